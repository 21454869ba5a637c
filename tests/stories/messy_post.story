title: A messy post of a shop, with a password in it, from the paste to a live ad
start: 2026-11-23 10:00 Berlin
seed: 11
person: Olga on Slack in Berlin
person: Mo on Discord in London
expect: inputs of Olga to "live in" <= 11
never: Bergziege-77
never: Traceback

Mo in #hire of Gear Guild: /tender here
    Only to Mo, in #hire of Gear Guild:
        (only you see this)
        Ads may stand here now: Gear Guild / #hire. Nobody's turn: owners choose it when they publish.
Olga:
| Checkout is broken on our shop since Tuesday, the pay button does nothing on phones.
| Backup first!! Staging login: olga / password: Bergziege-77
| NDA before you get in. No agencies.
| 3+ years with WooCommerce please. Juniors welcome too.
| Meta titles are not included.
| I can pay 45 EUR an hour
| must be done by 18 December 2026
    Tender to Olga:
        Never here: I took a password out of what you sent; I did not keep it and nobody else sees it. It still stands in your own message, so delete that, and change it if others could read it. How will you hand it over? A password manager, or an invitation to an account of their own, is the safe way; say only which.
    Tender to Olga:
        I read your post and found: what you want, how it must be done, what is not included, what the person must have, the pay, the deadline. You see all of it at the review and can change it. I only ask for what is open.

        What shall we call this? A few words, as you would say it to a colleague.
        Your turn.
Olga: Checkout bug in the shop
    Tender to Olga:
        Saved: Checkout bug in the shop.

        3 of 7 - How would a stranger tell that it is good?

        My proposals for bug fix: tick some, or write your own, one a line.
        Your turn - about 5 min left.
        [Tick what fits v]
Olga: 1, 2
    Tender to Olga:
        Saved: C1 The steps that showed the fault no longer show it; C2 A test shows that it stays fixed.

        5 of 7

        45 EUR an hour - up to how many hours? Or one sum for all of it, such as 450 EUR in total.
        Your turn - about 3 min left.
        [Applicants name their price]
Olga: up to 12 hours
    Tender to Olga:
        Saved: 45 EUR an hour, at most 12 hours, on acceptance.

        6 of 7

        Working backwards, in your time (Berlin):
        • ad closes: Fri 27 Nov, 18:00
        • decision: Tue 1 Dec, 12:00
        • offer open until: Fri 4 Dec, 12:00
        • start: Mon 7 Dec, 09:00
        • checkpoint 1: Fri 11 Dec, 18:00
        • cut-off: Fri 18 Dec, 18:00
        • review until: Wed 23 Dec, 18:00
        Your turn - about 2 min left.
        [Looks right] [Edit a date]
Olga: yes
    Tender to Olga, changed:
        ...
        (gone) Your turn - about 2 min left.
        (gone) [Looks right] [Edit a date]
        Answered: dates as shown (edited)
    Tender to Olga:
        Saved: dates as shown.

        7 of 7 - How many hours a week do you expect, and when should you two overlap?

        For example: 12 hours, two in common.
        Your turn - about 1 min left.
Olga: 10
    Tender to Olga:
        # Your brief: Checkout bug in the shop
        Saved: 10 h a week.
        1 Deliverables: • Checkout is broken on our shop since Tuesday, the pay button does nothing on phones

        2 How it must be done
        • NDA before you get in
        • must be done by 18 December 2026

        Not included: • Meta titles are not included

        3 Criteria
        • C1 The steps that showed the fault no longer show it
        • C2 A test shows that it stays fixed

        4 Must have: • 3+ years with WooCommerce please

        Nice to have: nothing

        5 Pay: 45 EUR an hour, at most 12 hours, on acceptance

        6 Dates
        ad closes Fri 27 Nov, 18:00 - you decide by Tue 1 Dec, 12:00 - start Mon 7 Dec, 09:00 - cut-off Fri 18 Dec, 18:00 Berlin - review until Wed 23 Dec, 18:00

        7 Hours: about 10 h a week

        These do not agree: • “3+ years with WooCommerce please” - “Juniors welcome too.”

        Not placed yet
        1 “Backup first!!” - rules?
        2 “Staging login: olga / password: [password hidden]” - drop it?
        3 “No agencies.” - must have?
        4 “Juniors welcome too.” - rules?
        Say for example put 2 under rules, drop 1. What stays there is no part of the brief. My defaults: 2 past samples - review 5 days - 2 rounds of fixes - silence means “still open” - the owner owns the result; it may be shown in a portfolio. edit defaults changes them.
        Nothing in it reads two ways.
        Your turn: make the ad, edit 1 to 7, or later.
        [Make the ad] [Put them as proposed] [Drop them] [Later]
Olga: put 1 under rules, drop 4
    Tender to Olga, changed:
        ...
        (gone) Your turn: make the ad, edit 1 to 7, or later.
        (gone) [Make the ad] [Put them as proposed] [Drop them] [Later]
        Answered: “Backup first!!”: rules; “Juniors welcome too.”: dropped (edited)
    Tender to Olga:
        # Your brief: Checkout bug in the shop
        Saved: “Backup first!!”: rules; “Juniors welcome too.”: dropped.
        2 How it must be done
        • NDA before you get in
        • must be done by 18 December 2026
        • Backup first!!

        Not placed yet
        1 “Staging login: olga / password: [password hidden]” - drop it?
        2 “No agencies.” - must have?
        Changed as above; everything else stays as you saw it.
        Your turn: make the ad, edit 1 to 7, or later.
        [Make the ad] [Put them as proposed] [Drop them] [Later]
Olga: put them as proposed
    Tender to Olga, changed:
        ...
        (gone) Your turn: make the ad, edit 1 to 7, or later.
        (gone) [Make the ad] [Put them as proposed] [Drop them] [Later]
        Answered: “Staging login: olga / password: [password hidden]”: dropped; “No agencies.”: must have (edited)
    Tender to Olga:
        # Your brief: Checkout bug in the shop
        Saved: “Staging login: olga / password: [password hidden]”: dropped; “No agencies.”: must have.
        2 How it must be done
        • NDA before you get in
        • must be done by 18 December 2026
        • Backup first!!

        4 Must have
        • 3+ years with WooCommerce please
        • No agencies
        Changed as above; everything else stays as you saw it.
        Your turn: make the ad, edit 1 to 7, or later.
        [Make the ad] [Later]
Olga presses Make the ad
    Tender to Olga, changed:
        ...
        (gone) Your turn: make the ad, edit 1 to 7, or later.
        (gone) [Make the ad] [Later]
        Answered (edited)
    Tender to Olga:
        # Developer wanted: Checkout bug in the shop
        45 EUR per hour, at most 12 hours, on acceptance for Nordic Camp - about 10 h a week
        Finished by Fri 18 Dec, 18:00 Berlin
        You must
        • 3+ years with WooCommerce please
        • No agencies
        • be free 7 Dec to 18 Dec

        You deliver: • Checkout is broken on our shop since Tuesday, the pay button does nothing on phones

        It is good when
        • C1 The steps that showed the fault no longer show it
        • C2 A test shows that it stays fixed

        Not included: • Meta titles are not included
        How to apply: press Apply, about 5 minutes. Please start with how many hours you think this takes, and why, in one sentence.
        Closes Fri 27 Nov, 18:00 Berlin. We may hire nobody; you get an answer by Tue 1 Dec, 12:00 Berlin either way.
    Tender to Olga:
        Checks: 2 knock-outs - request: as above - dates possible.
        Post to: Gear Guild / #hire.
        Nothing is public until you press Publish. Your turn.
        [Publish to 1] [Choose channels] [Edit text] [Other request]
Olga presses Publish
    In #hire of Gear Guild:
        Developer wanted: Checkout bug in the shop

        45 EUR per hour, at most 12 hours, on acceptance for Nordic Camp - about 10 h a week
        Finished by Fri 18 Dec, 18:00 Berlin (in 25 days)

        You must: • 3+ years with WooCommerce please
        • No agencies
        • be free 7 Dec to 18 Dec
        You deliver: • Checkout is broken on our shop since Tuesday, the pay button does nothing on phones
        It is good when: • C1 The steps that showed the fault no longer show it
        • C2 A test shows that it stays fixed
        Not included: • Meta titles are not included

        How to apply: press Apply, about 5 minutes. Please start with how many hours you think this takes, and why, in one sentence.
        Closes Fri 27 Nov, 18:00 Berlin (in 4 days). We may hire nobody; you get an answer by Tue 1 Dec, 12:00 Berlin (in 8 days) either way.
        [Apply] [Ask a question]
    Tender to Olga, changed:
        ...
        (gone) Nothing is public until you press Publish. Your turn.
        (gone) [Publish to 1] [Choose channels] [Edit text] [Other request]
        Published. (edited)
    Tender to Olga:
        Checkout bug in the shop: live in 1 of 1.
        • Gear Guild / #hire: live
        Now it is the turn of whoever wants to apply; I tell you when somebody does. (edited)

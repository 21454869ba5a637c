title: A shop bug, pasted as a messy post, from hi to closed
start: 2026-11-23 10:00 Berlin
seed: 41
person: Olga on Slack in Berlin
person: Mo on Discord in London
person: Ravi on Discord in Kolkata
expect: stage of "Pay button on phones" is closed
expect: inputs of Olga to "live in" <= 12
expect: inputs of Ravi from "presses Apply" to "Sent" <= 7
expect: inputs of Olga from "Olga: status" to "Waiting for Ravi, until" <= 10
expect: messages to Olga <= 45
expect: characters to Olga <= 12000
expect: messages to Ravi <= 36
expect: characters to Ravi <= 10000
expect: longest message to Olga but "Your brief" "wanted:" "what we agreed" <= 900
expect: longest message to Ravi but "version 1" "what we agreed" <= 900
expect: pings to Ravi a day <= 1
never: Mondkalb-12
never: Is this a new job
never: Traceback

Mo in #hire of Gear Guild: /tender here
    Only to Mo, in #hire of Gear Guild:
        (only you see this)
        Ads may stand here now: Gear Guild / #hire. Nobody's turn: owners choose it when they publish.
Olga: hi
    Tender to Olga:
        Hi Olga. I help you hand work to someone outside, safely: nothing is public until you press Publish, and you never have to hire anyone.

        What would you like off your plate? One job, several, or paste a job post.
        Your turn.
Olga:
| hey so our shop is half dead since sunday, on phones the pay button just spins
| please take a backup before you touch anything!!
| admin password is Mondkalb-12
| need somebody who knows WooCommerce and PHP
| new payment methods are not included
| 280 EUR when it works again
| until 16 December 2026, 18:00
    Tender to Olga:
        Never here: I took a password out of what you sent; I did not keep it and nobody else sees it. It still stands in your own message, so delete that, and change it if others could read it. How will you hand it over? A password manager, or an invitation to an account of their own, is the safe way; say only which.
    Tender to Olga:
        I read your post and found: what is not included, what the person must have, the pay, the deadline. You see all of it at the review and can change it. I only ask for what is open.

        1 of 7 - What do you want in your hands at the end?

        Count things if you can.
        Your turn - about 6 min left.
Olga: the pay button works on phones again
    Tender to Olga:
        Saved: the pay button works on phones again.

        What shall we call this? A few words, as you would say it to a colleague.
        Your turn.
        [the pay button works on phones again]
Olga: Pay button on phones
    Tender to Olga:
        Saved: Pay button on phones.

        2 of 7 - How must it be done, and what must never happen?

        Tools, style, language, format; one a line, or with commas. Also: what they need from you, and how they get it.
        Your turn - about 6 min left.
Olga: work on a copy first, show me before it goes live, no agencies
    Tender to Olga:
        Saved: work on a copy first; show me before it goes live; no agencies.

        3 of 7 - How would a stranger tell that it is good?

        My proposals for this: tick some, or write your own, one a line.
        Your turn - about 5 min left.
        [Tick what fits v]
Olga: take the first two
    Tender to Olga:
        Saved: C1 Everything in the list of deliverables is there; C2 Every agreed rule is kept.

        6 of 7

        Working backwards, in your time (Berlin):
        • ad closes: Fri 27 Nov, 18:00
        • decision: Tue 1 Dec, 12:00
        • offer open until: Thu 3 Dec, 12:00
        • start: Fri 4 Dec, 09:00
        • checkpoint 1: Fri 11 Dec, 18:00
        • cut-off: Wed 16 Dec, 18:00
        • review until: Mon 21 Dec, 18:00
        Your turn - about 2 min left.
        [Looks right] [Edit a date]
Olga: yes dates are fine
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
Olga: 10 hours a week
    Tender to Olga:
        # Your brief: Pay button on phones
        Saved: 10 h a week.
        1 Deliverables: • the pay button works on phones again

        2 How it must be done
        • work on a copy first
        • show me before it goes live
        • no agencies

        Not included: • new payment methods are not included

        3 Criteria
        • C1 Everything in the list of deliverables is there
        • C2 Every agreed rule is kept

        4 Must have: • need somebody who knows WooCommerce and PHP

        Nice to have: nothing

        5 Pay: 280 EUR in total, on acceptance

        6 Dates
        ad closes Fri 27 Nov, 18:00 - you decide by Tue 1 Dec, 12:00 - start Fri 4 Dec, 09:00 - cut-off Wed 16 Dec, 18:00 Berlin - review until Mon 21 Dec, 18:00

        7 Hours: about 10 h a week

        Not placed yet
        1 “hey so our shop is half dead since sunday, on phones the pay button just spins” - rules?
        2 “please take a backup before you touch anything!!” - rules?
        3 “admin password is [password hidden]” - drop it?
        4 “280 EUR when it works again” - rules?
        Say for example put 2 under rules, drop 1. What stays there is no part of the brief. My defaults: 2 past samples - review 5 days - 2 rounds of fixes - silence means “still open” - the owner owns the result; it may be shown in a portfolio. edit defaults changes them.
        Nothing in it reads two ways.
        Your turn: make the ad, edit 1 to 7, or later.
        [Make the ad] [Put them as proposed] [Drop them] [Later]
Olga: put them as proposed
    Tender to Olga, changed:
        ...
        (gone) Your turn: make the ad, edit 1 to 7, or later.
        (gone) [Make the ad] [Put them as proposed] [Drop them] [Later]
        Answered: “hey so our shop is half dead since sunday, on phones the pay button just spins”: rules; “please take a backup before you touch anything!!”: rules; “admin password is [password hidden]”: dropped; “280 EUR when it works again”: rules (edited)
    Tender to Olga:
        # Your brief: Pay button on phones
        Saved: “hey so our shop is half dead since sunday, on phones the pay button just spins”: rules; “please take a backup before you touch anything!!”: rules; “admin password is [password hidden]”: dropped; “280 EUR when it works again”: rules.
        2 How it must be done
        • work on a copy first
        • show me before it goes live
        • no agencies
        • hey so our shop is half dead since sunday, on phones the pay button just spins
        • please take a backup before you touch anything!!
        • 280 EUR when it works again
        Changed as above; everything else stays as you saw it.
        Your turn: make the ad, edit 1 to 7, or later.
        [Make the ad] [Later]
Olga: looks good
    Tender to Olga, changed:
        ...
        (gone) Your turn: make the ad, edit 1 to 7, or later.
        (gone) [Make the ad] [Later]
        Answered (edited)
    Tender to Olga:
        # Freelancer wanted: Pay button on phones
        280 EUR, on acceptance for Nordic Camp - about 10 h a week
        Finished by Wed 16 Dec, 18:00 Berlin
        You must
        • need somebody who knows WooCommerce and PHP
        • be free 4 Dec to 16 Dec

        You deliver: • the pay button works on phones again

        It is good when
        • C1 Everything in the list of deliverables is there
        • C2 Every agreed rule is kept

        Not included: • new payment methods are not included
        How to apply: press Apply, about 5 minutes. Please start with how many hours you think this takes, and why, in one sentence.
        Closes Fri 27 Nov, 18:00 Berlin. We may hire nobody; you get an answer by Tue 1 Dec, 12:00 Berlin either way.
    Tender to Olga:
        Checks: 1 knock-out - request: as above - dates possible.
        Post to: Gear Guild / #hire.
        Nothing is public until you press Publish. Your turn.
        [Publish to 1] [Choose channels] [Edit text] [Other request]
Olga: publish it
    In #hire of Gear Guild:
        Freelancer wanted: Pay button on phones

        280 EUR, on acceptance for Nordic Camp - about 10 h a week
        Finished by Wed 16 Dec, 18:00 Berlin (in 23 days)

        You must: • need somebody who knows WooCommerce and PHP
        • be free 4 Dec to 16 Dec
        You deliver: • the pay button works on phones again
        It is good when: • C1 Everything in the list of deliverables is there
        • C2 Every agreed rule is kept
        Not included: • new payment methods are not included

        How to apply: press Apply, about 5 minutes. Please start with how many hours you think this takes, and why, in one sentence.
        Closes Fri 27 Nov, 18:00 Berlin (in 4 days). We may hire nobody; you get an answer by Tue 1 Dec, 12:00 Berlin (in 8 days) either way.
        [Apply] [Ask a question]
    Tender to Olga, changed:
        ...
        (gone) Nothing is public until you press Publish. Your turn.
        (gone) [Publish to 1] [Choose channels] [Edit text] [Other request]
        Published. (edited)
    Tender to Olga:
        Pay button on phones: live in 1 of 1.
        • Gear Guild / #hire: live
        Now it is the turn of whoever wants to apply; I tell you when somebody does. (edited)
Ravi presses Apply in #hire of Gear Guild
    Only to Ravi, in #hire of Gear Guild:
        (only you see this)
        I sent you a direct message. Your turn, there.
        [I got nothing]
    Tender to Ravi:
        Hello Ravi. I am a bot working for Olga (Nordic Camp). About 5 minutes, 5 steps. Simple rules may mark an answer; a person decides. Your answers are kept until 60 days after the ad closes; delete me works any time, so do help, back, edit 3, pause, status, withdraw.

        1 of 5 - Your time zone (a city is enough), hours per week from 4 Dec to 16 Dec, and days you cannot work?

        For example: Manila, 15 hours, not Dec 12 and 13.

        Your turn - about 5 min left.
Ravi: Kolkata, 20 hrs a week, all days ok
    Tender to Ravi:
        Saved: Kolkata, 20 h a week, no blocked days.

        2 of 5 - Your pitch, 30 to 150 words.

        Please follow the request in the ad.

        Your turn - about 4 min left.
Ravi: I would say 6 hours, because a button that spins is nearly always one blocked request and the rest is testing it on real phones. I have kept WooCommerce shops alive since 2017, four of them with my own payment plug-ins in PHP. Backup first, then a copy of the shop, then the fix there, and you see it before it goes live.
    Tender to Ravi:
        Saved: 63 words.

        3 of 5 - 2 past samples

        Links or files, all at once if you like.

        Your turn - about 3 min left.
Ravi: https://example.com/checkout-fix and https://example.com/plugin
    Tender to Ravi:
        Saved: example.com/checkout-fix, example.com/plugin.

        3 of 5

        Which part was yours, and who edited? One line is enough.

        Your turn - about 3 min left.
Ravi: all by me
    Tender to Ravi:
        Saved: all by me.

        4 of 5 - You must have: need somebody who knows WooCommerce and PHP

        How would Olga see that?

        Your turn - about 2 min left.
Ravi: WooCommerce and PHP for nine years, four shops right now
    Tender to Ravi:
        5 of 5 - Look once more

        Saved: WooCommerce and PHP for nine years, four shops right now.

        1 Time: Kolkata, 20 h a week, no blocked days
        2 Pitch: 63 words: I would say 6 hours, because a button that spins is nearly always one blocked request and the rest is testing it on …
        3 Samples: example.com/checkout-fix, example.com/plugin - all by me
        4 Must have: • need somebody who knows WooCommerce and PHP: WooCommerce and PHP for nine years, four shops right now

        Your turn: send, edit 1 to 4, or later.
        [Send] [Later]
Ravi: ok send it
    Tender to Olga:
        Pay button on phones: 1 application to read. Your turn.
        [Review]
    Tender to Ravi, changed:
        ...
        (gone) Your turn: send, edit 1 to 4, or later.
        (gone) [Send] [Later]
        Answered (edited)
    Tender to Ravi:
        Sent. Mon 23 Nov, 14:30 Kolkata.
        Next: Olga reads until Fri 27 Nov, 18:00 Berlin = 22:30 Kolkata (in 4 days); you hear from me by Tue 1 Dec, 12:00 Berlin = 16:30 Kolkata (in 8 days). You can edit until it is opened. It is not your turn until then.
        May I write to you about later jobs?
        [Yes] [No] [Status] [Withdraw]
Olga: status
    Tender to Olga:
        # Where things stand
        Pay button on phones
        Stage: advertising.
        Turn: You - read the applications; write list.
        Ad closes: Fri 27 Nov, 18:00 Berlin (in 4 d 8 h).
        1 applied, 1 not looked at yet.
        You owe: 1 application to read.
        [Show the next application] [List the applications] [Show the ad] [Message Ravi] [Change when the ad closes]
Olga: show me ravi
    Tender to Olga:
        # Card 1 of 1: Ravi
        Time: Kolkata, 20 h a week, no blocked days

        Rules: request followed, dates fit, samples there

        Pitch
        > I would say 6 hours, because a button that spins is nearly always one blocked request and the rest is testing it on real phones. I have kept WooCommerce shops alive since 2017, four of them with my own payment plug-ins in PHP. Backup first, then a copy of the shop, then the fix there, and you see it before it goes live.
        Samples: https://example.com/checkout-fix, https://example.com/plugin - all by me

        Must have
        • need somebody who knows WooCommerce and PHP: WooCommerce and PHP for nine years, four shops right now
        Your turn.
        [Shortlist] [Maybe] [Not chosen ...]
Olga: he looks good, shortlist him
    Tender to Olga, changed:
        (gone) Pay button on phones: 1 application to read. Your turn.
        (gone) [Review]
        Pay button on phones: 1 application to read.
        Being read. (edited)
    Tender to Olga, changed:
        ...
        (gone) Your turn.
        (gone) [Shortlist] [Maybe] [Not chosen ...]
        Shortlisted by Olga, Mon 23 Nov, 10:00 Berlin.
        [Undo] (edited)
    Tender to Olga:
        Shortlisted: Ravi (card 1).

        Pay button on phones: every card that is here is decided. Shortlist: Ravi. Your turn.
        [Interview this one] [Nobody fits]
Olga: skip the interview, i want ravi
    Tender to Olga:
        Make Ravi an offer without an interview? Nobody has asked Ravi anything yet, and Ravi has not heard anything. Your turn.
        [Write the offer] [A few questions first]
Olga: write the offer
    Tender to Olga, changed:
        (gone) Make Ravi an offer without an interview? Nobody has asked R…
        (gone) [Write the offer] [A few questions first]
        Make Ravi an offer without an interview? Nobody has asked Ravi anything yet, and Ravi has not heard anything.
        Ravi, without an interview. (edited)
    Tender to Olga:
        # Offer to Ravi
        Your reason:
        > chosen without an interview
        No clash with other work accepted through me.
        What it says
        version 1 (3258), 280 EUR, on acceptance, Fri 4 Dec, 09:00 to Wed 16 Dec, 18:00 Berlin, review 5 days, 2 rounds of fixes, silence means still open

        Valid until: Thu 26 Nov, 10:00 Berlin = 14:30 Kolkata
        Ravi gets the whole version by direct message.
        Your turn: send or edit.
        [Send] [Edit]
Olga: send
    Tender to Olga, changed:
        ...
        (gone) Your turn: send or edit.
        (gone) [Send] [Edit]
        Sent. (edited)
    Tender to Olga:
        Sent to Ravi. Waiting for Ravi, until Thu 26 Nov, 10:00 Berlin = 14:30 Kolkata. I remind them twice. The others hear nothing until both of you have signed.
    Tender to Ravi:
        Pay button on phones: version 1 (3258)

        1 Deliverables: • the pay button works on phones again
        2 How it must be done: • work on a copy first
        • show me before it goes live
        • no agencies
        • hey so our shop is half dead since sunday, on phones the pay button just spins
        • please take a backup before you touch anything!!
        • 280 EUR when it works again
        Not included: • new payment methods are not included
        3 Criteria: • C1 Everything in the list of deliverables is there
        • C2 Every agreed rule is kept
        4 Must have: • need somebody who knows WooCommerce and PHP
        Nice to have: nothing
        5 Pay: 280 EUR in total, on acceptance
        6 Dates: • start: Fri 4 Dec, 09:00 Berlin = 13:30 Kolkata (in 11 days)
        • checkpoint 1: Fri 11 Dec, 18:00 Berlin = 22:30 Kolkata (in 18 days)
        • cut-off: Wed 16 Dec, 18:00 Berlin = 22:30 Kolkata (in 23 days)
        • review until: Mon 21 Dec, 18:00 Berlin = 22:30 Kolkata (in 28 days)
        7 Hours: about 10 h a week
        Result: the pay button works on phones again
        Review and fixes: The owner checks within 5 days of delivery; 2 rounds of fixes. If the owner says nothing in that time, it means: still open.
        Who owns it: the owner owns the result; it may be shown in a portfolio

        These words are version 1 (3258). If anything changes, it becomes a new version.
    Tender to Ravi:
        Olga chose you for Pay button on phones. The whole brief stands above.

        The offer for Pay button on phones, version 1 (3258), is open until Thu 26 Nov, 10:00 Berlin = 14:30 Kolkata (in 3 days). If you accept: three short answers and one tap, then we start. You owe nobody a yes.

        Your turn.
        [Accept] [Ask] [Change something] [Decline]
Ravi: accept
    Tender to Olga:
        Ravi accepted and now says back in their own words what is wanted. Waiting for Ravi.
    Tender to Ravi, changed:
        ...
        (gone) Your turn.
        (gone) [Accept] [Ask] [Change something] [Decline]
        Accepted. (edited)
    Tender to Ravi:
        Accepted. Olga has been told. Your turn: the questions below.
    Tender to Ravi:
        So that I know I explained it well: please say it back in your own words. One message is fine, the brief stands above.
        what will you hand over, and how will it be checked?
        what must not happen, or is not part of it?
        when is it due, and what do you do if something blocks you?

        Your turn, until Tue 24 Nov, 10:00 Berlin = 14:30 Kolkata (in 1 day).
Ravi: You want the pay button on phones to work again in your WooCommerce shop, backup first. I show that the steps that failed pass and leave a test. New payment methods are not part of it. Due Wednesday 16 December 18:00 Berlin, 22:30 for me. If something is unclear I ask the same day.
    Tender to Olga:
        # Read-back by Ravi
        What, and how it is checked
        > You want the pay button on phones to work again in your WooCommerce shop, backup first.
        > I show that the steps that failed pass and leave a test.
        > If something is unclear I ask the same day.
        What is not part of it
        > New payment methods are not part of it.
        hint: “new payment methods are not included” is not included, and they do not mention it

        Due, and if something blocks
        > Due Wednesday 16 December 18:00 Berlin, 22:30 for me.
        hint: they do not say what they do if something blocks them
        Hints come from numbers, dates and words only; your tick decides.
        Your turn, until Tue 24 Nov, 10:00 Berlin = 14:30 Kolkata.
        [All match] [What: matches] [What: not quite] [Not included: matches] [Not included: not quite] [Due: matches] [Due: not quite]
    Tender to Ravi:
        Thank you. Olga looks at each point now. Waiting for Olga.
Olga: yes thats all right
    Tender to Olga, changed:
        ...
        ✔ matches
        ...
        (gone) hint: “new payment methods are not included” is not include…
        ✔ matches
        ...
        (gone) hint: they do not say what they do if something blocks them
        (gone) Hints come from numbers, dates and words only; your tick de…
        (gone) Your turn, until Tue 24 Nov, 10:00 Berlin = 14:30 Kolkata.
        (gone) 1 more lines
        ✔ matches
        Every point is ticked. (edited)
    Tender to Olga:
        # Pay button on phones: what we agreed (version 1)
        Deliverables: • the pay button works on phones again

        How
        • work on a copy first
        • show me before it goes live
        • no agencies
        • hey so our shop is half dead since sunday, on phones the pay button just spins
        • please take a backup before you touch anything!!
        • 280 EUR when it works again

        Criteria
        • C1 Everything in the list of deliverables is there
        • C2 Every agreed rule is kept

        Not included: • new payment methods are not included

        Dates
        • start: Fri 4 Dec, 09:00 Berlin = 13:30 Kolkata
        • checkpoint 1: Fri 11 Dec, 18:00 Berlin = 22:30 Kolkata
        • cut-off: Wed 16 Dec, 18:00 Berlin = 22:30 Kolkata
        • review until: Mon 21 Dec, 18:00 Berlin = 22:30 Kolkata

        Pay: 280 EUR, on acceptance

        Review: 5 days, 2 rounds of fixes; silence means still open
        Waiting for Olga and Ravi: I agree. Open questions: 0.
        These words are version 1 (3258).
        [I agree] [I still owe something]
    Tender to Ravi:
        Pay button on phones: what we agreed (version 1)

        Deliverables: • the pay button works on phones again
        How: • work on a copy first
        • show me before it goes live
        • no agencies
        • hey so our shop is half dead since sunday, on phones the pay button just spins
        • please take a backup before you touch anything!!
        • 280 EUR when it works again
        Criteria: • C1 Everything in the list of deliverables is there
        • C2 Every agreed rule is kept
        Not included: • new payment methods are not included
        Dates: • start: Fri 4 Dec, 09:00 Berlin = 13:30 Kolkata (in 11 days)
        • checkpoint 1: Fri 11 Dec, 18:00 Berlin = 22:30 Kolkata (in 18 days)
        • cut-off: Wed 16 Dec, 18:00 Berlin = 22:30 Kolkata (in 23 days)
        • review until: Mon 21 Dec, 18:00 Berlin = 22:30 Kolkata (in 28 days)
        Pay: 280 EUR, on acceptance
        Review: 5 days, 2 rounds of fixes; silence means still open

        Waiting for Olga and Ravi: I agree. Open questions: 0.
        These words are version 1 (3258).
        [I agree]
    Tender to Ravi:
        tender pinned a message to this channel.
Olga: agreed
    Tender to Olga, changed:
        ...
        (gone) Waiting for Olga and Ravi: I agree. Open questions: 0.
        Olga agreed Mon 23 Nov, 10:00 Berlin = 14:30 Kolkata. Waiting for Ravi: I agree. Open questions: 0.
        ...
        (gone) [I agree] [I still owe something]
        [I still owe something] (edited)
    Tender to Olga:
        Saved: you agree. Waiting for Ravi.
    Tender to Ravi, changed:
        ...
        (gone) Waiting for Olga and Ravi: I agree. Open questions: 0.
        (gone) These words are version 1 (3258).
        Olga agreed Mon 23 Nov, 10:00 Berlin = 14:30 Kolkata. Waiting for Ravi: I agree. Open questions: 0.
        These words are version 1 (3258). (edited)
        ...
Ravi: agreed
    Tender to Ravi:
        I agree? You agree to the card of what we agreed. Nothing has been done yet. Your turn.
        [Yes, I agree] [No]
Ravi: yes
    In #hire of Gear Guild, changed:
        (gone) Freelancer wanted: Pay button on phones
        Closed: Freelancer wanted: Pay button on phones
        ...
        (gone) 280 EUR, on acceptance for Nordic Camp - about 10 h a week
        (gone) Finished by Wed 16 Dec, 18:00 Berlin (in 23 days)
        (gone) You must: • need somebody who knows WooCommerce and PHP
        (gone) 8 more lines
        This ad is filled. Thank you for reading it. (edited)
    Tender to Olga, changed:
        ...
        (gone) Olga agreed Mon 23 Nov, 10:00 Berlin = 14:30 Kolkata. Waiti…
        (gone) These words are version 1 (3258).
        (gone) [I still owe something] (edited)
        Olga agreed Mon 23 Nov, 10:00 Berlin = 14:30 Kolkata. Ravi agreed Mon 23 Nov, 10:00 Berlin = 14:30 Kolkata.
        These words are version 1 (3258). (edited)
    Tender to Olga:
        Both of you have agreed to Pay button on phones, version 1 (3258). The work starts Fri 4 Dec, 09:00 Berlin = 13:30 Kolkata. First date: checkpoint 1 is due Fri 11 Dec, 18:00 Berlin = 22:30 Kolkata. Ravi's turn.
    Tender to Ravi, changed:
        ...
        (gone) Olga agreed Mon 23 Nov, 10:00 Berlin = 14:30 Kolkata. Waiti…
        Olga agreed Mon 23 Nov, 10:00 Berlin = 14:30 Kolkata. Ravi agreed Mon 23 Nov, 10:00 Berlin = 14:30 Kolkata.
        ...
        (gone) [I agree]
    Tender to Ravi, changed:
        (gone) I agree? You agree to the card of what we agreed. Nothing h…
        (gone) [Yes, I agree] [No]
        I agree? You agree to the card of what we agreed. Nothing has been done yet.
        Done. (edited)
    Tender to Ravi:
        Both of you have agreed to Pay button on phones, version 1 (3258). The work starts Fri 4 Dec, 09:00 Berlin = 13:30 Kolkata (in 11 days). First date: checkpoint 1 is due Fri 11 Dec, 18:00 Berlin = 22:30 Kolkata (in 18 days). I ask you before every date how it goes; you can write me at any time, for example 7 done, on track. If you wait for something from Olga, say so and the clock stops. Your turn: the work.
        [Deliver] [Ask]
later: 14 days
    (Fri 4 Dec 2026, 09:00 Berlin)
    Tender to Olga:
        Pay button on phones: the work has started, as agreed. Ravi's turn: the work.
    Tender to Ravi:
        Pay button on phones: the work has started, as agreed. Your turn: the work.
    (Mon 7 Dec 2026, 04:30 Berlin)
    Tender to Ravi:
        Pay button on phones: checkpoint 1 is due Fri 11 Dec, 18:00 Berlin = 22:30 Kolkata (in 5 days). How does it go? One word is enough; a number and a link help, for example 7 done, on track. https://... Your turn.
        [On track] [At risk] [Blocked] [Done] [Later today]
    (Mon 7 Dec 2026, 10:00 Berlin)
Ravi: found it, on track
    Tender to Ravi, changed:
        (gone) Pay button on phones: checkpoint 1 is due Fri 11 Dec, 18:00…
        (gone) [On track] [At risk] [Blocked] [Done] [Later today]
        Pay button on phones: checkpoint 1 is due Fri 11 Dec, 18:00 Berlin = 22:30 Kolkata (in 4 days). How does it go? One word is enough; a number and a link help, for example 7 done, on track. https://...
        Answered: on track, Mon 7 Dec, 10:00 Berlin = 14:30 Kolkata. (edited)
    Tender to Ravi:
        Saved: on track. Olga sees it in the morning summary. Next check-in: Thu 10 Dec, 04:30 Berlin = 09:00 Kolkata (in 3 days). A link or a file to look at helps; just send it here. Your turn: the work.
at: 2026-12-10 18:00 Berlin
    (Tue 8 Dec 2026, 09:00 Berlin)
    Tender to Olga:
        # This morning, Tue 8 Dec
        On track
        • Pay button on phones: Ravi is on track.
        > found it, on track
        It is not your turn.
    (Thu 10 Dec 2026, 04:30 Berlin)
    Tender to Ravi:
        Pay button on phones: checkpoint 1 is due Fri 11 Dec, 18:00 Berlin = 22:30 Kolkata (in 2 days). How does it go? One word is enough; a number and a link help, for example 7 done, on track. https://... Your turn.
        [On track] [At risk] [Blocked] [Done] [Later today]
    (Thu 10 Dec 2026, 18:00 Berlin)
Ravi: deliver
    Tender to Ravi:
        1 of 3 - Pay button on phones: what do you hand over?

        Send links or files, all of it in one message if you can.

        Your turn.
Ravi: fixed on https://example.com/shop and the test is there
    Tender to Ravi:
        Saved: example.com/shop.

        2 of 3 - Your own check, one by one

        • C1 Everything in the list of deliverables is there
        • C2 Every agreed rule is kept

        y or n for each, with a note where it helps. For example: y except C1: two are 94 words because of the warning text

        Your turn.
Ravi: yes to everything
    Tender to Ravi:
        Saved: C1 met, C2 met.

        3 of 3 - Anything the owner should know?

        A few words, or skip.

        Your turn.
Ravi: nothing else
    Tender to Ravi:
        Your delivery

        Saved: nothing else.

        1 Work: https://example.com/shop
        2 Check: • C1 met - Everything in the list of deliverables is there
        • C2 met - Every agreed rule is kept
        3 Note: nothing else

        Against version 1 (3258). Olga sees it as soon as you send it.
        Your turn: send, or edit 1 to 3.
        [Send delivery] [Not yet]
Ravi: send
    Tender to Olga:
        # Pay button on phones: delivery against version 1 (3258)
        Ravi hands over:
        • https://example.com/shop
        > nothing else
        C1 Everything in the list of deliverables is there: Own check: met. Your verdict is open.
        C2 Every agreed rule is kept: Own check: met. Your verdict is open.
        Your turn until Tue 15 Dec, 18:00 Berlin = 22:30 Kolkata. Silence does not mean yes: it means “still open”. Tap, or write for example C2 fix, and what is wrong. the rest passes.
        [C1 Pass] [C1 Fix] [C1 Accept as is] [C2 Pass] [C2 Fix] [C2 Accept as is] [The rest passes]
    Tender to Ravi, changed:
        (gone) Pay button on phones: checkpoint 1 is due Fri 11 Dec, 18:00…
        (gone) [On track] [At risk] [Blocked] [Done] [Later today]
        Pay button on phones: checkpoint 1 is due Fri 11 Dec, 18:00 Berlin = 22:30 Kolkata (in 1 day). How does it go? One word is enough; a number and a link help, for example 7 done, on track. https://...
        Delivered. (edited)
    Tender to Ravi, changed:
        ...
        (gone) Your turn: send, or edit 1 to 3.
        (gone) [Send delivery] [Not yet]
        Answered (edited)
    Tender to Ravi:
        Pay button on phones delivered Thu 10 Dec, 18:00 Berlin = 22:30 Kolkata, 6 d early. Olga's turn until Tue 15 Dec, 18:00 Berlin = 22:30 Kolkata (in 5 days). Silence means what you both signed: “still open”. I remind them.
Olga: c1 is fine but c2 fix, the test fails on my tablet
    Tender to Olga, changed:
        ...
        (gone) C1 Everything in the list of deliverables is there: Own che…
        (gone) C2 Every agreed rule is kept: Own check: met. Your verdict …
        (gone) Your turn until Tue 15 Dec, 18:00 Berlin = 22:30 Kolkata. S…
        (gone) 1 more lines
        C1 Everything in the list of deliverables is there: Own check: met. pass
        C2 Every agreed rule is kept: Own check: met. fix: the test fails on my tablet (edited)
    Tender to Olga:
        Your verdicts:
        • C1 -> pass
        • C2 -> fix: the test fails on my tablet
        Ravi gets the list of fixes, round 1 of 2. Your turn.
        [Send the fixes]
Olga: send the fixes
    Tender to Olga, changed:
        ...
        (gone) Ravi gets the list of fixes, round 1 of 2. Your turn.
        (gone) [Send the fixes]
        Ravi gets the list of fixes, round 1 of 2.
        Sent Thu 10 Dec, 18:00 Berlin = 22:30 Kolkata. (edited)
    Tender to Olga:
        Sent. Ravi's turn until Sat 12 Dec, 18:00 Berlin = 22:30 Kolkata. 1 to fix, the rest stands.
    Tender to Ravi:
        Pay button on phones: 1 of 2 criteria are fine. Please fix:
        • C2 “Every agreed rule is kept”:
        > the test fails on my tablet
        Round 1 of 2, by Sat 12 Dec, 18:00 Berlin = 22:30 Kolkata (in 2 days). Then write deliver. Your turn.
        [OK] [Ask] [I see it differently] [Deliver]
Ravi: ok will do
    Tender to Olga:
        Pay button on phones: Ravi takes the fixes on, by Sat 12 Dec, 18:00 Berlin = 22:30 Kolkata. Ravi's turn.
    Tender to Ravi, changed:
        ...
        (gone) Round 1 of 2, by Sat 12 Dec, 18:00 Berlin = 22:30 Kolkata (…
        (gone) [OK] [Ask] [I see it differently] [Deliver]
        Round 1 of 2, by Sat 12 Dec, 18:00 Berlin = 22:30 Kolkata (in 2 days). Then write deliver.
        You said OK. (edited)
    Tender to Ravi:
        Thank you. I told Olga. Write deliver when it is done. Your turn.
Ravi: deliver
    Tender to Ravi:
        1 of 3 - Pay button on phones: what do you hand over?

        Send links or files, all of it in one message if you can.

        Your turn.
        [Same as before]
Ravi: https://example.com/shop
    Tender to Ravi, changed:
        ...
        (gone) Your turn.
        (gone) [Same as before]
        Answered: example.com/shop (edited)
    Tender to Ravi:
        Saved: example.com/shop.

        2 of 3 - Your own check, one by one

        • C1 Everything in the list of deliverables is there
        • C2 Every agreed rule is kept

        y or n for each, with a note where it helps. For example: y except C1: two are 94 words because of the warning text

        Your turn.
Ravi: y to all
    Tender to Ravi:
        Saved: C1 met, C2 met.

        3 of 3 - Anything the owner should know?

        A few words, or skip.

        Your turn.
Ravi: tablet works now
    Tender to Ravi:
        Your delivery

        Saved: tablet works now.

        1 Work: https://example.com/shop
        2 Check: • C1 met - Everything in the list of deliverables is there
        • C2 met - Every agreed rule is kept
        3 Note: tablet works now

        Against version 1 (3258). Olga sees it as soon as you send it.
        Your turn: send, or edit 1 to 3.
        [Send delivery] [Not yet]
Ravi: send it
    Tender to Olga:
        # Pay button on phones: delivery against version 1 (3258), round 2
        Ravi hands over:
        • https://example.com/shop
        > tablet works now
        C1 Everything in the list of deliverables is there: Own check: met. pass
        C2 Every agreed rule is kept: Own check: met. Your verdict is open.
        Your turn until Tue 15 Dec, 18:00 Berlin = 22:30 Kolkata. Silence does not mean yes: it means “still open”. Tap, or write for example C2 fix, and what is wrong. the rest passes.
        [C2 Pass] [C2 Fix] [C2 Accept as is] [The rest passes]
    Tender to Ravi, changed:
        ...
        (gone) Your turn: send, or edit 1 to 3.
        (gone) [Send delivery] [Not yet]
        Answered (edited)
    Tender to Ravi:
        Pay button on phones delivered Thu 10 Dec, 18:00 Berlin = 22:30 Kolkata. Olga's turn until Tue 15 Dec, 18:00 Berlin = 22:30 Kolkata (in 5 days). Silence means what you both signed: “still open”. I remind them.
Olga: ok now everything passes
    Tender to Olga, changed:
        ...
        (gone) C2 Every agreed rule is kept: Own check: met. Your verdict …
        (gone) Your turn until Tue 15 Dec, 18:00 Berlin = 22:30 Kolkata. S…
        (gone) [C2 Pass] [C2 Fix] [C2 Accept as is] [The rest passes]
        C2 Every agreed rule is kept: Own check: met. pass (edited)
    Tender to Olga:
        Every criterion has passed or is accepted:
        • C1 -> pass
        • C2 -> pass
        Your turn.
        [Accept delivery]
Olga: accept
    Tender to Olga, changed:
        ...
        (gone) Your turn.
        (gone) [Accept delivery]
        Accepted Thu 10 Dec, 18:00 Berlin = 22:30 Kolkata. (edited)
    Tender to Olga:
        Pay button on phones is accepted. Agreed pay: 280 EUR, on acceptance. I ask Ravi whether it has arrived. Your turn: the payment.
    Tender to Ravi:
        Pay button on phones: Olga has accepted your delivery. Well done. Agreed pay: 280 EUR, on acceptance. I handle no money myself. Has everything been paid? Your turn.
        [Paid] [Not yet]
Ravi: paid, thanks
    Tender to Olga:
        Pay button on phones is closed: delivered and accepted, paid. The record is kept; record shows it. Nobody's turn.
    Tender to Olga:
        Two short questions; both of you see the answers once both have answered, and skip ends them.

        How was the work of Ravi?

        Pay button on phones.
        Your turn.
        [Very good] [Good] [So-so] [Not good]
    Tender to Ravi, changed:
        (gone) Pay button on phones: Olga has accepted your delivery. Well…
        (gone) [Paid] [Not yet]
        Pay button on phones: Olga has accepted your delivery. Well done. Agreed pay: 280 EUR, on acceptance. I handle no money myself. Has everything been paid?
        Paid. (edited)
    Tender to Ravi:
        Pay button on phones is closed: delivered and accepted, paid. Thank you. The record is kept: record shows it. Nobody's turn.
        [Record]
    Tender to Ravi:
        Two short questions; both of you see the answers once both have answered, and skip ends them.

        How clear was the brief of Olga?

        Pay button on phones.

        Your turn.
        [Very good] [Good] [So-so] [Not good]

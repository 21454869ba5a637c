title: From one pasted post to a live ad
start: 2026-11-23 10:00 Berlin
seed: 3
person: Olga on Slack in Berlin
person: Mo on Discord in London
expect: inputs of Olga to "live in" <= 6

Mo in #hire of Gear Guild: /tender here
    Only to Mo, in #hire of Gear Guild:
        (only you see this)
        Ads may stand here now: Gear Guild / #hire. Nobody's turn: owners choose it when they publish.
Olga:
| Logo redesign for our hiking shop
| We need our logo redrawn as a vector file, plus a version in one colour.
| Deliverables: 1 SVG file, 1 PDF, 3 icon sizes
| Rules: keep the mountain; no gradients
| You must have: three past logos, Figma
| Nice to have: outdoor brands
| Pay: 450 EUR on acceptance
| Deadline: 18 December 2026, 18:00
| About 10 hours a week
    Tender to Olga:
        I read your post and found: what you want, how it must be done, what the person must have, the pay, the deadline, the hours. You see all of it at the review and can change it. I only ask for what is open.

        3 of 7 - How would a stranger tell that it is good?

        My proposals for design: tick some, or write your own, one a line.
        Your turn - about 5 min left.
        [Tick what fits v]
Olga: 1, 2
    Tender to Olga:
        Saved: C1 Files come in the agreed formats and sizes; C2 Editable source files are included.

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
        # Your brief: Logo redesign for our hiking shop
        Saved: dates as shown.
        1 Deliverables: • 1 SVG file, 1 PDF, 3 icon sizes

        2 How it must be done
        • keep the mountain
        • no gradients

        Not included: nothing

        3 Criteria
        • C1 Files come in the agreed formats and sizes
        • C2 Editable source files are included

        4 Must have
        • three past logos
        • Figma

        Nice to have: • outdoor brands

        5 Pay: 450 EUR in total, on acceptance

        6 Dates
        ad closes Fri 27 Nov, 18:00 - you decide by Tue 1 Dec, 12:00 - start Mon 7 Dec, 09:00 - cut-off Fri 18 Dec, 18:00 Berlin - review until Wed 23 Dec, 18:00

        7 Hours: about 10 h a week

        Not placed yet: 1 “We need our logo redrawn as a vector file, plus a version in one colour.” - what you want?
        Say for example put 1 under rules. What stays there is no part of the brief. My defaults: 2 past samples - review 5 days - 2 rounds of fixes - silence means “still open” - the owner owns the result; it may be shown in a portfolio. edit defaults changes them.
        Nothing in it reads two ways.
        Your turn: make the ad, edit 1 to 7, or later.
        [Make the ad] [Put them as proposed] [Drop them] [Later]
Olga presses Make the ad
    Tender to Olga, changed:
        ...
        (gone) Your turn: make the ad, edit 1 to 7, or later.
        (gone) [Make the ad] [Put them as proposed] [Drop them] [Later]
        Answered (edited)
    Tender to Olga:
        # Designer wanted: Logo redesign for our hiking shop
        450 EUR, on acceptance for Nordic Camp - about 10 h a week
        Finished by Fri 18 Dec, 18:00 Berlin
        You must
        • three past logos
        • Figma
        • be free 7 Dec to 18 Dec

        We prefer: • outdoor brands

        You deliver: • 1 SVG file, 1 PDF, 3 icon sizes

        It is good when
        • C1 Files come in the agreed formats and sizes
        • C2 Editable source files are included
        How to apply: press Apply, about 5 minutes. Please start with how many hours you think this takes, and why, in one sentence.
        Closes Fri 27 Nov, 18:00 Berlin. We may hire nobody; you get an answer by Tue 1 Dec, 12:00 Berlin either way.
    Tender to Olga:
        Checks: 2 knock-outs - request: as above - dates possible.
        Post to: Gear Guild / #hire.
        Nothing is public until you press Publish. Your turn.
        [Publish to 1] [Choose channels] [Edit text] [Other request]
Olga presses Publish
    In #hire of Gear Guild:
        Designer wanted: Logo redesign for our hiking shop

        450 EUR, on acceptance for Nordic Camp - about 10 h a week
        Finished by Fri 18 Dec, 18:00 Berlin (in 25 days)

        You must: • three past logos
        • Figma
        • be free 7 Dec to 18 Dec
        We prefer: • outdoor brands
        You deliver: • 1 SVG file, 1 PDF, 3 icon sizes
        It is good when: • C1 Files come in the agreed formats and sizes
        • C2 Editable source files are included

        How to apply: press Apply, about 5 minutes. Please start with how many hours you think this takes, and why, in one sentence.
        Closes Fri 27 Nov, 18:00 Berlin (in 4 days). We may hire nobody; you get an answer by Tue 1 Dec, 12:00 Berlin (in 8 days) either way.
        [Apply] [Ask a question]
    Tender to Olga, changed:
        ...
        (gone) Nothing is public until you press Publish. Your turn.
        (gone) [Publish to 1] [Choose channels] [Edit text] [Other request]
        Published. (edited)
    Tender to Olga:
        Logo redesign for our hiking shop: live in 1 of 1.
        • Gear Guild / #hire: live
        Now it is the turn of whoever wants to apply; I tell you when somebody does. (edited)

title: Two talks in one direct message
start: 2026-11-23 10:00 Berlin
seed: 7
person: Olga on Slack in Berlin
person: Mo on Discord in London
person: Ana on Discord in Manila
expect: stage of "40 product texts for the website" is advertising
expect: stage of "Logo redesign for our hiking shop" is advertising
never: Which one do you mean?

# A live ad, from one pasted post.
Mo in #hire of Gear Guild: /tender here
    Only to Mo, in #hire of Gear Guild:
        (only you see this)
        Ads may stand here now: Gear Guild / #hire. Nobody's turn: owners choose it when they publish.
Olga:
| 40 product texts for the website
| Deliverables: 40 descriptions
| Rules: British English; Google Sheet
| You must have: fluent British English
| Pay: 320 EUR on acceptance
| Deadline: 18 December 2026, 18:00
| About 12 hours a week
    Tender to Olga:
        I read your post and found: what you want, how it must be done, what the person must have, the pay, the deadline, the hours. You see all of it at the review and can change it. I only ask for what is open.

        3 of 7 - How would a stranger tell that it is good?

        My proposals for writing: tick some, or write your own, one a line.
        Your turn - about 5 min left.
        [Tick what fits v]
Olga: 1, 2
    Tender to Olga:
        Saved: C1 Every text keeps to the agreed number of words; C2 The first sentence of every text says what it is about.

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
        # Your brief: 40 product texts for the website
        Saved: dates as shown.
        1 Deliverables: • 40 descriptions

        2 How it must be done
        • British English
        • Google Sheet

        Not included: nothing

        3 Criteria
        • C1 Every text keeps to the agreed number of words
        • C2 The first sentence of every text says what it is about

        4 Must have: • fluent British English

        Nice to have: nothing

        5 Pay: 320 EUR in total, on acceptance

        6 Dates
        ad closes Fri 27 Nov, 18:00 - you decide by Tue 1 Dec, 12:00 - start Mon 7 Dec, 09:00 - cut-off Fri 18 Dec, 18:00 Berlin - review until Wed 23 Dec, 18:00

        7 Hours: about 12 h a week
        My defaults: 2 past samples - review 5 days - 2 rounds of fixes - silence means “still open” - the owner owns the result; it may be shown in a portfolio. edit defaults changes them.
        Nothing in it reads two ways.
        Your turn: make the ad, edit 1 to 7, or later.
        [Make the ad] [Later]
Olga: make the ad
    Tender to Olga, changed:
        ...
        (gone) Your turn: make the ad, edit 1 to 7, or later.
        (gone) [Make the ad] [Later]
        Answered (edited)
    Tender to Olga:
        # Writer wanted: 40 product texts for the website
        320 EUR, on acceptance for Nordic Camp - about 12 h a week
        Finished by Fri 18 Dec, 18:00 Berlin
        You must
        • fluent British English
        • be free 7 Dec to 18 Dec

        You deliver: • 40 descriptions

        It is good when
        • C1 Every text keeps to the agreed number of words
        • C2 The first sentence of every text says what it is about
        How to apply: press Apply, about 5 minutes. Please start with how many hours you think this takes, and why, in one sentence.
        Closes Fri 27 Nov, 18:00 Berlin. We may hire nobody; you get an answer by Tue 1 Dec, 12:00 Berlin either way.
    Tender to Olga:
        Checks: 1 knock-out - request: as above - dates possible.
        Post to: Gear Guild / #hire.
        Nothing is public until you press Publish. Your turn.
        [Publish to 1] [Choose channels] [Edit text] [Other request]
Olga: publish
    In #hire of Gear Guild:
        Writer wanted: 40 product texts for the website

        320 EUR, on acceptance for Nordic Camp - about 12 h a week
        Finished by Fri 18 Dec, 18:00 Berlin (in 25 days)

        You must: • fluent British English
        • be free 7 Dec to 18 Dec
        You deliver: • 40 descriptions
        It is good when: • C1 Every text keeps to the agreed number of words
        • C2 The first sentence of every text says what it is about

        How to apply: press Apply, about 5 minutes. Please start with how many hours you think this takes, and why, in one sentence.
        Closes Fri 27 Nov, 18:00 Berlin (in 4 days). We may hire nobody; you get an answer by Tue 1 Dec, 12:00 Berlin (in 8 days) either way.
        [Apply] [Ask a question]
    Tender to Olga, changed:
        ...
        (gone) Nothing is public until you press Publish. Your turn.
        (gone) [Publish to 1] [Choose channels] [Edit text] [Other request]
        Published. (edited)
    Tender to Olga:
        40 product texts for the website: live in 1 of 1.
        • Gear Guild / #hire: live
        Now it is the turn of whoever wants to apply; I tell you when somebody does. (edited)

# A second project of the same owner.
Olga:
| Logo redesign for our hiking shop
| Deliverables: 1 SVG file, 1 PDF
| Rules: keep the mountain
| You must have: three past logos
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
        1 Deliverables: • 1 SVG file, 1 PDF

        2 How it must be done: • keep the mountain

        Not included: nothing

        3 Criteria
        • C1 Files come in the agreed formats and sizes
        • C2 Editable source files are included

        4 Must have: • three past logos

        Nice to have: nothing

        5 Pay: 450 EUR in total, on acceptance

        6 Dates
        ad closes Fri 27 Nov, 18:00 - you decide by Tue 1 Dec, 12:00 - start Mon 7 Dec, 09:00 - cut-off Fri 18 Dec, 18:00 Berlin - review until Wed 23 Dec, 18:00

        7 Hours: about 10 h a week
        My defaults: 2 past samples - review 5 days - 2 rounds of fixes - silence means “still open” - the owner owns the result; it may be shown in a portfolio. edit defaults changes them.
        Nothing in it reads two ways.
        Your turn: make the ad, edit 1 to 7, or later.
        [Make the ad] [Later]
Olga: make the ad
    Tender to Olga, changed:
        ...
        (gone) Your turn: make the ad, edit 1 to 7, or later.
        (gone) [Make the ad] [Later]
        Answered (edited)
    Tender to Olga:
        # Designer wanted: Logo redesign for our hiking shop
        450 EUR, on acceptance for Nordic Camp - about 10 h a week
        Finished by Fri 18 Dec, 18:00 Berlin
        You must
        • three past logos
        • be free 7 Dec to 18 Dec

        You deliver: • 1 SVG file, 1 PDF

        It is good when
        • C1 Files come in the agreed formats and sizes
        • C2 Editable source files are included
        How to apply: press Apply, about 5 minutes. Please start with how many hours you think this takes, and why, in one sentence.
        Closes Fri 27 Nov, 18:00 Berlin. We may hire nobody; you get an answer by Tue 1 Dec, 12:00 Berlin either way.
    Tender to Olga:
        Checks: 1 knock-out - request: as above - dates possible.
        Post to: Gear Guild / #hire.
        Nothing is public until you press Publish. Your turn.
        [Publish to 1] [Choose channels] [Edit text] [Other request]
Olga: publish
    In #hire of Gear Guild:
        Designer wanted: Logo redesign for our hiking shop

        450 EUR, on acceptance for Nordic Camp - about 10 h a week
        Finished by Fri 18 Dec, 18:00 Berlin (in 25 days)

        You must: • three past logos
        • be free 7 Dec to 18 Dec
        You deliver: • 1 SVG file, 1 PDF
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

# Two talks in one DM.
Ana presses Apply in #hire of Gear Guild on "product texts"
    Only to Ana, in #hire of Gear Guild:
        (only you see this)
        I sent you a direct message. Your turn, there.
        [I got nothing]
    Tender to Ana:
        Hello Ana. I am a bot working for Olga (Nordic Camp). About 5 minutes, 5 steps. Simple rules may mark an answer; a person decides. Your answers are kept until 60 days after the ad closes; delete me works any time, so do help, back, edit 3, pause, status, withdraw.

        1 of 5 - Your time zone (a city is enough), hours per week from 7 Dec to 18 Dec, and days you cannot work?

        For example: Manila, 15 hours, not Dec 12 and 13.

        Your turn - about 5 min left.
Ana: Manila, 15 hours
    Tender to Ana:
        Saved: Manila, 15 h a week, no blocked days.

        2 of 5 - Your pitch, 30 to 150 words.

        Please follow the request in the ad.

        Your turn - about 4 min left.
Ana presses Apply in #hire of Gear Guild on "Logo redesign"
    Only to Ana, in #hire of Gear Guild:
        (only you see this)
        I sent you a direct message. Your turn, there.
        [I got nothing]
    Tender to Ana:
        Hello Ana. I am a bot working for Olga (Nordic Camp). About 5 minutes, 5 steps. Simple rules may mark an answer; a person decides. Your answers are kept until 60 days after the ad closes; delete me works any time, so do help, back, edit 3, pause, status, withdraw.

        [Logo redesign for our hiking shop] 1 of 5 - Your time zone (a city is enough), hours per week from 7 Dec to 18 Dec, and days you cannot work?

        For example: Manila, 15 hours, not Dec 12 and 13.

        Your turn - about 5 min left.
Ana: Manila, 10 hours
    Tender to Ana:
        Saved: Manila, 10 h a week, no blocked days.

        [Logo redesign for our hiking shop] 2 of 5 - Your pitch, 30 to 150 words.

        Please follow the request in the ad.

        Your turn - about 4 min left.
Ana: switch
    Tender to Ana:
        Which one? Your turn.
        [40 product texts for the website] [Logo redesign for our hiking shop]
Ana: resume
    Tender to Ana:
        [Logo redesign for our hiking shop] 2 of 5 - Your pitch, 30 to 150 words.

        Please follow the request in the ad.

        Your turn - about 4 min left.
Ana replies to "Your pitch": About 13 hours, because twenty minutes a text is what good first sentences take. I have written product texts for two outdoor shops since 2021, in British English, with the benefit first and every claim checked against the maker's data sheet. I ask early when a product has no data, and I send the first ten for a look.
    Tender to Ana:
        Saved: 59 words.

        [Logo redesign for our hiking shop] 3 of 5 - 2 past samples

        Links or files, all at once if you like.

        Your turn - about 3 min left.

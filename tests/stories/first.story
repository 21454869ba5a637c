title: First
start: 2026-11-23 10:00 Berlin
seed: 1
person: Olga on Slack in Berlin
person: Mo on Discord in London
person: Ana on Discord in Manila

Mo in #hire of Gear Guild: /tender here
    Only to Mo, in #hire of Gear Guild:
        (only you see this)
        Ads may stand here now: Gear Guild / #hire.
Olga in #jobs-writers: /tender here
    Only to Olga, in #jobs-writers:
        Ads may stand here now: #jobs-writers.
Olga: hi
    Tender to Olga:
        Hi Olga. I help you hand work to someone outside, safely: nothing is public until you press Publish, and you never have to hire anyone.

        What would you like off your plate? One job, several, or paste a job post.
Olga: 40 product texts for the website
    Tender to Olga:
        We start with 40 product texts for the website. Seven questions, about six minutes. Your turn.

        1 of 7 - What do you want in your hands at the end?

        Count things if you can.
Olga: 40 descriptions
    Tender to Olga:
        Saved: 40 descriptions.

        2 of 7 - How must it be done, and what must never happen?

        Tools, style, language, format; one a line, or with commas.
Olga: British English, Google Sheet
    Tender to Olga:
        Saved: British English; Google Sheet.

        3 of 7 - How would a stranger tell that it is good?

        My proposals for writing: tick some, or write your own, one a line.
        [Tick what fits v]
Olga: 1,2
    Tender to Olga:
        Saved: C1 Every text keeps to the agreed number of words; C2 The first sentence of every text names a benefit.

        4 of 7 - What must the person have, what would be nice?

        For example: must: fluent British English, two product texts. nice: outdoor gear.
Olga: fluent english; one sample
    Tender to Olga:
        Saved: 2 must, 0 nice.

        5 of 7 - What do you pay?

        Amount or range, and when.
Olga: 320 EUR
    Tender to Olga:
        Saved: 320 EUR, on acceptance.

        6 of 7 - By when do you need it?

        A day, and a time if it matters.
Olga: fri 18 dec, 6 pm
    Tender to Olga:
        Saved: Fri 18 Dec 2026, 18:00 Berlin (UTC+1) [your clock: Dec 18, 2026 6:00 PM].

        6 of 7

        Working backwards, in your time (Berlin):
        • ad closes: Fri 27 Nov, 18:00
        • decision: Tue 1 Dec, 12:00
        • offer open until: Fri 4 Dec, 12:00
        • start: Mon 7 Dec, 09:00
        • checkpoint 1: Fri 11 Dec, 18:00
        • cut-off: Fri 18 Dec, 18:00
        • review until: Wed 23 Dec, 18:00

        Your turn.
        [Looks right] [Edit a date]
Olga: right
    Tender to Olga, changed:
        ...
        (gone) [Looks right] [Edit a date]
        Answered: dates as shown (edited)
    Tender to Olga:
        Saved: dates as shown.

        7 of 7 - How many hours a week do you expect, and when should you two overlap?

        For example: 12 hours a week, two hours of overlap.
Olga: 12
    Tender to Olga:
        # Your brief: 40 product texts for the website
        Saved: 12 h a week.
        1 Deliverables: • 40 descriptions

        2 How it must be done
        • British English
        • Google Sheet

        Not included: nothing

        3 Criteria
        • C1 Every text keeps to the agreed number of words
        • C2 The first sentence of every text names a benefit

        4 Must have
        • fluent english
        • one sample

        Nice to have: nothing

        5 Pay: 320 EUR, on acceptance

        6 Dates
        ad closes Fri 27 Nov, 18:00 - you decide by Tue 1 Dec, 12:00 - start Mon 7 Dec, 09:00 - cut-off Fri 18 Dec, 18:00 Berlin - review until Wed 23 Dec, 18:00

        7 Hours: about 12 h a week
        My defaults, each can be changed: 2 past samples - review 5 days - 2 rounds of fixes - silence means “still open” - the owner owns the result; it may be shown in a portfolio.
        Nothing in it reads two ways.
        Your turn: make the ad, edit 1 to 7, or later.
        [Make the ad] [Later]
Olga presses Make the ad
    Tender to Olga, changed:
        ...
        (gone) [Make the ad] [Later]
        Answered (edited)
    Tender to Olga:
        # Writer wanted: 40 product texts for the website
        320 EUR, on acceptance for Nordic Camp - about 12 h a week
        Finished by Fri 18 Dec 2026, 18:00 Berlin (UTC+1) [your clock: Dec 18, 2026 6:00 PM]
        You must
        • fluent english
        • one sample
        • be free 7 Dec to 18 Dec

        You deliver: • 40 descriptions

        It is good when
        • C1 Every text keeps to the agreed number of words
        • C2 The first sentence of every text names a benefit
        How to apply: press Apply, about 5 minutes. Please start with how many hours you think this takes, and why, in one sentence.
        Closes Fri 27 Nov 2026, 18:00 Berlin (UTC+1). We may hire nobody; you get an answer by Tue 1 Dec 2026, 12:00 Berlin (UTC+1) either way.
    Tender to Olga:
        That is how people will see it.
        Checks: 2 knock-outs - request: Please start with how many hours you think this takes, and why, in one sentence. - dates possible - closes Fri 27 Nov, 18:00 Berlin.
        Post to: Gear Guild / #hire, #jobs-writers. Nothing is public until you press Publish. Your turn.
        [Publish to 2] [Choose channels] [Edit text] [Other request]
Olga presses Publish
    In #jobs-writers:
        # Writer wanted: 40 product texts for the website
        320 EUR, on acceptance for Nordic Camp - about 12 h a week
        Finished by Fri 18 Dec 2026, 18:00 Berlin (UTC+1) [your clock: Dec 18, 2026 6:00 PM]
        You must
        • fluent english
        • one sample
        • be free 7 Dec to 18 Dec

        You deliver: • 40 descriptions

        It is good when
        • C1 Every text keeps to the agreed number of words
        • C2 The first sentence of every text names a benefit
        How to apply: press Apply, about 5 minutes. Please start with how many hours you think this takes, and why, in one sentence.
        Closes Fri 27 Nov 2026, 18:00 Berlin (UTC+1). We may hire nobody; you get an answer by Tue 1 Dec 2026, 12:00 Berlin (UTC+1) either way.
        [Apply] [Ask a question]
    In #hire of Gear Guild:
        Writer wanted: 40 product texts for the website

        320 EUR, on acceptance for Nordic Camp - about 12 h a week
        Finished by Friday, 18 December 2026 17:00 (Fri 18 Dec 2026, 18:00 Berlin (UTC+1))

        You must: • fluent english
        • one sample
        • be free 7 Dec to 18 Dec
        You deliver: • 40 descriptions
        It is good when: • C1 Every text keeps to the agreed number of words
        • C2 The first sentence of every text names a benefit

        How to apply: press Apply, about 5 minutes. Please start with how many hours you think this takes, and why, in one sentence.
        Closes Friday, 27 November 2026 17:00 (Fri 27 Nov 2026, 18:00 Berlin (UTC+1)). We may hire nobody; you get an answer by Tuesday, 1 December 2026 11:00 (Tue 1 Dec 2026, 12:00 Berlin (UTC+1)) either way.
        [Apply] [Ask a question]
    Tender to Olga, changed:
        (gone) That is how people will see it.
        (gone) Checks: 2 knock-outs - request: Please start with how many …
        (gone) Post to: Gear Guild / #hire, #jobs-writers. Nothing is publ…
        (gone) [Publish to 2] [Choose channels] [Edit text] [Other request]
        40 product texts for the website: live in 2 of 2.
        • #jobs-writers: live
        • Gear Guild / #hire: live
        Now people can apply; I tell you when somebody does. (edited)
Ana presses Apply in #hire of Gear Guild
    Only to Ana, in #hire of Gear Guild:
        (only you see this)
        I sent you a direct message.
        [I got nothing]
    Tender to Ana:
        Hello Ana. I am a bot working for Olga (Nordic Camp). About 5 minutes, 5 steps. Simple rules may mark an answer; a person decides. Your answers are kept until 60 days after the ad closes; delete me works any time, so do help, back, edit 3, pause, status, withdraw.

        1 of 5 - Your time zone (a city is enough), hours per week from 7 Dec to 18 Dec, and days you cannot work?

        For example: Manila, 15 hours, not Dec 12 and 13.

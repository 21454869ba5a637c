title: An owner who reads no application for a week
start: 2026-11-23 10:00 Berlin
seed: 23
person: Olga on Slack in Berlin
person: Mo on Discord in London
person: Ana on Discord in Manila
person: Ben on Discord in Lisbon
expect: pings to Olga a day <= 1
expect: pings to Ana a day <= 1

# Where ads may stand: once, by people who may manage these channels.
Mo in #hire of Gear Guild: /tender here
    Only to Mo, in #hire of Gear Guild:
        (only you see this)
        Ads may stand here now: Gear Guild / #hire. Nobody's turn: owners choose it when they publish.
Olga in #jobs-writers: /tender here
    Only to Olga, in #jobs-writers:
        Ads may stand here now: #jobs-writers. Nobody's turn: owners choose it when they publish.
# What first, and the brief.
Olga: 40 product texts for the website
    Tender to Olga:
        We start with 40 product texts for the website. Seven questions.

        1 of 7 - What do you want in your hands at the end?

        Count things if you can, in texts or words.
        Your turn - about 6 min left.
Olga: 40 descriptions
    Tender to Olga:
        Saved: 40 descriptions.

        2 of 7 - How must it be done, and what must never happen?

        Tools, style, language, format; one a line, or with commas. Also: who opens the document for the other side.
        Your turn - about 6 min left.
Olga: British English, in a Google Sheet. never: texts pasted from an AI
    Tender to Olga:
        Saved: British English; in a Google Sheet; never: texts pasted from an AI.

        3 of 7 - How would a stranger tell that it is good?

        My proposals for writing: tick some, or write your own, one a line.
        Your turn - about 5 min left.
        [Tick what fits v]
Olga: 1, 2
    Tender to Olga:
        Saved: C1 Every text keeps to the agreed number of words; C2 The first sentence of every text says what it is about.

        4 of 7 - What must the person have, what would be nice?

        For example: must: writes the language of the texts without mistakes. nice: has written about the subject before.
        Your turn - about 4 min left.
Olga: must: fluent British English. nice: outdoor gear
    Tender to Olga:
        Saved: must: fluent British English; nice: outdoor gear.

        5 of 7 - What do you pay?

        Amount or range, and when.
        Your turn - about 3 min left.
Olga: 320 EUR, half up front
    Tender to Olga:
        Saved: 320 EUR in total, half up front, half on acceptance.

        6 of 7 - By when do you need it?

        A day, and a time if it matters.
        Your turn - about 2 min left.
Olga: in 25 days at 18:00
    Tender to Olga:
        Saved: Fri 18 Dec, 18:00 Berlin.

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
Olga: right
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
Olga: 12 hours a week
    Tender to Olga:
        # Your brief: 40 product texts for the website
        Saved: 12 h a week.
        1 Deliverables: • 40 descriptions

        2 How it must be done
        • British English
        • in a Google Sheet
        • never: texts pasted from an AI

        Not included: nothing

        3 Criteria
        • C1 Every text keeps to the agreed number of words
        • C2 The first sentence of every text says what it is about

        4 Must have: • fluent British English

        Nice to have: • outdoor gear

        5 Pay: 320 EUR in total, half up front, half on acceptance

        6 Dates
        ad closes Fri 27 Nov, 18:00 - you decide by Tue 1 Dec, 12:00 - start Mon 7 Dec, 09:00 - cut-off Fri 18 Dec, 18:00 Berlin - review until Wed 23 Dec, 18:00

        7 Hours: about 12 h a week
        My defaults: 2 past samples - review 5 days - 2 rounds of fixes - silence means “still open” - the owner owns the result; it may be shown in a portfolio. edit defaults changes them.
        Nothing in it reads two ways.
        Your turn: make the ad, edit 1 to 7, or later.
        [Make the ad] [Later]
Olga presses Make the ad
    Tender to Olga, changed:
        ...
        (gone) Your turn: make the ad, edit 1 to 7, or later.
        (gone) [Make the ad] [Later]
        Answered (edited)
    Tender to Olga:
        # Writer wanted: 40 product texts for the website
        320 EUR, half up front, half on acceptance for Nordic Camp - about 12 h a week
        Finished by Fri 18 Dec, 18:00 Berlin
        You must
        • fluent British English
        • be free 7 Dec to 18 Dec

        We prefer: • outdoor gear

        You deliver: • 40 descriptions

        It is good when
        • C1 Every text keeps to the agreed number of words
        • C2 The first sentence of every text says what it is about
        How to apply: press Apply, about 5 minutes. Please start with how many hours you think this takes, and why, in one sentence.
        Closes Fri 27 Nov, 18:00 Berlin. We may hire nobody; you get an answer by Tue 1 Dec, 12:00 Berlin either way.
    Tender to Olga:
        Checks: 1 knock-out - request: as above - dates possible.
        Post to: Gear Guild / #hire, #jobs-writers.
        Nothing is public until you press Publish. Your turn.
        [Publish to 2] [Choose channels] [Edit text] [Other request]
Olga presses Publish
    In #jobs-writers:
        # Writer wanted: 40 product texts for the website
        320 EUR, half up front, half on acceptance for Nordic Camp - about 12 h a week
        Finished by Fri 18 Dec, 18:00 Berlin
        You must
        • fluent British English
        • be free 7 Dec to 18 Dec

        We prefer: • outdoor gear

        You deliver: • 40 descriptions

        It is good when
        • C1 Every text keeps to the agreed number of words
        • C2 The first sentence of every text says what it is about
        How to apply: press Apply, about 5 minutes. Please start with how many hours you think this takes, and why, in one sentence.
        Closes Fri 27 Nov, 18:00 Berlin. We may hire nobody; you get an answer by Tue 1 Dec, 12:00 Berlin either way.
        [Apply] [Ask a question]
    In #hire of Gear Guild:
        Writer wanted: 40 product texts for the website

        320 EUR, half up front, half on acceptance for Nordic Camp - about 12 h a week
        Finished by Fri 18 Dec, 18:00 Berlin (in 25 days)

        You must: • fluent British English
        • be free 7 Dec to 18 Dec
        We prefer: • outdoor gear
        You deliver: • 40 descriptions
        It is good when: • C1 Every text keeps to the agreed number of words
        • C2 The first sentence of every text says what it is about

        How to apply: press Apply, about 5 minutes. Please start with how many hours you think this takes, and why, in one sentence.
        Closes Fri 27 Nov, 18:00 Berlin (in 4 days). We may hire nobody; you get an answer by Tue 1 Dec, 12:00 Berlin (in 8 days) either way.
        [Apply] [Ask a question]
    Tender to Olga, changed:
        ...
        (gone) Nothing is public until you press Publish. Your turn.
        (gone) [Publish to 2] [Choose channels] [Edit text] [Other request]
        Published. (edited)
    Tender to Olga:
        40 product texts for the website: live in 2 of 2.
        • #jobs-writers: live
        • Gear Guild / #hire: live
        Now it is the turn of whoever wants to apply; I tell you when somebody does. (edited)
# Two people apply.
Ana presses Apply in #hire of Gear Guild
    Only to Ana, in #hire of Gear Guild:
        (only you see this)
        I sent you a direct message. Your turn, there.
        [I got nothing]
    Tender to Ana:
        Hello Ana. I am a bot working for Olga (Nordic Camp). About 5 minutes, 5 steps. Simple rules may mark an answer; a person decides. Your answers are kept until 60 days after the ad closes; delete me works any time, so do help, back, edit 3, pause, status, withdraw.

        1 of 5 - Your time zone (a city is enough), hours per week from 7 Dec to 18 Dec, and days you cannot work?

        For example: Manila, 15 hours, not Dec 12 and 13.

        Your turn - about 5 min left.
Ana: Manila, 15 hours, not Dec 12 and 13
    Tender to Ana:
        Saved: Manila, 15 h a week, not Sat 12 Dec 2026, Sun 13 Dec 2026.

        2 of 5 - Your pitch, 30 to 150 words.

        Please follow the request in the ad.

        Your turn - about 4 min left.
Ana: About 13 hours, because twenty minutes a text is what good first sentences take. I have written product texts for two outdoor shops since 2021, in British English, with the benefit first and every claim checked against the maker's data sheet. I ask early when a product has no data, and I send the first ten for a look.
    Tender to Ana:
        Saved: 59 words.

        3 of 5 - 2 past samples

        Links or files, all at once if you like.

        Your turn - about 3 min left.
Ana uploads tents_2025.pdf and stoves.pdf
    Tender to Ana:
        Saved: tents_2025.pdf, stoves.pdf.

        3 of 5

        Which part was yours, and who edited? One line is enough.

        Your turn - about 3 min left.
Ana: All of it; the client edited lightly
    Tender to Ana:
        Saved: All of it; the client edited lightly.

        4 of 5 - You must have: fluent British English

        How would Olga see that?

        Your turn - about 2 min left.
Ana: I lived in Leeds for six years and edit for a British shop
    Tender to Ana:
        5 of 5 - Look once more

        Saved: I lived in Leeds for six years and edit for a British shop.

        1 Time: Manila, 15 h a week, not Sat 12 Dec 2026, Sun 13 Dec 2026
        2 Pitch: 59 words: About 13 hours, because twenty minutes a text is what good first sentences take. I have written product texts for two …
        3 Samples: tents_2025.pdf, stoves.pdf - All of it; the client edited lightly
        4 Must have: • fluent British English: I lived in Leeds for six years and edit for a British shop

        Your turn: send, edit 1 to 4, or later.
        [Send] [Later]
Ana presses Send
    Tender to Olga:
        40 product texts for the website: 1 application to read. Your turn.
        [Review]
    Tender to Ana, changed:
        ...
        (gone) Your turn: send, edit 1 to 4, or later.
        (gone) [Send] [Later]
        Answered (edited)
    Tender to Ana:
        Sent. Mon 23 Nov, 17:00 Manila.
        Next: Olga reads until Fri 27 Nov, 18:00 Berlin = Sat 28 Nov 01:00 Manila (in 4 days); you hear from me by Tue 1 Dec, 12:00 Berlin = 19:00 Manila (in 8 days). You can edit until it is opened. It is not your turn until then.
        May I write to you about later jobs?
        [Yes] [No] [Status] [Withdraw]
Ben presses Apply in #hire of Gear Guild
    Only to Ben, in #hire of Gear Guild:
        (only you see this)
        I sent you a direct message. Your turn, there.
        [I got nothing]
    Tender to Ben:
        Hello Ben. I am a bot working for Olga (Nordic Camp). About 5 minutes, 5 steps. Simple rules may mark an answer; a person decides. Your answers are kept until 60 days after the ad closes; delete me works any time, so do help, back, edit 3, pause, status, withdraw.

        1 of 5 - Your time zone (a city is enough), hours per week from 7 Dec to 18 Dec, and days you cannot work?

        For example: Manila, 15 hours, not Dec 12 and 13.

        Your turn - about 5 min left.
Ben: Lisbon, 20 hours
    Tender to Ben:
        Saved: Lisbon, 20 h a week, no blocked days.

        2 of 5 - Your pitch, 30 to 150 words.

        Please follow the request in the ad.

        Your turn - about 4 min left.
Ben: I am a copywriter with eight years in sports shops and I can start on the seventh. It will be around 16 hours because I read every product page twice before I write. I keep a glossary so that the same thing has the same name in all forty texts, and I like to be told early what went wrong.
    Tender to Ben:
        Saved: 60 words.

        3 of 5 - 2 past samples

        Links or files, all at once if you like.

        Your turn - about 3 min left.
Ben uploads bikes.pdf and boots.pdf
    Tender to Ben:
        Saved: bikes.pdf, boots.pdf.

        3 of 5

        Which part was yours, and who edited? One line is enough.

        Your turn - about 3 min left.
Ben: All mine
    Tender to Ben:
        Saved: All mine.

        4 of 5 - You must have: fluent British English

        How would Olga see that?

        Your turn - about 2 min left.
Ben: native speaker
    Tender to Ben:
        5 of 5 - Look once more

        Saved: native speaker.

        1 Time: Lisbon, 20 h a week, no blocked days
        2 Pitch: 60 words: I am a copywriter with eight years in sports shops and I can start on the seventh. It will be around 16 hours because …
        3 Samples: bikes.pdf, boots.pdf - All mine
        4 Must have: • fluent British English: native speaker

        Your turn: send, edit 1 to 4, or later.
        [Send] [Later]
Ben presses Send
    Tender to Olga, changed:
        (gone) 40 product texts for the website: 1 application to read. Yo…
        (gone) [Review]
        40 product texts for the website: 2 applications to read. Your turn.
        [Review] (edited)
    Tender to Ben, changed:
        ...
        (gone) Your turn: send, edit 1 to 4, or later.
        (gone) [Send] [Later]
        Answered (edited)
    Tender to Ben:
        Sent. Mon 23 Nov, 09:00 Lisbon.
        Next: Olga reads until Fri 27 Nov, 18:00 Berlin = 17:00 Lisbon (in 4 days); you hear from me by Tue 1 Dec, 12:00 Berlin = 11:00 Lisbon (in 8 days). You can edit until it is opened. It is not your turn until then.
        May I write to you about later jobs?
        [Yes] [No] [Status] [Withdraw]
later: 7 days
    (Tue 24 Nov 2026, 09:00 Berlin)
    Tender to Olga:
        # This morning, Tue 24 Nov
        Applications
        • 40 product texts for the website: 2 applications not looked at yet.
        status shows everything.
        Your turn.
        [Review]
    (Wed 25 Nov 2026, 09:00 Berlin)
    Tender to Olga:
        # This morning, Wed 25 Nov
        Applications
        • 40 product texts for the website: 2 applications not looked at yet, for 1 day.
        status shows everything.
        Your turn.
        [Review]
    (Thu 26 Nov 2026, 09:00 Berlin)
    Tender to Olga:
        # This morning, Thu 26 Nov
        Applications
        • 40 product texts for the website: 2 applications not looked at yet, for 2 days.
        status shows everything.
        Your turn.
        [Review]
    (Fri 27 Nov 2026, 18:00 Berlin)
    In #jobs-writers, changed:
        (gone) # Writer wanted: 40 product texts for the website
        (gone) 320 EUR, half up front, half on acceptance for Nordic Camp …
        (gone) Finished by Fri 18 Dec, 18:00 Berlin
        (gone) 11 more lines
        # Closed: Writer wanted: 40 product texts for the website
        This ad is closed. Thank you for reading it. (edited)
    In #hire of Gear Guild, changed:
        (gone) Writer wanted: 40 product texts for the website
        Closed: Writer wanted: 40 product texts for the website
        ...
        (gone) 320 EUR, half up front, half on acceptance for Nordic Camp …
        (gone) Finished by Fri 18 Dec, 18:00 Berlin (in 25 days)
        (gone) You must: • fluent British English
        (gone) 8 more lines
        This ad is closed. Thank you for reading it. (edited)
    Tender to Olga:
        40 product texts for the website: the ad has closed with 2 applications to read. Your turn.
        [Review]
    (Sat 28 Nov 2026, 09:00 Berlin)
    Tender to Olga:
        # This morning, Sat 28 Nov
        Applications
        • 40 product texts for the website: 2 applications not looked at yet, for 4 days.
        status shows everything.
        Your turn.
        [Review]
    (Sun 29 Nov 2026, 09:00 Berlin)
    Tender to Olga:
        # This morning, Sun 29 Nov
        Applications
        • 40 product texts for the website: 2 applications not looked at yet, for 5 days.
        status shows everything.
        Your turn.
        [Review]
    (Mon 30 Nov 2026, 10:00 Berlin)

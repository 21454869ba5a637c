title: Applying inside the server, because direct messages are closed
start: 2026-11-23 10:00 Berlin
seed: 4
person: Olga on Slack in Berlin
person: Mo on Discord in London
person: Cara on Discord in Lisbon, DMs closed
expect: messages to Cara with "Sent." = 1
expect: Cara reads "My message could not reach you"
expect: messages to Olga with "1 application to read" = 1
expect: stage of "40 product texts for the website" is advertising
never to Cara: direct message to open

Mo in #hire of Gear Guild: /tender here
    Only to Mo, in #hire of Gear Guild:
        (only you see this)
        Ads may stand here now: Gear Guild / #hire. Nobody's turn: owners choose it when they publish.
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
Olga: British English, Google Sheet
    Tender to Olga:
        Saved: British English; Google Sheet.

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
Olga: must: fluent British English
    Tender to Olga:
        Saved: must: fluent British English.

        5 of 7 - What do you pay?

        Amount or range, and when.
        Your turn - about 3 min left.
Olga: 320 EUR
    Tender to Olga:
        Saved: 320 EUR in total, on acceptance.

        6 of 7 - By when do you need it?

        A day, and a time if it matters.
        Your turn - about 2 min left.
Olga: Fri 18 Dec 2026, 18:00
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

Cara presses Apply in #hire of Gear Guild
    Only to Cara, in #hire of Gear Guild:
        (only you see this)
        My message could not reach you. To open direct messages: right-click this server, Privacy Settings, switch on Direct Messages; then press Try again. Or apply here: only you will see it. Your turn. (edited)
        [Try again] [Apply here]
Cara presses Apply here
    Only to Cara, in #hire of Gear Guild:
        (only you see this)
        Hello Cara. I am a bot working for Olga (Nordic Camp). About 5 minutes, 5 steps. Simple rules may mark an answer; a person decides. Your answers are kept until 60 days after the ad closes; delete me works any time, so do help, back, edit 3, pause, status, withdraw.

        1 of 5 - Your time zone (a city is enough), hours per week from 7 Dec to 18 Dec, and days you cannot work?

        For example: Manila, 15 hours, not Dec 12 and 13.

        Your turn - about 5 min left.
        [Answer]
    Only to Cara, in #hire of Gear Guild:
        (only you see this)
        1 of 5 - Your time zone (a city is enough), hours per week from 7 Dec to 18 Dec, and days you cannot work?

        For example: Manila, 15 hours, not Dec 12 and 13.

        Your turn - about 5 min left.
        [Answer]
Cara presses Answer
    A window before Cara:
        == Your time zone (a city is enough), hours per ==
        Your time zone (a city is enough), hours per: [____]
Cara fills: Your time zone = Lisbon, 20 hours
    Only to Cara, in #hire of Gear Guild:
        (only you see this)
        Saved: Lisbon, 20 h a week, no blocked days.

        2 of 5 - Your pitch, 30 to 150 words.

        Please follow the request in the ad.

        Your turn - about 4 min left.
        [Answer]
Cara presses Answer
    A window before Cara:
        == Your pitch, 30 to 150 words. ==
        Your pitch, 30 to 150 words.: [____]
Cara fills: Your pitch = About 13 hours, because twenty minutes a text is what good first sentences take. I have written product texts for two outdoor shops since 2021, in British English, with the benefit first and every claim checked against the maker's data sheet. I ask early when a product has no data.
    Only to Cara, in #hire of Gear Guild:
        (only you see this)
        Saved: 50 words.

        3 of 5 - 2 past samples

        Links or files, all at once if you like.

        Your turn - about 3 min left.
        [Answer]
Cara presses Answer
    A window before Cara:
        == 2 past samples ==
        2 past samples: [____]
Cara fills: 2 past samples = https://example.com/tents https://example.com/stoves
    Only to Cara, in #hire of Gear Guild:
        (only you see this)
        Saved: example.com/tents, example.com/stoves.

        3 of 5

        Which part was yours, and who edited? One line is enough.

        Your turn - about 3 min left.
        [Answer]
Cara presses Answer
    A window before Cara:
        == Your answer ==
        Your answer: [____]
Cara fills: Your answer = all of it
    Only to Cara, in #hire of Gear Guild:
        (only you see this)
        Saved: all of it.

        4 of 5 - You must have: fluent British English

        How would Olga see that?

        Your turn - about 2 min left.
        [Answer]
Cara presses Answer
    A window before Cara:
        == You must have: fluent British English ==
        You must have: fluent British English: [____]
Cara fills: You must have = I lived in Leeds for six years
    Only to Cara, in #hire of Gear Guild:
        (only you see this)
        5 of 5 - Look once more

        Saved: I lived in Leeds for six years.

        1 Time: Lisbon, 20 h a week, no blocked days
        2 Pitch: 50 words: About 13 hours, because twenty minutes a text is what good first sentences take. I have written product texts for two …
        3 Samples: example.com/tents, example.com/stoves - all of it
        4 Must have: • fluent British English: I lived in Leeds for six years

        Your turn: send, edit 1 to 4, or later.
        [Send] [Later]
Cara presses Send
    Tender to Olga:
        40 product texts for the website: 1 application to read. Your turn.
        [Review]
    Only to Cara, in #hire of Gear Guild:
        (only you see this)
        Sent. Mon 23 Nov, 09:00 Lisbon.
        Next: Olga reads until Fri 27 Nov, 18:00 Berlin = 17:00 Lisbon (in 4 days); you hear from me by Tue 1 Dec, 12:00 Berlin = 11:00 Lisbon (in 8 days). You can edit until it is opened. It is not your turn until then.
        May I write to you about later jobs?
        [Yes] [No] [Status] [Withdraw]
Cara opens DMs
Cara: status
    Tender to Cara:
        Where things stand

        40 product texts for the website: Stage: application sent.
        Turn: Olga.
        You hear from me by: Tue 1 Dec, 12:00 Berlin = 11:00 Lisbon (in 8 days) (in 8 d 2 h).
        Sent Mon 23 Nov, 10:00 Berlin = 09:00 Lisbon.
        [Ask the owner a question] [Show my application] [Change my application] [Withdraw my application]

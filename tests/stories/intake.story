title: A brief with interruptions
start: 2026-11-23 10:00 Berlin
seed: 2
person: Olga on Slack in Berlin
expect: stage of "40 product texts to write for our website" is drafting
expect: Olga reads "No hurry. I did not take that as your answer."
never: Traceback
never: 300 EUR, half up front

Olga: hello
    Tender to Olga:
        Hi Olga. I help you hand work to someone outside, safely: nothing is public until you press Publish, and you never have to hire anyone.

        What would you like off your plate? One job, several, or paste a job post.
        Your turn.
Olga: I have 40 product texts to write for our website
    Tender to Olga:
        We start with 40 product texts to write for our website. Seven questions.

        1 of 7 - What do you want in your hands at the end?

        Count things if you can, in texts or words.
        Your turn - about 6 min left.
Olga: what do you mean?
    Tender to Olga:
        Say what you will hold when it is done, so that a stranger could count it. For example: the finished texts, in one document that we share.

        1 of 7 - What do you want in your hands at the end?

        Count things if you can, in texts or words.
        Your turn - about 6 min left.
Olga: some texts, soon
    Tender to Olga:
        Saved: some texts, soon.

        2 of 7 - How must it be done, and what must never happen?

        Tools, style, language, format; one a line, or with commas. Also: who opens the document for the other side.
        Your turn - about 6 min left.
Olga: back
    Tender to Olga:
        1 of 7 - What do you want in your hands at the end?

        Count things if you can, in texts or words.

        Your answer so far:
        > some texts, soon
        Your turn - about 6 min left.
Olga: 40 descriptions in one Google Sheet
    Tender to Olga:
        Saved: 40 descriptions in one Google Sheet.

        2 of 7 - How must it be done, and what must never happen?

        Tools, style, language, format; one a line, or with commas. Also: who opens the document for the other side.
        Your turn - about 6 min left.
restart
both at once: Olga: British English || Olga: the benefit comes first || Olga: never: texts pasted from an AI
    Tender to Olga:
        Saved: British English.

        3 of 7 - How would a stranger tell that it is good?

        My proposals for writing: tick some, or write your own, one a line.
        Your turn - about 5 min left.
        [Tick what fits v]
    Tender to Olga:
        Added to your earlier answer.

        Saved: British English; the benefit comes first.

        3 of 7 - How would a stranger tell that it is good?

        My proposals for writing: tick some, or write your own, one a line.
        Your turn - about 5 min left.
        [Tick what fits v]
    Tender to Olga:
        Added to your earlier answer.

        Saved: British English; the benefit comes first; never: texts pasted from an AI.

        3 of 7 - How would a stranger tell that it is good?

        My proposals for writing: tick some, or write your own, one a line.
        Your turn - about 5 min left.
        [Tick what fits v]
Olga: pause
    Tender to Olga:
        Paused: 40 product texts to write for our website. Nothing is lost. Type resume when you want to go on; until then it is nobody's turn.
later: 3 hours
    (Mon 23 Nov 2026, 13:00 Berlin)
Olga: resume
    Tender to Olga:
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
Olga: brb, lunch
    Tender to Olga:
        No hurry. I did not take that as your answer. Your turn, when you are ready.
        [That is my answer] [Wait]
later: 2 hours
    (Mon 23 Nov 2026, 15:00 Berlin)
Olga: must: fluent British English. nice: outdoor gear
    Tender to Olga, changed:
        (gone) No hurry. I did not take that as your answer. Your turn, wh…
        (gone) [That is my answer] [Wait]
        No hurry. I did not take that as your answer.
        This has passed. (edited)
    Tender to Olga:
        Saved: must: fluent British English; nice: outdoor gear.

        5 of 7 - What do you pay?

        Amount or range, and when.
        Your turn - about 3 min left.
Olga: cheap
    Tender to Olga:
        I need an amount. For example: 320 EUR, half up front.
        Your turn.
Olga: 300 EUR
    Tender to Olga:
        Saved: 300 EUR in total, on acceptance.

        6 of 7 - By when do you need it?

        A day, and a time if it matters.
        Your turn - about 2 min left.
Olga: yesterday
    Tender to Olga:
        Sun 22 Nov 2026, 18:00 Berlin has passed. Which day do you mean? For example: next Friday 18:00.
        Your turn.
Olga: next Friday
    Tender to Olga:
        Saved: Fri 4 Dec, 18:00 Berlin. You named no time, so I took 18:00.

        6 of 7

        Working backwards, in your time (Berlin):
        • ad closes: Thu 26 Nov, 18:00
        • decision: Sat 28 Nov, 12:00
        • offer open until: Sun 29 Nov, 12:00
        • start: Mon 30 Nov, 09:00
        • checkpoint 1: Wed 2 Dec, 18:00
        • cut-off: Fri 4 Dec, 18:00
        • review until: Wed 9 Dec, 18:00
        Your turn - about 2 min left.
        [Looks right] [Edit a date]
Olga: Fri 18 Dec 2026, 18:00
    Tender to Olga:
        Write which date and when, for example start Tue 8 Dec 9:00 or decision 2 Dec 12:00.
        Your turn.
        [Looks right] [Edit a date]
Olga: yes
    Tender to Olga, changed:
        ...
        (gone) Your turn.
        (gone) [Looks right] [Edit a date]
        Answered: dates as shown (edited)
    Tender to Olga:
        Saved: dates as shown.

        7 of 7 - How many hours a week do you expect, and when should you two overlap?

        For example: 12 hours, two in common.
        Your turn - about 1 min left.
Olga: no idea
    Tender to Olga:
        Usual for writing:
        • 10 hours a week, one hour of overlap
        Your turn.
        [Take it] [Change] [Decide later]
Olga: 12
    Tender to Olga:
        # Your brief: 40 product texts to write for our website
        Saved: 12 h a week.
        1 Deliverables: • 40 descriptions in one Google Sheet

        2 How it must be done
        • British English
        • the benefit comes first
        • never: texts pasted from an AI

        Not included: nothing

        3 Criteria
        • C1 Every text keeps to the agreed number of words
        • C2 The first sentence of every text says what it is about

        4 Must have: • fluent British English

        Nice to have: • outdoor gear

        5 Pay: 300 EUR in total, on acceptance

        6 Dates
        ad closes Thu 26 Nov, 18:00 - you decide by Sat 28 Nov, 12:00 - start Mon 30 Nov, 09:00 - cut-off Fri 4 Dec, 18:00 Berlin - review until Wed 9 Dec, 18:00

        7 Hours: about 12 h a week
        My defaults: 2 past samples - review 5 days - 2 rounds of fixes - silence means “still open” - the owner owns the result; it may be shown in a portfolio. edit defaults changes them.
        Nothing in it reads two ways.
        Your turn: make the ad, edit 1 to 7, or later.
        [Make the ad] [Later]
Olga: edit 5
    Tender to Olga:
        5 of 7 - What do you pay?

        Amount or range, and when.

        Your answer so far:
        > 300 EUR
        Your turn - about 3 min left.
Olga: 320 EUR, half up front
    Tender to Olga:
        # Your brief: 40 product texts to write for our website
        Saved: 320 EUR in total, half up front, half on acceptance.
        5 Pay: 320 EUR in total, half up front, half on acceptance
        Changed as above; everything else stays as you saw it.
        Your turn: make the ad, edit 1 to 7, or later.
        [Make the ad] [Later]
Olga: edit 9
    Tender to Olga:
        # Your brief: 40 product texts to write for our website
        I know items 1 to 7. For example: edit 2.
        5 Pay: 320 EUR in total, half up front, half on acceptance
        Changed as above; everything else stays as you saw it.
        Your turn: make the ad, edit 1 to 7, or later.
        [Make the ad] [Later]
Olga: later
    Tender to Olga:
        Paused: 40 product texts to write for our website. Nothing is lost. Type resume when you want to go on; until then it is nobody's turn.
later: 1 day
    (Tue 24 Nov 2026, 15:00 Berlin)
Olga: resume
    Tender to Olga:
        # Your brief: 40 product texts to write for our website
        1 Deliverables: • 40 descriptions in one Google Sheet

        2 How it must be done
        • British English
        • the benefit comes first
        • never: texts pasted from an AI

        Not included: nothing

        3 Criteria
        • C1 Every text keeps to the agreed number of words
        • C2 The first sentence of every text says what it is about

        4 Must have: • fluent British English

        Nice to have: • outdoor gear

        5 Pay: 320 EUR in total, half up front, half on acceptance

        6 Dates
        ad closes Thu 26 Nov, 18:00 - you decide by Sat 28 Nov, 12:00 - start Mon 30 Nov, 09:00 - cut-off Fri 4 Dec, 18:00 Berlin - review until Wed 9 Dec, 18:00

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
        # Writer wanted: 40 product texts to write for our website
        320 EUR, half up front, half on acceptance for Nordic Camp - about 12 h a week
        Finished by Fri 4 Dec, 18:00 Berlin
        You must
        • fluent British English
        • be free 30 Nov to 4 Dec

        We prefer: • outdoor gear

        You deliver: • 40 descriptions in one Google Sheet

        It is good when
        • C1 Every text keeps to the agreed number of words
        • C2 The first sentence of every text says what it is about
        How to apply: press Apply, about 5 minutes. Please start with how many hours you think this takes, and why, in one sentence.
        Closes Thu 26 Nov, 18:00 Berlin. We may hire nobody; you get an answer by Sat 28 Nov, 12:00 Berlin either way.
    Tender to Olga:
        That is how people will see it. I have no channel to post to yet. Type /tender here in each channel where ads may stand (on Discord too), then say preview. Your turn.
        [Preview] [Edit text] [Other request]

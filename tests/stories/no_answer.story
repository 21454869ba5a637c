title: Words that are no answer: doubt gets what is usual, a protest corrects, a command works, and nothing of it is stored
start: 2026-11-23 10:00 Berlin
seed: 21
person: Olga on Slack in Berlin
person: Mo on Discord in London
person: Ana on Discord in Manila
expect: messages to Olga with "Corrected:" = 2
expect: inputs of Olga from "URGENTLY someone" to "make the ad" <= 26
never: Saved: idk
never: Saved: keine
never: <t:
never: thinking_face

Mo in #hire of Gear Guild: /tender here
    Only to Mo, in #hire of Gear Guild:
        (only you see this)
        Ads may stand here now: Gear Guild / #hire. Nobody's turn: owners choose it when they publish.

# Nobody calls a project so: it is asked for, with a proposal.
Olga: URGENTLY someone
    Tender to Olga:
        We start with this job; its name comes after the first question. Seven questions.

        1 of 7 - What do you want in your hands at the end?

        Count things if you can.
        Your turn - about 6 min left.
Olga: 1) a logo 2) a brand book 3) menu cards
    Tender to Olga:
        Saved: a logo; a brand book; menu cards.

        What shall we call this? A few words, as you would say it to a colleague.
        Your turn.
        [a logo, a brand book, menu cards]
Olga: brand for the harbour café
    Tender to Olga:
        Saved: brand for the harbour café.

        2 of 7 - How must it be done, and what must never happen?

        Tools, style, language, format; one a line, or with commas. Also: who changes it later, and with which files.
        Your turn - about 6 min left.

# A protest against the echo corrects it, however much later it comes.
Olga: no!! it's 2 things, logo and brand book belong together
    Tender to Olga:
        Corrected: a logo + a brand book; menu cards.

        2 of 7 - How must it be done, and what must never happen?

        Tools, style, language, format; one a line, or with commas. Also: who changes it later, and with which files.
        Your turn - about 6 min left.

# Doubt is offered what is usual for such work.
Olga: idk whatever is usual
    Tender to Olga:
        Usual for design:
        • no ready-made templates
        • fonts and pictures are free for our use
        Your turn.
        [Take these] [Change] [Decide later]
Olga presses Take these
    Tender to Olga, changed:
        ...
        (gone) Your turn.
        (gone) [Take these] [Change] [Decide later]
        Taken. (edited)
    Tender to Olga:
        Saved: no ready-made templates; fonts and pictures are free for our use.

        3 of 7 - How would a stranger tell that it is good?

        My proposals for design: tick some, or write your own, one a line.
        Your turn - about 5 min left.
        [Tick what fits v]
Olga: was ist üblich?
    Tender to Olga:
        Usual for design:
        • Files come in the agreed formats and sizes
        • Editable source files are included
        • Only the agreed colours and fonts are used
        Your turn.
        [Take these] [Change] [Decide later]
Olga presses Change
    Tender to Olga, changed:
        ...
        (gone) Your turn.
        (gone) [Take these] [Change] [Decide later]
        In your own words. (edited)
    Tender to Olga:
        Each one should be a thing that two people would answer alike, yes or no. For example: Files come in the agreed formats and sizes.

        3 of 7 - How would a stranger tell that it is good?

        My proposals for design: tick some, or write your own, one a line.
        Your turn - about 5 min left.
        [Tick what fits v]
Olga: the first two and that it works on dark backgrounds
    Tender to Olga:
        Saved: C1 Files come in the agreed formats and sizes; C2 Editable source files are included; C3 works on dark backgrounds.

        4 of 7 - What must the person have, what would be nice?

        For example: must: three designs of this kind to show. nice: knows print.
        Your turn - about 4 min left.
Olga: keine ahnung
    Tender to Olga:
        Usual for design:
        • must: three designs of this kind to show; hands over editable source files
        • nice: knows print
        Your turn.
        [Take these] [Change] [Decide later]
Olga: take these
    Tender to Olga, changed:
        ...
        (gone) Your turn.
        (gone) [Take these] [Change] [Decide later]
        Taken. (edited)
    Tender to Olga:
        Saved: must: three designs of this kind to show; hands over editable source files; nice: knows …

        5 of 7 - What do you pay?

        Amount or range, and when.
        Your turn - about 3 min left.

# What is asked back is explained, and what may be unknown may be left open.
Olga: wie bitte?
    Tender to Olga:
        For example: 320 EUR, half up front. Or: 25 USD per hour, at most 20 hours, on acceptance.

        5 of 7 - What do you pay?

        Amount or range, and when.
        Your turn - about 3 min left.
Olga: 320 EUR, half up front
    Tender to Olga:
        Saved: 320 EUR in total, half up front, half on acceptance.

        6 of 7 - By when do you need it?

        A day, and a time if it matters.
        Your turn - about 2 min left.
Olga: no, 350 not 320
    Tender to Olga:
        Corrected: 350 EUR in total, half up front, half on acceptance.

        6 of 7 - By when do you need it?

        A day, and a time if it matters.
        Your turn - about 2 min left.
Olga: can i see the status please
    Tender to Olga:
        # Where things stand
        URGENTLY someone
        Stage: drafting the brief.
        Turn: You - the brief; write resume to go on.
        You owe: the brief.
        [Go on: URGENTLY someone] [Show the record] [Delete the draft]
Olga: :thinking_face:
    Tender to Olga:
        I need a day, and a time if it matters. For example: Fri 18 Dec 18:00.

        6 of 7 - By when do you need it?

        A day, and a time if it matters.
        Your turn - about 2 min left.
Olga: fri 18 12 evening
    Tender to Olga:
        Saved: Fri 18 Dec, 18:00 Berlin. No exact time, so I took 18:00.

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
Olga: call it Harbour brand instead
    Tender to Olga:
        From now on it is called Harbour brand. Nothing else was changed.
    Tender to Olga:
        7 of 7 - How many hours a week do you expect, and when should you two overlap?

        For example: 12 hours, two in common.
        Your turn - about 1 min left.
Olga: wait, pause this
    Tender to Olga:
        Paused: Harbour brand. Nothing is lost. Type resume when you want to go on; until then it is nobody's turn.
Olga: resume
    Tender to Olga:
        7 of 7 - How many hours a week do you expect, and when should you two overlap?

        For example: 12 hours, two in common.
        Your turn - about 1 min left.
Olga: up to the applicant
    Tender to Olga:
        # Your brief: Harbour brand
        Saved: as many hours as each applicant names.
        1 Deliverables
        • a logo + a brand book
        • menu cards

        2 How it must be done
        • no ready-made templates
        • fonts and pictures are free for our use

        Not included: nothing

        3 Criteria
        • C1 Files come in the agreed formats and sizes
        • C2 Editable source files are included
        • C3 works on dark backgrounds

        4 Must have
        • three designs of this kind to show
        • hands over editable source files

        Nice to have: • knows print

        5 Pay: 350 EUR in total, half up front, half on acceptance

        6 Dates
        ad closes Fri 27 Nov, 18:00 - you decide by Tue 1 Dec, 12:00 - start Mon 7 Dec, 09:00 - cut-off Fri 18 Dec, 18:00 Berlin - review until Wed 23 Dec, 18:00

        7 Hours: as many hours as each applicant names
        My defaults: 2 past samples - review 5 days - 2 rounds of fixes - silence means “still open” - the owner owns the result; it may be shown in a portfolio. edit defaults changes them.
        Nothing in it reads two ways.
        Your turn: make the ad, edit 1 to 7, or later.
        [Make the ad] [Later]
Olga: go back please
    Tender to Olga:
        7 of 7 - How many hours a week do you expect, and when should you two overlap?

        For example: 12 hours, two in common.

        Your answer so far:
        > up to the applicant
        Your turn - about 1 min left.
Olga: start over
    Tender to Olga:
        Begin again? Every answer you gave here goes; what you first told me stays. Your turn.
        [Begin again] [Go on]
Olga presses Go on
    Tender to Olga, changed:
        (gone) Begin again? Every answer you gave here goes; what you firs…
        (gone) [Begin again] [Go on]
        Begin again? Every answer you gave here goes; what you first told me stays.
        Going on. (edited)
    Tender to Olga:
        7 of 7 - How many hours a week do you expect, and when should you two overlap?

        For example: 12 hours, two in common.

        Your answer so far:
        > up to the applicant
        Your turn - about 1 min left.
Olga: 10 hours
    Tender to Olga:
        # Your brief: Harbour brand
        Saved: 10 h a week.
        7 Hours: about 10 h a week
        Changed as above; everything else stays as you saw it.
        Your turn: make the ad, edit 1 to 7, or later.
        [Make the ad] [Later]
Olga: make the ad
    Tender to Olga, changed:
        ...
        (gone) Your turn: make the ad, edit 1 to 7, or later.
        (gone) [Make the ad] [Later]
        Answered (edited)
    Tender to Olga:
        # Designer wanted: Harbour brand
        350 EUR, half up front, half on acceptance for Nordic Camp - about 10 h a week
        Finished by Fri 18 Dec, 18:00 Berlin
        You must
        • three designs of this kind to show
        • hands over editable source files
        • be free 7 Dec to 18 Dec

        We prefer: • knows print

        You deliver
        • a logo + a brand book
        • menu cards

        It is good when
        • C1 Files come in the agreed formats and sizes
        • C2 Editable source files are included
        • C3 works on dark backgrounds
        How to apply: press Apply, about 5 minutes. Please start with how many hours you think this takes, and why, in one sentence.
        Closes Fri 27 Nov, 18:00 Berlin. We may hire nobody; you get an answer by Tue 1 Dec, 12:00 Berlin either way.
    Tender to Olga:
        Checks: 2 knock-outs - request: as above - dates possible.
        Post to: Gear Guild / #hire.
        Nothing is public until you press Publish. Your turn.
        [Publish to 1] [Choose channels] [Edit text] [Other request]
Olga: publish
    In #hire of Gear Guild:
        Designer wanted: Harbour brand

        350 EUR, half up front, half on acceptance for Nordic Camp - about 10 h a week
        Finished by Fri 18 Dec, 18:00 Berlin (in 25 days)

        You must: • three designs of this kind to show
        • hands over editable source files
        • be free 7 Dec to 18 Dec
        We prefer: • knows print
        You deliver: • a logo + a brand book
        • menu cards
        It is good when: • C1 Files come in the agreed formats and sizes
        • C2 Editable source files are included
        • C3 works on dark backgrounds

        How to apply: press Apply, about 5 minutes. Please start with how many hours you think this takes, and why, in one sentence.
        Closes Fri 27 Nov, 18:00 Berlin (in 4 days). We may hire nobody; you get an answer by Tue 1 Dec, 12:00 Berlin (in 8 days) either way.
        [Apply] [Ask a question]
    Tender to Olga, changed:
        ...
        (gone) Nothing is public until you press Publish. Your turn.
        (gone) [Publish to 1] [Choose channels] [Edit text] [Other request]
        Published. (edited)
    Tender to Olga:
        Harbour brand: live in 1 of 1.
        • Gear Guild / #hire: live
        Now it is the turn of whoever wants to apply; I tell you when somebody does. (edited)

# The other side: the same, in three languages.
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
Ana: no idea
    Tender to Ana:
        1 of 5 - Your time zone (a city is enough), hours per week from 7 Dec to 18 Dec, and days you cannot work?

        For example: Manila, 15 hours, not Dec 12 and 13.

        Your turn - about 5 min left.
Ana: ¿qué?
    Tender to Ana:
        1 of 5 - Your time zone (a city is enough), hours per week from 7 Dec to 18 Dec, and days you cannot work?

        For example: Manila, 15 hours, not Dec 12 and 13.

        Your turn - about 5 min left.
Ana: Manila, 15 hours but not <t:1797638400:D>
    Tender to Ana:
        Saved: Manila, 15 h a week, not Sat 19 Dec 2026.

        2 of 5 - Your pitch, 30 to 150 words.

        Please follow the request in the ad.

        Your turn - about 4 min left.
Ana: no, its 12 hours
    Tender to Ana:
        Corrected: Manila, 12 h a week, not Sat 19 Dec 2026.

        2 of 5 - Your pitch, 30 to 150 words.

        Please follow the request in the ad.

        Your turn - about 4 min left.
Ana: ni idea
    Tender to Ana:
        Say why you, for this work, in 30 to 150 words. The ad asks for one thing at the start; please do that.

        No hurry. I did not take that as your answer. Your turn, when you are ready.
        [That is my answer] [Wait]
Ana presses Wait
    Tender to Ana, changed:
        ...
        (gone) No hurry. I did not take that as your answer. Your turn, wh…
        (gone) [That is my answer] [Wait]
        No hurry. I did not take that as your answer.
        Waiting. (edited)
    Tender to Ana:
        Fine, I wait. The question stays open; your turn, when you are ready.
Ana: About 20 hours, because a mark is drawn many times before it is right. I have made six brands for small cafés since 2019, always with the files a printer asks for, and I tell people early when something takes longer.
    Tender to Ana:
        Saved: 41 words.

        3 of 5 - 2 past samples

        Links or files, all at once if you like.

        Your turn - about 3 min left.

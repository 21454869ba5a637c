title: Forty product texts, from the first word to the last payment
start: 2026-11-23 10:00 Berlin
seed: 1
person: Olga on Slack in Berlin
person: Mo on Discord in London
person: Ana on Discord in Manila
person: Ben on Discord in Lisbon
expect: inputs of Olga from "40 product texts" to "live in 2 of 2" <= 12
expect: inputs of Ana from "presses Apply" to "Sent" <= 7
expect: inputs of Olga from "presses Review" to "Waiting for Ana, until" <= 10
expect: stage of "40 product texts for the website" is closed
expect: messages to Ben with "Thank you for the time you gave" = 1
expect: messages to Ana with "Olga chose you" = 1
expect: longest message to Olga but "Your brief" <= 900
expect: longest message to Ana but "version 1" <= 900
never: Reason: others
never: Traceback
never to Ben: Ana
never to Ana: Ben

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

# A person decides.
Olga presses Review
    Tender to Olga, changed:
        (gone) 40 product texts for the website: 2 applications to read. Y…
        (gone) [Review] (edited)
        40 product texts for the website: 2 applications to read.
        Being read. (edited)
    Tender to Olga:
        tents_2025.pdf
        (file tents_2025.pdf, 265 bytes)
    Tender to Olga:
        stoves.pdf
        (file stoves.pdf, 233 bytes)
    Tender to Olga:
        # Card 1 of 2: Ana
        Time: Manila, 15 h a week, not Sat 12 Dec 2026, Sun 13 Dec 2026

        Rules: request followed, away 12 to 13 Dec, samples there

        Pitch
        > About 13 hours, because twenty minutes a text is what good first sentences take. I have written product texts for two outdoor shops since 2021, in British English, with the benefit first and every claim checked against the maker's data sheet. I ask early when a product has no data, and I send the first ten for a look.
        Samples: tents_2025.pdf, stoves.pdf - All of it; the client edited lightly

        Must have: • fluent British English: I lived in Leeds for six years and edit for a British shop
        Your turn.
        [Shortlist] [Maybe] [Not chosen ...]
Olga presses Shortlist
    Tender to Olga, changed:
        ...
        (gone) Your turn.
        (gone) [Shortlist] [Maybe] [Not chosen ...]
        Shortlisted by Olga, Mon 23 Nov, 10:00 Berlin.
        [Undo] (edited)
    Tender to Olga:
        bikes.pdf
        (file bikes.pdf, 225 bytes)
    Tender to Olga:
        boots.pdf
        (file boots.pdf, 225 bytes)
    Tender to Olga:
        # Card 2 of 2: Ben
        Time: Lisbon, 20 h a week, no blocked days

        Rules: request followed, dates fit, samples there

        Pitch
        > I am a copywriter with eight years in sports shops and I can start on the seventh. It will be around 16 hours because I read every product page twice before I write. I keep a glossary so that the same thing has the same name in all forty texts, and I like to be told early what went wrong.
        Samples: bikes.pdf, boots.pdf - All mine

        Must have: • fluent British English: native speaker
        Your turn.
        [Shortlist] [Maybe] [Not chosen ...]
Olga presses Shortlist
    Tender to Olga, changed:
        ...
        (gone) Your turn.
        (gone) [Shortlist] [Maybe] [Not chosen ...]
        Shortlisted by Olga, Mon 23 Nov, 10:00 Berlin.
        [Undo] (edited)
    Tender to Olga:
        40 product texts for the website: every card that is here is decided. Shortlist: Ana, Ben. Your turn.
        [Interview these 2] [Nobody fits]
Ana: status
    Tender to Ana:
        Where things stand

        40 product texts for the website: Stage: application sent.
        Turn: Olga.
        You hear from me by: Tue 1 Dec, 12:00 Berlin = 19:00 Manila (in 8 days) (in 8 d 2 h).
        Sent Mon 23 Nov, 10:00 Berlin = 17:00 Manila.
        [Ask the owner a question] [Show my application] [Withdraw my application]

# The same four questions for both, in writing.
Olga presses Interview these 2
    Tender to Olga:
        # Interview in writing
        2 people get the same 4 questions by direct message: Ana, Ben. They have 24 hours and are asked first whether their dates still hold. Your turn.
        W1: Tell me about a deadline you nearly missed: when did you tell the client, and what did you do?

        W2: A brief turned out to be unclear half-way. What did you do?

        S1: I will check: “Every text keeps to the agreed number of words”. How would you make sure of it?

        S2
        I will check: “The first sentence of every text says what it is about”. How would you make sure of it?
        [Send] [Change a question]
Olga presses Send
    Tender to Olga, changed:
        ...
        (gone) 2 people get the same 4 questions by direct message: Ana, B…
        2 people get the same 4 questions by direct message: Ana, Ben. They have 24 hours and are asked first whether their dates still hold.
        ...
        (gone) [Send] [Change a question]
        Sent to Ana, Ben. Waiting for them, at the latest until Tue 24 Nov, 10:00 Berlin. I tell you when answers come. (edited)
    Tender to Ana:
        Good news: Olga would like to know you better for 40 product texts for the website. Four questions in writing, the same for everybody. Please answer by Tue 24 Nov, 10:00 Berlin = 17:00 Manila (in 1 day), one after the other or all in one message (numbered 1 to 4).

        1 of 5 - Your dates

        Are you still free Mon 7 Dec to Fri 18 Dec 2026, except Sat 12 Dec 2026, Sun 13 Dec 2026?

        Your turn - about 10 min left.
        [Yes] [Changed]
    Tender to Ben:
        Good news: Olga would like to know you better for 40 product texts for the website. Four questions in writing, the same for everybody. Please answer by Tue 24 Nov, 10:00 Berlin = 09:00 Lisbon (in 1 day), one after the other or all in one message (numbered 1 to 4).

        1 of 5 - Your dates

        Are you still free Mon 7 Dec to Fri 18 Dec 2026, every day of it?

        Your turn - about 10 min left.
        [Yes] [Changed]
Ana presses Yes
    Tender to Ana, changed:
        ...
        (gone) Your turn - about 10 min left.
        (gone) [Yes] [Changed]
        Answered: Yes (edited)
    Tender to Ana:
        Saved: Yes.

        2 of 5

        Tell me about a deadline you nearly missed: when did you tell the client, and what did you do?

        Your turn (4 left), until Tue 24 Nov, 10:00 Berlin = 17:00 Manila (in 1 day).
Ana: 1. In March I saw on a Tuesday that 10 of 60 texts would be late. I told the client the same day and proposed which ten could wait.
| 2. I wrote down the two ways to read it, asked which was meant, and went on with the parts that were clear.
| 3. I count the words with a formula in the sheet and colour what is over.
| 4. I read the first sentences alone, one after the other: each must say what the reader gets.
    Tender to Olga:
        # Interview: Ana
        4 of 4 answers, still free as applied
        Mark each answer 1 to 4 in the thread; what you write there stays private until Send to Ana. Your turn.
    Tender to Olga, thread "Interview: Ana":
        W1 How they work: deadlines
        > In March I saw on a Tuesday that 10 of 60 texts would be late. I told the client the same day and proposed which ten could wait.
        1 blames others / 2 told the client late / 3 told the client early / 4 told early, with a plan
        [1] [2] [3] [4] [Ask more]
    Tender to Olga, thread "Interview: Ana":
        W2 How they work: unclear briefs
        > I wrote down the two ways to read it, asked which was meant, and went on with the parts that were clear.
        1 guessed and went on / 2 waited / 3 asked / 4 asked, and proposed an answer
        [1] [2] [3] [4] [Ask more]
    Tender to Olga, thread "Interview: Ana":
        S1 I will check: “Every text keeps to the agreed number of words”.
        > I count the words with a formula in the sheet and colour what is over.
        1 no way named / 2 a way that stays vague / 3 a way that would work / 4 a way that works, with an example
        [1] [2] [3] [4] [Ask more]
    Tender to Olga, thread "Interview: Ana":
        S2 I will check: “The first sentence of every text says what it is about”.
        > I read the first sentences alone, one after the other: each must say what the reader gets.
        1 to 4 as at S1.
        [1] [2] [3] [4] [Ask more]
    Tender to Ana:
        Saved: 4 answers.

        Thank you, all handed over. Olga decides by Tue 1 Dec, 12:00 Berlin = 19:00 Manila (in 8 days). I remind Olga, not you; you get an answer either way. Waiting for Olga.

        Your last answer can be changed for ten minutes.
        [Edit my last answer]
Ben presses Yes
    Tender to Ben, changed:
        ...
        (gone) Your turn - about 10 min left.
        (gone) [Yes] [Changed]
        Answered: Yes (edited)
    Tender to Ben:
        Saved: Yes.

        2 of 5

        Tell me about a deadline you nearly missed: when did you tell the client, and what did you do?

        Your turn (4 left), until Tue 24 Nov, 10:00 Berlin = 09:00 Lisbon (in 1 day).
Ben: I have never nearly missed one.
    Tender to Ben:
        Saved: I have never nearly missed one.

        3 of 5

        A brief turned out to be unclear half-way. What did you do?

        Your turn (3 left), until Tue 24 Nov, 10:00 Berlin = 09:00 Lisbon (in 1 day).
Ben: I asked the client.
    Tender to Ben:
        Saved: I asked the client.

        4 of 5

        I will check: “Every text keeps to the agreed number of words”. How would you make sure of it?

        Your turn (2 left), until Tue 24 Nov, 10:00 Berlin = 09:00 Lisbon (in 1 day).
Ben: I count them.
    Tender to Ben:
        Saved: I count them.

        5 of 5

        I will check: “The first sentence of every text says what it is about”. How would you make sure of it?

        Your turn (the last one), until Tue 24 Nov, 10:00 Berlin = 09:00 Lisbon (in 1 day).
Ben: I put it there.
    Tender to Olga:
        # Interview: Ben
        4 of 4 answers, still free as applied
        Mark each answer 1 to 4 in the thread; what you write there stays private until Send to Ben. Your turn.
    Tender to Olga:
        Ana, Ben answered. 8 answers have no mark yet; none is needed. Your turn: compare and choose.
        [Compare and choose] [Nobody fits]
    Tender to Olga, thread "Interview: Ben":
        W1 How they work: deadlines
        > I have never nearly missed one.
        1 blames others / 2 told the client late / 3 told the client early / 4 told early, with a plan
        [1] [2] [3] [4] [Ask more]
    Tender to Olga, thread "Interview: Ben":
        W2 How they work: unclear briefs
        > I asked the client.
        1 guessed and went on / 2 waited / 3 asked / 4 asked, and proposed an answer
        [1] [2] [3] [4] [Ask more]
    Tender to Olga, thread "Interview: Ben":
        S1 I will check: “Every text keeps to the agreed number of words”.
        > I count them.
        1 no way named / 2 a way that stays vague / 3 a way that would work / 4 a way that works, with an example
        [1] [2] [3] [4] [Ask more]
    Tender to Olga, thread "Interview: Ben":
        S2 I will check: “The first sentence of every text says what it is about”.
        > I put it there.
        1 to 4 as at S1.
        [1] [2] [3] [4] [Ask more]
    Tender to Ben:
        Saved: I put it there.

        Thank you, all handed over. Olga decides by Tue 1 Dec, 12:00 Berlin = 11:00 Lisbon (in 8 days). I remind Olga, not you; you get an answer either way. Waiting for Olga.

        Your last answer can be changed for ten minutes.
        [Edit my last answer]
Olga presses 4 on "W1"
    Tender to Olga, thread "Interview: Ben", changed:
        ...
        (gone) 1 blames others / 2 told the client late / 3 told the clien…
        (gone) [1] [2] [3] [4] [Ask more]
        Marked 4: told early, with a plan. Another mark replaces it.
        [1] [2] [3] [4] [Ask more] (edited)
Olga presses Compare and choose
    Tender to Olga:
        By criterion

        Numbers support you, they do not decide. Who, and one line why?
        - | Ana | Ben
        How they work: deadlines | no mark | 4
        How they work: unclear briefs | no mark | no mark
        C1 | no mark | no mark
        C2 | no mark | no mark
        Samples | 2 | 2
        Dates | 2 blocked days | fit
        Your turn.
        [Choose Ana] [Choose Ben] [Nobody fits]
Olga: Ana. told clients early, best samples
    Tender to Olga, changed:
        ...
        (gone) Your turn.
        (gone) [Choose Ana] [Choose Ben] [Nobody fits]
        Answered: Ana (edited)
    Tender to Olga:
        # Offer to Ana
        Saved: Ana.

        Your reason:
        > told clients early, best samples
        No clash with other work accepted through me.
        What it says
        version 1 (1967), 320 EUR, half up front, half on acceptance, Mon 7 Dec, 09:00 to Fri 18 Dec, 18:00 Berlin, review 5 days, 2 rounds of fixes, silence means still open

        Valid until: Thu 26 Nov, 10:00 Berlin = 17:00 Manila
        Ana gets the whole version by direct message.
        Your turn: send or edit.
        [Send] [Edit]
Olga presses Send
    Tender to Olga, changed:
        ...
        (gone) Your turn: send or edit.
        (gone) [Send] [Edit]
        Sent to Ana. Waiting for Ana, until Thu 26 Nov, 10:00 Berlin = 17:00 Manila. I remind them twice. The others hear nothing until both of you have signed. (edited)
    Tender to Ana:
        40 product texts for the website: version 1 (1967)

        1 Deliverables: • 40 descriptions
        2 How it must be done: • British English
        • in a Google Sheet
        • never: texts pasted from an AI
        Not included: nothing
        3 Criteria: • C1 Every text keeps to the agreed number of words
        • C2 The first sentence of every text says what it is about
        4 Must have: • fluent British English
        Nice to have: • outdoor gear
        5 Pay: 320 EUR in total, half up front, half on acceptance
        6 Dates: • start: Mon 7 Dec, 09:00 Berlin = 16:00 Manila (in 14 days)
        • checkpoint 1: Fri 11 Dec, 18:00 Berlin = Sat 12 Dec 01:00 Manila (in 18 days)
        • cut-off: Fri 18 Dec, 18:00 Berlin = Sat 19 Dec 01:00 Manila (in 25 days)
        • review until: Wed 23 Dec, 18:00 Berlin = Thu 24 Dec 01:00 Manila (in 30 days)
        7 Hours: about 12 h a week
        Result: 40 descriptions
        Review and fixes: The owner checks within 5 days of delivery; 2 rounds of fixes. If the owner says nothing in that time, it means: still open.
        Who owns it: the owner owns the result; it may be shown in a portfolio

        These words are version 1 (1967). If anything changes, it becomes a new version.
    Tender to Ana:
        Olga chose you for 40 product texts for the website. The whole brief stands above.

        The offer for 40 product texts for the website, version 1 (1967), is open until Thu 26 Nov, 10:00 Berlin = 17:00 Manila (in 3 days). If you accept: three short answers and one tap, then we start. You owe nobody a yes.

        Your turn.
        [Accept] [Ask] [Change something] [Decline]
Ana presses Accept
    Tender to Olga:
        Ana accepted and now says back in their own words what is wanted. Waiting for Ana.
    Tender to Ana, changed:
        ...
        (gone) Your turn.
        (gone) [Accept] [Ask] [Change something] [Decline]
        Accepted. (edited)
    Tender to Ana:
        Accepted. Olga has been told. Your turn: the questions below.
    Tender to Ana:
        So that I know I explained it well: please say it back in your own words. One message is fine, the brief stands above.
        what will you hand over, and how will it be checked?
        what must not happen, or is not part of it?
        when is it due, and what do you do if something blocks you?

        Your turn, until Tue 24 Nov, 10:00 Berlin = 17:00 Manila (in 1 day).
Ana: 40 descriptions in the sheet, each with the agreed number of words and the benefit in the first sentence; you check both. No texts pasted from an AI, and nothing beyond the 40. Due Friday 18 December at 18:00 Berlin, which is 1 in the night for me; if something blocks me I write to you the same day.
    Tender to Olga:
        # Read-back by Ana
        What, and how it is checked
        > 40 descriptions in the sheet, each with the agreed number of words and the benefit in the first sentence
        > you check both.
        What is not part of it
        > No texts pasted from an AI, and nothing beyond the 40.
        Due, and if something blocks
        > Due Friday 18 December at 18:00 Berlin, which is 1 in the night for me
        > if something blocks me I write to you the same day.
        Your turn, until Tue 24 Nov, 10:00 Berlin = 17:00 Manila.
        [All match] [What: matches] [What: not quite] [Not included: matches] [Not included: not quite] [Due: matches] [Due: not quite]
    Tender to Ana:
        Thank you. Olga looks at each point now. Waiting for Olga.
Olga presses All match
    Tender to Olga, changed:
        ...
        ✔ matches
        ...
        ✔ matches
        ...
        (gone) Your turn, until Tue 24 Nov, 10:00 Berlin = 17:00 Manila.
        (gone) [All match] [What: matches] [What: not quite] [Not included…
        ✔ matches
        Every point is ticked. (edited)
    Tender to Olga:
        # 40 product texts for the website: what we agreed (version 1)
        Deliverables: • 40 descriptions

        How
        • British English
        • in a Google Sheet
        • never: texts pasted from an AI

        Criteria
        • C1 Every text keeps to the agreed number of words
        • C2 The first sentence of every text says what it is about

        Not included: nothing is named

        Dates
        • start: Mon 7 Dec, 09:00 Berlin = 16:00 Manila
        • checkpoint 1: Fri 11 Dec, 18:00 Berlin = Sat 12 Dec 01:00 Manila
        • cut-off: Fri 18 Dec, 18:00 Berlin = Sat 19 Dec 01:00 Manila
        • review until: Wed 23 Dec, 18:00 Berlin = Thu 24 Dec 01:00 Manila

        Pay: 320 EUR, half up front, half on acceptance

        Review: 5 days, 2 rounds of fixes; silence means still open
        Waiting for Olga and Ana: I agree. Open questions: 0.
        These words are version 1 (1967).
        [I agree] [I still owe something]
    Tender to Ana:
        40 product texts for the website: what we agreed (version 1)

        Deliverables: • 40 descriptions
        How: • British English
        • in a Google Sheet
        • never: texts pasted from an AI
        Criteria: • C1 Every text keeps to the agreed number of words
        • C2 The first sentence of every text says what it is about
        Not included: nothing is named
        Dates: • start: Mon 7 Dec, 09:00 Berlin = 16:00 Manila (in 14 days)
        • checkpoint 1: Fri 11 Dec, 18:00 Berlin = Sat 12 Dec 01:00 Manila (in 18 days)
        • cut-off: Fri 18 Dec, 18:00 Berlin = Sat 19 Dec 01:00 Manila (in 25 days)
        • review until: Wed 23 Dec, 18:00 Berlin = Thu 24 Dec 01:00 Manila (in 30 days)
        Pay: 320 EUR, half up front, half on acceptance
        Review: 5 days, 2 rounds of fixes; silence means still open

        Waiting for Olga and Ana: I agree. Open questions: 0.
        These words are version 1 (1967).
        [I agree]
    Tender to Ana:
        tender pinned a message to this channel.
Olga presses I agree
    Tender to Olga, changed:
        ...
        (gone) Waiting for Olga and Ana: I agree. Open questions: 0.
        Olga agreed Mon 23 Nov, 10:00 Berlin = 17:00 Manila. Waiting for Ana: I agree. Open questions: 0.
        ...
        (gone) [I agree] [I still owe something]
        [I still owe something] (edited)
    Tender to Ana, changed:
        ...
        (gone) Waiting for Olga and Ana: I agree. Open questions: 0.
        (gone) These words are version 1 (1967).
        Olga agreed Mon 23 Nov, 10:00 Berlin = 17:00 Manila. Waiting for Ana: I agree. Open questions: 0.
        These words are version 1 (1967). (edited)
        ...
Ana presses I agree
    In #jobs-writers, changed:
        (gone) # Writer wanted: 40 product texts for the website
        (gone) 320 EUR, half up front, half on acceptance for Nordic Camp …
        (gone) Finished by Fri 18 Dec, 18:00 Berlin
        (gone) 11 more lines
        # Closed: Writer wanted: 40 product texts for the website
        This ad is filled. Thank you for reading it. (edited)
    In #hire of Gear Guild, changed:
        (gone) Writer wanted: 40 product texts for the website
        Closed: Writer wanted: 40 product texts for the website
        ...
        (gone) 320 EUR, half up front, half on acceptance for Nordic Camp …
        (gone) Finished by Fri 18 Dec, 18:00 Berlin (in 25 days)
        (gone) You must: • fluent British English
        (gone) 8 more lines
        This ad is filled. Thank you for reading it. (edited)
    Tender to Olga, changed:
        ...
        (gone) Olga agreed Mon 23 Nov, 10:00 Berlin = 17:00 Manila. Waitin…
        (gone) These words are version 1 (1967).
        (gone) [I still owe something] (edited)
        Olga agreed Mon 23 Nov, 10:00 Berlin = 17:00 Manila. Ana agreed Mon 23 Nov, 10:00 Berlin = 17:00 Manila.
        These words are version 1 (1967). (edited)
    Tender to Olga:
        Both of you have agreed to 40 product texts for the website, version 1 (1967). The work starts Mon 7 Dec, 09:00 Berlin = 16:00 Manila. First date: checkpoint 1 is due Fri 11 Dec, 18:00 Berlin = Sat 12 Dec 01:00 Manila. Ana's turn.
    Tender to Ana, changed:
        ...
        (gone) Olga agreed Mon 23 Nov, 10:00 Berlin = 17:00 Manila. Waitin…
        Olga agreed Mon 23 Nov, 10:00 Berlin = 17:00 Manila. Ana agreed Mon 23 Nov, 10:00 Berlin = 17:00 Manila.
        ...
        (gone) [I agree]
    Tender to Ana:
        Both of you have agreed to 40 product texts for the website, version 1 (1967). The work starts Mon 7 Dec, 09:00 Berlin = 16:00 Manila (in 14 days). First date: checkpoint 1 is due Fri 11 Dec, 18:00 Berlin = Sat 12 Dec 01:00 Manila (in 18 days). I ask you before every date how it goes; you can write me at any time, for example 7 done, on track. If you wait for something from Olga, say so and the clock stops. Your turn: the work.
        [Deliver] [Ask]

# The work. She answers the check-in of the first checkpoint, and is asked on the day itself.
later: 14 days
    (Tue 24 Nov 2026, 10:00 Berlin)
    Tender to Ben:
        Thank you for the time you gave to 40 product texts for the website. Olga has agreed with somebody else. A person decided this, and it says nothing against your work. It is nobody's turn now.
    (Mon 7 Dec 2026, 09:00 Berlin)
    Tender to Olga:
        40 product texts for the website: the work has started, as agreed. Ana's turn: the work.
    Tender to Ana:
        40 product texts for the website: the work has started, as agreed. Your turn: the work.
    (Mon 7 Dec 2026, 10:00 Berlin)
to the next ping
    (Thu 10 Dec 2026, 02:00 Berlin)
    Tender to Ana:
        40 product texts for the website: checkpoint 1 is due Fri 11 Dec, 18:00 Berlin = Sat 12 Dec 01:00 Manila (in 2 days). How does it go? One word is enough; a number and a link help, for example 7 done, on track. https://... Your turn.
        [On track] [At risk] [Blocked] [Done] [Later today]
Ana: 12 done, on track https://docs.example.com/sheet
    Tender to Ana, changed:
        (gone) 40 product texts for the website: checkpoint 1 is due Fri 1…
        (gone) [On track] [At risk] [Blocked] [Done] [Later today]
        40 product texts for the website: checkpoint 1 is due Fri 11 Dec, 18:00 Berlin = Sat 12 Dec 01:00 Manila (in 2 days). How does it go? One word is enough; a number and a link help, for example 7 done, on track. https://...
        Answered: on track, Thu 10 Dec, 02:00 Berlin = 09:00 Manila. (edited)
    Tender to Ana:
        Saved: on track, 12 of 40, link. Olga sees it in the morning summary. Next check-in: Fri 11 Dec, 02:00 Berlin = 09:00 Manila (in 1 day). Your turn: the work.
to the next ping
    (Thu 10 Dec 2026, 09:00 Berlin)
    Tender to Olga:
        # This morning, Thu 10 Dec
        On track
        • 40 product texts for the website: Ana is on track.
        > 12 done, on track https://docs.example.com/sheet
        It is not your turn.
to the next ping
    (Fri 11 Dec 2026, 02:00 Berlin)
    Tender to Ana:
        40 product texts for the website: checkpoint 1 is due Fri 11 Dec, 18:00 Berlin = Sat 12 Dec 01:00 Manila (in 16 hours). How does it go? One word is enough; a number and a link help, for example 7 done, on track. https://... Your turn.
        [On track] [At risk] [Blocked] [Done] [Later today]
Ana presses On track
    Tender to Ana, changed:
        (gone) 40 product texts for the website: checkpoint 1 is due Fri 1…
        (gone) [On track] [At risk] [Blocked] [Done] [Later today]
        40 product texts for the website: checkpoint 1 is due Fri 11 Dec, 18:00 Berlin = Sat 12 Dec 01:00 Manila (in 16 hours). How does it go? One word is enough; a number and a link help, for example 7 done, on track. https://...
        Answered: on track, Fri 11 Dec, 02:00 Berlin = 09:00 Manila. (edited)
    Tender to Ana:
        Saved: on track. Olga sees it in the morning summary. Next check-in: Mon 14 Dec, 02:00 Berlin = 09:00 Manila (in 3 days). A link or a file to look at helps; just send it here. Your turn: the work.
later: 3 days 12 hours
    (Fri 11 Dec 2026, 09:00 Berlin)
    Tender to Olga:
        # This morning, Fri 11 Dec
        On track
        • 40 product texts for the website: Ana is on track.
        It is not your turn.
    (Mon 14 Dec 2026, 02:00 Berlin)
    Tender to Ana:
        40 product texts for the website: the cut-off is Fri 18 Dec, 18:00 Berlin = Sat 19 Dec 01:00 Manila (in 5 days). How does it go? One word is enough; a number and a link help, for example 7 done, on track. https://... Your turn.
        [On track] [At risk] [Blocked] [Done] [Later today]
    (Mon 14 Dec 2026, 14:00 Berlin)
Ana: 40 done https://docs.example.com/sheet
    Tender to Ana, changed:
        (gone) 40 product texts for the website: the cut-off is Fri 18 Dec…
        (gone) [On track] [At risk] [Blocked] [Done] [Later today]
        40 product texts for the website: the cut-off is Fri 18 Dec, 18:00 Berlin = Sat 19 Dec 01:00 Manila (in 4 days). How does it go? One word is enough; a number and a link help, for example 7 done, on track. https://...
        Answered: on track, Mon 14 Dec, 14:00 Berlin = 21:00 Manila. (edited)
    Tender to Ana:
        Saved: on track, 40 of 40, link. Olga sees it in the morning summary. Next check-in: Wed 16 Dec, 02:00 Berlin = 09:00 Manila (in 2 days). Your turn: the work.

# Delivered, checked by the signed criteria, fixed once, accepted.
Ana: deliver
    Tender to Ana:
        1 of 3 - 40 product texts for the website: what do you hand over?

        Send links or files, all of it in one message if you can.

        Your turn.
Ana: https://docs.example.com/sheet
    Tender to Ana:
        Saved: docs.example.com/sheet.

        2 of 3 - Your own check, one by one

        • C1 Every text keeps to the agreed number of words
        • C2 The first sentence of every text says what it is about

        y or n for each, with a note where it helps. For example: y except C1: two are 94 words because of the warning text

        Your turn.
Ana: y to all, except C1: two are 94 words because of the warning text
    Tender to Ana:
        Saved: C1 not met (two are 94 words because of the warning text), C2 met.

        3 of 3 - Anything the owner should know?

        A few words, or skip.

        Your turn.
Ana: skip
    Tender to Ana:
        Your delivery

        Skipped.

        1 Work: https://docs.example.com/sheet
        2 Check: • C1 not met (two are 94 words because of the warning text) - Every text keeps to the agreed number of words
        • C2 met - The first sentence of every text says what it is about
        3 Note: none

        Against version 1 (1967). Olga sees it as soon as you send it.
        Your turn: send, or edit 1 to 3.
        [Send delivery] [Not yet]
Ana presses Send delivery
    Tender to Olga:
        # 40 product texts for the website: delivery against version 1 (1967)
        Ana hands over:
        • https://docs.example.com/sheet
        C1 Every text keeps to the agreed number of words: Own check: not met - two are 94 words because of the warning text. Your verdict is open.
        C2 The first sentence of every text says what it is about: Own check: met. Your verdict is open.
        Your turn until Sat 19 Dec, 14:00 Berlin = 21:00 Manila. Silence does not mean yes: it means “still open”. Tap, or write for example C2 fix, and what is wrong. the rest passes.
        [C1 Pass] [C1 Fix] [C1 Accept as is] [C2 Pass] [C2 Fix] [C2 Accept as is] [The rest passes]
    Tender to Ana, changed:
        ...
        (gone) Your turn: send, or edit 1 to 3.
        (gone) [Send delivery] [Not yet]
        Answered (edited)
    Tender to Ana:
        40 product texts for the website delivered Mon 14 Dec, 14:00 Berlin = 21:00 Manila, 4 d 4 h early. Olga's turn until Sat 19 Dec, 14:00 Berlin = 21:00 Manila (in 5 days). Silence means what you both signed: “still open”. I remind them.
Olga presses C1 Accept as is
    Tender to Olga, changed:
        ...
        (gone) C1 Every text keeps to the agreed number of words: Own chec…
        C1 Every text keeps to the agreed number of words: Own check: not met - two are 94 words because of the warning text. accepted as it is
        ...
        (gone) [C1 Pass] [C1 Fix] [C1 Accept as is] [C2 Pass] [C2 Fix] [C2…
        [C2 Pass] [C2 Fix] [C2 Accept as is] [The rest passes] (edited)
    Tender to Olga:
        Saved:
        • C1 -> accepted as it is
        Still open: C2. Your turn.
        [The rest passes]
Olga: C2 fix, row 12 starts with the price
    Tender to Olga, changed:
        ...
        (gone) C2 The first sentence of every text says what it is about: …
        (gone) Your turn until Sat 19 Dec, 14:00 Berlin = 21:00 Manila. Si…
        (gone) [C2 Pass] [C2 Fix] [C2 Accept as is] [The rest passes] (edi…
        C2 The first sentence of every text says what it is about: Own check: met. fix: row 12 starts with the price (edited)
    Tender to Olga:
        Your verdicts:
        • C1 -> accepted as it is
        • C2 -> fix: row 12 starts with the price
        Ana gets the list of fixes, round 1 of 2. Your turn.
        [Send the fixes]
Olga presses Send the fixes
    Tender to Olga, changed:
        ...
        (gone) Ana gets the list of fixes, round 1 of 2. Your turn.
        (gone) [Send the fixes]
        Ana gets the list of fixes, round 1 of 2.
        Sent Mon 14 Dec, 14:00 Berlin = 21:00 Manila. (edited)
    Tender to Olga:
        Sent. Ana's turn until Wed 16 Dec, 18:00 Berlin = Thu 17 Dec 01:00 Manila. 1 to fix, the rest stands.
    Tender to Ana:
        40 product texts for the website: 1 of 2 criteria are fine. Please fix:
        • C2 “The first sentence of every text says what it is about”:
        > row 12 starts with the price
        Round 1 of 2, by Wed 16 Dec, 18:00 Berlin = Thu 17 Dec 01:00 Manila (in 2 days). Then write deliver. Your turn.
        [OK] [Ask] [I see it differently] [Deliver]
Ana presses OK
    Tender to Olga:
        40 product texts for the website: Ana takes the fixes on, by Wed 16 Dec, 18:00 Berlin = Thu 17 Dec 01:00 Manila. Ana's turn.
    Tender to Ana, changed:
        ...
        (gone) Round 1 of 2, by Wed 16 Dec, 18:00 Berlin = Thu 17 Dec 01:0…
        (gone) [OK] [Ask] [I see it differently] [Deliver]
        Round 1 of 2, by Wed 16 Dec, 18:00 Berlin = Thu 17 Dec 01:00 Manila (in 2 days). Then write deliver.
        You said OK. (edited)
    Tender to Ana:
        Thank you. I told Olga. Write deliver when it is done. Your turn.
Ana: deliver
    Tender to Ana:
        1 of 3 - 40 product texts for the website: what do you hand over?

        Send links or files, all of it in one message if you can.

        Your turn.
        [Same as before]
Ana: https://docs.example.com/sheet
    Tender to Ana, changed:
        ...
        (gone) Your turn.
        (gone) [Same as before]
        Answered: docs.example.com/sheet (edited)
    Tender to Ana:
        Saved: docs.example.com/sheet.

        2 of 3 - Your own check, one by one

        • C1 Every text keeps to the agreed number of words
        • C2 The first sentence of every text says what it is about

        y or n for each, with a note where it helps. For example: y except C1: two are 94 words because of the warning text

        Your turn.
Ana: y to all
    Tender to Ana:
        Saved: C1 met, C2 met.

        3 of 3 - Anything the owner should know?

        A few words, or skip.

        Your turn.
Ana: row 12 begins with dry feet now
    Tender to Ana:
        Your delivery

        Saved: row 12 begins with dry feet now.

        1 Work: https://docs.example.com/sheet
        2 Check: • C1 met - Every text keeps to the agreed number of words
        • C2 met - The first sentence of every text says what it is about
        3 Note: row 12 begins with dry feet now

        Against version 1 (1967). Olga sees it as soon as you send it.
        Your turn: send, or edit 1 to 3.
        [Send delivery] [Not yet]
Ana presses Send delivery
    Tender to Olga:
        # 40 product texts for the website: delivery against version 1 (1967), round 2
        Ana hands over:
        • https://docs.example.com/sheet
        > row 12 begins with dry feet now
        C1 Every text keeps to the agreed number of words: Own check: met. accepted as it is
        C2 The first sentence of every text says what it is about: Own check: met. Your verdict is open.
        Your turn until Sat 19 Dec, 14:00 Berlin = 21:00 Manila. Silence does not mean yes: it means “still open”. Tap, or write for example C2 fix, and what is wrong. the rest passes.
        [C2 Pass] [C2 Fix] [C2 Accept as is] [The rest passes]
    Tender to Ana, changed:
        ...
        (gone) Your turn: send, or edit 1 to 3.
        (gone) [Send delivery] [Not yet]
        Answered (edited)
    Tender to Ana:
        40 product texts for the website delivered Mon 14 Dec, 14:00 Berlin = 21:00 Manila. Olga's turn until Sat 19 Dec, 14:00 Berlin = 21:00 Manila (in 5 days). Silence means what you both signed: “still open”. I remind them.
Olga presses The rest passes
    Tender to Olga, changed:
        ...
        (gone) C2 The first sentence of every text says what it is about: …
        (gone) Your turn until Sat 19 Dec, 14:00 Berlin = 21:00 Manila. Si…
        (gone) [C2 Pass] [C2 Fix] [C2 Accept as is] [The rest passes]
        C2 The first sentence of every text says what it is about: Own check: met. pass (edited)
    Tender to Olga:
        Every criterion has passed or is accepted:
        • C1 -> accepted as it is
        • C2 -> pass
        Your turn.
        [Accept delivery]
Olga presses Accept
    Tender to Olga, changed:
        ...
        (gone) Your turn.
        (gone) [Accept delivery]
        Accepted Mon 14 Dec, 14:00 Berlin = 21:00 Manila.
        40 product texts for the website is accepted. Agreed pay: 320 EUR, half up front, half on acceptance. I ask Ana whether it has arrived. Your turn: the payment. (edited)
    Tender to Ana:
        40 product texts for the website: Olga has accepted your delivery. Well done. Agreed pay: 320 EUR, half up front, half on acceptance. I handle no money myself. Has everything been paid? Your turn.
        [Paid] [Not yet]
Ana presses Paid
    Tender to Olga:
        40 product texts for the website is closed: delivered and accepted, paid. The record is kept; record shows it. Nobody's turn.
    Tender to Olga:
        Two short questions; both of you see the answers once both have answered, and skip ends them.

        How was the work of Ana?

        40 product texts for the website.
        Your turn.
        [Very good] [Good] [So-so] [Not good]
    Tender to Ana, changed:
        (gone) 40 product texts for the website: Olga has accepted your de…
        (gone) [Paid] [Not yet]
        40 product texts for the website: Olga has accepted your delivery. Well done. Agreed pay: 320 EUR, half up front, half on acceptance. I handle no money myself. Has everything been paid?
        Paid. (edited)
    Tender to Ana:
        40 product texts for the website is closed: delivered and accepted, paid. Thank you. The record is kept: record shows it. Nobody's turn.
        [Record]
    Tender to Ana:
        Two short questions; both of you see the answers once both have answered, and skip ends them.

        How clear was the brief of Olga?

        40 product texts for the website.

        Your turn.
        [Very good] [Good] [So-so] [Not good]
Olga: status
    Tender to Olga:
        # Where things stand
        40 product texts for the website
        Stage: closed: delivered and accepted, paid.
        Turn: Nobody.
        [Hire Ana again] [Show the record]

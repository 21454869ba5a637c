title: A logo, by people who write as they talk, from hi to closed
start: 2026-11-23 10:00 Berlin
seed: 31
person: Olga on Slack in Berlin
person: Mo on Discord in London
person: Maya on Discord in Warsaw
person: Tom on Discord in Lisbon
expect: stage of "a new logo for our cafe" is closed
expect: inputs of Olga to "live in" <= 12
expect: inputs of Maya from "presses Apply" to "Sent" <= 7
expect: inputs of Olga from "show me the first one" to "Waiting for Maya, until" <= 10
expect: messages to Olga <= 45
expect: characters to Olga <= 12000
expect: messages to Maya <= 36
expect: characters to Maya <= 10000
expect: longest message to Olga but "Your brief" "wanted:" "what we agreed" <= 900
expect: longest message to Maya but "version 1" "what we agreed" <= 900
expect: pings to Maya a day <= 1
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
Olga: i need a new logo for our cafe
    Tender to Olga:
        We start with a new logo for our cafe. Seven questions.

        1 of 7 - What do you want in your hands at the end?

        Count things if you can, in designs or files.
        Your turn - about 6 min left.
Olga: one logo as svg and png and a small one for instagram
    Tender to Olga:
        Saved: one logo as svg and png and a small one for instagram.

        2 of 7 - How must it be done, and what must never happen?

        Tools, style, language, format; one a line, or with commas. Also: who changes it later, and with which files.
        Your turn - about 6 min left.
Olga: warm colours pls, no coffee beans, no clip art
    Tender to Olga:
        Saved: warm colours pls; no coffee beans; no clip art.

        3 of 7 - How would a stranger tell that it is good?

        My proposals for design: tick some, or write your own, one a line.
        Your turn - about 5 min left.
        [Tick what fits v]
Olga: the first two
    Tender to Olga:
        Saved: C1 Files come in the agreed formats and sizes; C2 Editable source files are included.

        4 of 7 - What must the person have, what would be nice?

        For example: must: three designs of this kind to show. nice: knows print.
        Your turn - about 4 min left.
Olga: must have made logos for restaurants before. figma would be nice
    Tender to Olga:
        Saved: must: made logos for restaurants before; nice: figma.

        5 of 7 - What do you pay?

        Amount or range, and when.
        Your turn - about 3 min left.
Olga: 400 euros when its done
    Tender to Olga:
        Saved: 400 EUR in total, on delivery.

        6 of 7 - By when do you need it?

        A day, and a time if it matters.
        Your turn - about 2 min left.
Olga: needs to be here by 18 december 6pm
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
Olga: yeah looks good
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
Olga: maybe 8 hours a week
    Tender to Olga:
        # Your brief: a new logo for our cafe
        Saved: 8 h a week.
        1 Deliverables: • one logo as svg and png and a small one for instagram

        2 How it must be done
        • warm colours pls
        • no coffee beans
        • no clip art

        Not included: nothing

        3 Criteria
        • C1 Files come in the agreed formats and sizes
        • C2 Editable source files are included

        4 Must have: • made logos for restaurants before

        Nice to have: • figma

        5 Pay: 400 EUR in total, on delivery

        6 Dates
        ad closes Fri 27 Nov, 18:00 - you decide by Tue 1 Dec, 12:00 - start Mon 7 Dec, 09:00 - cut-off Fri 18 Dec, 18:00 Berlin - review until Wed 23 Dec, 18:00

        7 Hours: about 8 h a week
        My defaults: 2 past samples - review 5 days - 2 rounds of fixes - silence means “still open” - the owner owns the result; it may be shown in a portfolio. edit defaults changes them.
        Nothing in it reads two ways.
        Your turn: make the ad, edit 1 to 7, or later.
        [Make the ad] [Later]
Olga: yes please
    Tender to Olga, changed:
        ...
        (gone) Your turn: make the ad, edit 1 to 7, or later.
        (gone) [Make the ad] [Later]
        Answered (edited)
    Tender to Olga:
        # Designer wanted: a new logo for our cafe
        400 EUR, on delivery for Nordic Camp - about 8 h a week
        Finished by Fri 18 Dec, 18:00 Berlin
        You must
        • made logos for restaurants before
        • be free 7 Dec to 18 Dec

        We prefer: • figma

        You deliver: • one logo as svg and png and a small one for instagram

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
Olga: yes publish it
    In #hire of Gear Guild:
        Designer wanted: a new logo for our cafe

        400 EUR, on delivery for Nordic Camp - about 8 h a week
        Finished by Fri 18 Dec, 18:00 Berlin (in 25 days)

        You must: • made logos for restaurants before
        • be free 7 Dec to 18 Dec
        We prefer: • figma
        You deliver: • one logo as svg and png and a small one for instagram
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
        a new logo for our cafe: live in 1 of 1.
        • Gear Guild / #hire: live
        Now it is the turn of whoever wants to apply; I tell you when somebody does. (edited)
Maya presses Apply in #hire of Gear Guild
    Only to Maya, in #hire of Gear Guild:
        (only you see this)
        I sent you a direct message. Your turn, there.
        [I got nothing]
    Tender to Maya:
        Hello Maya. I am a bot working for Olga (Nordic Camp). About 5 minutes, 5 steps. Simple rules may mark an answer; a person decides. Your answers are kept until 60 days after the ad closes; delete me works any time, so do help, back, edit 3, pause, status, withdraw.

        1 of 5 - Your time zone (a city is enough), hours per week from 7 Dec to 18 Dec, and days you cannot work?

        For example: Manila, 15 hours, not Dec 12 and 13.

        Your turn - about 5 min left.
Maya: im in warsaw, about 15 hours a week, nothing blocked
    Tender to Maya:
        Saved: Warsaw, 15 h a week, no blocked days.

        2 of 5 - Your pitch, 30 to 150 words.

        Please follow the request in the ad.

        Your turn - about 4 min left.
Maya: I think around 9 hours, because two rounds of sketches on paper save a week on the screen. I have drawn logos since 2019, most of them for small kitchens and bars, and I always show the first three ideas in black before any colour comes in. You get the files sorted by use, and I tell you early if a wish would make the small one unreadable.
    Tender to Maya:
        Saved: 68 words.

        3 of 5 - 2 past samples

        Links or files, all at once if you like.

        Your turn - about 3 min left.
Maya: here https://example.com/bistro and https://example.com/bakery
    Tender to Maya:
        Saved: example.com/bistro, example.com/bakery.

        3 of 5

        Which part was yours, and who edited? One line is enough.

        Your turn - about 3 min left.
Maya: all mine
    Tender to Maya:
        Saved: all mine.

        4 of 5 - You must have: made logos for restaurants before

        How would Olga see that?

        Your turn - about 2 min left.
Maya: i made six logos for restaurants, two of them cafes
    Tender to Maya:
        5 of 5 - Look once more

        Saved: i made six logos for restaurants, two of them cafes.

        1 Time: Warsaw, 15 h a week, no blocked days
        2 Pitch: 68 words: I think around 9 hours, because two rounds of sketches on paper save a week on the screen. I have drawn logos since …
        3 Samples: example.com/bistro, example.com/bakery - all mine
        4 Must have: • made logos for restaurants before: i made six logos for restaurants, two of them cafes

        Your turn: send, edit 1 to 4, or later.
        [Send] [Later]
Maya: yes send it
    Tender to Olga:
        a new logo for our cafe: 1 application to read. Your turn.
        [Review]
    Tender to Maya, changed:
        ...
        (gone) Your turn: send, edit 1 to 4, or later.
        (gone) [Send] [Later]
        Answered (edited)
    Tender to Maya:
        Sent. Mon 23 Nov, 10:00 Warsaw.
        Next: Olga reads until Fri 27 Nov, 18:00 Berlin = 18:00 Warsaw (in 4 days); you hear from me by Tue 1 Dec, 12:00 Berlin = 12:00 Warsaw (in 8 days). You can edit until it is opened. It is not your turn until then.
        May I write to you about later jobs?
        [Yes] [No] [Status] [Withdraw]
Tom presses Apply in #hire of Gear Guild
    Only to Tom, in #hire of Gear Guild:
        (only you see this)
        I sent you a direct message. Your turn, there.
        [I got nothing]
    Tender to Tom:
        Hello Tom. I am a bot working for Olga (Nordic Camp). About 5 minutes, 5 steps. Simple rules may mark an answer; a person decides. Your answers are kept until 60 days after the ad closes; delete me works any time, so do help, back, edit 3, pause, status, withdraw.

        1 of 5 - Your time zone (a city is enough), hours per week from 7 Dec to 18 Dec, and days you cannot work?

        For example: Manila, 15 hours, not Dec 12 and 13.

        Your turn - about 5 min left.
Tom: lisbon, 10h
    Tender to Tom:
        Saved: Lisbon, 10 h a week, no blocked days.

        2 of 5 - Your pitch, 30 to 150 words.

        Please follow the request in the ad.

        Your turn - about 4 min left.
Tom: It will take me 14 hours I guess since I try many shapes before I settle on one. I did logos and menus for a chain of snack bars and for a street food fair last summer, and before that I printed signs for six years, so I know what survives on a window. Fast replies, no drama, and I say so when something is not my thing.
    Tender to Tom:
        Saved: 68 words.

        3 of 5 - 2 past samples

        Links or files, all at once if you like.

        Your turn - about 3 min left.
Tom: https://example.com/snacks https://example.com/fair
    Tender to Tom:
        Saved: example.com/snacks, example.com/fair.

        3 of 5

        Which part was yours, and who edited? One line is enough.

        Your turn - about 3 min left.
Tom: mine, all of it
    Tender to Tom:
        Saved: mine, all of it.

        4 of 5 - You must have: made logos for restaurants before

        How would Olga see that?

        Your turn - about 2 min left.
Tom: snack bars, three of them
    Tender to Tom:
        5 of 5 - Look once more

        Saved: snack bars, three of them.

        1 Time: Lisbon, 10 h a week, no blocked days
        2 Pitch: 68 words: It will take me 14 hours I guess since I try many shapes before I settle on one. I did logos and menus for a chain of …
        3 Samples: example.com/snacks, example.com/fair - mine, all of it
        4 Must have: • made logos for restaurants before: snack bars, three of them

        Your turn: send, edit 1 to 4, or later.
        [Send] [Later]
Tom: go ahead and send
    Tender to Olga, changed:
        (gone) a new logo for our cafe: 1 application to read. Your turn.
        (gone) [Review]
        a new logo for our cafe: 2 applications to read. Your turn.
        [Review] (edited)
    Tender to Tom, changed:
        ...
        (gone) Your turn: send, edit 1 to 4, or later.
        (gone) [Send] [Later]
        Answered (edited)
    Tender to Tom:
        Sent. Mon 23 Nov, 09:00 Lisbon.
        Next: Olga reads until Fri 27 Nov, 18:00 Berlin = 17:00 Lisbon (in 4 days); you hear from me by Tue 1 Dec, 12:00 Berlin = 11:00 Lisbon (in 8 days). You can edit until it is opened. It is not your turn until then.
        May I write to you about later jobs?
        [Yes] [No] [Status] [Withdraw]
# A person decides, in sentences.
Olga: show me the first one
    Tender to Olga:
        # Card 1 of 2: Maya
        Time: Warsaw, 15 h a week, no blocked days

        Rules: request followed, dates fit, samples there

        Pitch
        > I think around 9 hours, because two rounds of sketches on paper save a week on the screen. I have drawn logos since 2019, most of them for small kitchens and bars, and I always show the first three ideas in black before any colour comes in. You get the files sorted by use, and I tell you early if a wish would make the small one unreadable.
        Samples: https://example.com/bistro, https://example.com/bakery - all mine

        Must have: • made logos for restaurants before: i made six logos for restaurants, two of them cafes
        Your turn.
        [Shortlist] [Maybe] [Not chosen ...]
Olga: shortlist her
    Tender to Olga, changed:
        (gone) a new logo for our cafe: 2 applications to read. Your turn.
        (gone) [Review] (edited)
        a new logo for our cafe: 2 applications to read.
        Being read. (edited)
    Tender to Olga, changed:
        ...
        (gone) Your turn.
        (gone) [Shortlist] [Maybe] [Not chosen ...]
        Shortlisted by Olga, Mon 23 Nov, 10:00 Berlin.
        [Undo] (edited)
    Tender to Olga:
        # Card 2 of 2: Tom
        Shortlisted: Maya (card 1).
        Time: Lisbon, 10 h a week, no blocked days

        Rules: request followed, dates fit, samples there

        Pitch
        > It will take me 14 hours I guess since I try many shapes before I settle on one. I did logos and menus for a chain of snack bars and for a street food fair last summer, and before that I printed signs for six years, so I know what survives on a window. Fast replies, no drama, and I say so when something is not my thing.
        Samples: https://example.com/snacks, https://example.com/fair - mine, all of it

        Must have: • made logos for restaurants before: snack bars, three of them
        Your turn.
        [Shortlist] [Maybe] [Not chosen ...]
Olga: shortlist him
    Tender to Olga, changed:
        ...
        (gone) Your turn.
        (gone) [Shortlist] [Maybe] [Not chosen ...]
        Shortlisted by Olga, Mon 23 Nov, 10:00 Berlin.
        [Undo] (edited)
    Tender to Olga:
        Shortlisted: Tom (card 2).

        a new logo for our cafe: every card that is here is decided. Shortlist: Maya, Tom. Your turn.
        [Interview these 2] [Nobody fits]
Olga: interview both of them
    Tender to Olga:
        # Interview in writing
        2 people get the same 4 questions by direct message: Maya, Tom. They have 24 hours and are asked first whether their dates still hold. Your turn.
        W1: Tell me about a deadline you nearly missed: when did you tell the client, and what did you do?
        W2: A brief turned out to be unclear half-way. What did you do?
        S1: I will check: “Files come in the agreed formats and sizes”. How would you make sure of it?
        S2: I will check: “Editable source files are included”. How would you make sure of it?
        [Send] [Change a question]
Olga: send
    Tender to Olga, changed:
        ...
        (gone) 2 people get the same 4 questions by direct message: Maya, …
        2 people get the same 4 questions by direct message: Maya, Tom. They have 24 hours and are asked first whether their dates still hold.
        ...
        (gone) [Send] [Change a question]
        Sent to 2. (edited)
    Tender to Olga:
        Sent to Maya, Tom. Waiting for them, at the latest until Tue 24 Nov, 10:00 Berlin. I tell you when answers come.
    Tender to Maya:
        Good news: Olga would like to know you better for a new logo for our cafe. Four questions in writing, the same for everybody. Please answer by Tue 24 Nov, 10:00 Berlin = 10:00 Warsaw (in 1 day), one after the other or all in one message (numbered 1 to 4).

        1 of 5 - Your dates

        Are you still free Mon 7 Dec to Fri 18 Dec 2026, every day of it?

        Your turn - about 10 min left.
        [Yes] [Changed]
    Tender to Tom:
        Good news: Olga would like to know you better for a new logo for our cafe. Four questions in writing, the same for everybody. Please answer by Tue 24 Nov, 10:00 Berlin = 09:00 Lisbon (in 1 day), one after the other or all in one message (numbered 1 to 4).

        1 of 5 - Your dates

        Are you still free Mon 7 Dec to Fri 18 Dec 2026, every day of it?

        Your turn - about 10 min left.
        [Yes] [Changed]
Maya: yes that still works
    Tender to Maya, changed:
        ...
        (gone) Your turn - about 10 min left.
        (gone) [Yes] [Changed]
        Answered: Yes (edited)
    Tender to Maya:
        Saved: Yes.

        2 of 5

        Tell me about a deadline you nearly missed: when did you tell the client, and what did you do?

        Your turn (4 left), until Tue 24 Nov, 10:00 Berlin = 10:00 Warsaw (in 1 day).
Maya: 1. In May a printer moved the date by two days; I called the owner within the hour and we cut the extra version.
| 2. I drew both readings as a thumbnail and asked which one.
| 3. I open every file once in another program before I send it.
| 4. I hand over the working file with named layers.
    Tender to Olga:
        # Interview: Maya
        4 of 4 answers, still free as applied
        Mark each answer 1 to 4 in the thread; what you write there stays private until Send to Maya. Your turn.
    Tender to Olga, thread "Interview: Maya":
        W1 How they work: deadlines
        > In May a printer moved the date by two days; I called the owner within the hour and we cut the extra version.
        1 blames others / 2 told the client late / 3 told the client early / 4 told early, with a plan
        [1] [2] [3] [4] [Ask more]
    Tender to Olga, thread "Interview: Maya":
        W2 How they work: unclear briefs
        > I drew both readings as a thumbnail and asked which one.
        1 guessed and went on / 2 waited / 3 asked / 4 asked, and proposed an answer
        [1] [2] [3] [4] [Ask more]
    Tender to Olga, thread "Interview: Maya":
        S1 I will check: “Files come in the agreed formats and sizes”.
        > I open every file once in another program before I send it.
        1 no way named / 2 a way that stays vague / 3 a way that would work / 4 a way that works, with an example
        [1] [2] [3] [4] [Ask more]
    Tender to Olga, thread "Interview: Maya":
        S2 I will check: “Editable source files are included”.
        > I hand over the working file with named layers.
        1 to 4 as at S1.
        [1] [2] [3] [4] [Ask more]
    Tender to Maya:
        Saved: 4 answers.

        Thank you, all handed over. Olga decides by Tue 1 Dec, 12:00 Berlin = 12:00 Warsaw (in 8 days). I remind Olga, not you; you get an answer either way. Waiting for Olga.

        Your last answer can be changed for ten minutes.
        [Edit my last answer]
Tom: yes, still free
    Tender to Tom, changed:
        ...
        (gone) Your turn - about 10 min left.
        (gone) [Yes] [Changed]
        Answered: Yes (edited)
    Tender to Tom:
        Saved: Yes.

        2 of 5

        Tell me about a deadline you nearly missed: when did you tell the client, and what did you do?

        Your turn (4 left), until Tue 24 Nov, 10:00 Berlin = 09:00 Lisbon (in 1 day).
Tom: once with the fair, I worked at night.
    Tender to Tom:
        Saved: once with the fair, I worked at night.

        3 of 5

        A brief turned out to be unclear half-way. What did you do?

        Your turn (3 left), until Tue 24 Nov, 10:00 Berlin = 09:00 Lisbon (in 1 day).
Tom: I asked.
    Tender to Tom:
        Saved: I asked.

        4 of 5

        I will check: “Files come in the agreed formats and sizes”. How would you make sure of it?

        Your turn (2 left), until Tue 24 Nov, 10:00 Berlin = 09:00 Lisbon (in 1 day).
Tom: I look at them.
    Tender to Tom:
        Saved: I look at them.

        5 of 5

        I will check: “Editable source files are included”. How would you make sure of it?

        Your turn (the last one), until Tue 24 Nov, 10:00 Berlin = 09:00 Lisbon (in 1 day).
Tom: I put it into the folder.
    Tender to Olga:
        # Interview: Tom
        4 of 4 answers, still free as applied
        Mark each answer 1 to 4 in the thread; what you write there stays private until Send to Tom. Your turn.
    Tender to Olga:
        Maya, Tom answered. 8 answers have no mark yet; none is needed. Your turn: compare and choose.
        [Compare and choose] [Nobody fits]
    Tender to Olga, thread "Interview: Tom":
        W1 How they work: deadlines
        > once with the fair, I worked at night.
        1 blames others / 2 told the client late / 3 told the client early / 4 told early, with a plan
        [1] [2] [3] [4] [Ask more]
    Tender to Olga, thread "Interview: Tom":
        W2 How they work: unclear briefs
        > I asked.
        1 guessed and went on / 2 waited / 3 asked / 4 asked, and proposed an answer
        [1] [2] [3] [4] [Ask more]
    Tender to Olga, thread "Interview: Tom":
        S1 I will check: “Files come in the agreed formats and sizes”.
        > I look at them.
        1 no way named / 2 a way that stays vague / 3 a way that would work / 4 a way that works, with an example
        [1] [2] [3] [4] [Ask more]
    Tender to Olga, thread "Interview: Tom":
        S2 I will check: “Editable source files are included”.
        > I put it into the folder.
        1 to 4 as at S1.
        [1] [2] [3] [4] [Ask more]
    Tender to Tom:
        Saved: I put it into the folder.

        Thank you, all handed over. Olga decides by Tue 1 Dec, 12:00 Berlin = 11:00 Lisbon (in 8 days). I remind Olga, not you; you get an answer either way. Waiting for Olga.

        Your last answer can be changed for ten minutes.
        [Edit my last answer]
Olga: compare them
    Tender to Olga:
        By criterion

        Numbers support you, they do not decide. Who, and one line why?
        - | Maya | Tom
        How they work: deadlines | no mark | no mark
        How they work: unclear briefs | no mark | no mark
        C1 | no mark | no mark
        C2 | no mark | no mark
        Samples | 2 | 2
        Dates | fit | fit
        Your turn.
        [Choose Maya] [Choose Tom] [Nobody fits]
Olga: I take Maya
    Tender to Olga, changed:
        ...
        (gone) Your turn.
        (gone) [Choose Maya] [Choose Tom] [Nobody fits]
        Answered: Maya (edited)
    Tender to Olga:
        Saved: Maya.

        One line: why Maya? It stays in the record; skip goes on without.
        Your turn.
Olga: she thinks before she draws
    Tender to Olga:
        # Offer to Maya
        Saved: she thinks before she draws.

        Your reason:
        > she thinks before she draws
        No clash with other work accepted through me.
        What it says
        version 1 (283f), 400 EUR, on delivery, Mon 7 Dec, 09:00 to Fri 18 Dec, 18:00 Berlin, review 5 days, 2 rounds of fixes, silence means still open

        Valid until: Thu 26 Nov, 10:00 Berlin = 10:00 Warsaw
        Maya gets the whole version by direct message.
        Your turn: send or edit.
        [Send] [Edit]
Olga: yep, send it
    Tender to Olga, changed:
        ...
        (gone) Your turn: send or edit.
        (gone) [Send] [Edit]
        Sent. (edited)
    Tender to Olga:
        Sent to Maya. Waiting for Maya, until Thu 26 Nov, 10:00 Berlin = 10:00 Warsaw. I remind them twice. The others hear nothing until both of you have signed.
    Tender to Maya:
        a new logo for our cafe: version 1 (283f)

        1 Deliverables: • one logo as svg and png and a small one for instagram
        2 How it must be done: • warm colours pls
        • no coffee beans
        • no clip art
        Not included: nothing
        3 Criteria: • C1 Files come in the agreed formats and sizes
        • C2 Editable source files are included
        4 Must have: • made logos for restaurants before
        Nice to have: • figma
        5 Pay: 400 EUR in total, on delivery
        6 Dates: • start: Mon 7 Dec, 09:00 Berlin = 09:00 Warsaw (in 14 days)
        • checkpoint 1: Fri 11 Dec, 18:00 Berlin = 18:00 Warsaw (in 18 days)
        • cut-off: Fri 18 Dec, 18:00 Berlin = 18:00 Warsaw (in 25 days)
        • review until: Wed 23 Dec, 18:00 Berlin = 18:00 Warsaw (in 30 days)
        7 Hours: about 8 h a week
        Result: one logo as svg and png and a small one for instagram
        Review and fixes: The owner checks within 5 days of delivery; 2 rounds of fixes. If the owner says nothing in that time, it means: still open.
        Who owns it: the owner owns the result; it may be shown in a portfolio

        These words are version 1 (283f). If anything changes, it becomes a new version.
    Tender to Maya:
        Olga chose you for a new logo for our cafe. The whole brief stands above.

        The offer for a new logo for our cafe, version 1 (283f), is open until Thu 26 Nov, 10:00 Berlin = 10:00 Warsaw (in 3 days). If you accept: three short answers and one tap, then we start. You owe nobody a yes.

        Your turn.
        [Accept] [Ask] [Change something] [Decline]
Maya: i accept
    Tender to Olga:
        Maya accepted and now says back in their own words what is wanted. Waiting for Maya.
    Tender to Maya, changed:
        ...
        (gone) Your turn.
        (gone) [Accept] [Ask] [Change something] [Decline]
        Accepted. (edited)
    Tender to Maya:
        Accepted. Olga has been told. Your turn: the questions below.
    Tender to Maya:
        So that I know I explained it well: please say it back in your own words. One message is fine, the brief stands above.
        what will you hand over, and how will it be checked?
        what must not happen, or is not part of it?
        when is it due, and what do you do if something blocks you?

        Your turn, until Tue 24 Nov, 10:00 Berlin = 10:00 Warsaw (in 1 day).
Maya: One logo as SVG and PNG and a small one for Instagram, in warm colours, without beans and clip art. Files in the agreed formats, working file included. Due Friday 18 December 18:00 Berlin, same hour for me; if something is unclear I write the same day.
    Tender to Olga:
        # Read-back by Maya
        What, and how it is checked
        > Files in the agreed formats, working file included.
        > if something is unclear I write the same day.
        What is not part of it
        > One logo as SVG and PNG and a small one for Instagram, in warm colours, without beans and clip art.
        Due, and if something blocks
        > Due Friday 18 December 18:00 Berlin, same hour for me
        hint: they do not say what they do if something blocks them
        Hints come from numbers, dates and words only; your tick decides.
        Your turn, until Tue 24 Nov, 10:00 Berlin = 10:00 Warsaw.
        [All match] [What: matches] [What: not quite] [Not included: matches] [Not included: not quite] [Due: matches] [Due: not quite]
    Tender to Maya:
        Thank you. Olga looks at each point now. Waiting for Olga.
Olga: yes thats all right
    Tender to Olga, changed:
        ...
        ✔ matches
        ...
        ✔ matches
        ...
        (gone) hint: they do not say what they do if something blocks them
        (gone) Hints come from numbers, dates and words only; your tick de…
        (gone) Your turn, until Tue 24 Nov, 10:00 Berlin = 10:00 Warsaw.
        (gone) 1 more lines
        ✔ matches
        Every point is ticked. (edited)
    Tender to Olga:
        # a new logo for our cafe: what we agreed (version 1)
        Deliverables: • one logo as svg and png and a small one for instagram

        How
        • warm colours pls
        • no coffee beans
        • no clip art

        Criteria
        • C1 Files come in the agreed formats and sizes
        • C2 Editable source files are included

        Not included: nothing is named

        Dates
        • start: Mon 7 Dec, 09:00 Berlin = 09:00 Warsaw
        • checkpoint 1: Fri 11 Dec, 18:00 Berlin = 18:00 Warsaw
        • cut-off: Fri 18 Dec, 18:00 Berlin = 18:00 Warsaw
        • review until: Wed 23 Dec, 18:00 Berlin = 18:00 Warsaw

        Pay: 400 EUR, on delivery

        Review: 5 days, 2 rounds of fixes; silence means still open
        Waiting for Olga and Maya: I agree. Open questions: 0.
        These words are version 1 (283f).
        [I agree] [I still owe something]
    Tender to Maya:
        a new logo for our cafe: what we agreed (version 1)

        Deliverables: • one logo as svg and png and a small one for instagram
        How: • warm colours pls
        • no coffee beans
        • no clip art
        Criteria: • C1 Files come in the agreed formats and sizes
        • C2 Editable source files are included
        Not included: nothing is named
        Dates: • start: Mon 7 Dec, 09:00 Berlin = 09:00 Warsaw (in 14 days)
        • checkpoint 1: Fri 11 Dec, 18:00 Berlin = 18:00 Warsaw (in 18 days)
        • cut-off: Fri 18 Dec, 18:00 Berlin = 18:00 Warsaw (in 25 days)
        • review until: Wed 23 Dec, 18:00 Berlin = 18:00 Warsaw (in 30 days)
        Pay: 400 EUR, on delivery
        Review: 5 days, 2 rounds of fixes; silence means still open

        Waiting for Olga and Maya: I agree. Open questions: 0.
        These words are version 1 (283f).
        [I agree]
    Tender to Maya:
        tender pinned a message to this channel.
Olga: i agree
    Tender to Olga, changed:
        ...
        (gone) Waiting for Olga and Maya: I agree. Open questions: 0.
        Olga agreed Mon 23 Nov, 10:00 Berlin = 10:00 Warsaw. Waiting for Maya: I agree. Open questions: 0.
        ...
        (gone) [I agree] [I still owe something]
        [I still owe something] (edited)
    Tender to Olga:
        Saved: you agree. Waiting for Maya.
    Tender to Maya, changed:
        ...
        (gone) Waiting for Olga and Maya: I agree. Open questions: 0.
        (gone) These words are version 1 (283f).
        Olga agreed Mon 23 Nov, 10:00 Berlin = 10:00 Warsaw. Waiting for Maya: I agree. Open questions: 0.
        These words are version 1 (283f). (edited)
        ...
Maya: i agree too
    Tender to Maya:
        I agree? You agree to the card of what we agreed. Nothing has been done yet. Your turn.
        [Yes, I agree] [No]
Maya: yes
    In #hire of Gear Guild, changed:
        (gone) Designer wanted: a new logo for our cafe
        Closed: Designer wanted: a new logo for our cafe
        ...
        (gone) 400 EUR, on delivery for Nordic Camp - about 8 h a week
        (gone) Finished by Fri 18 Dec, 18:00 Berlin (in 25 days)
        (gone) You must: • made logos for restaurants before
        (gone) 8 more lines
        This ad is filled. Thank you for reading it. (edited)
    Tender to Olga, changed:
        ...
        (gone) Olga agreed Mon 23 Nov, 10:00 Berlin = 10:00 Warsaw. Waitin…
        (gone) These words are version 1 (283f).
        (gone) [I still owe something] (edited)
        Olga agreed Mon 23 Nov, 10:00 Berlin = 10:00 Warsaw. Maya agreed Mon 23 Nov, 10:00 Berlin = 10:00 Warsaw.
        These words are version 1 (283f). (edited)
    Tender to Olga:
        Both of you have agreed to a new logo for our cafe, version 1 (283f). The work starts Mon 7 Dec, 09:00 Berlin = 09:00 Warsaw. First date: checkpoint 1 is due Fri 11 Dec, 18:00 Berlin = 18:00 Warsaw. Maya's turn.
    Tender to Maya, changed:
        ...
        (gone) Olga agreed Mon 23 Nov, 10:00 Berlin = 10:00 Warsaw. Waitin…
        Olga agreed Mon 23 Nov, 10:00 Berlin = 10:00 Warsaw. Maya agreed Mon 23 Nov, 10:00 Berlin = 10:00 Warsaw.
        ...
        (gone) [I agree]
    Tender to Maya, changed:
        (gone) I agree? You agree to the card of what we agreed. Nothing h…
        (gone) [Yes, I agree] [No]
        I agree? You agree to the card of what we agreed. Nothing has been done yet.
        Done. (edited)
    Tender to Maya:
        Both of you have agreed to a new logo for our cafe, version 1 (283f). The work starts Mon 7 Dec, 09:00 Berlin = 09:00 Warsaw (in 14 days). First date: checkpoint 1 is due Fri 11 Dec, 18:00 Berlin = 18:00 Warsaw (in 18 days). I ask you before every date how it goes; you can write me at any time, for example 7 done, on track. If you wait for something from Olga, say so and the clock stops. Your turn: the work.
        [Deliver] [Ask]
# The work.
later: 14 days
    (Tue 24 Nov 2026, 10:00 Berlin)
    Tender to Tom:
        Thank you for the time you gave to a new logo for our cafe. Olga has agreed with somebody else. A person decided this, and it says nothing against your work. It is nobody's turn now.
    (Mon 7 Dec 2026, 09:00 Berlin)
    Tender to Olga:
        a new logo for our cafe: the work has started, as agreed. Maya's turn: the work.
    Tender to Maya:
        a new logo for our cafe: the work has started, as agreed. Your turn: the work.
    (Mon 7 Dec 2026, 10:00 Berlin)
to the next ping
    (Thu 10 Dec 2026, 09:00 Berlin)
    Tender to Maya:
        a new logo for our cafe: checkpoint 1 is due Fri 11 Dec, 18:00 Berlin = 18:00 Warsaw (in 1 day). How does it go? One word is enough; a number and a link help, for example 7 done, on track. https://... Your turn.
        [On track] [At risk] [Blocked] [Done] [Later today]
Maya: three sketches done, on track https://example.com/sketches
    Tender to Maya, changed:
        (gone) a new logo for our cafe: checkpoint 1 is due Fri 11 Dec, 18…
        (gone) [On track] [At risk] [Blocked] [Done] [Later today]
        a new logo for our cafe: checkpoint 1 is due Fri 11 Dec, 18:00 Berlin = 18:00 Warsaw (in 1 day). How does it go? One word is enough; a number and a link help, for example 7 done, on track. https://...
        Answered: on track, Thu 10 Dec, 09:00 Berlin = 09:00 Warsaw. (edited)
    Tender to Maya:
        Saved: on track, 3 finished, link. Olga sees it in the morning summary. Next check-in: Fri 11 Dec, 09:00 Berlin = 09:00 Warsaw (in 1 day). Your turn: the work.
at: 2026-12-10 18:00 Berlin
    (Thu 10 Dec 2026, 18:00 Berlin)
Maya: deliver
    Tender to Maya:
        1 of 3 - a new logo for our cafe: what do you hand over?

        Send links or files, all of it in one message if you can.

        Your turn.
Maya: https://example.com/cafe-logo.zip
    Tender to Maya:
        Saved: example.com/cafe-logo.zip.

        2 of 3 - Your own check, one by one

        • C1 Files come in the agreed formats and sizes
        • C2 Editable source files are included

        y or n for each, with a note where it helps. For example: y except C1: two are 94 words because of the warning text

        Your turn.
Maya: yes to all
    Tender to Maya:
        Saved: C1 met, C2 met.

        3 of 3 - Anything the owner should know?

        A few words, or skip.

        Your turn.
Maya: nope nothing
    Tender to Maya:
        Your delivery

        Saved: nope nothing.

        1 Work: https://example.com/cafe-logo.zip
        2 Check: • C1 met - Files come in the agreed formats and sizes
        • C2 met - Editable source files are included
        3 Note: nope nothing

        Against version 1 (283f). Olga sees it as soon as you send it.
        Your turn: send, or edit 1 to 3.
        [Send delivery] [Not yet]
Maya: yes send it off
    Tender to Olga:
        # a new logo for our cafe: delivery against version 1 (283f)
        Maya hands over:
        • https://example.com/cafe-logo.zip
        > nope nothing
        C1 Files come in the agreed formats and sizes: Own check: met. Your verdict is open.
        C2 Editable source files are included: Own check: met. Your verdict is open.
        Your turn until Tue 15 Dec, 18:00 Berlin = 18:00 Warsaw. Silence does not mean yes: it means “still open”. Tap, or write for example C2 fix, and what is wrong. the rest passes.
        [C1 Pass] [C1 Fix] [C1 Accept as is] [C2 Pass] [C2 Fix] [C2 Accept as is] [The rest passes]
    Tender to Maya, changed:
        ...
        (gone) Your turn: send, or edit 1 to 3.
        (gone) [Send delivery] [Not yet]
        Answered (edited)
    Tender to Maya:
        a new logo for our cafe delivered Thu 10 Dec, 18:00 Berlin = 18:00 Warsaw, 8 d early. Olga's turn until Tue 15 Dec, 18:00 Berlin = 18:00 Warsaw (in 5 days). Silence means what you both signed: “still open”. I remind them.
Olga: great, everything passes
    Tender to Olga, changed:
        ...
        (gone) C1 Files come in the agreed formats and sizes: Own check: m…
        (gone) C2 Editable source files are included: Own check: met. Your…
        (gone) Your turn until Tue 15 Dec, 18:00 Berlin = 18:00 Warsaw. Si…
        (gone) 1 more lines
        C1 Files come in the agreed formats and sizes: Own check: met. pass
        C2 Editable source files are included: Own check: met. pass (edited)
    Tender to Olga:
        Every criterion has passed or is accepted:
        • C1 -> pass
        • C2 -> pass
        Your turn.
        [Accept delivery]
Olga: yes i accept it
    Tender to Olga, changed:
        ...
        (gone) Your turn.
        (gone) [Accept delivery]
        Accepted Thu 10 Dec, 18:00 Berlin = 18:00 Warsaw. (edited)
    Tender to Olga:
        a new logo for our cafe is accepted. Agreed pay: 400 EUR, on delivery. I ask Maya whether it has arrived. Your turn: the payment.
    Tender to Maya:
        a new logo for our cafe: Olga has accepted your delivery. Well done. Agreed pay: 400 EUR, on delivery. I handle no money myself. Has everything been paid? Your turn.
        [Paid] [Not yet]
Maya: its paid
    Tender to Olga:
        a new logo for our cafe is closed: delivered and accepted, paid. The record is kept; record shows it. Nobody's turn.
    Tender to Olga:
        Two short questions; both of you see the answers once both have answered, and skip ends them.

        How was the work of Maya?

        a new logo for our cafe.
        Your turn.
        [Very good] [Good] [So-so] [Not good]
    Tender to Maya, changed:
        (gone) a new logo for our cafe: Olga has accepted your delivery. W…
        (gone) [Paid] [Not yet]
        a new logo for our cafe: Olga has accepted your delivery. Well done. Agreed pay: 400 EUR, on delivery. I handle no money myself. Has everything been paid?
        Paid. (edited)
    Tender to Maya:
        a new logo for our cafe is closed: delivered and accepted, paid. Thank you. The record is kept: record shows it. Nobody's turn.
        [Record]
    Tender to Maya:
        Two short questions; both of you see the answers once both have answered, and skip ends them.

        How clear was the brief of Olga?

        a new logo for our cafe.

        Your turn.
        [Very good] [Good] [So-so] [Not good]

title: A cut-off passes with nothing handed over
start: 2026-11-23 10:00 Berlin
seed: 31
person: Olga on Slack in Berlin
person: Mo on Discord in London
person: Ana on Discord in Manila
expect: messages to Olga with "the cut-off has passed, nothing is handed over" = 2
expect: messages to Ana with "the cut-off has passed and nothing is handed over yet" = 2
expect: stage of "40 product texts for the website" is delivered
expect: pings to Olga a day <= 2
expect: pings to Olga a day with "has not answered" <= 1
expect: pings to Olga a day with "nothing is handed over" <= 1
expect: pings to Ana a day with "the cut-off has passed" <= 1
expect: messages to Olga with "a decision on the missed date" = 3
never: You owe: nothing
never: Traceback

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

Ana: Manila, 15 hours
    Tender to Ana:
        Saved: Manila, 15 h a week, no blocked days.

        2 of 5 - Your pitch, 30 to 150 words.

        Please follow the request in the ad.

        Your turn - about 4 min left.

Ana: About 13 hours, because twenty minutes a text is what good first sentences take. I have written product texts for two outdoor shops since 2021, in British English, with the benefit first and every claim checked against the maker's data sheet. I ask early when a product has no data, and I send the first ten for a look.
    Tender to Ana:
        Saved: 59 words.

        3 of 5 - 2 past samples

        Links or files, all at once if you like.

        Your turn - about 3 min left.

Ana: https://example.com/tents https://example.com/stoves
    Tender to Ana:
        Saved: example.com/tents, example.com/stoves.

        3 of 5

        Which part was yours, and who edited? One line is enough.

        Your turn - about 3 min left.

Ana: all of it, the client edited
    Tender to Ana:
        Saved: all of it, the client edited.

        4 of 5 - You must have: fluent British English

        How would Olga see that?

        Your turn - about 2 min left.

Ana: I lived in Leeds for six years
    Tender to Ana:
        5 of 5 - Look once more

        Saved: I lived in Leeds for six years.

        1 Time: Manila, 15 h a week, no blocked days
        2 Pitch: 59 words: About 13 hours, because twenty minutes a text is what good first sentences take. I have written product texts for two …
        3 Samples: example.com/tents, example.com/stoves - all of it, the client edited
        4 Must have: • fluent British English: I lived in Leeds for six years

        Your turn: send, edit 1 to 4, or later.
        [Send] [Later]

Ana: send
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

Olga presses Review
    Tender to Olga, changed:
        (gone) 40 product texts for the website: 1 application to read. Yo…
        (gone) [Review]
        40 product texts for the website: 1 application to read.
        Being read. (edited)
    Tender to Olga:
        # Card 1 of 1: Ana
        Time: Manila, 15 h a week, no blocked days

        Rules: request followed, dates fit, samples there

        Pitch
        > About 13 hours, because twenty minutes a text is what good first sentences take. I have written product texts for two outdoor shops since 2021, in British English, with the benefit first and every claim checked against the maker's data sheet. I ask early when a product has no data, and I send the first ten for a look.
        Samples: https://example.com/tents, https://example.com/stoves - all of it, the client edited

        Must have: • fluent British English: I lived in Leeds for six years
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
        40 product texts for the website: every card that is here is decided. Shortlist: Ana. Your turn.
        [Interview this one] [Nobody fits]
Olga presses Interview this one
    Tender to Olga:
        # Interview in writing
        1 person gets the same 4 questions by direct message: Ana. They have 24 hours and are asked first whether their dates still hold. Your turn.
        W1: Tell me about a deadline you nearly missed: when did you tell the client, and what did you do?

        W2: A brief turned out to be unclear half-way. What did you do?

        S1: I will check: “Every text keeps to the agreed number of words”. How would you make sure of it?

        S2
        I will check: “The first sentence of every text says what it is about”. How would you make sure of it?
        [Send] [Change a question]

Olga presses Send
    Tender to Olga, changed:
        ...
        (gone) 1 person gets the same 4 questions by direct message: Ana. …
        1 person gets the same 4 questions by direct message: Ana. They have 24 hours and are asked first whether their dates still hold.
        ...
        (gone) [Send] [Change a question]
        Sent to Ana. Waiting for them, at the latest until Tue 24 Nov, 10:00 Berlin. I tell you when answers come. (edited)
    Tender to Ana:
        Good news: Olga would like to know you better for 40 product texts for the website. Four questions in writing, the same for everybody. Please answer by Tue 24 Nov, 10:00 Berlin = 17:00 Manila (in 1 day), one after the other or all in one message (numbered 1 to 4).

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

Ana: 1. I told the client the same day and proposed which ten could wait.
| 2. I asked which of two readings was meant, and went on with the rest.
| 3. I count the words with a formula in the sheet.
| 4. I read the first sentences alone, one after the other.
    Tender to Olga:
        # Interview: Ana
        4 of 4 answers, still free as applied
        Mark each answer 1 to 4 in the thread; what you write there stays private until Send to Ana. Your turn.
    Tender to Olga:
        Ana answered. 4 answers have no mark yet; none is needed. Your turn: compare and choose.
        [Compare and choose] [Nobody fits]
    Tender to Olga, thread "Interview: Ana":
        W1 How they work: deadlines
        > I told the client the same day and proposed which ten could wait.
        1 blames others / 2 told the client late / 3 told the client early / 4 told early, with a plan
        [1] [2] [3] [4] [Ask more]
    Tender to Olga, thread "Interview: Ana":
        W2 How they work: unclear briefs
        > I asked which of two readings was meant, and went on with the rest.
        1 guessed and went on / 2 waited / 3 asked / 4 asked, and proposed an answer
        [1] [2] [3] [4] [Ask more]
    Tender to Olga, thread "Interview: Ana":
        S1 I will check: “Every text keeps to the agreed number of words”.
        > I count the words with a formula in the sheet.
        1 no way named / 2 a way that stays vague / 3 a way that would work / 4 a way that works, with an example
        [1] [2] [3] [4] [Ask more]
    Tender to Olga, thread "Interview: Ana":
        S2 I will check: “The first sentence of every text says what it is about”.
        > I read the first sentences alone, one after the other.
        1 to 4 as at S1.
        [1] [2] [3] [4] [Ask more]
    Tender to Ana:
        Saved: 4 answers.

        Thank you, all handed over. Olga decides by Tue 1 Dec, 12:00 Berlin = 19:00 Manila (in 8 days). I remind Olga, not you; you get an answer either way. Waiting for Olga.

        Your last answer can be changed for ten minutes.
        [Edit my last answer]

Olga presses Compare and choose
    Tender to Olga:
        By criterion

        Numbers support you, they do not decide. Who, and one line why?
        - | Ana
        How they work: deadlines | no mark
        How they work: unclear briefs | no mark
        C1 | no mark
        C2 | no mark
        Samples | 2
        Dates | fit
        Your turn.
        [Choose Ana] [Nobody fits]

Olga: Ana. told clients early
    Tender to Olga, changed:
        ...
        (gone) Your turn.
        (gone) [Choose Ana] [Nobody fits]
        Answered: Ana (edited)
    Tender to Olga:
        # Offer to Ana
        Saved: Ana.

        Your reason:
        > told clients early
        No clash with other work accepted through me.
        What it says
        version 1 (f3f9), 320 EUR, on acceptance, Mon 7 Dec, 09:00 to Fri 18 Dec, 18:00 Berlin, review 5 days, 2 rounds of fixes, silence means still open

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
        40 product texts for the website: version 1 (f3f9)

        1 Deliverables: • 40 descriptions
        2 How it must be done: • British English
        • Google Sheet
        Not included: nothing
        3 Criteria: • C1 Every text keeps to the agreed number of words
        • C2 The first sentence of every text says what it is about
        4 Must have: • fluent British English
        Nice to have: nothing
        5 Pay: 320 EUR in total, on acceptance
        6 Dates: • start: Mon 7 Dec, 09:00 Berlin = 16:00 Manila (in 14 days)
        • checkpoint 1: Fri 11 Dec, 18:00 Berlin = Sat 12 Dec 01:00 Manila (in 18 days)
        • cut-off: Fri 18 Dec, 18:00 Berlin = Sat 19 Dec 01:00 Manila (in 25 days)
        • review until: Wed 23 Dec, 18:00 Berlin = Thu 24 Dec 01:00 Manila (in 30 days)
        7 Hours: about 12 h a week
        Result: 40 descriptions
        Review and fixes: The owner checks within 5 days of delivery; 2 rounds of fixes. If the owner says nothing in that time, it means: still open.
        Who owns it: the owner owns the result; it may be shown in a portfolio

        These words are version 1 (f3f9). If anything changes, it becomes a new version.
    Tender to Ana:
        Olga chose you for 40 product texts for the website. The whole brief stands above.

        The offer for 40 product texts for the website, version 1 (f3f9), is open until Thu 26 Nov, 10:00 Berlin = 17:00 Manila (in 3 days). If you accept: three short answers and one tap, then we start. You owe nobody a yes.

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

Ana: 40 descriptions in the sheet, each with the agreed number of words and the benefit in the first sentence; you check both. Nothing beyond the 40. Due Friday 18 December at 18:00 Berlin; if something blocks me I write to you the same day.
    Tender to Olga:
        # Read-back by Ana
        What, and how it is checked
        > 40 descriptions in the sheet, each with the agreed number of words and the benefit in the first sentence
        > you check both.
        What is not part of it
        > Nothing beyond the 40.
        Due, and if something blocks
        > Due Friday 18 December at 18:00 Berlin
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
        • Google Sheet

        Criteria
        • C1 Every text keeps to the agreed number of words
        • C2 The first sentence of every text says what it is about

        Not included: nothing is named

        Dates
        • start: Mon 7 Dec, 09:00 Berlin = 16:00 Manila
        • checkpoint 1: Fri 11 Dec, 18:00 Berlin = Sat 12 Dec 01:00 Manila
        • cut-off: Fri 18 Dec, 18:00 Berlin = Sat 19 Dec 01:00 Manila
        • review until: Wed 23 Dec, 18:00 Berlin = Thu 24 Dec 01:00 Manila

        Pay: 320 EUR, on acceptance

        Review: 5 days, 2 rounds of fixes; silence means still open
        Waiting for Olga and Ana: I agree. Open questions: 0.
        These words are version 1 (f3f9).
        [I agree] [I still owe something]
    Tender to Ana:
        40 product texts for the website: what we agreed (version 1)

        Deliverables: • 40 descriptions
        How: • British English
        • Google Sheet
        Criteria: • C1 Every text keeps to the agreed number of words
        • C2 The first sentence of every text says what it is about
        Not included: nothing is named
        Dates: • start: Mon 7 Dec, 09:00 Berlin = 16:00 Manila (in 14 days)
        • checkpoint 1: Fri 11 Dec, 18:00 Berlin = Sat 12 Dec 01:00 Manila (in 18 days)
        • cut-off: Fri 18 Dec, 18:00 Berlin = Sat 19 Dec 01:00 Manila (in 25 days)
        • review until: Wed 23 Dec, 18:00 Berlin = Thu 24 Dec 01:00 Manila (in 30 days)
        Pay: 320 EUR, on acceptance
        Review: 5 days, 2 rounds of fixes; silence means still open

        Waiting for Olga and Ana: I agree. Open questions: 0.
        These words are version 1 (f3f9).
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
        (gone) These words are version 1 (f3f9).
        Olga agreed Mon 23 Nov, 10:00 Berlin = 17:00 Manila. Waiting for Ana: I agree. Open questions: 0.
        These words are version 1 (f3f9). (edited)
        ...
Ana presses I agree
    In #hire of Gear Guild, changed:
        (gone) Writer wanted: 40 product texts for the website
        Closed: Writer wanted: 40 product texts for the website
        ...
        (gone) 320 EUR, on acceptance for Nordic Camp - about 12 h a week
        (gone) Finished by Fri 18 Dec, 18:00 Berlin (in 25 days)
        (gone) You must: • fluent British English
        (gone) 7 more lines
        This ad is filled. Thank you for reading it. (edited)
    Tender to Olga, changed:
        ...
        (gone) Olga agreed Mon 23 Nov, 10:00 Berlin = 17:00 Manila. Waitin…
        (gone) These words are version 1 (f3f9).
        (gone) [I still owe something] (edited)
        Olga agreed Mon 23 Nov, 10:00 Berlin = 17:00 Manila. Ana agreed Mon 23 Nov, 10:00 Berlin = 17:00 Manila.
        These words are version 1 (f3f9). (edited)
    Tender to Olga:
        Both of you have agreed to 40 product texts for the website, version 1 (f3f9). The work starts Mon 7 Dec, 09:00 Berlin = 16:00 Manila. First date: checkpoint 1 is due Fri 11 Dec, 18:00 Berlin = Sat 12 Dec 01:00 Manila. Ana's turn.
    Tender to Ana, changed:
        ...
        (gone) Olga agreed Mon 23 Nov, 10:00 Berlin = 17:00 Manila. Waitin…
        Olga agreed Mon 23 Nov, 10:00 Berlin = 17:00 Manila. Ana agreed Mon 23 Nov, 10:00 Berlin = 17:00 Manila.
        ...
        (gone) [I agree]
    Tender to Ana:
        Both of you have agreed to 40 product texts for the website, version 1 (f3f9). The work starts Mon 7 Dec, 09:00 Berlin = 16:00 Manila (in 14 days). First date: checkpoint 1 is due Fri 11 Dec, 18:00 Berlin = Sat 12 Dec 01:00 Manila (in 18 days). I ask you before every date how it goes; you can write me at any time, for example 7 done, on track. If you wait for something from Olga, say so and the clock stops. Your turn: the work.
        [Deliver] [Ask]

# She reports until the day itself, then nothing comes. Both hear of it in their own day; the owner offers a day more.
at: 2026-12-10 12:00 Berlin
    (Mon 7 Dec 2026, 09:00 Berlin)
    Tender to Olga:
        40 product texts for the website: the work has started, as agreed. Ana's turn: the work.
    Tender to Ana:
        40 product texts for the website: the work has started, as agreed. Your turn: the work.
    (Thu 10 Dec 2026, 02:00 Berlin)
    Tender to Ana:
        40 product texts for the website: checkpoint 1 is due Fri 11 Dec, 18:00 Berlin = Sat 12 Dec 01:00 Manila (in 2 days). How does it go? One word is enough; a number and a link help, for example 7 done, on track. https://... Your turn.
        [On track] [At risk] [Blocked] [Done] [Later today]
    (Thu 10 Dec 2026, 12:00 Berlin)
Ana: on track, 10 done
    Tender to Ana, changed:
        (gone) 40 product texts for the website: checkpoint 1 is due Fri 1…
        (gone) [On track] [At risk] [Blocked] [Done] [Later today]
        40 product texts for the website: checkpoint 1 is due Fri 11 Dec, 18:00 Berlin = Sat 12 Dec 01:00 Manila (in 1 day). How does it go? One word is enough; a number and a link help, for example 7 done, on track. https://...
        Answered: on track, Thu 10 Dec, 12:00 Berlin = 19:00 Manila. (edited)
    Tender to Ana:
        Saved: on track, 10 of 40. Olga sees it in the morning summary. Next check-in: Fri 11 Dec, 02:00 Berlin = 09:00 Manila (in 14 hours). A link or a file to look at helps; just send it here. Your turn: the work.
at: 2026-12-11 12:00 Berlin
    (Fri 11 Dec 2026, 02:00 Berlin)
    Tender to Ana:
        40 product texts for the website: checkpoint 1 is due Fri 11 Dec, 18:00 Berlin = Sat 12 Dec 01:00 Manila (in 16 hours). How does it go? One word is enough; a number and a link help, for example 7 done, on track. https://... Your turn.
        [On track] [At risk] [Blocked] [Done] [Later today]
    (Fri 11 Dec 2026, 09:00 Berlin)
    Tender to Olga:
        # This morning, Fri 11 Dec
        On track
        • 40 product texts for the website: Ana is on track.
        > on track, 10 done
        It is not your turn.
    (Fri 11 Dec 2026, 12:00 Berlin)
Ana: on track, 20 done
    Tender to Ana, changed:
        (gone) 40 product texts for the website: checkpoint 1 is due Fri 1…
        (gone) [On track] [At risk] [Blocked] [Done] [Later today]
        40 product texts for the website: checkpoint 1 is due Fri 11 Dec, 18:00 Berlin = Sat 12 Dec 01:00 Manila (in 6 hours). How does it go? One word is enough; a number and a link help, for example 7 done, on track. https://...
        Answered: on track, Fri 11 Dec, 12:00 Berlin = 19:00 Manila. (edited)
    Tender to Ana:
        Saved: on track, 20 of 40. Olga sees it in the morning summary. Next check-in: Sun 13 Dec, 02:00 Berlin = 09:00 Manila (in 2 days). A link or a file to look at helps; just send it here. Your turn: the work.
at: 2026-12-14 12:00 Berlin
    (Sat 12 Dec 2026, 09:00 Berlin)
    Tender to Olga:
        # This morning, Sat 12 Dec
        On track
        • 40 product texts for the website: Ana is on track.
        > on track, 20 done
        It is not your turn.
    (Sun 13 Dec 2026, 02:00 Berlin)
    Tender to Ana:
        40 product texts for the website: the cut-off is Fri 18 Dec, 18:00 Berlin = Sat 19 Dec 01:00 Manila (in 6 days). How does it go? One word is enough; a number and a link help, for example 7 done, on track. https://... Your turn.
        [On track] [At risk] [Blocked] [Done] [Later today]
    (Mon 14 Dec 2026, 01:00 Berlin)
    Tender to Ana:
        A small reminder about 40 product texts for the website: the cut-off is Fri 18 Dec, 18:00 Berlin = Sat 19 Dec 01:00 Manila (in 5 days). How does it go? Your turn.
        [On track] [At risk] [Blocked] [Done] [Later today]
    (Mon 14 Dec 2026, 12:00 Berlin)
Ana: on track, 30 done
    Tender to Ana, changed:
        (gone) 40 product texts for the website: the cut-off is Fri 18 Dec…
        (gone) [On track] [At risk] [Blocked] [Done] [Later today]
        40 product texts for the website: the cut-off is Fri 18 Dec, 18:00 Berlin = Sat 19 Dec 01:00 Manila (in 4 days). How does it go? One word is enough; a number and a link help, for example 7 done, on track. https://...
        Answered: on track, Mon 14 Dec, 12:00 Berlin = 19:00 Manila. (edited)
    Tender to Ana, changed:
        (gone) A small reminder about 40 product texts for the website: th…
        (gone) [On track] [At risk] [Blocked] [Done] [Later today]
        A small reminder about 40 product texts for the website: the cut-off is Fri 18 Dec, 18:00 Berlin = Sat 19 Dec 01:00 Manila (in 4 days). How does it go?
        Answered: on track, Mon 14 Dec, 12:00 Berlin = 19:00 Manila. (edited)
    Tender to Ana:
        Saved: on track, 30 of 40. Olga sees it in the morning summary. Next check-in: Wed 16 Dec, 02:00 Berlin = 09:00 Manila (in 2 days). A link or a file to look at helps; just send it here. Your turn: the work.
at: 2026-12-18 17:00 Berlin
    (Tue 15 Dec 2026, 09:00 Berlin)
    Tender to Olga:
        # This morning, Tue 15 Dec
        On track
        • 40 product texts for the website: Ana is on track.
        > on track, 30 done
        It is not your turn.
    (Wed 16 Dec 2026, 02:00 Berlin)
    Tender to Ana:
        40 product texts for the website: the cut-off is Fri 18 Dec, 18:00 Berlin = Sat 19 Dec 01:00 Manila (in 3 days). How does it go? One word is enough; a number and a link help, for example 7 done, on track. https://... Your turn.
        [On track] [At risk] [Blocked] [Done] [Later today]
    (Thu 17 Dec 2026, 13:30 Berlin)
    Tender to Ana:
        40 product texts for the website: the cut-off is Fri 18 Dec, 18:00 Berlin = Sat 19 Dec 01:00 Manila (in 1 day). How does it go? One word is enough; a number and a link help, for example 7 done, on track. https://... Your turn.
        [On track] [At risk] [Blocked] [Done] [Later today]
    (Fri 18 Dec 2026, 12:00 Berlin)
    Tender to Olga:
        40 product texts for the website: Ana has not answered two reminders, and the cut-off is Fri 18 Dec, 18:00 Berlin = Sat 19 Dec 01:00 Manila. Last heard: Mon 14 Dec, 12:00 Berlin = 19:00 Manila. It may be nothing. Your turn, if you want to do something; I go on asking.
        [Keep waiting] [Message Ana]
    (Fri 18 Dec 2026, 13:30 Berlin)
    Tender to Ana:
        40 product texts for the website: the cut-off is Fri 18 Dec, 18:00 Berlin = Sat 19 Dec 01:00 Manila (in 4 hours). How does it go? One word is enough; a number and a link help, for example 7 done, on track. https://... Your turn.
        [On track] [At risk] [Blocked] [Done] [Later today]
    (Fri 18 Dec 2026, 17:00 Berlin)
Ana: on track, 38 done
    Tender to Olga, changed:
        (gone) 40 product texts for the website: Ana has not answered two …
        (gone) [Keep waiting] [Message Ana]
        40 product texts for the website: Ana has not answered two reminders, and the cut-off is Fri 18 Dec, 18:00 Berlin = Sat 19 Dec 01:00 Manila. Last heard: Mon 14 Dec, 12:00 Berlin = 19:00 Manila. It may be nothing.
        Ana has answered: on track. (edited)
    Tender to Ana, changed:
        (gone) 40 product texts for the website: the cut-off is Fri 18 Dec…
        (gone) [On track] [At risk] [Blocked] [Done] [Later today]
        40 product texts for the website: the cut-off is Fri 18 Dec, 18:00 Berlin = Sat 19 Dec 01:00 Manila (in 1 hour). How does it go? One word is enough; a number and a link help, for example 7 done, on track. https://...
        Answered: on track, Fri 18 Dec, 17:00 Berlin = Sat 19 Dec 00:00 Manila. (edited)
    Tender to Ana, changed:
        (gone) 40 product texts for the website: the cut-off is Fri 18 Dec…
        (gone) [On track] [At risk] [Blocked] [Done] [Later today]
        40 product texts for the website: the cut-off is Fri 18 Dec, 18:00 Berlin = Sat 19 Dec 01:00 Manila (in 1 hour). How does it go? One word is enough; a number and a link help, for example 7 done, on track. https://...
        Answered: on track, Fri 18 Dec, 17:00 Berlin = Sat 19 Dec 00:00 Manila. (edited)
    Tender to Ana, changed:
        (gone) 40 product texts for the website: the cut-off is Fri 18 Dec…
        (gone) [On track] [At risk] [Blocked] [Done] [Later today]
        40 product texts for the website: the cut-off is Fri 18 Dec, 18:00 Berlin = Sat 19 Dec 01:00 Manila (in 1 hour). How does it go? One word is enough; a number and a link help, for example 7 done, on track. https://...
        Answered: on track, Fri 18 Dec, 17:00 Berlin = Sat 19 Dec 00:00 Manila. (edited)
    Tender to Ana:
        Saved: on track, 38 of 40. Olga sees it in the morning summary. A link or a file to look at helps; just send it here. Your turn: the work.
at: 2026-12-19 07:00 Berlin
    (Fri 18 Dec 2026, 18:00 Berlin)
    Tender to Olga:
        40 product texts for the website: the cut-off has passed, nothing is handed over. Ana's last word: “on track”, Fri 18 Dec, 17:00 Berlin = Sat 19 Dec 00:00 Manila. I ask Ana; please give them until Sat 19 Dec, 12:00 Berlin = 19:00 Manila before you end anything. You can:
        [Give until Mon 21 Dec] [Take what is there] [Message Ana] [End the contract]
    (Sat 19 Dec 2026, 01:00 Berlin)
    Tender to Ana:
        40 product texts for the website: the cut-off has passed and nothing is handed over yet. I tell Olga, and ask to decide nothing before Sat 19 Dec, 12:00 Berlin = 19:00 Manila (in 11 hours). A part counts too: deliver it, and say what is missing. Your turn.
        [Deliver now] [I need until ...] [I cannot finish]
    (Sat 19 Dec 2026, 07:00 Berlin)
Olga: status
    Tender to Olga:
        # Where things stand
        40 product texts for the website
        Stage: working, version 1 (f3f9).
        Turn: Both of you.
        Cut-off: Fri 18 Dec, 18:00 Berlin = Sat 19 Dec 01:00 Manila (passed).
        Last report: on track, Fri 18 Dec, 17:00 Berlin = Sat 19 Dec 00:00 Manila.
        This date has passed.
        You owe: a decision on the missed date.
        [Move the date] [Message Ana] [Show what we agreed] [Show the record] [End the contract]
at: 2026-12-19 08:30 Berlin
    (Sat 19 Dec 2026, 08:30 Berlin)
Olga presses Give until Mon 21 Dec
    Tender to Olga:
        Offered to Ana: Mon 21 Dec, 18:00 Berlin = Tue 22 Dec 01:00 Manila. Nothing moves before a yes. Waiting for Ana.
    Tender to Ana:
        40 product texts for the website: Olga can give you time until Mon 21 Dec, 18:00 Berlin = Tue 22 Dec 01:00 Manila (in 2 days). Nothing changes before you say yes. Your turn.
        [Take it] [That does not help] [Ask]
Ana: take it
    Tender to Olga, changed:
        (gone) # 40 product texts for the website: what we agreed (version…
        # 40 product texts for the website: what we agreed (version 2)
        ...
        (gone) • cut-off: Fri 18 Dec, 18:00 Berlin = Sat 19 Dec 01:00 Mani…
        (gone) • review until: Wed 23 Dec, 18:00 Berlin = Thu 24 Dec 01:00…
        • cut-off: Mon 21 Dec, 18:00 Berlin = Tue 22 Dec 01:00 Manila
        • review until: Sat 26 Dec, 18:00 Berlin = Sun 27 Dec 01:00 Manila
        ...
        (gone) These words are version 1 (f3f9). (edited)
        These words are version 2 (1169). (edited)
    Tender to Olga:
        40 product texts for the website: the cut-off moved from Fri 18 Dec, 18:00 Berlin = Sat 19 Dec 01:00 Manila to Mon 21 Dec, 18:00 Berlin = Tue 22 Dec 01:00 Manila (agreed by both). In force now: version 2 (1169); “What we agreed” shows it. Ana's turn.
    Tender to Ana, changed:
        (gone) 40 product texts for the website: what we agreed (version 1)
        40 product texts for the website: what we agreed (version 2)
        ...
        (gone) Dates: • start: Mon 7 Dec, 09:00 Berlin = 16:00 Manila (in …
        (gone) • checkpoint 1: Fri 11 Dec, 18:00 Berlin = Sat 12 Dec 01:00…
        (gone) • cut-off: Fri 18 Dec, 18:00 Berlin = Sat 19 Dec 01:00 Mani…
        (gone) 1 more lines
        Dates: • start: Mon 7 Dec, 09:00 Berlin = 16:00 Manila (12 days ago)
        • checkpoint 1: Fri 11 Dec, 18:00 Berlin = Sat 12 Dec 01:00 Manila (8 days ago)
        • cut-off: Mon 21 Dec, 18:00 Berlin = Tue 22 Dec 01:00 Manila (in 2 days)
        • review until: Sat 26 Dec, 18:00 Berlin = Sun 27 Dec 01:00 Manila (in 7 days)
        ...
        (gone) Olga agreed Mon 23 Nov, 10:00 Berlin = 17:00 Manila. Ana ag…
        (gone) These words are version 1 (f3f9). (edited)
        Olga agreed Mon 23 Nov, 10:00 Berlin = 17:00 Manila (26 days ago). Ana agreed Mon 23 Nov, 10:00 Berlin = 17:00 Manila (26 days ago).
        These words are version 2 (1169). (edited)
    Tender to Ana, changed:
        (gone) 40 product texts for the website: Olga can give you time un…
        (gone) [Take it] [That does not help] [Ask]
        40 product texts for the website: Olga can give you time until Mon 21 Dec, 18:00 Berlin = Tue 22 Dec 01:00 Manila (in 2 days). Nothing changes before you say yes.
        Agreed by Ana, Sat 19 Dec, 08:30 Berlin = 15:30 Manila. (edited)
    Tender to Ana:
        40 product texts for the website: the cut-off moved from Fri 18 Dec, 18:00 Berlin = Sat 19 Dec 01:00 Manila (14 hours ago) to Mon 21 Dec, 18:00 Berlin = Tue 22 Dec 01:00 Manila (in 2 days) (agreed by both). In force now: version 2 (1169); “What we agreed” shows it. Ana's turn.
at: 2026-12-19 13:00 Berlin
    (Sat 19 Dec 2026, 09:00 Berlin)
    Tender to Olga:
        # This morning, Sat 19 Dec
        On track
        • 40 product texts for the website: Ana is on track.
        > on track, 38 done
        It is not your turn.
    (Sat 19 Dec 2026, 13:00 Berlin)
# The new date passes as well; each morning says how long it has been, until she hands it over.
at: 2026-12-24 10:00 Berlin
    (Sun 20 Dec 2026, 13:30 Berlin)
    Tender to Ana:
        40 product texts for the website: the cut-off is Mon 21 Dec, 18:00 Berlin = Tue 22 Dec 01:00 Manila (in 1 day). How does it go? One word is enough; a number and a link help, for example 7 done, on track. https://... Your turn.
        [On track] [At risk] [Blocked] [Done] [Later today]
    (Mon 21 Dec 2026, 13:30 Berlin)
    Tender to Ana:
        40 product texts for the website: the cut-off is Mon 21 Dec, 18:00 Berlin = Tue 22 Dec 01:00 Manila (in 4 hours). How does it go? One word is enough; a number and a link help, for example 7 done, on track. https://... Your turn.
        [On track] [At risk] [Blocked] [Done] [Later today]
    (Mon 21 Dec 2026, 18:00 Berlin)
    Tender to Olga:
        40 product texts for the website: the cut-off has passed, nothing is handed over. Ana's last word: “on track”, Fri 18 Dec, 17:00 Berlin = Sat 19 Dec 00:00 Manila. I ask Ana; please give them until Tue 22 Dec, 12:00 Berlin = 19:00 Manila before you end anything. You can:
        [Give until Tue 22 Dec] [Take what is there] [Message Ana] [End the contract]
    (Tue 22 Dec 2026, 01:00 Berlin)
    Tender to Ana:
        40 product texts for the website: the cut-off has passed and nothing is handed over yet. I tell Olga, and ask to decide nothing before Tue 22 Dec, 12:00 Berlin = 19:00 Manila (in 11 hours). A part counts too: deliver it, and say what is missing. Your turn.
        [Deliver now] [I need until ...] [I cannot finish]
    (Tue 22 Dec 2026, 12:00 Berlin)
    Tender to Olga:
        40 product texts for the website: still nothing from Ana. Ana's last word: “on track”, Fri 18 Dec, 17:00 Berlin = Sat 19 Dec 00:00 Manila. Nothing ends by itself. Your turn:
        [Give until Wed 23 Dec] [Take what is there] [Message Ana] [End the contract]
    (Wed 23 Dec 2026, 09:00 Berlin)
    Tender to Olga:
        # This morning, Wed 23 Dec
        Waiting for you
        • 40 product texts for the website: a decision on the missed date, for 1 day.
        status shows everything.
        Your turn.
        [Move the date] [Message Ana] [Show what we agreed]
    (Thu 24 Dec 2026, 09:00 Berlin)
    Tender to Olga:
        # This morning, Thu 24 Dec
        Waiting for you
        • 40 product texts for the website: a decision on the missed date, for 2 days.
        status shows everything.
        Your turn.
        [Move the date] [Message Ana] [Show what we agreed]
    (Thu 24 Dec 2026, 10:00 Berlin)
Ana: status
    Tender to Ana:
        Where things stand

        40 product texts for the website: Stage: working, version 2 (1169).
        Turn: Both of you - the work, then write deliver.
        Cut-off: Mon 21 Dec, 18:00 Berlin = Tue 22 Dec 01:00 Manila (3 days ago) (passed).
        Last report: on track, Fri 18 Dec, 17:00 Berlin = Sat 19 Dec 00:00 Manila (6 days ago).
        A check-in waits for you.
        This date has passed.
        You owe: the delivery.
        [Deliver the work] [Ask for more time] [Ask a question] [Message Olga] [I am away]
Ana presses Deliver now
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
Ana: y to all
    Tender to Ana:
        Saved: C1 met, C2 met.

        3 of 3 - Anything the owner should know?

        A few words, or skip.

        Your turn.
Ana: skip
    Tender to Ana:
        Your delivery

        Skipped.

        1 Work: https://docs.example.com/sheet
        2 Check: • C1 met - Every text keeps to the agreed number of words
        • C2 met - The first sentence of every text says what it is about
        3 Note: none

        Against version 2 (1169). Olga sees it as soon as you send it.
        Your turn: send, or edit 1 to 3.
        [Send delivery] [Not yet]
Ana presses Send delivery
    Tender to Olga:
        # 40 product texts for the website: delivery against version 2 (1169)
        Ana hands over:
        • https://docs.example.com/sheet
        C1 Every text keeps to the agreed number of words: Own check: met. Your verdict is open.
        C2 The first sentence of every text says what it is about: Own check: met. Your verdict is open.
        Your turn until Tue 29 Dec, 10:00 Berlin = 17:00 Manila. Silence does not mean yes: it means “still open”. Tap, or write for example C2 fix, and what is wrong. the rest passes.
        [C1 Pass] [C1 Fix] [C1 Accept as is] [C2 Pass] [C2 Fix] [C2 Accept as is] [The rest passes]
    Tender to Ana, changed:
        (gone) 40 product texts for the website: the cut-off is Mon 21 Dec…
        (gone) [On track] [At risk] [Blocked] [Done] [Later today]
        40 product texts for the website: the cut-off is Mon 21 Dec, 18:00 Berlin = Tue 22 Dec 01:00 Manila (3 days ago). How does it go? One word is enough; a number and a link help, for example 7 done, on track. https://...
        Delivered. (edited)
    Tender to Ana, changed:
        (gone) 40 product texts for the website: the cut-off is Mon 21 Dec…
        (gone) [On track] [At risk] [Blocked] [Done] [Later today]
        40 product texts for the website: the cut-off is Mon 21 Dec, 18:00 Berlin = Tue 22 Dec 01:00 Manila (3 days ago). How does it go? One word is enough; a number and a link help, for example 7 done, on track. https://...
        Delivered. (edited)
    Tender to Ana, changed:
        ...
        (gone) Your turn: send, or edit 1 to 3.
        (gone) [Send delivery] [Not yet]
        Answered (edited)
    Tender to Ana:
        40 product texts for the website delivered Thu 24 Dec, 10:00 Berlin = 17:00 Manila, 2 d 16 h after the cut-off. Olga's turn until Tue 29 Dec, 10:00 Berlin = 17:00 Manila (in 5 days). Silence means what you both signed: “still open”. I remind them.

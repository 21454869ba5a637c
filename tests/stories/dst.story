title: A cut-off between two changes of the clocks
start: 2027-03-01 15:00 Berlin
seed: 11
person: Olga on Slack in Berlin
person: Mo on Discord in London
person: Ana on Discord in Toronto
expect: messages to Ana with "How does it go?" = 1
expect: Ana reads "18:00 Berlin = 13:00 Toronto (UTC-4)"
expect: stage of "40 product texts for the website" is working

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
| Deadline: 19 March 2027, 18:00
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
        • ad closes: Thu 4 Mar, 18:00
        • decision: Sun 7 Mar, 12:00
        • offer open until: Tue 9 Mar, 12:00
        • start: Wed 10 Mar, 09:00
        • checkpoint 1: Fri 12 Mar, 18:00
        • cut-off: Fri 19 Mar, 18:00
        • review until: Wed 24 Mar, 18:00
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
        ad closes Thu 4 Mar, 18:00 - you decide by Sun 7 Mar, 12:00 - start Wed 10 Mar, 09:00 - cut-off Fri 19 Mar, 18:00 Berlin - review until Wed 24 Mar, 18:00

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
        Finished by Fri 19 Mar, 18:00 Berlin
        You must
        • fluent British English
        • be free 10 Mar to 19 Mar

        You deliver: • 40 descriptions

        It is good when
        • C1 Every text keeps to the agreed number of words
        • C2 The first sentence of every text says what it is about
        How to apply: press Apply, about 5 minutes. Please start with how many hours you think this takes, and why, in one sentence.
        Closes Thu 4 Mar, 18:00 Berlin. We may hire nobody; you get an answer by Sun 7 Mar, 12:00 Berlin either way.
    Tender to Olga:
        Checks: 1 knock-out - request: as above - dates possible.
        Post to: Gear Guild / #hire.
        Nothing is public until you press Publish. Your turn.
        [Publish to 1] [Choose channels] [Edit text] [Other request]
Olga: publish
    In #hire of Gear Guild:
        Writer wanted: 40 product texts for the website

        320 EUR, on acceptance for Nordic Camp - about 12 h a week
        Finished by Fri 19 Mar, 18:00 Berlin (in 18 days)

        You must: • fluent British English
        • be free 10 Mar to 19 Mar
        You deliver: • 40 descriptions
        It is good when: • C1 Every text keeps to the agreed number of words
        • C2 The first sentence of every text says what it is about

        How to apply: press Apply, about 5 minutes. Please start with how many hours you think this takes, and why, in one sentence.
        Closes Thu 4 Mar, 18:00 Berlin (in 3 days). We may hire nobody; you get an answer by Sun 7 Mar, 12:00 Berlin (in 6 days) either way.
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

        1 of 5 - Your time zone (a city is enough), hours per week from 10 Mar to 19 Mar, and days you cannot work?

        For example: Manila, 15 hours, not Dec 12 and 13.

        Your turn - about 5 min left.
Ana: Toronto, 15 hours
    Tender to Ana:
        Saved: Toronto, 15 h a week, no blocked days.

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

        1 Time: Toronto, 15 h a week, no blocked days
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
        Sent. Mon 1 Mar, 09:00 Toronto.
        Next: Olga reads until Thu 4 Mar, 18:00 Berlin = 12:00 Toronto (in 3 days); you hear from me by Sun 7 Mar, 12:00 Berlin = 06:00 Toronto (UTC-5) (in 6 days). You can edit until it is opened. It is not your turn until then.
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
        Time: Toronto, 15 h a week, no blocked days

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
        Shortlisted by Olga, Mon 1 Mar, 15:00 Berlin.
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
        Sent to Ana. Waiting for them, at the latest until Tue 2 Mar, 15:00 Berlin. I tell you when answers come. (edited)
    Tender to Ana:
        Good news: Olga would like to know you better for 40 product texts for the website. Four questions in writing, the same for everybody. Please answer by Tue 2 Mar, 15:00 Berlin = 09:00 Toronto (in 1 day), one after the other or all in one message (numbered 1 to 4).

        1 of 5 - Your dates

        Are you still free Wed 10 Mar to Fri 19 Mar 2027, every day of it?

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

        Your turn (4 left), until Tue 2 Mar, 15:00 Berlin = 09:00 Toronto (in 1 day).
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

        Thank you, all handed over. Olga decides by Sun 7 Mar, 12:00 Berlin = 06:00 Toronto (UTC-5) (in 6 days). I remind Olga, not you; you get an answer either way. Waiting for Olga.

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
        version 1 (6903), 320 EUR, on acceptance, Wed 10 Mar, 09:00 to Fri 19 Mar, 18:00 Berlin, review 5 days, 2 rounds of fixes, silence means still open

        Valid until: Thu 4 Mar, 15:00 Berlin = 09:00 Toronto
        Ana gets the whole version by direct message.
        Your turn: send or edit.
        [Send] [Edit]
Olga presses Send
    Tender to Olga, changed:
        ...
        (gone) Your turn: send or edit.
        (gone) [Send] [Edit]
        Sent to Ana. Waiting for Ana, until Thu 4 Mar, 15:00 Berlin = 09:00 Toronto. I remind them twice. The others hear nothing until both of you have signed. (edited)
    Tender to Ana:
        40 product texts for the website: version 1 (6903)

        1 Deliverables: • 40 descriptions
        2 How it must be done: • British English
        • Google Sheet
        Not included: nothing
        3 Criteria: • C1 Every text keeps to the agreed number of words
        • C2 The first sentence of every text says what it is about
        4 Must have: • fluent British English
        Nice to have: nothing
        5 Pay: 320 EUR in total, on acceptance
        6 Dates: • start: Wed 10 Mar, 09:00 Berlin = 03:00 Toronto (UTC-5) (in 9 days)
        • checkpoint 1: Fri 12 Mar, 18:00 Berlin = 12:00 Toronto (UTC-5) (in 11 days)
        • cut-off: Fri 19 Mar, 18:00 Berlin = 13:00 Toronto (UTC-4) (in 18 days)
        • review until: Wed 24 Mar, 18:00 Berlin (UTC+1) = 13:00 Toronto (in 23 days)
        7 Hours: about 12 h a week
        Result: 40 descriptions
        Review and fixes: The owner checks within 5 days of delivery; 2 rounds of fixes. If the owner says nothing in that time, it means: still open.
        Who owns it: the owner owns the result; it may be shown in a portfolio

        These words are version 1 (6903). If anything changes, it becomes a new version.
    Tender to Ana:
        Olga chose you for 40 product texts for the website. The whole brief stands above.

        The offer for 40 product texts for the website, version 1 (6903), is open until Thu 4 Mar, 15:00 Berlin = 09:00 Toronto (in 3 days). If you accept: three short answers and one tap, then we start. You owe nobody a yes.

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

        Your turn, until Tue 2 Mar, 15:00 Berlin = 09:00 Toronto (in 1 day).
Ana: 40 descriptions in the sheet, each with the agreed number of words and the benefit in the first sentence; you check both. Nothing beyond the 40. Due Friday 19 March at 18:00 Berlin; if something blocks me I write to you the same day.
    Tender to Olga:
        # Read-back by Ana
        What, and how it is checked
        > 40 descriptions in the sheet, each with the agreed number of words and the benefit in the first sentence
        > you check both.
        What is not part of it
        > Nothing beyond the 40.
        Due, and if something blocks
        > Due Friday 19 March at 18:00 Berlin
        > if something blocks me I write to you the same day.
        Your turn, until Tue 2 Mar, 15:00 Berlin = 09:00 Toronto.
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
        (gone) Your turn, until Tue 2 Mar, 15:00 Berlin = 09:00 Toronto.
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
        • start: Wed 10 Mar, 09:00 Berlin = 03:00 Toronto (UTC-5)
        • checkpoint 1: Fri 12 Mar, 18:00 Berlin = 12:00 Toronto (UTC-5)
        • cut-off: Fri 19 Mar, 18:00 Berlin = 13:00 Toronto (UTC-4)
        • review until: Wed 24 Mar, 18:00 Berlin (UTC+1) = 13:00 Toronto

        Pay: 320 EUR, on acceptance

        Review: 5 days, 2 rounds of fixes; silence means still open
        Waiting for Olga and Ana: I agree. Open questions: 0.
        These words are version 1 (6903).
        [I agree] [I still owe something]
    Tender to Ana:
        40 product texts for the website: what we agreed (version 1)

        Deliverables: • 40 descriptions
        How: • British English
        • Google Sheet
        Criteria: • C1 Every text keeps to the agreed number of words
        • C2 The first sentence of every text says what it is about
        Not included: nothing is named
        Dates: • start: Wed 10 Mar, 09:00 Berlin = 03:00 Toronto (UTC-5) (in 9 days)
        • checkpoint 1: Fri 12 Mar, 18:00 Berlin = 12:00 Toronto (UTC-5) (in 11 days)
        • cut-off: Fri 19 Mar, 18:00 Berlin = 13:00 Toronto (UTC-4) (in 18 days)
        • review until: Wed 24 Mar, 18:00 Berlin (UTC+1) = 13:00 Toronto (in 23 days)
        Pay: 320 EUR, on acceptance
        Review: 5 days, 2 rounds of fixes; silence means still open

        Waiting for Olga and Ana: I agree. Open questions: 0.
        These words are version 1 (6903).
        [I agree]
    Tender to Ana:
        tender pinned a message to this channel.
Olga presses I agree
    Tender to Olga, changed:
        ...
        (gone) Waiting for Olga and Ana: I agree. Open questions: 0.
        Olga agreed Mon 1 Mar, 15:00 Berlin = 09:00 Toronto. Waiting for Ana: I agree. Open questions: 0.
        ...
        (gone) [I agree] [I still owe something]
        [I still owe something] (edited)
    Tender to Ana, changed:
        ...
        (gone) Waiting for Olga and Ana: I agree. Open questions: 0.
        (gone) These words are version 1 (6903).
        Olga agreed Mon 1 Mar, 15:00 Berlin = 09:00 Toronto. Waiting for Ana: I agree. Open questions: 0.
        These words are version 1 (6903). (edited)
        ...
Ana presses I agree
    In #hire of Gear Guild, changed:
        (gone) Writer wanted: 40 product texts for the website
        Closed: Writer wanted: 40 product texts for the website
        ...
        (gone) 320 EUR, on acceptance for Nordic Camp - about 12 h a week
        (gone) Finished by Fri 19 Mar, 18:00 Berlin (in 18 days)
        (gone) You must: • fluent British English
        (gone) 7 more lines
        This ad is filled. Thank you for reading it. (edited)
    Tender to Olga, changed:
        ...
        (gone) Olga agreed Mon 1 Mar, 15:00 Berlin = 09:00 Toronto. Waitin…
        (gone) These words are version 1 (6903).
        (gone) [I still owe something] (edited)
        Olga agreed Mon 1 Mar, 15:00 Berlin = 09:00 Toronto. Ana agreed Mon 1 Mar, 15:00 Berlin = 09:00 Toronto.
        These words are version 1 (6903). (edited)
    Tender to Olga:
        Both of you have agreed to 40 product texts for the website, version 1 (6903). The work starts Wed 10 Mar, 09:00 Berlin = 03:00 Toronto (UTC-5). First date: checkpoint 1 is due Fri 12 Mar, 18:00 Berlin = 12:00 Toronto (UTC-5). Ana's turn.
    Tender to Ana, changed:
        ...
        (gone) Olga agreed Mon 1 Mar, 15:00 Berlin = 09:00 Toronto. Waitin…
        Olga agreed Mon 1 Mar, 15:00 Berlin = 09:00 Toronto. Ana agreed Mon 1 Mar, 15:00 Berlin = 09:00 Toronto.
        ...
        (gone) [I agree]
    Tender to Ana:
        Both of you have agreed to 40 product texts for the website, version 1 (6903). The work starts Wed 10 Mar, 09:00 Berlin = 03:00 Toronto (UTC-5) (in 9 days). First date: checkpoint 1 is due Fri 12 Mar, 18:00 Berlin = 12:00 Toronto (UTC-5) (in 11 days). I ask you before every date how it goes; you can write me at any time, for example 7 done, on track. If you wait for something from Olga, say so and the clock stops. Your turn: the work.
        [Deliver] [Ask]

# America changes its clocks on 14 March, Europe on 28 March: 18:00 Berlin is 13:00 in Toronto in those two weeks only.
at: 2027-03-12 20:00 Berlin
    (Wed 10 Mar 2027, 09:00 Berlin)
    Tender to Olga:
        40 product texts for the website: the work has started, as agreed. Ana's turn: the work.
    (Wed 10 Mar 2027, 14:00 Berlin)
    Tender to Ana:
        40 product texts for the website: the work has started, as agreed. Your turn: the work.
    (Fri 12 Mar 2027, 15:00 Berlin)
    Tender to Ana:
        40 product texts for the website: checkpoint 1 is due Fri 12 Mar, 18:00 Berlin = 12:00 Toronto (UTC-5) (in 3 hours). How does it go? One word is enough; a number and a link help, for example 7 done, on track. https://... Your turn.
        [On track] [At risk] [Blocked] [Done] [Later today]
    (Fri 12 Mar 2027, 20:00 Berlin)
to the next ping
    (Sun 14 Mar 2027, 02:00 Berlin)
    Tender to Ana:
        40 product texts for the website: one word is enough - fine, late, stuck. I ask because checkpoint 1 was due Fri 12 Mar, 18:00 Berlin = 12:00 Toronto (UTC-5) (1 day ago). If I hear nothing I tell Olga, so that nobody is surprised. Your turn.
        [On track] [At risk] [Blocked] [Done]
Ana: on track
    Tender to Ana, changed:
        (gone) 40 product texts for the website: checkpoint 1 is due Fri 1…
        (gone) [On track] [At risk] [Blocked] [Done] [Later today]
        40 product texts for the website: checkpoint 1 is due Fri 12 Mar, 18:00 Berlin = 12:00 Toronto (UTC-5) (1 day ago). How does it go? One word is enough; a number and a link help, for example 7 done, on track. https://...
        Answered: on track, Sun 14 Mar, 02:00 Berlin = Sat 13 Mar 20:00 Toronto (UTC-5). (edited)
    Tender to Ana, changed:
        (gone) 40 product texts for the website: one word is enough - fine…
        (gone) [On track] [At risk] [Blocked] [Done]
        40 product texts for the website: one word is enough - fine, late, stuck. I ask because checkpoint 1 was due Fri 12 Mar, 18:00 Berlin = 12:00 Toronto (UTC-5) (1 day ago). If I hear nothing I tell Olga, so that nobody is surprised.
        Answered: on track, Sun 14 Mar, 02:00 Berlin = Sat 13 Mar 20:00 Toronto (UTC-5). (edited)
    Tender to Ana:
        Saved: on track. Olga sees it in the morning summary. Next check-in: Tue 16 Mar, 14:00 Berlin = 09:00 Toronto (UTC-4) (in 2 days). A link or a file to look at helps; just send it here. Your turn: the work.
to the next ping
    (Sun 14 Mar 2027, 09:00 Berlin)
    Tender to Olga:
        # This morning, Sun 14 Mar
        On track
        • 40 product texts for the website: Ana is on track.
        It is not your turn.
Ana: on track
    Tender to Ana:
        Saved: on track. Olga sees it in the morning summary. Next check-in: Tue 16 Mar, 14:00 Berlin = 09:00 Toronto (UTC-4) (in 2 days). A link or a file to look at helps; just send it here. Your turn: the work.
Ana: status
    Tender to Ana:
        Where things stand

        40 product texts for the website: Stage: working, version 1 (6903).
        Turn: You - the work, then write deliver.
        Cut-off: Fri 19 Mar, 18:00 Berlin = 13:00 Toronto (UTC-4) (in 5 days) (in 5 d 9 h).
        Last report: on track, Sun 14 Mar, 09:00 Berlin = 04:00 Toronto (UTC-4).
        You owe: the delivery.
        [Deliver the work] [Ask for more time] [Ask a question] [Message Olga] [I am away]

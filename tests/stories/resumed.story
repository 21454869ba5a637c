title: An application resumed after days
start: 2026-11-23 10:00 Berlin
seed: 5
person: Olga on Slack in Berlin
person: Mo on Discord in London
person: Ana on Discord in Manila
expect: messages to Ana with "No hurry. I did not take that as your answer." = 1
expect: messages to Ana with "Sent." = 1

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

# She begins, is interrupted, and comes back two days later.
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
Ana: brb lunch
    Tender to Ana:
        No hurry. I did not take that as your answer. Your turn, when you are ready.
        [That is my answer] [Wait]
later: 1 day
    (Tue 24 Nov 2026, 10:00 Berlin)
    Tender to Ana:
        Your application for 40 product texts for the website is not sent yet; everything you wrote is kept. It closes Sat 28 Nov, 01:00 Manila (in 3 days). Your turn: resume goes on, withdraw ends it.
        [Go on]
Ana: who wrote the old texts?
    Tender to Ana, changed:
        (gone) No hurry. I did not take that as your answer. Your turn, wh…
        (gone) [That is my answer] [Wait]
        No hurry. I did not take that as your answer.
        This has passed. (edited)
    Tender to Ana:
        [your question about 40 product texts for the website]

        Send this question to Olga?
        > who wrote the old texts?

        Your turn.
        [Send] [Change] [Leave it]
Ana presses Send
    Tender to Olga:
        Ana asks about 40 product texts for the website:
        > who wrote the old texts?
        Your turn.
        [Answer]
    Tender to Ana, changed:
        ...
        (gone) Your turn.
        (gone) [Send] [Change] [Leave it]
        Answered (edited)
    Tender to Ana:
        Passed on to Olga. I bring you the answer here. Olga's turn.
    Tender to Ana:
        Back to 40 product texts for the website.

        2 of 5 - Your pitch, 30 to 150 words.

        Please follow the request in the ad.

        Your turn - about 4 min left.
later: 1 day
    (Wed 25 Nov 2026, 10:00 Berlin)
Ana: status
    Tender to Ana:
        Where things stand

        40 product texts for the website: Stage: application not sent yet.
        Turn: You - your application; write resume to go on.
        The ad closes: Fri 27 Nov, 18:00 Berlin = Sat 28 Nov 01:00 Manila (in 2 days) (in 2 d 8 h).
        [Withdraw my application]
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

        1 Time: Manila, 15 h a week, not Sat 12 Dec 2026, Sun 13 Dec 2026
        2 Pitch: 59 words: About 13 hours, because twenty minutes a text is what good first sentences take. I have written product texts for two …
        3 Samples: example.com/tents, example.com/stoves - all of it, the client edited
        4 Must have: • fluent British English: I lived in Leeds for six years

        Your turn: send, edit 1 to 4, or later.
        [Send] [Later]
Ana: edit 1
    Tender to Ana:
        1 of 5 - Your time zone (a city is enough), hours per week from 7 Dec to 18 Dec, and days you cannot work?

        For example: Manila, 15 hours, not Dec 12 and 13.

        Your answer so far:
        > Manila, 15 hours, not Dec 12 and 13

        Your turn - about 5 min left.
Ana: Manila, 12 hours, not Dec 12 and 13
    Tender to Ana:
        5 of 5 - Look once more

        Saved: Manila, 12 h a week, not Sat 12 Dec 2026, Sun 13 Dec 2026.

        1 Time: Manila, 12 h a week, not Sat 12 Dec 2026, Sun 13 Dec 2026

        Changed as above; everything else stays as you saw it.
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
        Sent. Wed 25 Nov, 17:00 Manila.
        Next: Olga reads until Fri 27 Nov, 18:00 Berlin = Sat 28 Nov 01:00 Manila (in 2 days); you hear from me by Tue 1 Dec, 12:00 Berlin = 19:00 Manila (in 6 days). You can edit until it is opened. It is not your turn until then.
        May I write to you about later jobs?
        [Yes] [No] [Status] [Withdraw]
Ana presses Apply in #hire of Gear Guild
    Only to Ana, in #hire of Gear Guild:
        (only you see this)
        You applied Wed 25 Nov, 17:00 Manila to 40 product texts for the website: sent, the owner reads.
        [View] [Edit] [Withdraw]
Ana: withdraw
    Tender to Ana:
        Withdraw your application for 40 product texts for the website? The owner is told; it cannot be undone. Your turn.
        [Yes, withdraw] [Keep it]

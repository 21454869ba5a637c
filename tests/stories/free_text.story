title: What people really write: a post with three gaps, a date that reads two ways, a yes with a but, "cancel" as an answer
start: 2026-11-23 10:00 Berlin
seed: 11
person: Olga on Slack in Berlin
person: Mo on Discord in London
person: Ana on Discord in Manila
expect: inputs of Olga from "Support replies" to "live in" <= 10
expect: messages to Olga with "1 of 7" = 0
expect: messages to Olga with "2 of 7" = 0
expect: messages to Olga with "4 of 7" = 0
expect: messages to Olga with "7 of 7" = 0
expect: messages to Ana with "Stop the form, or is that your answer?" = 1
never: 300 EUR
never: Stopped:

Mo in #hire of Gear Guild: /tender here
    Only to Mo, in #hire of Gear Guild:
        (only you see this)
        Ads may stand here now: Gear Guild / #hire. Nobody's turn: owners choose it when they publish.

# The post leaves three things open: how it is judged, the pay and the date. Only these are asked.
Olga:
| Support replies for our shop
| We need 60 reply templates for customer mails, in plain English.
| Rules: polite; never promise a refund
| You must have: can name the word that ends our newsletter
| About 10 hours a week
    Tender to Olga:
        I read your post and found: what you want, how it must be done, what the person must have, the hours. You see all of it at the review and can change it. I only ask for what is open.

        3 of 7 - How would a stranger tell that it is good?

        My proposals for support: tick some, or write your own, one a line.
        Your turn - about 5 min left.
        [Tick what fits v]
Olga: 1, 2
    Tender to Olga:
        Saved: C1 Every request is answered within the agreed time; C2 Answers follow the material I provide.

        5 of 7 - What do you pay?

        Amount or range, and when.
        Your turn - about 3 min left.
Olga: 300
    Tender to Olga:
        300 - in euros?
        Your turn - about 3 min left.
        [EUR] [USD] [GBP]
# A yes with a but is no yes: the amount changes, and the currency is asked once more.
Olga: sounds good but make it 400
    Tender to Olga:
        400 - in euros?
        Your turn - about 3 min left.
        [EUR] [USD] [GBP]
Olga: yes
    Tender to Olga, changed:
        ...
        (gone) Your turn - about 3 min left.
        (gone) [EUR] [USD] [GBP]
        Answered: EUR (edited)
    Tender to Olga:
        Saved: 400 EUR in total, on acceptance.

        6 of 7 - By when do you need it?

        A day, and a time if it matters.
        Your turn - about 2 min left.
# Third of December or twelfth of March? Both are offered, neither is taken.
Olga: 3/12
    Tender to Olga:
        I can read that in more than one way. Which one?
        Your turn - about 2 min left.
        [Thu 3 Dec 2026, 18:00 Berlin] [Fri 12 Mar 2027, 18:00 Berlin]
Olga presses Thu 3 Dec
    Tender to Olga, changed:
        ...
        (gone) Your turn - about 2 min left.
        (gone) [Thu 3 Dec 2026, 18:00 Berlin] [Fri 12 Mar 2027, 18:00 Berl…
        Answered: Thu 3 Dec 2026, 18:00 Berlin (edited)
    Tender to Olga:
        Saved: Thu 3 Dec, 18:00 Berlin.

        6 of 7

        Working backwards, in your time (Berlin):
        • ad closes: Thu 26 Nov, 18:00
        • decision: Sat 28 Nov, 12:00
        • offer open until: Sun 29 Nov, 12:00
        • start: Mon 30 Nov, 09:00
        • checkpoint 1: Tue 1 Dec, 18:00
        • cut-off: Thu 3 Dec, 18:00
        • review until: Tue 8 Dec, 18:00
        Your turn - about 2 min left.
        [Looks right] [Edit a date]
Olga: right
    Tender to Olga, changed:
        ...
        (gone) Your turn - about 2 min left.
        (gone) [Looks right] [Edit a date]
        Answered: dates as shown (edited)
    Tender to Olga:
        # Your brief: Support replies for our shop
        Saved: dates as shown.
        1 Deliverables: • 60 reply templates for customer mails

        2 How it must be done
        • polite
        • never promise a refund

        Not included: nothing

        3 Criteria
        • C1 Every request is answered within the agreed time
        • C2 Answers follow the material I provide

        4 Must have: • can name the word that ends our newsletter

        Nice to have: nothing

        5 Pay: 400 EUR in total, on acceptance

        6 Dates
        ad closes Thu 26 Nov, 18:00 - you decide by Sat 28 Nov, 12:00 - start Mon 30 Nov, 09:00 - cut-off Thu 3 Dec, 18:00 Berlin - review until Tue 8 Dec, 18:00

        7 Hours: about 10 h a week

        Not placed yet: 1 “We need 60 reply templates for customer mails, in plain English.” - what you want?
        Say for example put 1 under rules. What stays there is no part of the brief. My defaults: 2 past samples - review 5 days - 2 rounds of fixes - silence means “still open” - the owner owns the result; it may be shown in a portfolio. edit defaults changes them.
        Nothing in it reads two ways.
        Your turn: make the ad, edit 1 to 7, or later.
        [Make the ad] [Put them as proposed] [Drop them] [Later]
Olga: make the ad
    Tender to Olga, changed:
        ...
        (gone) Your turn: make the ad, edit 1 to 7, or later.
        (gone) [Make the ad] [Put them as proposed] [Drop them] [Later]
        Answered (edited)
    Tender to Olga:
        # Support assistant wanted: Support replies for our shop
        400 EUR, on acceptance for Nordic Camp - about 10 h a week
        Finished by Thu 3 Dec, 18:00 Berlin
        You must
        • can name the word that ends our newsletter
        • be free 30 Nov to 3 Dec

        You deliver: • 60 reply templates for customer mails

        It is good when
        • C1 Every request is answered within the agreed time
        • C2 Answers follow the material I provide
        How to apply: press Apply, about 5 minutes. Please start with how many hours you think this takes, and why, in one sentence.
        Closes Thu 26 Nov, 18:00 Berlin. We may hire nobody; you get an answer by Sat 28 Nov, 12:00 Berlin either way.
    Tender to Olga:
        Checks: 1 knock-out - request: as above - dates possible.
        Post to: Gear Guild / #hire.
        Nothing is public until you press Publish. Your turn.
        [Publish to 1] [Choose channels] [Edit text] [Other request]
Olga: publish
    In #hire of Gear Guild:
        Support assistant wanted: Support replies for our shop

        400 EUR, on acceptance for Nordic Camp - about 10 h a week
        Finished by Thu 3 Dec, 18:00 Berlin (in 10 days)

        You must: • can name the word that ends our newsletter
        • be free 30 Nov to 3 Dec
        You deliver: • 60 reply templates for customer mails
        It is good when: • C1 Every request is answered within the agreed time
        • C2 Answers follow the material I provide

        How to apply: press Apply, about 5 minutes. Please start with how many hours you think this takes, and why, in one sentence.
        Closes Thu 26 Nov, 18:00 Berlin (in 3 days). We may hire nobody; you get an answer by Sat 28 Nov, 12:00 Berlin (in 5 days) either way.
        [Apply] [Ask a question]
    Tender to Olga, changed:
        ...
        (gone) Nothing is public until you press Publish. Your turn.
        (gone) [Publish to 1] [Choose channels] [Edit text] [Other request]
        Published. (edited)
    Tender to Olga:
        Support replies for our shop: live in 1 of 1.
        • Gear Guild / #hire: live
        Now it is the turn of whoever wants to apply; I tell you when somebody does. (edited)

# A word that is a command everywhere else is the answer here; nobody guesses.
Ana presses Apply in #hire of Gear Guild
    Only to Ana, in #hire of Gear Guild:
        (only you see this)
        I sent you a direct message. Your turn, there.
        [I got nothing]
    Tender to Ana:
        Hello Ana. I am a bot working for Olga (Nordic Camp). About 5 minutes, 5 steps. Simple rules may mark an answer; a person decides. Your answers are kept until 60 days after the ad closes; delete me works any time, so do help, back, edit 3, pause, status, withdraw.

        1 of 5 - Your time zone (a city is enough), hours per week from 30 Nov to 3 Dec, and days you cannot work?

        For example: Manila, 15 hours, not Dec 12 and 13.

        Your turn - about 5 min left.
Ana: Manila, 12 hours
    Tender to Ana:
        Saved: Manila, 12 h a week, no blocked days.

        2 of 5 - Your pitch, 30 to 150 words.

        Please follow the request in the ad.

        Your turn - about 4 min left.
Ana: About 10 hours, because a good template is short and needs two looks. I have answered mails for a bicycle shop since 2020, in plain English, and I keep a list of sentences that make people angry. I ask before I promise anything, and I write down what a template must never say.
    Tender to Ana:
        Saved: 53 words.

        3 of 5 - 2 past samples

        Links or files, all at once if you like.

        Your turn - about 3 min left.
Ana: https://example.com/replies https://example.com/faq
    Tender to Ana:
        Saved: example.com/replies, example.com/faq.

        3 of 5

        Which part was yours, and who edited? One line is enough.

        Your turn - about 3 min left.
Ana: all mine
    Tender to Ana:
        Saved: all mine.

        4 of 5 - You must have: can name the word that ends our newsletter

        How would Olga see that?

        Your turn - about 2 min left.
Ana: cancel
    Tender to Ana:
        Stop the form, or is that your answer? If you stop, everything you wrote is kept until the ad closes. Your turn.
        [Stop] [Go on] [That is my answer]
Ana: that is my answer
    Tender to Ana, changed:
        (gone) Stop the form, or is that your answer? If you stop, everyth…
        (gone) [Stop] [Go on] [That is my answer]
        Stop the form, or is that your answer? If you stop, everything you wrote is kept until the ad closes.
        Taken as your answer. (edited)
    Tender to Ana:
        5 of 5 - Look once more

        Saved: cancel.

        1 Time: Manila, 12 h a week, no blocked days
        2 Pitch: 53 words: About 10 hours, because a good template is short and needs two looks. I have answered mails for a bicycle shop since …
        3 Samples: example.com/replies, example.com/faq - all mine
        4 Must have: • can name the word that ends our newsletter: cancel

        Your turn: send, edit 1 to 4, or later.
        [Send] [Later]
Ana: send
    Tender to Olga:
        Support replies for our shop: 1 application to read. Your turn.
        [Review]
    Tender to Ana, changed:
        ...
        (gone) Your turn: send, edit 1 to 4, or later.
        (gone) [Send] [Later]
        Answered (edited)
    Tender to Ana:
        Sent. Mon 23 Nov, 17:00 Manila.
        Next: Olga reads until Thu 26 Nov, 18:00 Berlin = Fri 27 Nov 01:00 Manila (in 3 days); you hear from me by Sat 28 Nov, 12:00 Berlin = 19:00 Manila (in 5 days). You can edit until it is opened. It is not your turn until then.
        May I write to you about later jobs?
        [Yes] [No] [Status] [Withdraw]

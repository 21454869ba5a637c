title: Bookkeeping by the hour for an owner who writes German, from hallo to closed
start: 2026-11-23 10:00 Berlin
seed: 51
person: Olga on Slack in Berlin
person: Mo on Discord in London
person: Jana on Discord in Vienna
expect: stage of "Buchhaltung Oktober und November" is closed
expect: inputs of Olga to "live in" <= 12
expect: inputs of Jana from "presses Apply" to "Sent" <= 7
expect: inputs of Olga from "zeig mir" to "Waiting for Jana, until" <= 10
expect: messages to Olga <= 45
expect: characters to Olga <= 12000
expect: messages to Jana <= 36
expect: characters to Jana <= 10000
expect: longest message to Olga but "Your brief" "wanted:" "what we agreed" <= 900
expect: longest message to Jana but "version 1" "what we agreed" <= 900
expect: pings to Jana a day <= 1
never: Is this a new job
never: Traceback

Mo in #hire of Gear Guild: /tender here
    Only to Mo, in #hire of Gear Guild:
        (only you see this)
        Ads may stand here now: Gear Guild / #hire. Nobody's turn: owners choose it when they publish.
Olga: hallo
    Tender to Olga:
        Hi Olga. I help you hand work to someone outside, safely: nothing is public until you press Publish, and you never have to hire anyone.

        What would you like off your plate? One job, several, or paste a job post.
        Your turn.
Olga: Buchhaltung Oktober und November
    Tender to Olga:
        We start with Buchhaltung Oktober und November. Seven questions.

        1 of 7 - What do you want in your hands at the end?

        Count things if you can, in entries or months.
        Your turn - about 6 min left.
Olga: alle belege von oktober und november gebucht, etwa 120 stück, und eine liste was fehlt
    Tender to Olga:
        Saved: alle belege von oktober und november gebucht, etwa 120 stück, und eine liste was fehlt.

        2 of 7 - How must it be done, and what must never happen?

        Tools, style, language, format; one a line, or with commas. Also: read-only access to the bank, never your password; who may see wages and customers' names; by which day of each month.
        Your turn - about 6 min left.
Olga: in DATEV, nie per mail verschicken
    Tender to Olga:
        Saved: in DATEV; nie per mail verschicken.

        3 of 7 - How would a stranger tell that it is good?

        My proposals for bookkeeping: tick some, or write your own, one a line.
        Your turn - about 5 min left.
        [Tick what fits v]
Olga: die ersten zwei
    Tender to Olga:
        Saved: C1 Every document is entered once; C2 The totals agree with the bank statements.

        4 of 7 - What must the person have, what would be nice?

        For example: must: has kept books for a firm of our size. nice: knows the program that we use.
        Your turn - about 4 min left.
Olga: muss: Erfahrung mit DATEV. schön wäre: gastronomie
    Tender to Olga:
        Saved: must: Erfahrung mit DATEV; nice: gastronomie.

        5 of 7 - What do you pay?

        Amount or range, and when.
        Your turn - about 3 min left.
Olga: 35 euro die stunde, höchstens 20 stunden
    Tender to Olga:
        Saved: 35 EUR an hour, at most 20 hours, on acceptance.

        6 of 7 - By when do you need it?

        A day, and a time if it matters.
        Your turn - about 2 min left.
Olga: bis 18. dezember 18 uhr
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
Olga: ja passt
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
Olga: 10 stunden die woche
    Tender to Olga:
        # Your brief: Buchhaltung Oktober und November
        Saved: 10 h a week.
        1 Deliverables: • alle belege von oktober und november gebucht, etwa 120 stück, und eine liste was fehlt

        2 How it must be done
        • in DATEV
        • nie per mail verschicken

        Not included: nothing

        3 Criteria
        • C1 Every document is entered once
        • C2 The totals agree with the bank statements

        4 Must have: • Erfahrung mit DATEV

        Nice to have: • gastronomie

        5 Pay: 35 EUR an hour, at most 20 hours, on acceptance

        6 Dates
        ad closes Fri 27 Nov, 18:00 - you decide by Tue 1 Dec, 12:00 - start Mon 7 Dec, 09:00 - cut-off Fri 18 Dec, 18:00 Berlin - review until Wed 23 Dec, 18:00

        7 Hours: about 10 h a week
        My defaults: 2 past samples - review 5 days - 2 rounds of fixes - silence means “still open” - the owner owns the result; it may be shown in a portfolio. edit defaults changes them.
        Nothing in it reads two ways.
        Your turn: make the ad, edit 1 to 7, or later.
        [Make the ad] [Later]
Olga: ja
    Tender to Olga, changed:
        ...
        (gone) Your turn: make the ad, edit 1 to 7, or later.
        (gone) [Make the ad] [Later]
        Answered (edited)
    Tender to Olga:
        # Bookkeeper wanted: Buchhaltung Oktober und November
        35 EUR per hour, at most 20 hours, on acceptance for Nordic Camp - about 10 h a week
        Finished by Fri 18 Dec, 18:00 Berlin
        You must
        • Erfahrung mit DATEV
        • be free 7 Dec to 18 Dec

        We prefer: • gastronomie

        You deliver: • alle belege von oktober und november gebucht, etwa 120 stück, und eine liste was fehlt

        It is good when
        • C1 Every document is entered once
        • C2 The totals agree with the bank statements
        How to apply: press Apply, about 5 minutes. Please start with how many hours you think this takes, and why, in one sentence.
        Closes Fri 27 Nov, 18:00 Berlin. We may hire nobody; you get an answer by Tue 1 Dec, 12:00 Berlin either way.
    Tender to Olga:
        Checks: 1 knock-out - request: as above - dates possible.
        Post to: Gear Guild / #hire.
        Nothing is public until you press Publish. Your turn.
        [Publish to 1] [Choose channels] [Edit text] [Other request]
Olga: ja, veröffentlichen
    In #hire of Gear Guild:
        Bookkeeper wanted: Buchhaltung Oktober und November

        35 EUR per hour, at most 20 hours, on acceptance for Nordic Camp - about 10 h a week
        Finished by Fri 18 Dec, 18:00 Berlin (in 25 days)

        You must: • Erfahrung mit DATEV
        • be free 7 Dec to 18 Dec
        We prefer: • gastronomie
        You deliver: • alle belege von oktober und november gebucht, etwa 120 stück, und eine liste was fehlt
        It is good when: • C1 Every document is entered once
        • C2 The totals agree with the bank statements

        How to apply: press Apply, about 5 minutes. Please start with how many hours you think this takes, and why, in one sentence.
        Closes Fri 27 Nov, 18:00 Berlin (in 4 days). We may hire nobody; you get an answer by Tue 1 Dec, 12:00 Berlin (in 8 days) either way.
        [Apply] [Ask a question]
    Tender to Olga, changed:
        ...
        (gone) Nothing is public until you press Publish. Your turn.
        (gone) [Publish to 1] [Choose channels] [Edit text] [Other request]
        Published. (edited)
    Tender to Olga:
        Buchhaltung Oktober und November: live in 1 of 1.
        • Gear Guild / #hire: live
        Now it is the turn of whoever wants to apply; I tell you when somebody does. (edited)
Jana presses Apply in #hire of Gear Guild
    Only to Jana, in #hire of Gear Guild:
        (only you see this)
        I sent you a direct message. Your turn, there.
        [I got nothing]
    Tender to Jana:
        Hello Jana. I am a bot working for Olga (Nordic Camp). About 5 minutes, 5 steps. Simple rules may mark an answer; a person decides. Your answers are kept until 60 days after the ad closes; delete me works any time, so do help, back, edit 3, pause, status, withdraw.

        1 of 5 - Your time zone (a city is enough), hours per week from 7 Dec to 18 Dec, and days you cannot work?

        For example: Manila, 15 hours, not Dec 12 and 13.

        Your turn - about 5 min left.
Jana: Wien, 15 Stunden, am 8. Dezember nicht
    Tender to Jana:
        Saved: Vienna, 15 h a week, not Tue 8 Dec 2026.

        2 of 5 - Your pitch, 30 to 150 words.

        Please follow the request in the ad.

        Your turn - about 4 min left.
Jana: About 16 hours, because 120 documents with questions take that long. Ich buche seit 2016 für Gasthäuser und kleine Läden, fast alles in DATEV, und ich frage lieber einmal zu früh als einmal zu spät. Sie bekommen jede Woche eine kurze Liste mit dem, was fehlt, und am Ende einen Abschluss, den Ihr Steuerbüro ohne Nacharbeit übernehmen kann.
    Tender to Jana:
        Saved: 58 words.

        3 of 5 - 2 past samples

        Links or files, all at once if you like.

        Your turn - about 3 min left.
Jana: https://example.com/gasthaus und https://example.com/laden
    Tender to Jana:
        Saved: example.com/gasthaus, example.com/laden.

        3 of 5

        Which part was yours, and who edited? One line is enough.

        Your turn - about 3 min left.
Jana: alles von mir
    Tender to Jana:
        Saved: alles von mir.

        4 of 5 - You must have: Erfahrung mit DATEV

        How would Olga see that?

        Your turn - about 2 min left.
Jana: DATEV seit 2016, jeden Tag
    Tender to Jana:
        5 of 5 - Look once more

        Saved: DATEV seit 2016, jeden Tag.

        1 Time: Vienna, 15 h a week, not Tue 8 Dec 2026
        2 Pitch: 58 words: About 16 hours, because 120 documents with questions take that long. Ich buche seit 2016 für Gasthäuser und kleine …
        3 Samples: example.com/gasthaus, example.com/laden - alles von mir
        4 Must have: • Erfahrung mit DATEV: DATEV seit 2016, jeden Tag

        Your turn: send, edit 1 to 4, or later.
        [Send] [Later]
Jana: ja
    Tender to Olga:
        Buchhaltung Oktober und November: 1 application to read. Your turn.
        [Review]
    Tender to Jana, changed:
        ...
        (gone) Your turn: send, edit 1 to 4, or later.
        (gone) [Send] [Later]
        Answered (edited)
    Tender to Jana:
        Sent. Mon 23 Nov, 10:00 Vienna.
        Next: Olga reads until Fri 27 Nov, 18:00 Berlin = 18:00 Vienna (in 4 days); you hear from me by Tue 1 Dec, 12:00 Berlin = 12:00 Vienna (in 8 days). You can edit until it is opened. It is not your turn until then.
        May I write to you about later jobs?
        [Yes] [No] [Status] [Withdraw]
Olga: zeig mir jana
    Tender to Olga:
        # Card 1 of 1: Jana
        Time: Vienna, 15 h a week, not Tue 8 Dec 2026

        Rules: request followed, away 8 Dec, samples there

        Pitch
        > About 16 hours, because 120 documents with questions take that long. Ich buche seit 2016 für Gasthäuser und kleine Läden, fast alles in DATEV, und ich frage lieber einmal zu früh als einmal zu spät. Sie bekommen jede Woche eine kurze Liste mit dem, was fehlt, und am Ende einen Abschluss, den Ihr Steuerbüro ohne Nacharbeit übernehmen kann.
        Samples: https://example.com/gasthaus, https://example.com/laden - alles von mir

        Must have: • Erfahrung mit DATEV: DATEV seit 2016, jeden Tag
        Your turn.
        [Shortlist] [Maybe] [Not chosen ...]
Olga: auf die engere auswahl
    Tender to Olga, changed:
        (gone) Buchhaltung Oktober und November: 1 application to read. Yo…
        (gone) [Review]
        Buchhaltung Oktober und November: 1 application to read.
        Being read. (edited)
    Tender to Olga, changed:
        ...
        (gone) Your turn.
        (gone) [Shortlist] [Maybe] [Not chosen ...]
        Shortlisted by Olga, Mon 23 Nov, 10:00 Berlin.
        [Undo] (edited)
    Tender to Olga:
        Shortlisted: Jana (card 1).

        Buchhaltung Oktober und November: every card that is here is decided. Shortlist: Jana. Your turn.
        [Interview this one] [Nobody fits]
Olga: ich nehme jana, sie kennt DATEV
    Tender to Olga:
        Make Jana an offer without an interview? Nobody has asked Jana anything yet, and Jana has not heard anything. Your turn.
        [Write the offer] [A few questions first]
Olga: write the offer
    Tender to Olga, changed:
        (gone) Make Jana an offer without an interview? Nobody has asked J…
        (gone) [Write the offer] [A few questions first]
        Make Jana an offer without an interview? Nobody has asked Jana anything yet, and Jana has not heard anything.
        Jana, without an interview. (edited)
    Tender to Olga:
        # Offer to Jana
        Your reason:
        > chosen without an interview
        No clash with other work accepted through me.
        What it says
        version 1 (8bee), 35 EUR per hour, at most 20 hours, on acceptance, Mon 7 Dec, 09:00 to Fri 18 Dec, 18:00 Berlin, review 5 days, 2 rounds of fixes, silence means still open

        Valid until: Thu 26 Nov, 10:00 Berlin = 10:00 Vienna
        Jana gets the whole version by direct message.
        Your turn: send or edit.
        [Send] [Edit]
Olga: abschicken
    Tender to Olga, changed:
        ...
        (gone) Your turn: send or edit.
        (gone) [Send] [Edit]
        Sent. (edited)
    Tender to Olga:
        Sent to Jana. Waiting for Jana, until Thu 26 Nov, 10:00 Berlin = 10:00 Vienna. I remind them twice. The others hear nothing until both of you have signed.
    Tender to Jana:
        Buchhaltung Oktober und November: version 1 (8bee)

        1 Deliverables: • alle belege von oktober und november gebucht, etwa 120 stück, und eine liste was fehlt
        2 How it must be done: • in DATEV
        • nie per mail verschicken
        Not included: nothing
        3 Criteria: • C1 Every document is entered once
        • C2 The totals agree with the bank statements
        4 Must have: • Erfahrung mit DATEV
        Nice to have: • gastronomie
        5 Pay: 35 EUR an hour, at most 20 hours, on acceptance
        6 Dates: • start: Mon 7 Dec, 09:00 Berlin = 09:00 Vienna (in 14 days)
        • checkpoint 1: Fri 11 Dec, 18:00 Berlin = 18:00 Vienna (in 18 days)
        • cut-off: Fri 18 Dec, 18:00 Berlin = 18:00 Vienna (in 25 days)
        • review until: Wed 23 Dec, 18:00 Berlin = 18:00 Vienna (in 30 days)
        7 Hours: about 10 h a week
        Result: alle belege von oktober und november gebucht, etwa 120 stück, und eine liste was fehlt
        Review and fixes: The owner checks within 5 days of delivery; 2 rounds of fixes. If the owner says nothing in that time, it means: still open.
        Who owns it: the owner owns the result; it may be shown in a portfolio

        These words are version 1 (8bee). If anything changes, it becomes a new version.
    Tender to Jana:
        Olga chose you for Buchhaltung Oktober und November. The whole brief stands above.

        The offer for Buchhaltung Oktober und November, version 1 (8bee), is open until Thu 26 Nov, 10:00 Berlin = 10:00 Vienna (in 3 days). If you accept: three short answers and one tap, then we start. You owe nobody a yes.

        Your turn.
        [Accept] [Ask] [Change something] [Decline]
Jana: ich nehme an
    Tender to Olga:
        Jana accepted and now says back in their own words what is wanted. Waiting for Jana.
    Tender to Jana, changed:
        ...
        (gone) Your turn.
        (gone) [Accept] [Ask] [Change something] [Decline]
        Accepted. (edited)
    Tender to Jana:
        Accepted. Olga has been told. Your turn: the questions below.
    Tender to Jana:
        So that I know I explained it well: please say it back in your own words. One message is fine, the brief stands above.
        what will you hand over, and how will it be checked?
        what must not happen, or is not part of it?
        when is it due, and what do you do if something blocks you?

        Your turn, until Tue 24 Nov, 10:00 Berlin = 10:00 Vienna (in 1 day).
Jana: Alle Belege von Oktober und November in DATEV buchen, etwa 120, und eine Liste mit dem, was fehlt; nichts per Mail. Fertig am Freitag 18. Dezember um 18 Uhr. 35 EUR die Stunde, höchstens 20. Wenn etwas unklar ist, frage ich noch am selben Tag.
    Tender to Olga:
        # Read-back by Jana
        What, and how it is checked
        > Alle Belege von Oktober und November in DATEV buchen, etwa 120, und eine Liste mit dem, was fehlt
        > 35 EUR die Stunde, höchstens 20.
        > Wenn etwas unklar ist, frage ich noch am selben Tag.
        What is not part of it
        > nichts per Mail.
        Due, and if something blocks
        > Alle Belege von Oktober und November in DATEV buchen, etwa 120, und eine Liste mit dem, was fehlt
        > Fertig am Freitag 18. Dezember um 18 Uhr.
        hint: they do not say what they do if something blocks them
        Hints come from numbers, dates and words only; your tick decides.
        Your turn, until Tue 24 Nov, 10:00 Berlin = 10:00 Vienna.
        [All match] [What: matches] [What: not quite] [Not included: matches] [Not included: not quite] [Due: matches] [Due: not quite]
    Tender to Jana:
        Thank you. Olga looks at each point now. Waiting for Olga.
Olga: ja passt alles
    Tender to Olga, changed:
        ...
        ✔ matches
        ...
        ✔ matches
        ...
        (gone) hint: they do not say what they do if something blocks them
        (gone) Hints come from numbers, dates and words only; your tick de…
        (gone) Your turn, until Tue 24 Nov, 10:00 Berlin = 10:00 Vienna.
        (gone) 1 more lines
        ✔ matches
        Every point is ticked. (edited)
    Tender to Olga:
        # Buchhaltung Oktober und November: what we agreed (version 1)
        Deliverables: • alle belege von oktober und november gebucht, etwa 120 stück, und eine liste was fehlt

        How
        • in DATEV
        • nie per mail verschicken

        Criteria
        • C1 Every document is entered once
        • C2 The totals agree with the bank statements

        Not included: nothing is named

        Dates
        • start: Mon 7 Dec, 09:00 Berlin = 09:00 Vienna
        • checkpoint 1: Fri 11 Dec, 18:00 Berlin = 18:00 Vienna
        • cut-off: Fri 18 Dec, 18:00 Berlin = 18:00 Vienna
        • review until: Wed 23 Dec, 18:00 Berlin = 18:00 Vienna

        Pay: 35 EUR per hour, at most 20 hours, on acceptance

        Review: 5 days, 2 rounds of fixes; silence means still open
        Waiting for Olga and Jana: I agree. Open questions: 0.
        These words are version 1 (8bee).
        [I agree] [I still owe something]
    Tender to Jana:
        Buchhaltung Oktober und November: what we agreed (version 1)

        Deliverables: • alle belege von oktober und november gebucht, etwa 120 stück, und eine liste was fehlt
        How: • in DATEV
        • nie per mail verschicken
        Criteria: • C1 Every document is entered once
        • C2 The totals agree with the bank statements
        Not included: nothing is named
        Dates: • start: Mon 7 Dec, 09:00 Berlin = 09:00 Vienna (in 14 days)
        • checkpoint 1: Fri 11 Dec, 18:00 Berlin = 18:00 Vienna (in 18 days)
        • cut-off: Fri 18 Dec, 18:00 Berlin = 18:00 Vienna (in 25 days)
        • review until: Wed 23 Dec, 18:00 Berlin = 18:00 Vienna (in 30 days)
        Pay: 35 EUR per hour, at most 20 hours, on acceptance
        Review: 5 days, 2 rounds of fixes; silence means still open

        Waiting for Olga and Jana: I agree. Open questions: 0.
        These words are version 1 (8bee).
        [I agree]
    Tender to Jana:
        tender pinned a message to this channel.
Olga: einverstanden
    Tender to Olga, changed:
        ...
        (gone) Waiting for Olga and Jana: I agree. Open questions: 0.
        Olga agreed Mon 23 Nov, 10:00 Berlin = 10:00 Vienna. Waiting for Jana: I agree. Open questions: 0.
        ...
        (gone) [I agree] [I still owe something]
        [I still owe something] (edited)
    Tender to Olga:
        Saved: you agree. Waiting for Jana.
    Tender to Jana, changed:
        ...
        (gone) Waiting for Olga and Jana: I agree. Open questions: 0.
        (gone) These words are version 1 (8bee).
        Olga agreed Mon 23 Nov, 10:00 Berlin = 10:00 Vienna. Waiting for Jana: I agree. Open questions: 0.
        These words are version 1 (8bee). (edited)
        ...
Jana: einverstanden
    Tender to Jana:
        I agree? You agree to the card of what we agreed. Nothing has been done yet. Your turn.
        [Yes, I agree] [No]
Jana: ja
    In #hire of Gear Guild, changed:
        (gone) Bookkeeper wanted: Buchhaltung Oktober und November
        Closed: Bookkeeper wanted: Buchhaltung Oktober und November
        ...
        (gone) 35 EUR per hour, at most 20 hours, on acceptance for Nordic…
        (gone) Finished by Fri 18 Dec, 18:00 Berlin (in 25 days)
        (gone) You must: • Erfahrung mit DATEV
        (gone) 8 more lines
        This ad is filled. Thank you for reading it. (edited)
    Tender to Olga, changed:
        ...
        (gone) Olga agreed Mon 23 Nov, 10:00 Berlin = 10:00 Vienna. Waitin…
        (gone) These words are version 1 (8bee).
        (gone) [I still owe something] (edited)
        Olga agreed Mon 23 Nov, 10:00 Berlin = 10:00 Vienna. Jana agreed Mon 23 Nov, 10:00 Berlin = 10:00 Vienna.
        These words are version 1 (8bee). (edited)
    Tender to Olga:
        Both of you have agreed to Buchhaltung Oktober und November, version 1 (8bee). The work starts Mon 7 Dec, 09:00 Berlin = 09:00 Vienna. First date: checkpoint 1 is due Fri 11 Dec, 18:00 Berlin = 18:00 Vienna. Jana's turn.
    Tender to Jana, changed:
        ...
        (gone) Olga agreed Mon 23 Nov, 10:00 Berlin = 10:00 Vienna. Waitin…
        Olga agreed Mon 23 Nov, 10:00 Berlin = 10:00 Vienna. Jana agreed Mon 23 Nov, 10:00 Berlin = 10:00 Vienna.
        ...
        (gone) [I agree]
    Tender to Jana, changed:
        (gone) I agree? You agree to the card of what we agreed. Nothing h…
        (gone) [Yes, I agree] [No]
        I agree? You agree to the card of what we agreed. Nothing has been done yet.
        Done. (edited)
    Tender to Jana:
        Both of you have agreed to Buchhaltung Oktober und November, version 1 (8bee). The work starts Mon 7 Dec, 09:00 Berlin = 09:00 Vienna (in 14 days). First date: checkpoint 1 is due Fri 11 Dec, 18:00 Berlin = 18:00 Vienna (in 18 days). I ask you before every date how it goes; you can write me at any time, for example 7 done, on track. If you wait for something from Olga, say so and the clock stops. Your turn: the work.
        [Deliver] [Ask]
later: 14 days
    (Mon 7 Dec 2026, 09:00 Berlin)
    Tender to Olga:
        Buchhaltung Oktober und November: the work has started, as agreed. Jana's turn: the work.
    Tender to Jana:
        Buchhaltung Oktober und November: the work has started, as agreed. Your turn: the work.
    (Mon 7 Dec 2026, 10:00 Berlin)
Jana: oktober ist gebucht, alles im plan
    Tender to Jana:
        Saved: on track. Olga sees it in the morning summary. Next check-in: Thu 10 Dec, 09:00 Berlin = 09:00 Vienna (in 3 days). A link or a file to look at helps; just send it here. Your turn: the work.
at: 2026-12-10 18:00 Berlin
    (Tue 8 Dec 2026, 09:00 Berlin)
    Tender to Olga:
        # This morning, Tue 8 Dec
        On track
        • Buchhaltung Oktober und November: Jana is on track.
        > oktober ist gebucht, alles im plan
        It is not your turn.
    (Thu 10 Dec 2026, 09:00 Berlin)
    Tender to Jana:
        Buchhaltung Oktober und November: checkpoint 1 is due Fri 11 Dec, 18:00 Berlin = 18:00 Vienna (in 1 day). How does it go? One word is enough; a number and a link help, for example 7 done, on track. https://... Your turn.
        [On track] [At risk] [Blocked] [Done] [Later today]
    (Thu 10 Dec 2026, 18:00 Berlin)
Jana: abgeben
    Tender to Jana:
        1 of 3 - Buchhaltung Oktober und November: what do you hand over?

        Send links or files, all of it in one message if you can.

        Your turn.
Jana: https://example.com/abschluss
    Tender to Jana:
        Saved: example.com/abschluss.

        2 of 3 - Your own check, one by one

        • C1 Every document is entered once
        • C2 The totals agree with the bank statements

        y or n for each, with a note where it helps. For example: y except C1: two are 94 words because of the warning text

        Your turn.
Jana: ja zu allem
    Tender to Jana:
        Saved: C1 met, C2 met.

        3 of 3 - Anything the owner should know?

        A few words, or skip.

        Your turn.
Jana: nein
    Tender to Jana:
        Your delivery

        Saved: nein.

        1 Work: https://example.com/abschluss
        2 Check: • C1 met - Every document is entered once
        • C2 met - The totals agree with the bank statements
        3 Note: nein

        Against version 1 (8bee). Olga sees it as soon as you send it.
        Your turn: send, or edit 1 to 3.
        [Send delivery] [Not yet]
Jana: ja abschicken
    Tender to Olga:
        # Buchhaltung Oktober und November: delivery against version 1 (8bee)
        Jana hands over:
        • https://example.com/abschluss
        > nein
        C1 Every document is entered once: Own check: met. Your verdict is open.
        C2 The totals agree with the bank statements: Own check: met. Your verdict is open.
        Your turn until Tue 15 Dec, 18:00 Berlin = 18:00 Vienna. Silence does not mean yes: it means “still open”. Tap, or write for example C2 fix, and what is wrong. the rest passes.
        [C1 Pass] [C1 Fix] [C1 Accept as is] [C2 Pass] [C2 Fix] [C2 Accept as is] [The rest passes]
    Tender to Jana, changed:
        (gone) Buchhaltung Oktober und November: checkpoint 1 is due Fri 1…
        (gone) [On track] [At risk] [Blocked] [Done] [Later today]
        Buchhaltung Oktober und November: checkpoint 1 is due Fri 11 Dec, 18:00 Berlin = 18:00 Vienna (in 1 day). How does it go? One word is enough; a number and a link help, for example 7 done, on track. https://...
        Delivered. (edited)
    Tender to Jana, changed:
        ...
        (gone) Your turn: send, or edit 1 to 3.
        (gone) [Send delivery] [Not yet]
        Answered (edited)
    Tender to Jana:
        Buchhaltung Oktober und November delivered Thu 10 Dec, 18:00 Berlin = 18:00 Vienna, 8 d early. Olga's turn until Tue 15 Dec, 18:00 Berlin = 18:00 Vienna (in 5 days). Silence means what you both signed: “still open”. I remind them.
Olga: passt alles
    Tender to Olga, changed:
        ...
        (gone) C1 Every document is entered once: Own check: met. Your ver…
        (gone) C2 The totals agree with the bank statements: Own check: me…
        (gone) Your turn until Tue 15 Dec, 18:00 Berlin = 18:00 Vienna. Si…
        (gone) 1 more lines
        C1 Every document is entered once: Own check: met. pass
        C2 The totals agree with the bank statements: Own check: met. pass (edited)
    Tender to Olga:
        Every criterion has passed or is accepted:
        • C1 -> pass
        • C2 -> pass
        Your turn.
        [Accept delivery]
Olga: annehmen
    Tender to Olga, changed:
        ...
        (gone) Your turn.
        (gone) [Accept delivery]
        Accepted Thu 10 Dec, 18:00 Berlin = 18:00 Vienna. (edited)
    Tender to Olga:
        Buchhaltung Oktober und November is accepted. Agreed pay: 35 EUR per hour, at most 20 hours, on acceptance. I ask Jana whether it has arrived. Your turn: the payment.
    Tender to Jana:
        Buchhaltung Oktober und November: Olga has accepted your delivery. Well done. Agreed pay: 35 EUR per hour, at most 20 hours, on acceptance. I handle no money myself. Has everything been paid? Your turn.
        [Paid] [Not yet]
Jana: bezahlt
    Tender to Olga:
        Buchhaltung Oktober und November is closed: delivered and accepted, paid. The record is kept; record shows it. Nobody's turn.
    Tender to Olga:
        Two short questions; both of you see the answers once both have answered, and skip ends them.

        How was the work of Jana?

        Buchhaltung Oktober und November.
        Your turn.
        [Very good] [Good] [So-so] [Not good]
    Tender to Jana, changed:
        (gone) Buchhaltung Oktober und November: Olga has accepted your de…
        (gone) [Paid] [Not yet]
        Buchhaltung Oktober und November: Olga has accepted your delivery. Well done. Agreed pay: 35 EUR per hour, at most 20 hours, on acceptance. I handle no money myself. Has everything been paid?
        Paid. (edited)
    Tender to Jana:
        Buchhaltung Oktober und November is closed: delivered and accepted, paid. Thank you. The record is kept: record shows it. Nobody's turn.
        [Record]
    Tender to Jana:
        Two short questions; both of you see the answers once both have answered, and skip ends them.

        How clear was the brief of Olga?

        Buchhaltung Oktober und November.

        Your turn.
        [Very good] [Good] [So-so] [Not good]

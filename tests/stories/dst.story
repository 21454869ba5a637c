title: A cut-off between two changes of the clocks
start: 2027-03-01 15:00 Berlin
seed: 11
person: Olga on Slack in Berlin
person: Mo on Discord in London
person: Ana on Discord in Toronto

# A live ad, from one pasted post.
Mo in #hire of Gear Guild: /tender here
Olga:
| 40 product texts for the website
| Deliverables: 40 descriptions
| Rules: British English; Google Sheet
| You must have: fluent British English
| Pay: 320 EUR on acceptance
| Deadline: 19 March 2027, 18:00
| About 12 hours a week
Olga: 1, 2
Olga: yes
Olga: make the ad
Olga: publish

Ana presses Apply in #hire of Gear Guild
Ana: Toronto, 15 hours
Ana: About 13 hours, because twenty minutes a text is what good first sentences take. I have written product texts for two outdoor shops since 2021, in British English, with the benefit first and every claim checked against the maker's data sheet. I ask early when a product has no data, and I send the first ten for a look.
Ana: https://example.com/tents https://example.com/stoves
Ana: all of it, the client edited
Ana: I lived in Leeds for six years
Ana: send

Olga presses Review
Olga presses Shortlist
Olga presses Interview this one
Olga presses Send
Ana presses Yes
Ana: 1. I told the client the same day and proposed which ten could wait.
| 2. I asked which of two readings was meant, and went on with the rest.
| 3. I count the words with a formula in the sheet.
| 4. I read the first sentences alone, one after the other.
Olga presses Compare and choose
Olga: Ana. told clients early
Olga presses Send
Ana presses Accept
Ana: 40 descriptions in the sheet, each with the agreed number of words and the benefit in the first sentence; you check both. Nothing beyond the 40. Due Friday 19 March at 18:00 Berlin; if something blocks me I write to you the same day.
Olga presses All match
Olga presses I agree
Ana presses I agree

# America changes its clocks on 14 March, Europe on 28 March: 18:00 Berlin is 13:00 in Toronto in those two weeks only.
at: 2027-03-12 20:00 Berlin
to the next ping
Ana: on track
to the next ping
Ana: on track
Ana: status

title: Down while a ping falls due
start: 2026-11-23 10:00 Berlin
seed: 9
person: Olga on Slack in Berlin
person: Mo on Discord in London
person: Ana on Discord in Manila

# A live ad, from one pasted post.
Mo in #hire of Gear Guild: /tender here
Olga:
| 40 product texts for the website
| Deliverables: 40 descriptions
| Rules: British English; Google Sheet
| You must have: fluent British English
| Pay: 320 EUR on acceptance
| Deadline: 18 December 2026, 18:00
| About 12 hours a week
Olga: 1, 2
Olga: yes
Olga: make the ad
Olga: publish

Ana presses Apply in #hire of Gear Guild
Ana: Manila, 15 hours
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
Ana: 40 descriptions in the sheet, each with the agreed number of words and the benefit in the first sentence; you check both. Nothing beyond the 40. Due Friday 18 December at 18:00 Berlin; if something blocks me I write to you the same day.
Olga presses All match
Olga presses I agree
Ana presses I agree

# The bot is down while two check-ins fall due, and while both write. Nothing is lost, nothing is said twice.
at: 2026-12-09 12:00 Berlin
down for 2 days
Ana: on track, 12 done

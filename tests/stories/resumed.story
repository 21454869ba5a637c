title: An application resumed after days
start: 2026-11-23 10:00 Berlin
seed: 5
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

# She begins, is interrupted, and comes back two days later.
Ana presses Apply in #hire of Gear Guild
Ana: Manila, 15 hours, not Dec 12 and 13
Ana: brb lunch
later: 1 day
Ana: who reads this?
later: 1 day
Ana: status
Ana: About 13 hours, because twenty minutes a text is what good first sentences take. I have written product texts for two outdoor shops since 2021, in British English, with the benefit first and every claim checked against the maker's data sheet. I ask early when a product has no data, and I send the first ten for a look.
Ana: https://example.com/tents https://example.com/stoves
Ana: all of it, the client edited
Ana: I lived in Leeds for six years
Ana: edit 1
Ana: Manila, 12 hours, not Dec 12 and 13
Ana: send
Ana presses Apply in #hire of Gear Guild
Ana: withdraw

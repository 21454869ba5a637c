title: Two talks in one direct message
start: 2026-11-23 10:00 Berlin
seed: 7
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

# A second project of the same owner.
Olga:
| Logo redesign for our hiking shop
| Deliverables: 1 SVG file, 1 PDF
| Rules: keep the mountain
| You must have: three past logos
| Pay: 450 EUR on acceptance
| Deadline: 18 December 2026, 18:00
| About 10 hours a week
Olga: 1, 2
Olga: yes
Olga: make the ad
Olga: publish

# Two talks in one DM.
Ana presses Apply in #hire of Gear Guild on "product texts"
Ana: Manila, 15 hours
Ana presses Apply in #hire of Gear Guild on "Logo redesign"
Ana: Manila, 10 hours
Ana: switch
Ana: resume
Ana replies to "Your pitch": About 13 hours, because twenty minutes a text is what good first sentences take. I have written product texts for two outdoor shops since 2021, in British English, with the benefit first and every claim checked against the maker's data sheet. I ask early when a product has no data, and I send the first ten for a look.

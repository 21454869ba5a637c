title: Applying inside the server, because direct messages are closed
start: 2026-11-23 10:00 Berlin
seed: 4
person: Olga on Slack in Berlin
person: Mo on Discord in London
person: Cara on Discord in Lisbon, DMs closed

Mo in #hire of Gear Guild: /tender here
Olga: 40 product texts for the website
Olga: 40 descriptions
Olga: British English, Google Sheet
Olga: 1, 2
Olga: must: fluent British English
Olga: 320 EUR
Olga: Fri 18 Dec 2026, 18:00
Olga: right
Olga: 12
Olga: make the ad
Olga: publish

Cara presses Apply in #hire of Gear Guild
Cara presses I got nothing
Cara presses Apply here
Cara presses Answer
Cara fills: Your time zone = Lisbon, 20 hours
Cara presses Answer
Cara fills: Your pitch = About 13 hours, because twenty minutes a text is what good first sentences take. I have written product texts for two outdoor shops since 2021, in British English, with the benefit first and every claim checked against the maker's data sheet. I ask early when a product has no data.
Cara presses Answer
Cara fills: 2 past samples = https://example.com/tents https://example.com/stoves
Cara presses Answer
Cara fills: Your answer = all of it
Cara presses Answer
Cara fills: You must have = I lived in Leeds for six years
Cara presses Send
Cara opens DMs
Cara: status

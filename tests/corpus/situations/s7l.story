title: s7l
start: 2026-11-23 10:00 Berlin
seed: 933
person: Bernd on Slack in Berlin
person: Mo on Discord in London
person: Yuki on Discord in Manila
person: Pavel on Discord in Warsaw
person: Noor on Discord in London
person: Ulla on Discord in Berlin
never: Traceback

Mo in #hire of Gear Guild: /tender here
Bernd:
| A price list typed from paper
| Deliverables: one spreadsheet with 900 prices
| Rules: one row for each article; article numbers as text
| Criteria:
| - every article number is there
| - no price differs from the paper
| - the groups keep their order
| You must have: reads German handwriting
| Pay: 19 EUR an hour, at most 30 hours
| Deadline: 16 December 2026, 16:00
| About 12 hours a week
Bernd: yes
Bernd: make the ad
Bernd: publish
Yuki presses Apply in #hire of Gear Guild
Yuki: Manila, 14 hours
Yuki: About 25 hours, because I type forty lines in an hour and read them once more against the page. I have typed stock books for a pharmacy and for a boat yard, some of them in old German script that my grandmother taught me to read. I mark each cell that I am not sure of in yellow and send you a photo of the place on the paper, so that you decide and not I.
Yuki: https://example.com/yuki1 https://example.com/yuki2
Yuki: all of it is mine
Yuki: I read old letters for a family archive in Bremen
Yuki: send
Pavel presses Apply in #hire of Gear Guild
Pavel: Warsaw, 18 hours
Pavel: Around 28 hours, because figures are read aloud by my wife while I look at the screen, and that takes its time. For five years I kept the stock cards of a tool shop, so I know how article numbers are built and notice when a digit is missing. I send the first hundred rows on the third day, because then a wrong column is cheap to change.
Pavel: https://example.com/pavel1 https://example.com/pavel2
Pavel: all of it is mine
Pavel: I went to school in Dresden
Pavel: send
Noor presses Apply in #hire of Gear Guild
Noor: London, 13 hours
Noor: I guess 30 hours, because handwriting is slow and I would not hurry with prices. I worked at a museum where I typed inventory cards in three languages, and I got used to commas that look like points. I sum up each page and compare it with the sum that stands under it, if there is one, and where there is none I count the lines on both sides.
Noor: https://example.com/noor1 https://example.com/noor2
Noor: all of it is mine
Noor: I typed German inventory cards for four years
Noor: send
Bernd: review

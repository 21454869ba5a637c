title: s11l
start: 2026-11-23 10:00 Berlin
seed: 939
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

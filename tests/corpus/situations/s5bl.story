title: s5bl
start: 2026-11-23 10:00 Berlin
seed: 931
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

title: s5bk
start: 2026-11-23 10:00 Berlin
seed: 907
person: Wilma on Slack in Berlin
person: Mo on Discord in London
person: Sunniva on Discord in London
person: Kofi on Discord in Nairobi
person: Dario on Discord in Lisbon
person: Bea on Discord in Berlin
never: Traceback

Mo in #hire of Gear Guild: /tender here
Wilma:
| 12 knitting patterns tested
| Deliverables: 12 tested patterns, each with a page of notes
| Rules: the yarn named in the pattern; a photo of every finished piece
| Criteria:
| - every pattern was knitted to the last row
| - each mistake is marked with its row number
| - the yarn used is weighed
| You must have: has knitted lace before
| Pay: 540 EUR on acceptance
| Deadline: 17 December 2026, 17:00
| About 14 hours a week
Wilma: yes

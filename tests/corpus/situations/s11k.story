title: s11k
start: 2026-11-23 10:00 Berlin
seed: 915
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
Wilma: make the ad
Wilma: publish
Kofi presses Apply in #hire of Gear Guild
Kofi: Nairobi, 20 hours
Kofi: Around 40 hours, because I knit every pattern in the size that is asked for and weigh the ball before and after. I run a small yarn stall and teach a lace class on Saturdays, so I see where beginners get lost in a chart. I have proofread pattern booklets for a wool mill and I send a short note after each pattern instead of one long letter at the end.
Kofi: https://example.com/kofi1 https://example.com/kofi2
Kofi: all of it is mine
Kofi: I teach a lace class every Saturday
Kofi: send

title: s8k
start: 2026-11-23 10:00 Berlin
seed: 911
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
Sunniva presses Apply in #hire of Gear Guild
Sunniva: London, 16 hours
Sunniva: About 35 hours, because a hat takes me two evenings and a shawl a week of them. I have tested patterns for two indie designers in Shetland since 2018, mostly lace and colourwork, and I mark the chart with a pencil as I knit it. When a stitch count does not add up I knit the repeat once more, photograph it and write down the row, so the designer sees what I saw.
Sunniva: https://example.com/sun1 https://example.com/sun2
Sunniva: all of it is mine
Sunniva: I have knitted lace shawls for nine years
Sunniva: send
Kofi presses Apply in #hire of Gear Guild
Kofi: Nairobi, 20 hours
Kofi: Around 40 hours, because I knit every pattern in the size that is asked for and weigh the ball before and after. I run a small yarn stall and teach a lace class on Saturdays, so I see where beginners get lost in a chart. I have proofread pattern booklets for a wool mill and I send a short note after each pattern instead of one long letter at the end.
Kofi: https://example.com/kofi1 https://example.com/kofi2
Kofi: all of it is mine
Kofi: I teach a lace class every Saturday
Kofi: send
Wilma: review
Wilma: shortlist
Wilma: shortlist
Wilma: interview
Wilma: send
Sunniva: yes
Sunniva: 1. Two winters ago I saw on a Sunday that one shawl would be late and wrote to the designer that night.
| 2. I knitted both readings and sent photos.
| 3. I count the stitches at each row.
| 4. I put it on a kitchen scale.
Kofi: yes
Kofi: 1. I told the mill three days before.
| 2. I phoned and asked.
| 3. I tick every row.
| 4. I weigh the ball twice.

title: s16bl
start: 2026-11-23 10:00 Berlin
seed: 946
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
Bernd: review
Bernd: shortlist
Bernd: shortlist
Bernd: interview
Bernd: send
Yuki: yes
Yuki: 1. Last year on a Wednesday I saw that ninety lines would be missing on Friday and called the yard at once.
| 2. I sent a photo and asked.
| 3. I count the lines of each page.
| 4. I read every price again from the end.
Pavel: yes
Pavel: 1. I told my boss the evening before.
| 2. I asked the colleague.
| 3. I compare the number of rows.
| 4. My wife reads aloud.
Bernd: compare
Bernd: Yuki. marks what she is not sure of
Bernd: send
Yuki: accept
Yuki: One spreadsheet with 900 prices, one row for each article; you check that every article number is there, no price differs from the paper and the groups keep their order. No photos of articles, nothing beyond the 900. 19 EUR an hour, at most 30 hours. Due Wednesday 16 December at 16:00 Berlin; if something blocks me I write to you the same day.
Bernd: all match
Bernd: I agree
Yuki: I agree
at: 2026-12-07 15:00 Berlin
Bernd: A podcast jingle
Bernd presses Yes
Bernd: later

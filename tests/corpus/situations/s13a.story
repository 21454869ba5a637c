title: At work, no check-in open
start: 2026-11-23 10:00 Berlin
seed: 716
person: Rosa on Slack in Berlin
person: Mo on Discord in London
person: Jonas on Discord in Lisbon
person: Priya on Discord in Manila
person: Leon on Discord in Nairobi
person: Hanna on Discord in Berlin
never: Traceback

Mo in #hire of Gear Guild: /tender here
Rosa:
| 30 recipe translations
| Deliverables: 30 recipes in English
| Rules: British English; one document for each recipe
| Criteria:
| - no step of a recipe is missing
| - every measure is metric
| - both titles stand at the top
| You must have: fluent German and English
| Pay: 450 EUR on acceptance
| Deadline: 18 December 2026, 18:00
| About 10 hours a week
Rosa: yes
Rosa: make the ad
Rosa: publish
Jonas presses Apply in #hire of Gear Guild
Jonas: Lisbon, 18 hours
Jonas: About 24 hours, because a recipe of two pages takes me forty minutes and another ten to read aloud. I have translated cookery columns for a Lisbon paper since 2019, from German into British English, with every measure converted and checked twice, and I keep a list of the words that have no twin, so that the same dish never has two names.
Jonas: https://example.com/jonas1 https://example.com/jonas2
Jonas: all of it is mine
Jonas: I grew up in Bonn and studied in York
Jonas: send
Priya presses Apply in #hire of Gear Guild
Priya: Manila, 12 hours
Priya: Around 20 hours, because I cook each dish once before I hand the text over and the steps then read as a cook needs them. I have turned four German baking books into British English for a small press, and I mark every place where an oven or a flour differs between the two countries, so that nobody has to guess.
Priya: https://example.com/priya1 https://example.com/priya2
Priya: all of it is mine
Priya: I taught German in Bristol for five years
Priya: send
Rosa: review
Rosa: shortlist
Rosa: shortlist
Rosa: interview
Rosa: send
Jonas: yes
Jonas: 1. Last spring I saw on a Monday that four columns would be late and told the paper the same day, with a plan.
| 2. I wrote down both readings and asked.
| 3. I count the steps before and after.
| 4. I convert with a table and check it.
Priya: yes
Priya: 1. I told the press two days before.
| 2. I asked the editor.
| 3. I cook it.
| 4. I weigh it.
Rosa: compare
Rosa: Priya. cooks every dish before she hands it over
Rosa: send
Priya: accept
Priya: 30 recipes in British English, one document for each; you check that no step is missing, every measure is metric and both titles stand at the top. No photos, nothing beyond the 30. Due Friday 18 December at 18:00 Berlin; if something blocks me I write to you the same day.
Rosa: all match
Rosa: I agree
Priya: I agree
at: 2026-12-08 12:00 Berlin

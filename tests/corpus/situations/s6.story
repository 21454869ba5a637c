title: An ad is live and nobody has applied
start: 2026-11-23 10:00 Berlin
seed: 708
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

title: From one pasted post to a live ad
start: 2026-11-23 10:00 Berlin
seed: 3
person: Olga on Slack in Berlin
person: Mo on Discord in London
expect: inputs of Olga to "live in" <= 6

Mo in #hire of Gear Guild: /tender here
Olga:
| Logo redesign for our hiking shop
| We need our logo redrawn as a vector file, plus a version in one colour.
| Deliverables: 1 SVG file, 1 PDF, 3 icon sizes
| Rules: keep the mountain; no gradients
| You must have: three past logos, Figma
| Nice to have: outdoor brands
| Pay: 450 EUR on acceptance
| Deadline: 18 December 2026, 18:00
| About 10 hours a week
Olga: 1, 2
Olga: yes
Olga presses Make the ad
Olga presses Publish

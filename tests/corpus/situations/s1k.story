title: s1k
start: 2026-11-23 10:00 Berlin
seed: 901
person: Wilma on Slack in Berlin
person: Mo on Discord in London
person: Sunniva on Discord in London
person: Kofi on Discord in Nairobi
person: Dario on Discord in Lisbon
person: Bea on Discord in Berlin
never: Traceback

Wilma: hi

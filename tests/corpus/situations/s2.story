title: The first question of the brief
start: 2026-11-23 10:00 Berlin
seed: 702
person: Rosa on Slack in Berlin
person: Mo on Discord in London
person: Jonas on Discord in Lisbon
person: Priya on Discord in Manila
person: Leon on Discord in Nairobi
person: Hanna on Discord in Berlin
never: Traceback

Rosa: 30 recipe translations

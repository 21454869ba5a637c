title: The pay
start: 2026-11-23 10:00 Berlin
seed: 705
person: Rosa on Slack in Berlin
person: Mo on Discord in London
person: Jonas on Discord in Lisbon
person: Priya on Discord in Manila
person: Leon on Discord in Nairobi
person: Hanna on Discord in Berlin
never: Traceback

Rosa: 30 recipe translations
Rosa: 30 recipes in English
Rosa: British English, one document for each recipe
Rosa: 1, 2
Rosa: must: fluent German and English. nice: loves baking

title: A brief with interruptions
start: 2026-11-23 10:00 Berlin
seed: 2
person: Olga on Slack in Berlin

Olga: hello
Olga: I have 40 product texts to write for our website
Olga: what do you mean?
Olga: some texts, soon
Olga: back
Olga: 40 descriptions in one Google Sheet
restart
both at once: Olga: British English || Olga: the benefit comes first || Olga: never: texts pasted from an AI
Olga: pause
later: 3 hours
Olga: resume
Olga: 1, 2
Olga: brb, lunch
later: 2 hours
Olga: must: fluent British English. nice: outdoor gear
Olga: cheap
Olga: 300 EUR
Olga: yesterday
Olga: next Friday
Olga: Fri 18 Dec 2026, 18:00
Olga: yes
Olga: no idea
Olga: 12
Olga: edit 5
Olga: 320 EUR, half up front
Olga: edit 9
Olga: later
later: 1 day
Olga: resume
Olga: make the ad

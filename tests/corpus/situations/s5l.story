title: s5l
start: 2026-11-23 10:00 Berlin
seed: 929
person: Bernd on Slack in Berlin
person: Mo on Discord in London
person: Yuki on Discord in Manila
person: Pavel on Discord in Warsaw
person: Noor on Discord in London
person: Ulla on Discord in Berlin
never: Traceback

Bernd: A price list typed from paper
Bernd: one spreadsheet with 900 prices
Bernd: one row for each article, article numbers as text
Bernd: 1, 2
Bernd: must: reads German handwriting. nice: has worked in a hardware shop

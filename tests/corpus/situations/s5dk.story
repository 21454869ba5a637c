title: s5dk
start: 2026-11-23 10:00 Berlin
seed: 906
person: Wilma on Slack in Berlin
person: Mo on Discord in London
person: Sunniva on Discord in London
person: Kofi on Discord in Nairobi
person: Dario on Discord in Lisbon
person: Bea on Discord in Berlin
never: Traceback

Wilma: 12 knitting patterns tested
Wilma: 12 tested patterns, each with a page of notes
Wilma: the yarn named in the pattern, a photo of every finished piece
Wilma: 1, 2
Wilma: must: has knitted lace before. nice: owns a swift
Wilma: 540 EUR on acceptance

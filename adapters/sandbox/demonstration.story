title: Forty product texts, from the first word to the last payment
start: 2026-11-23 10:00 Berlin
seed: 1
person: Olga on Slack in Berlin
person: Mo on Discord in London
person: Ana on Discord in Manila
person: Ben on Discord in Lisbon
expect: inputs of Olga from "40 product texts" to "live in 2 of 2" <= 12
expect: inputs of Ana from "presses Apply" to "Sent" <= 7
never: Reason: others

# Where ads may stand: once, by people who may manage these channels.
Mo in #hire of Gear Guild: /tender here
Olga in #jobs-writers: /tender here

# What first, and the brief.
Olga: 40 product texts for the website
Olga: 40 descriptions
Olga: British English, in a Google Sheet. never: texts pasted from an AI
Olga: 1, 2
Olga: must: fluent British English. nice: outdoor gear
Olga: 320 EUR, half up front
Olga: Fri 18 Dec 2026, 18:00
Olga: right
Olga: 12 hours a week
Olga presses Make the ad
Olga presses Publish

# Two people apply.
Ana presses Apply in #hire of Gear Guild
Ana: Manila, 15 hours, not Dec 12 and 13
Ana: About 13 hours, because twenty minutes a text is what good first sentences take. I have written product texts for two outdoor shops since 2021, in British English, with the benefit first and every claim checked against the maker's data sheet. I ask early when a product has no data, and I send the first ten for a look.
Ana uploads tents_2025.pdf and stoves.pdf
Ana: All of it; the client edited lightly
Ana: I lived in Leeds for six years and edit for a British shop
Ana presses Send
Ben presses Apply in #hire of Gear Guild
Ben: Lisbon, 20 hours
Ben: I am a copywriter with eight years in sports shops and I can start on the seventh. It will be around 16 hours because I read every product page twice before I write. I keep a glossary so that the same thing has the same name in all forty texts, and I like to be told early what went wrong.
Ben uploads bikes.pdf and boots.pdf
Ben: All mine
Ben: native speaker
Ben presses Send

# A person decides.
Olga presses Review
Olga presses Shortlist
Olga presses Shortlist
Ana: status

# The same four questions for both, in writing.
Olga presses Interview these 2
Olga presses Send
Ana presses Yes
Ana: 1. In March I saw on a Tuesday that 10 of 60 texts would be late. I told the client the same day and proposed which ten could wait.
| 2. I wrote down the two ways to read it, asked which was meant, and went on with the parts that were clear.
| 3. I count the words with a formula in the sheet and colour what is over.
| 4. I read the first sentences alone, one after the other: each must say what the reader gets.
Ben presses Yes
Ben: I have never nearly missed one.
Ben: I asked the client.
Ben: I count them.
Ben: I put it there.
Olga presses 4 on "W1"
Olga presses Compare and choose
Olga: Ana. told clients early, best samples
Olga presses Send
Ana presses Accept
Ana: 40 descriptions in the sheet, each with the agreed number of words and the benefit in the first sentence; you check both. No texts pasted from an AI, and nothing beyond the 40. Due Friday 18 December at 18:00 Berlin, which is 1 in the night for me; if something blocks me I write to you the same day.
Olga presses All match
Olga presses I agree
Ana presses I agree

# The work.
later: 14 days 9 hours

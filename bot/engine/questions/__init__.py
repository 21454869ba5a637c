"""The stock questions: each echoes what it understood and refuses with an example."""

from bot.engine.questions.availability import Times, times, times_in_words
from bot.engine.questions.choices import choice, match, review, several, yes_no
from bot.engine.questions.files import Sample, link, samples
from bot.engine.questions.money import figure, money, money_in_words
from bot.engine.questions.texts import asks, items, shorten, text
from bot.engine.questions.times import days, days_in_words, hours, hours_in_words, moment, zone
from bot.reading.language.links import LINK
from bot.reading.language.listing import split_lines

__all__ = [
    "LINK",
    "Sample",
    "Times",
    "asks",
    "choice",
    "days",
    "days_in_words",
    "figure",
    "hours",
    "hours_in_words",
    "items",
    "link",
    "match",
    "moment",
    "money",
    "money_in_words",
    "review",
    "samples",
    "several",
    "shorten",
    "split_lines",
    "text",
    "times",
    "times_in_words",
    "yes_no",
    "zone",
]

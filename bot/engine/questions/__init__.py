"""The stock questions: each echoes what it understood and refuses with an example."""

from bot.engine.questions.availability import times
from bot.engine.questions.choices import choice, match, review, several, yes_no
from bot.engine.questions.dates import days, hours, moment, zone
from bot.engine.questions.files import files_with, link, samples, samples_in
from bot.engine.questions.money import money
from bot.engine.questions.relayed import sending, shown_first, words_for
from bot.engine.questions.texts import asks, items, shorten, text
from bot.engine.questions.values import Sample, Times
from bot.engine.questions.wording import send_this, send_this_question
from bot.reading.language.links import LINK
from bot.reading.language.listing import split_lines

__all__ = [
    "LINK",
    "Sample",
    "Times",
    "asks",
    "choice",
    "days",
    "files_with",
    "hours",
    "items",
    "link",
    "match",
    "moment",
    "money",
    "review",
    "samples",
    "samples_in",
    "send_this",
    "send_this_question",
    "sending",
    "several",
    "shorten",
    "shown_first",
    "split_lines",
    "text",
    "times",
    "words_for",
    "yes_no",
    "zone",
]

"""Every sentence with which a stock question asks again: what was kept, what is missing, and an example."""

from collections.abc import Iterable, Sequence

from bot.engine import formatting
from bot.engine.events import Attachment
from bot.engine.messages import Message, Quote, Text, say, sentences
from bot.engine.questions.values import Sample, Times
from bot.reading.result import Span
from bot.reading.values import Money, When

YES = "Yes"
NO = "No"
YOUR_ZONE = "your zone or city"
YOUR_HOURS = "hours per week"
YOUR_DAYS = "the days on which you cannot work, or none"
YES_OR_NO: Text = ("Is that a yes or a no?",)
WHICH_AMOUNT: Text = ("Which amount?",)
NO_AMOUNT: Text = ("I need an amount. For example: ", "320 EUR", ", or ", "25 USD per hour", ".")
WHICH_TIME: Text = ("I can read that in more than one way. Which one?",)
NO_DAY: Text = ("I need a day, and a time if it matters. For example: ", "Fri 18 Dec 18:00", ".")
NO_DAYS: Text = ("Which days? For example: ", "not Dec 5 and 6", ", or ", "none", ".")
NO_HOURS: Text = ("How many hours a week? For example: ", "12 hours", ".")
WHICH_ZONE: Text = ("Which zone?",)
WHICH_PLACE: Text = ("Which one is nearest to you?",)
UNKNOWN_PLACE: Text = ("I do not know that place. A big city near you is enough, for example: ", "Manila", ".")
NO_LINK: Text = ("Please send a link that begins with https://",)
SEND_CHANGE_OR_LEAVE: Text = ("It has not gone out. Please say send, change, or leave it.",)


def send_this(to: str, words: str) -> Message:
    """Words for somebody, before they go out."""
    return say(f"Send this to {to}?\n", Quote(words))


def send_this_question(to: str, words: str) -> Message:
    return say(f"Send this question to {to}?\n", Quote(words))


def which_currency(price: Money) -> Text:
    return (f"{formatting.figure(price)} - in which currency? For example EUR or USD.",)


def time_in_words(when: When) -> str:
    """A day and time in the zone in which it was named: "Fri 18 Dec 2026, 18:00 Berlin"."""
    local = when.wall.local
    return f"{formatting.wall(local, year=True)} {formatting.city(when.wall.zone)}"


def yes_then(when: When) -> str:
    """The button that takes the time that was understood."""
    return f"Yes, {time_in_words(when)}"


def understood_in_part(when: When) -> Text:
    return (f"I did not understand all of that. Do you mean {time_in_words(when)}?",)


def passed(when: When) -> Text:
    return (f"{time_in_words(when)} has passed. Which day do you mean? For example: ", "next Friday 18:00", ".")


def really(query: str, when: When) -> Text:
    """Asks whether a time is meant that reading found odd; `query` is its reason."""
    time = time_in_words(when)
    sentences = {
        "soon": f"That is very soon. Do you really mean {time}?",
        "far": f"That is far away. Do you really mean {time}?",
        "gap": f"The clocks change then and that time does not exist; the first valid one is {time}?",
        "overlap": f"The clocks change then and that time comes twice; I would take the first: {time}?",
    }
    return (sentences[query],)


def time_assumed(when: When) -> Text:
    clock = formatting.clock_time(when.wall.local)
    if when.grain == "hour":  # a part of the day: "in the morning"
        return (f"No exact time, so I took {clock}.",)
    return (f"You named no time, so I took {clock}.",)


def days_not_understood(words: str, unread: Sequence[Span]) -> Text:
    """Asks about days that were spoken of in words that nobody here can place in a calendar."""
    first, last = unread[0]
    return (
        f"I did not understand “{words[first:last]}”. Which days are that? For example: ",
        "not Dec 5 and 6, or none.",
    )


def times_in_words(times: Times) -> str:
    """What is known of somebody's times: "Manila, 15 h a week, no blocked days"."""
    known = (
        times.zone and formatting.city(times.zone),
        times.hours and formatting.hours_a_week(times.hours),
        None if times.blocked is None else formatting.blocked_days(times.blocked, times.not_on),
    )
    return formatting.listing(words for words in known if words)


def times_missing(missing: Sequence[str]) -> Text:
    return (f"I still need {formatting.together(missing)}. For example: Manila, 15 hours, not Dec 12 and 13.",)


def times_kept(times: Times, missing: Sequence[str]) -> Text:
    return (f"Kept: {times_in_words(times)}. Still open: {formatting.together(missing)}.",)


def too_short(example: str) -> Text:
    return sentences(("That is a little short for me.",), _example(example))


def too_long(length: int, most: int) -> Text:
    return (f"That is {length} characters; I can take {most}. I kept all of it. Please send a shorter one.",)


def other_length(count: int, least: int, most: int) -> Text:
    return (f"That is {count} words; {least} to {most} are wanted. I kept it. Please send it again.",)


def so_many_words(count: int) -> Text:
    return (f"{count} words",)


def too_few_items(least: int, example: str) -> Text:
    return sentences((f"I need at least {least}, one on each line.",), _example(example))


def _example(example: str) -> Text:
    return (f"For example: {example}",) if example else ()


def too_many_items(count: int, most: int) -> Text:
    return (f"I found {count} items and can take {most}. Please put some of them together.",)


def choose_one(labels: Iterable[str]) -> Text:
    return (f"Please choose one: {formatting.listing(labels)}.",)


def name_some(labels: Iterable[str]) -> Text:
    return (f"Please name some of these: {formatting.listing(labels)}.",)


def send_or_edit(word: str) -> Text:
    """At the last look; `word` is what sends."""
    return (f"Please say {word}, edit with a number, or later.",)


def no_samples(least: int, lost: Sequence[Attachment]) -> Text:
    again = f"I see no file and no link there. Please send {least}, all at once if you like."
    return sentences((again,), samples_lost(lost))


def samples_kept(samples: Sequence[Sample], more: int, lost: Sequence[Attachment]) -> Text:
    names = formatting.listing(sample.name for sample in samples)
    return sentences((f"Kept {names}. {more} more, please.",), samples_lost(lost))


def samples_lost(lost: Sequence[Attachment]) -> Text:
    return sentences(*((f"I could not keep {file.name}: {file.trouble}.",) for file in lost))

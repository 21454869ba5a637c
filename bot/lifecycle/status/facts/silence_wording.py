"""What happens if somebody says nothing, says no or is late, by stage, as the reminders and dates of each chapter "
"are."""

from collections.abc import Mapping, Sequence
from datetime import datetime

from bot.engine import formatting
from bot.engine.messages import Moment, Strong, Text

THEY = "whoever you choose"

OWNER_SILENT_TO_OWNER: Mapping[str, str] = {
    "drafting": "Nothing: nothing is public, and the draft waits for you.",
    "preview": "Nothing: the ad is not out, and waits for you.",
    "advertising": "The ad closes by itself; applications wait for you, and I remind you in the morning.",
    "reviewing": "The applications wait and I remind you. Nobody is chosen or refused by itself.",
    "invited": "Nothing yet: it is their turn.",
    "interviewing": "I remind you the day before, on the day and the day after. Nobody is chosen or refused by itself.",
    "drafted": "Nothing: the offer is not sent, and nobody hears of it.",
    "offered": "Nothing yet: it is the turn of {they}.",
    "ticking": "I remind you once a day, three times, and {they} hears that it waits. Nothing is agreed by itself.",
    "signing": "I remind whoever has not agreed once a day, three times. The work starts only when both have.",
    "working": "Nothing: I go on asking {they} before each date and tell you what comes.",
    "owed": "Then {they} waits for you: the clock stands still, and full days that you take move the cut-off.",
    "fixing": "Nothing: it is the turn of {they}.",
    "delivered": "I remind you after two days, after four, and shortly before the end.",
    "accepted": "I ask whether the pay has come; the work stays accepted.",
}
THEY_SILENT_TO_OWNER: Mapping[str, str] = {
    "advertising": "If nobody applies, nothing is lost: you can open another round with one thing changed.",
    "reviewing": "If nobody is left, you can hire nobody, or open another round with one thing changed.",
    "invited": "I remind them once. When the time is over you see who answered; nobody is refused by itself.",
    "offered": "I remind {they} twice, then the offer ends by itself. The others know nothing, so you can choose "
    "again.",
    "reading_back": "I remind {they} once a day, three times, and tell you. Nothing ends by itself; you can choose "
    "again.",
    "signing": "I remind whoever has not agreed once a day, three times. The work starts only when both have.",
    "working": "I ask {they} again after 12 and 24 of their waking hours, tell you after 36, and after 60 propose a "
    "plan. "
    "Nothing ends by itself.",
    "fixing": "I ask {they} again after 12 and 24 of their waking hours, tell you after 36, and after 60 propose a "
    "plan. "
    "Nothing ends by itself.",
    "accepted": "The work stays accepted; I close when both are done.",
}
SELF_SILENT_TO_CONTRACTOR: Mapping[str, str] = {
    "started": "Your draft is kept and I remind you; when the ad closes it is not sent.",
    "reviewing": "Nothing: it is the turn of {owner}.",
    "invited": "I remind you once. When the time is over {owner} sees what there is and decides without the rest.",
    "offered": "I remind you twice, then the offer ends by itself; {owner} may choose somebody else.",
    "reading_back": "I remind you once a day, three times, and {owner} hears that it waits. The work does not start.",
    "signing": "I remind you once a day, three times. The work starts only when both have agreed.",
    "working": "I ask again after 12 and 24 of your waking hours, and tell {owner} after 36. Nothing ends by itself.",
    "fixing": "I ask again after 12 and 24 of your waking hours, and tell {owner} after 36. Nothing ends by itself.",
    "delivered": "Nothing: it is the turn of {owner}.",
    "accepted": "Nothing: the work stays accepted.",
}
OWNER_SILENT_TO_CONTRACTOR: Mapping[str, str] = {
    "reviewing": "I remind {owner}, not you. Nobody is refused by silence; you get an answer either way.",
    "interviewing": "I remind {owner}, not you. Nobody is refused by silence; you get an answer either way.",
    "ticking": "I remind {owner} once a day, three times. Until both have agreed nothing starts, and no date runs.",
    "signing": "I remind whoever has not agreed once a day, three times. The work starts only when both have.",
    "working": "Your questions wait with {owner}. The dates hold until both of you agree on others.",
    "owed": "The clock stands still while {owner} owes you something, and full days move the cut-off.",
    "delivered": "I remind {owner} after two days, after four, and shortly before the end.",
    "accepted": "I ask you whether the pay has come, and tell {owner} if it has not.",
}
NO_OWNER: Mapping[str, str] = {
    "invited": "Then you hear it at once; the others go on.",
    "drafted": "Then you hear it at once, with their reason if they give one.",
    "offered": "Then you hear it at once, with their reason if {they} gives one. The others have not been told "
    "anything.",
    "reading_back": "Then it has ended with {they}; nobody else has been told anything, so you can choose again.",
    "ticking": "Then it has ended with {they}; nobody else has been told anything, so you can choose again.",
    "signing": "Then it has ended with {they}; nobody else has been told anything, so you can choose again.",
    "working": "Then you hear it at once, with the reason. The contract stands until you decide how to go on.",
    "fixing": "{they} can say that they see a criterion differently; then both propose a way, and two alike end it.",
}
NO_CONTRACTOR: Mapping[str, str] = {
    "started": "Then you just do not send it. Nobody sees your draft.",
    "reviewing": "Withdraw ends your application; {owner} is told. Nothing else follows.",
    "invited": "Withdraw ends your application; {owner} is told. Nothing else follows.",
    "interviewing": "Withdraw ends your application; {owner} is told. Nothing else follows.",
    "offered": "Then the offer ends, and {owner} hears it, with your reason if you give one. Nothing else follows.",
    "reading_back": "Nothing is signed yet: you can still leave, and {owner} is told.",
    "ticking": "Nothing is signed yet: you can still leave, and {owner} is told.",
    "signing": "Nothing is signed yet: you can still leave, and {owner} is told.",
    "working": "Write cancel: I ask once more, then {owner} hears that you cannot go on.",
    "fixing": "You can say that you see a criterion differently, and both propose a way; or write cancel if you "
    "cannot go "
    "on.",
}
LATE_OWNER = (
    "When it passes, nothing ends and nothing is deducted by itself: you can give more time, or end it.",
    "{they} can ask for another date before; it moves only if you agree.",
)
LATE_CONTRACTOR = (
    "Say it as soon as you know: ask for more time, with a date. It moves only if {owner} agrees.",
    "When it passes, nothing ends and nothing is deducted by itself; {owner} decides how to go on.",
)


def asked_before() -> Text:
    return ("I ask before every date, so you should know early.",)


def cutoff(at: datetime, zones: tuple[str, ...]) -> Text:
    return (Strong("Cut-off"), ": ", Moment(at, zones), ".")


def slip_kept(at: datetime, zones: tuple[str, ...]) -> Text:
    """A request for another cut-off is open, and the answer is no."""
    return ("Then the cut-off stays as it is: ", Moment(at, zones), ".")


def left(names: Sequence[str]) -> Text:
    if not names:
        return ("Nobody else is left; another round would be the way to find others.",)
    return (f"You could still choose {formatting.either(names)}, or open another round.",)


def before_that(day: datetime, zones: tuple[str, ...]) -> Text:
    return ("On ", Moment(day, zones[:1]), " nothing happens by itself yet.")


def means(silence: str) -> Text:
    return (f"Silence to the end then means: {silence}.",)

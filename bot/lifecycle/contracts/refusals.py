"""Every refusal of contracts, in words."""

ALREADY_READ_BACK = "The work has been read back already."
SETTLED_ALREADY = "This has been settled already."
NOTHING_TO_AGREE_TO = "There is nothing to agree to just now."
NO_CHANGE_ANY_MORE = "This contract can no longer be changed."
NOT_UNDER_WAY = "The work is not under way."
NOTHING_OWED = "Nothing is owed just now."
YOU_OWE_NOTHING = "You owe nothing just now."
NO_DELIVERY_TO_FIX = "There is no delivery to fix."
NO_DELIVERY_TO_ACCEPT = "There is no delivery to accept."
ONLY_ACCEPTED_CLOSES = "Only accepted work can be closed."
ACCEPTED_ALREADY = "The work has been accepted already."
ENDED_ALREADY = "This contract has ended already."
REQUEST_ANSWERED = "This request has been answered already."
NOTHING_OFFERED = "There is nothing offered to you just now."
NEWER_READ_BACK = "There is a newer read-back."
POINT_TICKED = "You have ticked this point already."
NOT_AT_THAT_POINT = "The read-back is not at that point."
NEWER_VERSION = "There is a newer version; please look at the card again."
NOT_LATER = "That is not later than the cut-off that stands."
NO_OTHER_DATE = "That is not another date that lies ahead."
DAYS_PAST = "These days have passed."
CHECK_IN_ANSWERED = "You have answered this one already."


def nothing_to_deliver(stage: str) -> str:
    return f"There is nothing to deliver just now; the work is {_words(stage)}."


def work_is(stage: str) -> str:
    return f"The work is {_words(stage)}."


def way_out_closed(stage: str) -> str:
    """The owner wants to choose somebody else, and it is too late for that."""
    return f"The work is {_words(stage)}; this way out is closed."


def project_is(title: str, stage: str) -> str:
    return f"{title} is {_words(stage)}."


def agreed_already(other: str) -> str:
    return f"You have agreed already; waiting for {other}."


def report_given(report: str) -> str:
    """`report` is what a check-in was answered with, in words."""
    return f"You have answered this one: {report}."


def _words(stage: str) -> str:
    return stage.replace("_", " ")

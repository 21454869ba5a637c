"""What somebody is waited for with, in words: one vocabulary for status, home, mornings and cards."""

from bot.engine import formatting
from bot.lifecycle.moments.model import Wait, What

MOST_NAMES = 5
_FIXED: dict[What, str] = {
    "brief": "the brief",
    "next_step": "a next step: nobody is left",
    "apply": "applications",
    "read_back": "the read-back",
    "ticks": "a look at the read-back",
    "call": "a short call about the read-back",
    "signature": "“I agree” on the card",
    "check_in": "a word on how it goes",
    "fixes": "sending the fixes",
    "acceptance": "the last tap on the delivery",
    "payment_word": "a word on whether it is paid",
    "arrival": "a word on whether the money has come",
    "payment": "the payment",
    "offered_date": "a yes or no to the date offered",
}


def owed(wait: Wait) -> str:
    """What waits, as it follows "You owe: " or "Waiting for Ana: "."""
    who = formatting.listing(wait.names[:MOST_NAMES])
    match wait.what:
        case "applications":
            return f"{formatting.counted(len(wait.names), 'application', 'applications')} to read"
        case "maybes":
            return f"a decision on {who} (maybe)"
        case "short_list":
            return f"an interview of {who}"
        case "choice":
            return f"a choice: {who}"
        case "draft_offer":
            return f"the offer to {who}, not sent yet"
        case "question":
            return f"an answer to {who}'s question" if wait.whose == "owner" else "an answer to a question"
        case "sample":
            return "another sample"
        case "interview":
            return "the interview answers"
        case "offer":
            return "an answer to the offer"
        case "hand_over":
            return wait.detail
        case "report":
            return f"an answer to {who}, who is blocked"
        case "stop":
            return f"a decision: {who} cannot continue"
        case "slip":
            return f"an answer about the date that {who} asks for"
        case "silence":
            return f"a look at it: {who} does not answer"
        case "late_delivery":
            return "a decision on the missed date"
        case "delivery":
            return f"the work for {wait.detail}" if wait.detail and wait.standing else "the delivery"
        case "difference":
            return f"a proposal on {wait.detail}"
        case "verdicts":
            return f"verdicts on {wait.detail}" if wait.detail else "verdicts"
    return _FIXED[wait.what]

"""What is open, and what the bot is, in words."""

from bot.engine.messages import Strong, Text
from bot.lifecycle.ads.model import KEPT
from bot.lifecycle.status.facts.wording import whose_turn
from bot.lifecycle.status.situation import Situation
from bot.reading.replies.bot_topics import bot_topic

NOTHING_OPEN: Text = ("Nothing is open.",)


def job(situation: Situation) -> Text:
    return (Strong(situation.title), f": {situation.stage}. ", *whose_turn(situation))


def about_bot(text: str, *, owner: bool) -> Text:
    """What it is, what it costs, what it stores."""
    match bot_topic(text):
        case "cost":
            paid = "You pay only the person you hire." if owner else "Nothing is taken from your pay."
            return (f"I am free: no fee and no commission, and no money passes through me. {paid}",)
        case "data":
            kept = (
                "for your projects and their records"
                if owner
                else f"until {KEPT.days} days after the ad closes, or with the record of a job if you are hired"
            )
            return (
                f"What you tell me is kept {kept}. ", Strong("my data"), " shows it, ", Strong("delete me"),
                " removes it.",
            )  # fmt: skip
    does = "I help you hand work to somebody outside" if owner else "I take applications and go with the work"
    return (f"I am a bot: rules, no artificial intelligence and no person. {does}; people decide.",)

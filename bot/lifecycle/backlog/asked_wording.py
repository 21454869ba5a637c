"""Short, true answers to what owners ask about the bot itself."""

from collections.abc import Mapping

from bot.engine.messages import Strong, Text
from bot.engine.questions import shorten
from bot.reading.replies.about_bot import Topic
from bot.reading.replies.remarks import bare_question

ANSWERS: Mapping[Topic, Text] = {
    "cost": ("I am free: I take no fee, and no money passes through me. You pay only the person you hire.",),
    "language": (
        "I write in English. You can write in English, German or Spanish (Deutsch und Español verstehe ich); "
        "what you write stays in your words.",
    ),
    "visible": (
        "Nothing is public until you press Publish; until then nobody but you sees it. After that people see the ad "
        "with "
        "the name of your organisation, and whoever talks to you about it learns your name.",
    ),
    "data": (
        "What you tell me is kept for your projects and their records. ",
        Strong("my data"),
        " shows it, ",
        Strong("delete me"),
        " removes it.",
    ),
    "example": (
        "For example: “30 recipes translated into English, by 18 December, 450 euros”. I ask for what is missing, show "
        "you a brief, and make the ad from it; you look at each before anybody else does.",
    ),
    "minutes": ("Some minutes: a handful of questions, fewer if you paste a job post. You can pause at any time.",),
    "bot": ("I am a bot: rules, no artificial intelligence and no person. I never decide about people; you do.",),
    "colleague": (
        "Not here: only you can answer, as the project is yours. Ask your colleague and write what they say.",
    ),
    "file": (
        "Send a text file (.txt or .md) with your answer and I read it. A photo or another file I cannot read; write a "
        "link to it, and people see that.",
    ),
    "late": (
        "If nothing is delivered by the cut-off, you decide: give more time, or end it. Until you accept, nothing "
        "counts as delivered.",
    ),
    "usual price": (
        "I cannot tell what is usual, I know no prices. If you are not sure, let applicants name their price, or "
        "give a "
        "range.",
    ),
    "ownership": (
        "The owner of the job owns the result; it may be shown in a portfolio unless you say no. The last look says "
        "so, "
        "and ",
        Strong("edit defaults"),
        " changes it.",
    ),
    "enough": ("That is yours to say. You see all of it once more before anybody else does, and can change it.",),
    "how many": ("I cannot know that. I tell you of each application, and you can hire nobody.",),
    "access": (
        "Never write a password here or hand over your own. Give an account of their own with no more rights than the "
        "work needs, and take it back at the end.",
    ),
    "what": (
        "I am a bot. I help you hand work to someone outside: a brief, an ad, choosing somebody, and the "
        "delivery, step "
        "by step.",
    ),
}


def unknown(question: str) -> Text:
    """To a question that nothing here answers; its words are no part of what was asked for."""
    return (
        f"“{shorten(bare_question(question))}”: I have no answer to that. ",
        Strong("help"),
        " shows what you can write.",
    )

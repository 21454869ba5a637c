"""What a piece of work is called, out of how somebody asked for it: "URGENTLY someone for invoices" is "invoices"."""

import re
from typing import Final

from bot.reading.language.plain import lower, plain
from bot.reading.language.vocabulary import vocabulary
from bot.reading.replies.about_bot import asked_about
from bot.reading.replies.chatter import is_chatter
from bot.reading.replies.remarks import apart, bare_question

MOST_WORDS: Final = 10
"""More words than this are a sentence, and nobody calls a project by one."""
# English, German and Spanish in this order; another language is another line in each.
_LEADS: Final = (
    r"(?!(?:i|we|ich|wir)(?:'m|'re| am| are)? (?:\w+ )?(?:need|look|want|brauch|such|necesit|busc))"
    r"(?:i|i'm|we|we're|my|our|ich|wir|mein\w*|unser\w*|mi|mis|estoy|tengo|no)\b[^,.:;]{2,60}?(?:[,.;:-]|\b(?:and|so"
    r"|und|y|also|así que)\b)"
    r"[\s,]*(?:(?:so|and|und|y|also)\s+)?(?:i|we|ich|wir)?\s*(?=(?:need|are looking for|'m looking for"
    r"|am looking for|brauche\w*"
    r"|suche\w*|necesit\w+|busc\w+)\b)",
    r"(?:(?:hi|hello|hey|ok|okay|so|well|please|pls|urgent(?:ly)?|asap|help|sos|quick|important|basically|whatever"
    r"|anyway|good (?:morning|evening|afternoon|day))\b[\s,.:!-]*)+",
    r"(?:hallo|hi|bitte|dringend|eilig|hilfe|sofort|wichtig|moin|servus|also|guten (?:morgen|tag|abend)|grüß gott)\b"
    r"[\s,.:!-]*",
    r"(?:hola|urgente(?:mente)?|por favor|ayuda|socorro|buenas|buenos días|pues|oye)\b[\s,.:!-]*",
    r"(?:i|we)(?:'ve| have)? (?:have|got) (?=(?:an? |some |about |around |roughly )?(?:\d|[^\W\d_]+ )"
    r".*?\b(?:that|which|to|waiting|for)\b)",
    r"(?:ich|wir) (?:habe?|haben|hätten?)(?: da| hier| noch)? (?=.*\b(?:die|der|das|zu)\b)",
    r"(?:yo )?(?:tengo|tenemos) (?=.*\b(?:que|para|por)\b)",
    r"(?:(?:i|we)(?:'m| am| are|'re)? (?:urgently |really |also |just )?(?:need|want|require|looking for"
    r"|search(?:ing)? for|would like)|looking for|need|wanted:?|in need of|searching for)\s+"
    r"(?:urgently |to (?:find|hire|get) )?",
    r"(?:(?:ich|wir) (?:brauche|brauchen|suche|suchen|möchte|möchten)|gesucht:?|suche?n?|brauche?n?)\s+"
    r"(?:dringend )?",
    r"(?:(?:yo )?(?:necesito|necesitamos|busco|buscamos|quiero|queremos)|se busca:?)\s+(?:urgentemente )?",
    r"to (?:hand over|hand off|outsource|delegate|give away|get rid of)\s+(?:my |our |the )?",
    r"(?:someone|somebody|some1|sb|anyone|a person|a freelancer|(?:some )?help|a hand)\s+"
    r"(?:who (?:can|could|will)|that (?:can|could)|to do|to|for|with)\s+(?:me )?",
    r"(?:jemand(?:en)?|eine person|hilfe|unterstützung)[, ]+(?:für|bei|mit|der|die)\s+(?:mir |uns )?",
    r"(?:a )?(?:alguien|una persona|ayuda)\s+(?:para|que|con)\s+",
    r"(?:can|could) (?:you|someone|anyone|somebody) (?:please )?(?:help (?:me|us) (?:with|to) )?(?=\w)",
    r"(?:some )?help\s+(?:with|to)\s+|(?:with|for|für|para)\s+(?=\w+)",
)
_LEAD: Final = re.compile(rf"^(?:{'|'.join(_LEADS)})", re.IGNORECASE)
_ARTICLE: Final = re.compile(r"^(?:a|an|the|some|ein|eine|einen|der|die|das|un|una|el|la)\s+(?=\S+)", re.IGNORECASE)
_EMPTY: Final = vocabulary(
    "this that it something someone somebody anyone anything thing things stuff help job jobs work task tasks project "
    "urgent urgently asap please pls need needed want hire a an the some for to with me my our us one new here now "
    "today yes no hi hello i we you can is are do "
    "das dies es etwas jemand jemanden mich was hilfe arbeit aufgabe projekt dringend bitte brauche brauchen suche ich "
    "wir für mit mir uns eine einen ein der die heute "
    "esto eso algo alguien ayuda trabajo tarea proyecto urgente favor por necesito busco para con mi un una el la hoy "
)
_DETAILS: Final = re.compile(r",\s+(?!\d)|,\s+(?=\d)|;\s|\s[-–]\s|:\s")
_STATES: Final = re.compile(
    r"\b(?:is|are|was|were|has|have|does|do|ist|sind|war|hat|haben|es|está|son|tiene)\b", re.IGNORECASE
)
"""A sentence about how things are: no name of a thing."""
_SENTENCE_END: Final = re.compile(r"(?<=[^\W\d_]{2})[.!?]\s+")
_SPEAKS: Final = re.compile(
    r"^(?:i|i'm|i've|we|we're|you|it|there|ich|wir|du|es|yo|tú|nosotros|estoy|estamos|tengo|tenemos)\s+[^\W\d_]+\s+\S",
    re.IGNORECASE,
)
"""The beginning of a sentence about its writer: no name of a thing."""
_WORD: Final = re.compile(r"[^\W_]+")


def named(text: str) -> str:
    """The first line without how it was asked for; the line as it is where nothing else would be left."""
    line = _about_the_work(plain(text, 2000))
    bare, before = line, ""
    while bare != before:
        before, bare = bare, _LEAD.sub("", bare, count=1)
    if bare == line and len(line.split()) <= MOST_WORDS:
        return line if says_nothing(bare) else bare.strip(" .!,:;-")
    first = _SENTENCE_END.split(_ARTICLE.sub("", bare), maxsplit=1)[0].strip(" .!?,:;-")
    head = _DETAILS.split(first, maxsplit=1)[0].strip(" .!?,:;-")
    stated = _STATES.search(head) is not None
    shorter = len(first.split()) > MOST_WORDS >= len(head.split()) and not says_nothing(head) and not stated
    first = head if shorter else first
    return line if says_nothing(first) else first


def _about_the_work(text: str) -> str:
    """The first line that is no greeting, without the questions in it that name no work ("hi, was kannst du?")."""
    rows = [row.strip(" #*") for row in text.splitlines() if row.strip(" #*")]
    line = next(
        (row for row in rows if not (is_chatter(row) or asked_about(row) or is_plain_question(row))),
        rows[0] if rows else "",
    )
    return apart(line, content=asks_for_work).answer or line


def asks_for_work(question: str) -> bool:
    """Whether a question asks somebody to do the work: "can someone fix the checkout bug?"."""
    if asked_about(bare_question(question)) is not None:
        return False
    bare = _LEAD.sub("", question, count=1)
    return bare != question and not says_nothing(bare)


def is_plain_question(text: str) -> bool:
    """Whether a line is nothing but a question, and asks for no work."""
    asked = apart(text)
    return not asked.answer and bool(asked.questions) and not asks_for_work(text)


def says_nothing(text: str) -> bool:
    """Whether no word in it tells one piece of work from another: "this", "URGENTLY someone", "help please"."""
    return _EMPTY.issuperset(_WORD.findall(lower(text)))


def badly_named(title: str) -> bool:
    """Whether a guessed title says nothing, or is a whole sentence, a question, a greeting or about the bot."""
    sentence = len(title.split()) > MOST_WORDS or "?" in title or title.rstrip().endswith("…")
    return (
        sentence
        or says_nothing(title)
        or _SPEAKS.match(title) is not None
        or is_chatter(title)
        or asked_about(title) is not None
    )

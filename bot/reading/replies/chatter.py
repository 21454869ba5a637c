"""A question or small talk at an open question, so that it is never stored as the answer (PRODUCT 5.1 rule 3b)."""

import re
from typing import Final

from bot.reading.language.plain import lower, plain
from bot.reading.language.words import words

_ASKS = re.compile(
    r"^(?:(?:hi|hey|hello|ok|okay|um|uh|hm|hmm|so|and|but|wait|sorry|well|quick question|question|one question"
    r"|also|btw|first|oh|just|excuse me|before i answer) )*"
    r"(?:what|whats|why|who|whom|whose|where|when|which|how|is (?:it|this|that|there|the|my|a)|are (?:you|there"
    r"|we|the|these|they)|am i|do (?:i|you|we|they)|does (?:it|this|that|the|he|she|anyone)|did (?:you|i)"
    r"|can (?:i|you|we|it|the|someone)|could (?:i|you|we|it)|should (?:i|we|it|the)|would (?:you|it|that|the|i)"
    r"|will (?:you|it|there|the|i|we)|may i|have you|has (?:the|it|anyone)|must i|shall (?:i|we)"
    r"|any (?:example|idea|chance|limit|preference)|for example|like what|such as|meaning|i (?:do not"
    r"|did not) (?:understand|get it|get this|follow|get the question|know what you mean)|not sure what you mean"
    r"|no idea what you mean|i have a question|another question)\b"
)
_PLAIN_ASK = re.compile(
    r"^(?:what|why|who|how|huh|pardon|come again|say again|excuse me|for example|like what|such as|meaning|sorry"
    r"|example)(?: (?:do you mean|for|so|exactly|is this|is that|now|please|much|many|long))*$"
)
_CHAT = re.compile(
    r"^(?:(?:ok|okay|k|oh|ah|um|uh|hm+|hey|hi|hello|yo|sorry|lol|haha|well|so|and|oops|cool|great|nice|thanks"
    r"|wait) )*(?:"
    r"ok|okay|okey|k|kk|oh|ah|aha|um|uh|hm+|mm+|hey|hi|hello|hallo|hola|yo|sup|hiya|good (?:morning|evening"
    r"|afternoon|day|night)|greetings|morning|lol|lmao|rofl|ha(?:ha)*h?|he(?:he)+|wow|cool|great|nice|oops"
    r"|whoops|sorry|understood|noted"
    r"|got it|i see|gotcha|alright|right|fair enough|makes sense|good to know|good question|thanks?(?: (?:you"
    r"|a lot|so much|very much|again|for \w+(?: \w+){0,4}))*|thank you(?: (?:so much|very much|again"
    r"|for \w+(?: \w+){0,4}))*|cheers|ty|thx|much appreciated|appreciated|no problem|np|you are welcome|welcome"
    r"|brb(?: \w+){0,4}|bbl|bbs|afk(?: \w+){0,3}|gtg|g2g|ttyl|back soon|be (?:right )?back(?: (?:soon|later"
    r"|in \w+ \w+|in \w+))?|(?:i am )?back(?: now| in \w+ \w+| soon)?|one (?:sec|second|moment"
    r"|minute|min)(?: please)?"
    r"|(?:just )?(?:a|1|one|two|2) (?:sec|secs|second|seconds|moment|minute|minutes|min|mins|mo)(?: please)?"
    r"|just a (?:sec|second|moment|minute)|(?:please )?(?:hold on|hang on|wait(?: (?:a|one) (?:sec|second|moment"
    r"|minute|bit))?|give me (?:a|one|five|ten|\d+|an) (?:sec|second|moment|minute|minutes|mins?|bit"
    r"|hour))(?: please)?|moment(?: please)?|let me (?:think|check|see|look|ask)(?: about (?:it|this|that)"
    r"| first| again| a bit| my \w+| and \w+ back)?"
    r"|(?:i am )?(?:thinking|typing|working on it|on it|on my phone|at (?:lunch|work|dinner)|busy(?: right now"
    r"| now)?|eating|driving|in a meeting)|i need (?:a|some|more|to think|to check)(?: (?:moment|minute|time"
    r"|second|about it|about this|it|first))*|lunch(?: break| time)?|phone|phone call|someone is at the door"
    r"|coffee(?: break)?"
    r"|(?:i will )?(?:be right back|get back to (?:you|this)(?: \w+){0,3}|check (?:and|it)(?: \w+){0,4}"
    r"|think about (?:it|this)(?: \w+){0,3}|answer in a \w+|be there in a \w+)|how are you(?: (?:today|doing))?"
    r"|nice to meet you|bye(?: bye)?|goodbye|good bye|see you(?: \w+){0,2}|see ya|later|take care|have a (?:nice"
    r"|good|great) \w+|test|testing|hello there|anyone there|are you there|you there"
    r"|done|ready|interesting|really|seriously|idk|dunno|whatever|never mind|my bad|typo|same|true|exactly|sure"
    r"|uff+|uf|puh+|phew|oof|hui|ay|ojalá|yay|nice one|good bot|omg|wtf|ugh|oh no|damn|good luck"
    r")(?: (?:ok|okay|then|now|please|thanks|thank you|mate|man|dude|bot|sir|there|all|everyone|guys|again|sorry"
    r"|lol|haha|lunch|dinner|phone|first|for now|right now|today|everybody|team|friend))*$"
)


def is_question(text: str) -> bool:
    """Whether the message asks something back; a long answer that contains a question is an answer."""
    flat = plain(text, 1200).strip()
    said = words(flat, 1200)
    if not said or len(said) > 40:
        return False
    sentences = [s for s in re.split(r"(?<=[.!?])\s+|\n+", flat) if s.strip()]
    asking = [s for s in sentences if s.rstrip(" )\"'").endswith("?")]
    line = " ".join(said)
    if _PLAIN_ASK.match(line):
        return True
    if not asking:
        return bool(_ASKS.match(line)) and len(said) <= 16 and not _answers_how(lower(flat))
    # The question must be most of what was said.
    asked = sum(len(words(s)) for s in asking)
    return asked * 2 >= len(said)


def _answers_how(low: str) -> bool:
    """Whether it merely begins like a question: "When I started, ...", "What I would do is ...", "How I work: ..."."""
    return (
        bool(
            re.match(
                r"\W*(?:when|what|how|where|why|which)(?:ever)? (?:i|we|you|the|my|it|they|people|clients?)\b", low
            )
        )
        and not low.rstrip().endswith("?")
        and len(low) > 25
    )


# English, German and Spanish in this order; another language is another line in each.
_YES = (
    r"(?:yes|yep|yup|yeah|ya|ok|okay|k|oh|ah|aha|cool|great|good|nice|perfect|super|right|alright|sure|fine"
    r"|ja|jo|jup|gut|prima|toll|klasse|passt|bestens|achso|ach so|sí|si|vale|bien|bueno|perfecto|genial|listo)"
)
_RECEIVED = (
    r"(?:(?:i )?(?:got|get) (?:it|that|you|this)|gotcha|(?:i )?(?:understood|understand)(?: (?:it|that|everything))?"
    r"|noted|i see|all clear|makes sense|good to know|roger|copy that|(?:i )?read it|seen"
    r"|verstanden|kapiert|alles klar|alles verstanden|(?:ist )?(?:notiert|angekommen|gelesen|gesehen)|ist klar"
    r"|(?:hab|habe) (?:ich |es |das )*(?:verstanden|gelesen|gesehen|notiert)|gut zu wissen|weiß bescheid|ok verstanden"
    r"|entendido|enterad[oa]|anotado|recibido|(?:lo )?entiendo|(?:queda|todo|está) claro|leído)"
)
_THANKS = (
    r"(?:thanks?|thank you|thx|ty|cheers|many thanks|thanks a lot|danke(?: schön| dir| sehr)?|vielen dank|merci"
    r"|dank dir"
    r"|(?:muchas |mil )?gracias)"
)
_FINE = (
    r"(?:(?:that |it |this |all )?(?:looks|sounds|is) (?:good|great|fine|ok|okay|right|perfect)(?: to me)?"
    r"|that's (?:fine|ok|okay|good|it)|all good|passt(?: so| mir| schon)?|so passt (?:es|das)|(?:das )?ist (?:gut"
    r"|ok|okay|super)(?: so)?"
    r"|(?:sieht|klingt) gut(?: aus)?|geht klar|in ordnung|einverstanden"
    r"|(?:me parece|está|suena|todo) (?:bien|perfecto|genial)|de acuerdo|conforme)"
)
_APPROVES = re.compile(rf"^(?:{_YES} )*{_FINE}(?: (?:{_YES}|{_THANKS}|so|then|dann|now|for me|so far))*$")
_RECEIPT = re.compile(
    rf"^(?:{_YES} )*(?:{_RECEIVED}(?: {_YES})*(?: {_THANKS})?|{_THANKS}(?: {_YES})* {_RECEIVED})"
    rf"(?: (?:{_YES}|{_THANKS}|bot|then|dann|for (?:the )?\w+|all good|so far))*$"
)
_THANKED = re.compile(
    rf"^(?:{_YES} )*{_THANKS}(?: (?:{_THANKS}|so much|a lot|very much|again|bot|dir|euch|sehr|mucho))*$"
)


def acknowledges(text: str) -> bool:
    """Whether the message says only that something was read: "yep got it, thx", "alles klar, danke", "entendido". That
    is no yes to anything that is offered beside it."""
    flat = plain(text, 120).strip()
    return bool(flat) and len(flat) < 120 and "\n" not in flat and bool(_RECEIPT.match(" ".join(_bare_words(flat))))


def _bare_words(flat: str) -> list[str]:
    return re.findall(r"[^\W_]+(?:'[^\W_]+)?", lower(flat))


def approves(text: str) -> bool:
    """Whether the message says only that it is fine: "ok looks good", "passt so, danke", "está bien"; no content."""
    flat = plain(text, 120).strip()
    return bool(flat) and len(flat) < 120 and "\n" not in flat and bool(_APPROVES.match(" ".join(_bare_words(flat))))


_ASK_ON: Final = re.compile(
    r"^(?:ok|okay|sure|yes|yeah|yep|well|so|ja|klar|gut|vale|sí|bueno)?(?: (?:then|just|dann|pues))*"
    r" ?(?:fire away|go ahead|shoot|ask away|ask me|go on|hit me|leg los|schieß los|frag (?:ruhig|nur|los)|nur zu"
    r"|dispara|adelante|pregunta)(?: (?:then|please|dann|pues))*$"
)


def lets_ask(text: str) -> bool:
    """Whether words only let the other one ask: "ok fire away", "schieß los"."""
    flat = plain(text, 80).strip()
    return bool(_ASK_ON.match(" ".join(_bare_words(flat))))


def is_courtesy(text: str) -> bool:
    """Whether a sentence beside others is only polite: thanks, "got it", "looks good"."""
    flat = plain(text, 120).strip()
    thanked = bool(_THANKED.match(" ".join(_bare_words(flat)))) and len(flat) < 120
    return thanked or acknowledges(text) or approves(text)


def is_chatter(text: str) -> bool:
    """Whether the message is nothing but small talk, a thanks or "one moment"; never with more than 12 words."""
    flat = plain(text, 300).strip()
    if not flat or len(flat) >= 300:
        return False
    said = words(flat)
    if not said:  # emoji, dots, a lone mark: nothing that could be an answer
        return not any(c.isalnum() for c in flat)
    thanked = _THANKED.match(" ".join(_bare_words(flat)))
    return len(said) <= 12 and bool(_CHAT.match(" ".join(said)) or thanked or acknowledges(flat))

"""Words that two people read in two ways, each with the question whose answer makes it checkable (F011)."""

import re
from dataclasses import dataclass

from bot.reading.language.plain import lower, plain
from bot.reading.result import Span


@dataclass(frozen=True, slots=True)
class Vague:
    """A vague word in a brief: where it stands, what kind of vagueness it is, and what to ask."""

    word: str
    span: Span
    kind: str
    question: str


_WHEN = "By which date and time, and in which zone?"
_KINDS: tuple[tuple[str, str, str], ...] = (
    ("time", r"asap|a\.s\.a\.p\.?|as (?:soon|quickly|fast) as (?:possible|you can)|soon(?:ish)?|urgent(?:ly)?"
        r"|quick(?:ly)?|fast turn ?around|right away|immediately|shortly|in a timely (?:manner|fashion)"
        r"|in due (?:time|course)|sometime|when(?:ever)? (?:you can|possible|you have time)|early next \w+"
        r"|by the end of the (?:week|month)ish|at your earliest convenience|promptly|short notice", _WHEN),
    ("count", r"(?:around|about|approximately|approx\.?|roughly|circa|ca\.|some|more or less"
        r"|~) ?\d[\d.,]{0,11}k?(?: ?[-–] ?\d[\d.,]{0,11})?|(?<![\d.,])\d[\d.,]{0,11}(?:ish| or so)|a (?:few"
        r"|couple(?: of)?|bunch of|handful of|number of|lot of)|several|many|some more|plenty of|various|a bit of"
        r"|dozens of|lots of|numerous|multiple",
        "Exactly how many, or from how many to how many?"),
    ("open end", r"etc\.?|et cetera|and so on|and so forth|and more|and the like|or similar|or whatever|and stuff"
        r"|and things like that|anything else|among others|as needed|as required|if needed|if necessary"
        r"|where appropriate|as appropriate|tbd|to be (?:determined|decided|discussed)"
            r"|you know what i mean|the usual",
        "What else belongs to it? Write the list to its end, or say that this is all."),
    ("ease", r"user[ -]?friendly|easy[ -]to[ -]use|easy[ -]to[ -]read|intuitive|simple|seamless(?:ly)?|smooth(?:ly)?"
        r"|accessible|convenient|hassle[ -]free|self[ -]explanatory|readable",
        "Which person must manage to do what, in how many steps or minutes?"),
    ("look", r"nice(?:ly|r)?(?:[ -]looking)?|beautiful(?:ly)?|pretty(?= (?:design|site|look|page|layout"
        r"|picture|image))"
        r"|modern|clean(?= (?:design|look|layout|style|and|ui|lines|,))|sleek|stylish|attractive|appealing|elegant"
        r"|fancy|cool|fresh|premium|high[ -]end|eye[ -]catching|stunning|gorgeous|minimalist(?:ic)?"
        r"|professional[ -]looking|looks? (?:good|great|professional|modern)|visually \w+|trendy"
        r"|aesthetic(?:ally pleasing)?|polished|wow(?: factor| effect)?|slick|vibrant|on[ -]brand|pop",
        "Show one or two examples that you like: what in them must ours have?"),
    ("style", r"catchy|engaging|compelling|creative(?:ly)?|funny|witty|interesting|punchy|persuasive|fun"
        r"|exciting|snappy"
        r"|captivating|natural[ -]sounding|well[ -]written|unique|original|friendly tone|conversational|playful"
        r"|inspiring|memorable|emotional|authentic|viral|thought[ -]provoking|informative",
        "How would a stranger check it? For instance: the first sentence names a benefit."),
    ("quality", r"good(?= (?:quality|design|texts?|copy|work|english|content|images?|photos?|code"
        r"|communication|looking))"
        r"|great|high[ -]?quality|top[ -]?(?:quality|notch)|best|excellent|perfect(?:ly)?|professional(?:ly)?"
        r"|quality(?= (?:work|content|texts?|writing|articles?|code|design|results?))|decent|proper(?:ly)?|solid"
        r"|amazing|awesome|superb|outstanding|world[ -]class|state[ -]of[ -]the[ -]art|clean code|bug[ -]free"
        r"|flawless|good enough|better|properly|reasonable|suitable|appropriate(?:ly)?|adequate|satisfactory"
        r"|relevant|effective(?:ly)?|optimi[sz]ed?|seo[ -](?:optimi[sz]ed|friendly)",
        "What would you look at to call it passed or failed?"),
    ("speed", r"fast(?:er)?(?= (?:website|site|loading|page|app|server|and|,|\.|$))|quick to load"
        r"|lightweight|responsive"
        r"|performant|high[ -]performance|scalable|robust|stable|secure|reliable|efficient(?:ly)?|flexible"
        r"|maintainable|future[ -]proof",
        "Which number or test shows it? For instance: loads in 2 seconds on a phone."),
    ("length", r"short(?= (?:texts?|videos?|articles?|descriptions?|posts?|clips?|copy|summary|and|intro\w*))"
        r"|long(?= (?:texts?|videos?|articles?|descriptions?|posts?|form))|brief(?= (?:texts?|descriptions?|summary"
        r"|intro\w*))|not too (?:long|short|big|small|much|many|expensive)|concise|detailed|in[ -]depth"
        r"|comprehensive|thorough(?:ly)?|small(?= (?:project|task|job|changes?|fix(?:es)?|website|app))"
        r"|big(?= (?:project|task|job|changes?))|minor (?:changes?|fixes|edits|tweaks)|tweaks?",
        "How many words, minutes, pages or items?"),
    ("experience", r"experienced|skilled|talented|proficient|fluent(?:ly)?|strong(?= (?:\w+ )?(?:skills?"
        r"|knowledge|background"
        r"|experience|portfolio|writer|english|communication))|good (?:command|knowledge|understanding)(?: of)?"
        r"|familiar(?:ity)? with|reliable|motivated|passionate|hard[ -]?working|detail[ -]oriented|team player"
        r"|self[ -]starter|expert|senior|rock ?star|ninja|guru",
        "Which sample, test or fact would prove it?"),
    ("money", r"competitive(?: (?:rate|pay|salary|price))?|negotiable|depends on experience|doe"
        r"|market rate|fair (?:price"
        r"|pay|rate)|cheap|affordable|low budget|good (?:pay|rate|money)|to be discussed|tbd budget"
        r"|reasonable (?:price|rate|budget)",
        "Which amount or range, in which currency, fixed or per hour?"),
    ("doubt", r"maybe|perhaps|possibly|probably|ideally|hopefully|might|not sure|i (?:think|guess)|kind of"
        r"|kinda|sort of"
        r"|more or less|if possible|would be nice|preferably|should be ok|something like(?: that| this)?|somehow"
        r"|some sort of|some kind of|whatever works|up to you|you decide|or something",
        "Is it in, out, or to be decided later?"),
)  # fmt: skip
_COMPILED = tuple(
    (kind, re.compile(rf"(?<![\w-])(?:{pattern})(?![\w-])"), question) for kind, pattern, question in _KINDS
)


def vague(text: str, most: int = 20) -> tuple[Vague, ...]:
    """The first `most` vague words of a brief (12,000 characters), in order, each once. Never raises.

    A kind claims its words in the order of the table, so "around 40" is a count and never also a doubt.
    """
    flat = plain(text, 12_000)
    low = lower(flat)
    found: list[Vague] = []
    taken: list[Span] = []
    seen: set[str] = set()
    for kind, pattern, question in _COMPILED:
        for match in pattern.finditer(low):
            span = match.span()
            if match[0] in seen or any(span[0] < end and start < span[1] for start, end in taken[-400:]):
                continue
            seen.add(match[0])
            taken.append(span)
            found.append(Vague(text[slice(*span)], span, kind, question))
    found.sort(key=lambda v: v.span)
    return tuple(found[:most])

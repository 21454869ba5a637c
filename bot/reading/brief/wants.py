"""What a post asks of the person and of the work, sentence by sentence: its heading decides, else its wording."""

import re
from dataclasses import replace

from bot.reading.brief.asked_of import asked_of, is_empty
from bot.reading.brief.cues import CUES
from bot.reading.brief.headings import Field
from bot.reading.brief.layout import Unit
from bot.reading.brief.model import Found, Lines
from bot.reading.language.plain import lower

_WHOLE: frozenset[Field] = frozenset(
    ("must_haves", "nice_to_haves", "rules", "criteria", "not_included", "samples", "instructions", "goal")
)
_HIRING = re.compile(
    r"\b(?:we|i|our \w+|the company) (?:are|am|is|'re|'m) (?:a|an|the|based|building|currently)\b|^(?:about|hi"
    r"|hello|hey|dear)\b"
)
_PREFER = re.compile(
    r"\b(?:(?:a|as|big|huge|definite|considered) (?:\w+ )?(?:plus|bonus|asset)|plus if|bonus (?:if|points?|for)"
    r"|would be (?:nice|great|good)|nice to have|preferred|preferably|ideally|desirable|advantage|not required"
    r"|optional|(?:is|are|be|very) (?:helpful|useful|welcome|appreciated))\b"
)
_MAIL = re.compile(
    r"\b[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,4}\b|\b[\w.+-]{1,64} ?(?:\[at\]|\(at\)"
    r"| at ) ?[\w-]{2,63} ?(?:\[dot\]|\(dot\)| dot ) ?(?:com|org|net|io|co|dev|de|uk)\b",
    re.IGNORECASE,
)
_HANDLE = re.compile(
    r"\b(?:discord|telegram|skype|whatsapp|signal|twitter|instagram|insta|ig|line|wechat|slack)(?: (?:me|id"
    r"|handle|username|user|is|at|on|tag|number|name|group))*[ :=@-]{1,4}(@?[\w.+-]{3,40}(?:#\d{4})?)"
    r"|(?<![\w.@])([a-zA-Z][\w.]{1,31}#\d{4})\b|\bt\.me/\w{3,40}|\bdiscord\.gg/\w{2,20}",
    re.IGNORECASE,
)
# One of these words stands before every handle; most posts have none.
_PLACES = frozenset(
    ("discord", "telegram", "skype", "whatsapp", "signal", "twitter", "instagram", "insta", "ig", "line", "wechat",
     "slack", "t", "gg")
)  # fmt: skip
_LETTERS = re.compile(r"[a-z]+")
_PHONE = re.compile(
    r"(?<![\w$€£.,-])(?:\+\d{1,3}[ .-]?)(?:\(?\d{2,4}\)?[ .-]?){2,4}\d{2,4}\b|\(\d{3}\) ?\d{3}-\d{4}"
    r"|\b\d{3}-\d{3}-\d{4}\b"
)
_LINK = re.compile(r"https?://[^\s<>()\"']{4,200}")


def sorted_out(parts: list[Unit]) -> dict[Field, list[Found[str]]]:
    """Each unit under the fields it speaks of, in the order of the text."""
    out: dict[Field, list[Found[str]]] = {name: [] for name in _WHOLE}
    for part in parts:
        for piece in _clauses(part):
            if len(piece.text) >= 3:
                for name in _fields(piece):
                    out[name].append(Found(piece.text, piece.span))
    return out


def speaks_of(part: Unit) -> tuple[Field, ...]:
    """The fields that a unit speaks of by its heading or its wording, the surest first."""
    named = dict.fromkeys((*((part.field,) if part.field else ()), *_fields(part)))
    return tuple(named)


_LONGEST = 1200  # characters: what is longer is no sentence, and its beginning tells what it is
_BETWEEN = re.compile(r"\s*(?:[,;]\s*(?:but |and |while )?|\s-\s|\. )")


def _clauses(part: Unit) -> list[Unit]:
    """A sentence that demands one thing and merely prefers another, cut at the comma between the two."""
    if len(part.low) > _LONGEST or not (_PREFER.search(part.low) and _MUST.search(part.low)):
        return [part]
    for cut in _BETWEEN.finditer(part.low):
        first, second = part.low[: cut.start()], part.low[cut.end() :]
        if bool(_PREFER.search(first)) != bool(_PREFER.search(second)) and (
            _MUST.search(first) or _MUST.search(second)
        ):
            left = replace(part, text=part.text[: cut.start()], low=first)
            return [left, replace(part, text=part.text[cut.end() :], low=second, start=part.start + cut.end())]
    return [part]


_MUST = re.compile(
    r"\b(?:(?<!not )(?:required|mandatory|essential|needed)|is a must|must|need(?:s|ed)?|have to|has to)\b"
)


def _fields(part: Unit) -> list[Field]:
    """The fields that a sentence speaks of; a must-have only if it is the person of whom something is asked."""
    fields = _spoken_of(part)
    if "must_haves" not in fields:
        return fields
    listed = part.field in ("must_haves", "skills")
    of = asked_of(part.low[:_LONGEST])
    if (of == "person" and not is_empty(part.low)) or (listed and of == "nobody" and not is_empty(part.low)):
        return fields
    rest: list[Field] = [field for field in fields if field != "must_haves"]
    return [*rest, "rules"] if of == "work" and "rules" not in rest else rest


def _spoken_of(part: Unit) -> list[Field]:
    cues = [name for name, cue in CUES if cue.search(part.low, 0, _LONGEST)]
    under = part.field
    if "not_included" in cues:
        return ["not_included"]  # a negation stays one, whatever it stands under
    if under == "must_haves" or under == "skills":
        if _PREFER.search(part.low):
            return ["nice_to_haves"]
        plain = under == "must_haves" or part.bullet or "must_haves" in cues
        wanted: list[Field] = ["samples"] if "samples" in cues and under == "must_haves" else []
        if "instructions" in cues and not part.bullet and under == "must_haves" and not {"must_haves"} & set(cues):
            return ["instructions", *wanted]
        must: list[Field] = ["must_haves"] if plain else []
        return must + wanted
    if under is not None and under in _WHOLE:
        also: list[Field] = ["samples"] if under in ("instructions", "must_haves") and "samples" in cues else []
        if under == "instructions" and "must_haves" in cues and not {"instructions", "samples"} & set(cues):
            also.append("must_haves")
        return [under, *also]
    if under in ("budget", "pay_terms", "contact", "apply_by", "duration", "deadline", "title"):
        return ["instructions"] if "instructions" in cues and under == "contact" else []
    if under == "about":
        cues = [c for c in cues if c in ("must_haves", "nice_to_haves", "instructions", "samples", "goal")]
        if _HIRING.search(part.low):
            cues = [c for c in cues if c == "goal"]
    if "nice_to_haves" in cues:
        cues = [c for c in cues if c not in ("must_haves", "rules", "goal")]
    if "must_haves" in cues and under == "deliverables" and part.bullet:
        cues = [
            c
            for c in cues
            if c != "must_haves" or re.search(r"\b(?:experience|fluent|native|proficien|required|years?)\b", part.low)
        ]
    if part.low.endswith("?"):
        cues = [c for c in cues if c in ("instructions", "samples")]
    if "instructions" in cues:
        cues = [c for c in cues if c not in ("rules", "goal", "criteria")]
    if "must_haves" in cues and asked_of(part.low[:_LONGEST]) == "person":
        cues = [c for c in cues if c not in ("rules", "goal")]
    return list(cues)


def contacts(text: str, parts: list[Unit]) -> Lines:
    """Addresses, handles, numbers and the links of an application, each where it stands."""
    low = lower(text)
    mailed = "@" in text or "dot" in low
    found = [Found(text[m.start() : m.end()], m.span()) for m in _MAIL.finditer(text)] if mailed else []
    handled = "#" in text or not _PLACES.isdisjoint(_LETTERS.findall(low))
    found += [
        Found(text[m.start(m.lastindex or 0) : m.end(m.lastindex or 0)], m.span(m.lastindex or 0))
        for m in (_HANDLE.finditer(text) if handled else ())
    ]
    if "+" in text or "-" in text:
        found += [Found(m[0].strip(), m.span()) for m in _PHONE.finditer(text)]
    for part in parts:
        if part.field in ("contact", "instructions") or re.search(r"\b(?:apply|application|contact|form)\b", part.low):
            found += [
                Found(
                    m[0].rstrip(".,;:)"), (part.start + m.start(), part.start + m.start() + len(m[0].rstrip(".,;:)")))
                )
                for m in _LINK.finditer(part.text)
            ]
    out: dict[str, Found[str]] = {}
    for one in sorted(found, key=lambda f: f.span):
        if one.value.lower() not in ("me", "you", "for", "the", "and", "server", "bot", "bots", "channel"):
            out.setdefault(one.value.lower(), one)
    return tuple(out.values())[:10]

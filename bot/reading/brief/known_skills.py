"""The names of skills that stand for themselves, wherever a post mentions them and does not refuse them."""

import re

from bot.reading.brief.layout import Unit
from bot.reading.brief.model import Found
from bot.reading.brief.skill_names import ANY_CASE, AS_WRITTEN
from bot.reading.language.vocabulary import vocabulary

_LOOSE = {name.strip() for name in ANY_CASE.replace("\n", "|").split("|") if name.strip()}
_EXACT = {name.strip() for name in AS_WRITTEN.replace("\n", "|").split("|") if name.strip()}
_LONGEST = 4  # words in a skill's name
_TOKEN = re.compile(r"[A-Za-z0-9][A-Za-z0-9+#]*(?:[.'][A-Za-z0-9+#]+)*|\.[Nn][Ee][Tt]\b|[^\W\d_]+")
NO_NAME = re.compile(
    r"(?:can|must|will|have|has|is|are|be|being|one|end|building|native|things|it|this|them|same"
    r"|people|others?|ways|aspects|services|support|cycles"
    r"|success|he|she|they|then|in|on|at|of|with|not|no|yes|more|full|part|leading|creating|working|building|how"
    r"|what|any|each|every|all|least|minimum|related fields?|field|industry|similar|work|team|teams|years?|level"
    r"|remote|calls?|above|higher|equivalent|founders?|accounts?|mind|own|me|us|you|your|a|an|both|either|such|good"
    r"|great"
    r"|\d[\d+ -]*)(?:$| (?!design\b|writing|editing|management)\w+)|\d+\W*$"
)
DENIED = re.compile(
    r"(?:\bno|\bnot(?! only| just| limited)|\bwithout|\binstead of|\brather than|\bnever|\bnor|\bdon'?t (?:use|want"
    r"|need))"
    r"\s(?:\w+\s)?$"
)


# The words with which names begin: nearly all tokens of a post end here.
_FIRST = {match[0].lower() for name in (*_LOOSE, *_EXACT) if (match := _TOKEN.match(name)) is not None}


def named(part: Unit) -> list[Found[str]]:
    """Names of the table, the longest first, over at most four words."""
    tokens = list(_TOKEN.finditer(part.text))
    out: list[Found[str]] = []
    n = 0
    while n < len(tokens):
        size = 0
        if tokens[n][0].lower() not in _FIRST:
            n += 1
            continue
        for width in range(min(_LONGEST, len(tokens) - n), 0, -1):
            start, end = tokens[n].start(), tokens[n + width - 1].end()
            if end - start > 40:
                continue
            words = part.text[start:end]
            if (
                part.low[start:end] in _LOOSE
                or (width == 1 and _in_list(part, start, end))
                or (words in _EXACT and _as_a_name(part.text, start, end, words))
            ):
                if _refused(part, start, words):
                    break
                out.append(Found(words, (part.start + start, part.start + end)))
                size = width
                break
        n += size or 1
    return out


_LOWERED = {name.lower() for name in _EXACT if len(name) > 2}


def _in_list(part: Unit, start: int, end: int) -> bool:
    """Whether a name written small stands between the signs of a list: "(rust, anchor)"."""
    return (
        part.low[start:end] in _LOWERED
        and part.low[:start].rstrip()[-1:] in ("(", ",", "/")
        and part.low[end : end + 2].lstrip()[:1] in (")", ",", "/")
    )


def _refused(part: Unit, start: int, name: str) -> bool:
    """Whether the post does not want it ("no Canva"), or means Canadian dollars."""
    money = name == "CAD" and re.search(r"[\d$]\s?k?\s?$", part.low[max(0, start - 4) : start])
    return bool(money or DENIED.search(part.low[max(0, start - 24) : start]))


# Words that are hardly ever anything but the name, even at the start of a sentence.
_PLAIN_NAMES = vocabulary("Excel Unity Illustrator Photoshop Discord Notion SharePoint Salesforce Oracle Cisco Julia")


def _as_a_name(text: str, start: int, end: int, word: str) -> bool:
    """Whether a name that is also a word is meant as one: not at a sentence's start, letters only among names."""
    if (word.isupper() and len(word) > 1) or word in _PLAIN_NAMES:
        return True
    if len(word) == 1 and text[max(0, start - 1) : start] in ("&", "/") and text[start - 2 : start - 1].isupper():
        return False  # "T&C"
    before, after = text[:start].rstrip(), text[end : end + 16]
    if not before:
        return bool(
            re.match(
                r"\s*(?:[,/&|]|[.;]?\s*$|(?:and|or|with|preferred|required|developer|dev|programmer|engineer"
                r"|expert)\b)",
                after,
            )
        )
    if before[-1] in ".!?:" and before[-1] != ":":
        return False
    if len(word) == 1 or word in (
        "Go",
        "Make",
        "Live",
        "Logic",
        "Pages",
        "Numbers",
        "Motion",
        "Reason",
        "Access",
        "Word",
        "Medium",
        "Vault",
        "Echo",
    ):
        listed = before[-1] in ",/&|(:[" or re.match(
            r"\s*(?:,|/|&|\||and\b|or\b|\)|developer|programmer|engineer|programming|\+\+)", after
        )
        return bool(
            listed or re.search(r"\b(?:in|with|know|knows|of|using|and|or|MS|Microsoft)$", before)
        ) and not re.match(r"\s*[&-]\s?[A-Z]\b", after)
    return True

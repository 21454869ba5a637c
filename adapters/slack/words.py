"""Strings as Slack must get them: harmless, measured as Slack measures, cut only where people pause."""

import unicodedata
from dataclasses import replace

from bot.engine import formatting
from bot.engine.messages import Inline, Link, Mention, Moment, Quote, Strong, Text

OPENERS = {"\u202a": "\u202c", "\u202b": "\u202c", "\u202d": "\u202c", "\u202e": "\u202c"} | dict.fromkeys(
    ("\u2066", "\u2067", "\u2068"), "\u2069"
)
PAUSES = ("\n\n", "\n", ". ", " ")


def clean(text: str) -> str:
    """The same words without what breaks a client (X49): control characters, half surrogates, and direction
    overrides that would run on into our own words."""
    text = text.replace("\r\n", "\n").replace("\r", "\n")
    if text.isascii() and text.isprintable():
        return text
    kept = "".join(c if c in "\n\t" or unicodedata.category(c) not in ("Cc", "Cs") else "\ufffd" for c in text)
    return kept + "".join(reversed(_unclosed(kept)))


def _unclosed(text: str) -> list[str]:
    waiting: list[str] = []
    for c in text:
        if c in OPENERS:
            waiting.append(OPENERS[c])
        elif waiting and c == waiting[-1]:
            waiting.pop()
    return waiting


def escape(text: str) -> str:
    """For Slack's `text`, where only these three begin markup (X45)."""
    return clean(text).replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")


def size(text: str) -> int:
    """Length in UTF-16 units, the strictest of the ways in which Slack may count."""
    return len(text) if text.isascii() else len(text.encode("utf-16-le", "surrogatepass")) // 2


def words(node: Inline) -> str:
    """What a node says when nothing but words can be shown."""
    match node:
        case str():
            return clean(node)
        case Strong() | Quote():
            return clean(node.text)
        case Moment():
            return formatting.moment(node.at, node.zones, year=node.year)
        case Mention():
            return clean(node.name)
        case Link():
            return f"{clean(node.label)} ({node.url})" if clean(node.label) != node.url else node.url


def spoken(text: Text) -> str:
    """A whole text in words alone; moments in their zones, links with their address."""
    return "".join(map(words, text))


def excerpt(text: str, most: int) -> str:
    """At most `most` units of a text, with an ellipsis where the rest is shown elsewhere."""
    if size(text) <= most:
        return text
    return text[: _reach(text, most - 1)].rstrip() + "…"


def pieces(text: Text, room: int) -> list[Text]:
    """The text in portions of at most `room` units, cut at paragraph ends if possible (X28); nothing is dropped
    but the blanks at a cut. A moment, a mention or a link is never cut."""
    out: list[Text] = []
    now: list[Inline] = []
    left = room

    def turn_page() -> None:
        nonlocal left
        if any(words(node).strip() for node in now):
            out.append(tuple(now))
        now.clear()
        left = room

    for node in text:
        if not isinstance(node, str | Strong | Quote):
            length = _weight(node)
            if length > left and now:
                turn_page()
            now.append(node)
            left -= length
            continue
        rest = words(node)
        while rest:
            head, tail = cut(rest, left, fresh=not now)
            if head:
                now.append(_with(node, head))
                left -= size(head)
            if tail:
                turn_page()
            rest = tail
    turn_page()
    return out


def cut(text: str, room: int, *, fresh: bool = True) -> tuple[str, str]:
    """The text in two, the first of at most `room` units. Without a good place to cut it gives ("", text), unless
    `fresh`: then there is no emptier page to go to."""
    most = _reach(text, room)
    if most >= len(text) and room > 0:
        return text, ""
    for pause in PAUSES:
        at = text.rfind(pause, 0, most + 1)
        if at > 0 and (not fresh or at >= most // 4):
            end = at + (1 if pause == ". " else 0)
            return text[:end].rstrip(), text[end:].lstrip("\n" if "\n" in pause else " \n")
    return (text[:most], text[most:]) if fresh else ("", text)


def _reach(text: str, room: int) -> int:
    """How many characters fit into `room` units, without parting a character from its marks."""
    at = min(len(text), max(room, 0))
    if not text.isascii():
        at = len(text[:at].encode("utf-16-le", "surrogatepass")[: max(room, 0) * 2].decode("utf-16-le", "ignore"))
    back = at
    while at - back < 64 and _clings(text, back):
        back -= 1
    return at if not back or _clings(text, back) else back


def _clings(text: str, at: int) -> bool:
    """Whether the character at `at` is drawn as one with those before it."""
    if not 0 < at < len(text):
        return False
    c = text[at]
    joined = text[at - 1] == "\u200d" or c in "\u200d\ufe0f" or "\U0001f3fb" <= c <= "\U0001f3ff"
    return joined or unicodedata.combining(c) != 0


def _weight(node: Inline) -> int:
    return size(words(node))


def _with(node: str | Strong | Quote, text: str) -> Inline:
    return text if isinstance(node, str) else replace(node, text=text)

"""Words as Discord markdown: ours styled as we mean them, everybody's data shown letter for letter (X45 to X48)."""

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from enum import IntEnum
from typing import Literal

from bot.engine import formatting
from bot.engine.messages import Inline, Link, Mention, Moment, Quote, Strong, Text

# Only addresses made of these letters keep working as links: none of them can begin markup inside a link.
ADDRESS = re.compile(
    r"(?<![\w/:.@-])https?://[A-Za-z0-9._~/?#&=%+,;:@!$'-]*[A-Za-z0-9_~/&=%+$-](?=[)\".,;:!?']*(?:\s|$))"
)
ALWAYS = re.compile(r"[\\*_~|`\[\]<>#]")
SOMETIMES = re.compile(
    r"(?P<list>(?<!\S)[-+](?=[\s\\]|$))"  # a bullet
    r"|(?P<number>(?<!\S)\d+\.(?=\s|$))"  # a numbered list
    r"|(?P<emoji>:(?=[^\s:]*:))"  # :smile: becomes a picture
    r"|(?P<scheme>:(?=//))"  # a link that we do not vouch for stays words
    r"|(?P<all>@(?=everyone|here))"
)
# Invisible letters that turn the direction of what follows, ours included.
DIRECTION = re.compile("[\u202a-\u202e\u2066-\u2069]")
UNPRINTABLE = re.compile("[\x00-\x08\x0b-\x1f\x7f\ud800-\udfff]")
PIECE = re.compile(r"\n{2,}|\n|[^\S\n]+|[^\s]+")
LONGEST_WORD = 200
LONGEST_LABEL = 200


class Break(IntEnum):
    """How good a place the end of an atom is for ending a message."""

    NOWHERE = 0
    WORD = 1
    LINE = 2
    PARAGRAPH = 3


Dress = Literal["", "strong", "quote"]


@dataclass(frozen=True, slots=True)
class Atom:
    """A piece of markup that is never cut; `dress` is what the assembled run of such pieces wears."""

    text: str
    dress: Dress = ""
    after: Break = Break.NOWHERE


def units(text: str) -> int:
    """Length as the strictest reader of Discord's limits counts: in UTF-16 units, an emoji being two."""
    return len(text) if text.isascii() else len(text) + sum(letter > "\uffff" for letter in text)


def clean(text: str) -> str:
    """The text without what no screen can show and no JSON can carry: control letters, halves of letters (X49)."""
    text = text.replace("\r\n", "\n").replace("\r", "\n")
    return UNPRINTABLE.sub("\ufffd", DIRECTION.sub("", text))


def escape(text: str, *, links: bool = True) -> str:
    """Any text so that Discord shows it letter for letter; plain web addresses stay what can be clicked."""
    text = clean(text)
    out: list[str] = []
    end = 0
    if not links:
        return _escape_words(text)
    for address in ADDRESS.finditer(text):
        before = text[end : address.start()] + "https:"  # what follows a colon decides what it is
        out.extend((_escape_words(before).removesuffix("https:"), address.group()))
        end = address.end()
    out.append(_escape_words(text[end:]))
    return "".join(out)


def _escape_words(text: str) -> str:
    return SOMETIMES.sub(_escape_one, ALWAYS.sub(r"\\\g<0>", text))


def _escape_one(match: re.Match[str]) -> str:
    if match.lastgroup == "number":
        return match.group()[:-1] + "\\."
    return "\\" + match.group()


def atoms(text: Text) -> list[Atom]:
    """A text as pieces small enough to be divided among messages."""
    return [atom for node in text for atom in _of(node)]


def _of(node: Inline) -> Iterable[Atom]:
    match node:
        case str():
            return _words(node, "")
        case Strong():
            return _words(node.text, "strong")
        case Quote():
            return [*_words(node.text.strip("\n"), "quote"), Atom("\n", "quote", Break.LINE)]
        case Moment():
            # The stamp adds how far away it is, which words that stay cannot say (PRODUCT 5.1 rule 11).
            words = formatting.moment(node.at, node.zones, year=node.year)
            return [Atom(f"{escape(words)} (<t:{int(node.at.timestamp())}:R>)" if node.far else escape(words))]
        case Mention():
            return _mention(node)
        case Link():
            return [Atom(_link(node))]


def _words(text: str, dress: Dress) -> Iterator[Atom]:
    marked = escape(text, links=dress != "strong")  # asterisks of ours would become part of the link
    for piece in PIECE.findall(marked):
        if piece[0] == "\n":
            yield Atom(piece, dress, Break.PARAGRAPH if len(piece) > 1 else Break.LINE)
        elif piece.isspace():
            yield Atom(piece, dress, Break.WORD)
        else:
            yield from (Atom(short, dress) for short in _short(piece))


def _short(word: str) -> Iterator[str]:
    """A word in pieces that fit any message; never between a backslash and what it guards."""
    while len(word) > LONGEST_WORD:
        cut = LONGEST_WORD
        guards = cut - len(word[:cut].rstrip("\\"))
        cut -= guards % 2
        yield word[:cut]
        word = word[cut:]
    yield word


def _mention(node: Mention) -> Iterable[Atom]:
    """The account's own tag where it is Discord's; nobody is pinged, as no message of ours may (allowed_mentions)."""
    if node.account is not None and node.account.platform == "discord" and node.account.id.isdigit():
        return [Atom(f"<@{node.account.id}>")]
    return _words(node.name, "")


def _link(node: Link) -> str:
    words = " ".join(clean(node.label).split()) or node.url
    label = escape(words if len(words) <= LONGEST_LABEL else words[:LONGEST_LABEL] + "…", links=False)
    address = re.sub(r"[\s<>()\\]", lambda odd: "".join(f"%{byte:02X}" for byte in odd.group().encode()), node.url)
    return f"[{label}]({address})"


def markup(pieces: Sequence[Atom]) -> str:
    """The pieces put together: runs of strong ones in asterisks, quoted ones behind a bar on every line."""
    out = ""
    worn: Dress = ""
    for atom in pieces:
        text = atom.text
        if worn == "strong" and (atom.dress != "strong" or text[0] == "\n"):
            out += "**"
            worn = ""
        if worn == "quote" and atom.dress != "quote":
            out = out.rstrip("\n") + "\n"
            text = text.removeprefix("\n")
            worn = ""
        if atom.dress == "strong" and worn != "strong" and not text.isspace():
            out += "**"
            worn = "strong"
        if atom.dress == "quote":
            if worn != "quote" and out and not out.endswith("\n"):
                out += "\n"
            if not out or out.endswith("\n"):
                out += "> "
            text = text[:-1].replace("\n", "\n> ") + "\n" if text[0] == "\n" else text
            worn = "quote"
        out += text
    return out + "**" if worn == "strong" else out

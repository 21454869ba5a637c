"""Questions answered by files and links, which are kept and never fetched (X53)."""

from dataclasses import dataclass, replace
from typing import Any

from bot.engine.events import Attachment
from bot.engine.flow import Got, Heard, Hearing, No, Partly, Question
from bot.engine.messages import Message
from bot.engine.questions.texts import is_a, shorten, tuple_of
from bot.reading.language.links import LINK


def link(key: str, message: Message, **rest: Any) -> Question[str]:
    """One web address. It is kept as text and never fetched (X53)."""

    def hear(said: str, _: Hearing) -> Heard[str]:
        found = LINK.search(said)
        if not found:
            return No(("Please send a link that begins with https://",))
        return Got(found.group().rstrip(".,)"))

    return Question(key=key, message=message, hear=hear, guard=is_a(str), echo=lambda value: (value,), **rest)


@dataclass(frozen=True, slots=True)
class Sample:
    """A file or a link that somebody sent; `note` is what they wrote beside it."""

    name: str
    url: str = ""
    file: Attachment | None = None
    note: str = ""


def _bare(url: str) -> str:
    """A web address as people say it, short enough for a line."""
    said = url.split("://", 1)[-1].removeprefix("www.").rstrip("/")
    return said if len(said) <= 60 else said[:59] + "…"


def samples(key: str, message: Message, *, least: int = 1, most: int = 10, **rest: Any) -> Question[tuple[Sample, ...]]:
    """Files and links, in one message or over several, until there are `least`."""

    def hear(said: str, at: Hearing) -> Heard[tuple[Sample, ...]]:
        have: tuple[Sample, ...] = at.draft if isinstance(at.draft, tuple) else ()
        urls = [found.rstrip(".,)") for found in LINK.findall(said)]
        note = shorten(LINK.sub("", said).strip(" ,;"), 300)
        fresh = [Sample(one.name, file=replace(one, text=""), note=note) for one in at.files if not one.trouble]
        fresh += [Sample(_bare(url), url=url, note=note) for url in urls]
        lost = "".join(f" I could not keep {one.name}: {one.trouble}." for one in at.files if one.trouble)
        now = (*have, *fresh)[:most]
        if not fresh:
            return No(
                (f"I see no file and no link there. Please send {least}, all at once if you like.{lost}",), have or None
            )
        if len(now) < least:
            names = ", ".join(one.name for one in now)
            return Partly(now, (f"Kept {names}. {least - len(now)} more, please.{lost}",))
        return Got(now, (lost.strip(),) if lost else ())

    return Question(
        key=key,
        message=message,
        hear=hear,
        guard=tuple_of(Sample),
        echo=lambda value: (", ".join(one.name for one in value),),
        **rest,
    )

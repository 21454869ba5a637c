"""Questions answered by files and links, which are kept and never fetched (X53)."""

from collections.abc import Mapping
from dataclasses import replace
from typing import Any, Unpack

from bot.engine import formatting
from bot.engine.events import Attachment
from bot.engine.flow import Got, Heard, Hearing, No, Partly, Question, QuestionOptions
from bot.engine.messages import Message
from bot.engine.questions import wording
from bot.engine.questions.texts import is_a, shorten, tuple_of
from bot.engine.questions.values import Sample
from bot.reading.language.links import LINK, links_in


def link(key: str, message: Message, **rest: Unpack[QuestionOptions[str]]) -> Question[str]:
    """One web address. It is kept as text and never fetched (X53)."""

    def hear(words: str, _: Hearing) -> Heard[str]:
        found = links_in(words)
        return Got(found[0]) if found else No(wording.NO_LINK)

    return Question(key=key, message=message, hear=hear, guard=is_a(str), echo=lambda value: (value,), **rest)


def _bare(url: str) -> str:
    """A web address as people say it, short enough for a line."""
    bare = url.split("://", 1)[-1].removeprefix("www.").rstrip("/")
    return bare if len(bare) <= 60 else bare[:59] + "…"


def samples_in(words: str, files: tuple[Attachment, ...]) -> tuple[Sample, ...]:
    """The files that came through and the links in the words, each with the words beside it as its note."""
    note = shorten(LINK.sub("", words).strip(" ,;"), 300)
    kept = [Sample(file.name, file=replace(file, text=""), note=note) for file in files if not file.trouble]
    return (*kept, *(Sample(_bare(url), url=url, note=note) for url in links_in(words)))


def samples(
    key: str, message: Message, *, least: int = 1, most: int = 10, **rest: Unpack[QuestionOptions[tuple[Sample, ...]]]
) -> Question[tuple[Sample, ...]]:
    """Files and links, in one message or over several, until there are `least`."""

    def hear(words: str, at: Hearing) -> Heard[tuple[Sample, ...]]:
        have: tuple[Sample, ...] = at.draft if isinstance(at.draft, tuple) else ()
        fresh = samples_in(words, at.files)
        lost = [file for file in at.files if file.trouble]
        now = (*have, *fresh)[:most]
        if not fresh:
            return No(wording.no_samples(least, lost), have or None)
        if len(now) < least:
            return Partly(now, wording.samples_kept(now, least - len(now), lost))
        return Got(now, wording.samples_lost(lost))

    return Question(
        key=key,
        message=message,
        hear=hear,
        guard=tuple_of(Sample),
        echo=lambda value: (formatting.listing(sample.name for sample in value),),
        **rest,
    )


def files_with(known: Mapping[str, Any]) -> tuple[Attachment, ...]:
    """The files that wait with what is known at the beginning of a flow, under "files"."""
    return tuple(file for file in known.get("files", ()) if isinstance(file, Attachment))

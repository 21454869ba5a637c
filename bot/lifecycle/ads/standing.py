"""What an owner can do about the ads of their projects at any moment, by word (C59)."""

from collections.abc import Iterator
from dataclasses import replace

from bot.engine.commands import Command
from bot.engine.context import Turn
from bot.engine.effects import Effect, Then
from bot.engine.rights import on_owner_side
from bot.engine.standing import Candidate
from bot.lifecycle.ads import live_wording
from bot.lifecycle.ads import standing_wording as wording
from bot.lifecycle.ads.changing import read_change
from bot.lifecycle.ads.commands import (
    CloseAd,
    DraftAd,
    EndAd,
    NextInstruction,
    OfferChannels,
    Publish,
)
from bot.lifecycle.ads.live_commands import OfferMoreChannels, ShowLiveAd
from bot.lifecycle.ads.model import Ad
from bot.lifecycle.brief.access import owned
from bot.lifecycle.brief.commands import ReopenBrief
from bot.lifecycle.brief.model import Project


def standing(turn: Turn) -> Iterator[Candidate]:
    """For each project with a brief and nobody hired: its draft, its live ad."""
    if not on_owner_side(turn):
        return
    projects = [row for row in turn.unit.find(Project, owner=turn.person.id) if row.brief_version]
    for project in projects:
        live = any(ad.state == "live" for ad in turn.unit.find(Ad, project=project.id))
        if project.stage in ("drafting", "advertising"):
            yield replace(
                _shows(project, ReopenBrief(project.id), "edit_brief", wording.EDIT, words=("edit text",)),
                fill=read_change(turn, project),
            )
            yield _shows(
                project,
                DraftAd(project.id),
                "" if live else "preview",
                wording.PREVIEW,
                words=(
                    "make the ad",
                    "preview",
                ),
            )
        for ad in turn.unit.find(Ad, project=project.id):
            if ad.state == "draft" and project.stage == "drafting":
                yield from _drafted(project, ad)
            elif ad.open:
                yield from _live(turn, project, ad)


def _drafted(project: Project, ad: Ad) -> Iterator[Candidate]:
    yield Candidate(
        command=Publish(ad.id), intents=("publish", "send"), label=wording.PUBLISH, words=("publish",),
        effect="outward", does=wording.PUBLISHED, project=project.title, of=project.id,
    )  # fmt: skip
    yield _shows(project, OfferChannels(ad.id), "channels", wording.CHANNELS, words=("channels",))
    yield _shows(project, NextInstruction(ad.id), "other_request", wording.OTHER_REQUEST, words=("other request",))


def _live(turn: Turn, project: Project, ad: Ad) -> Iterator[Candidate]:
    yield Candidate(
        command=EndAd(ad.id), intents=("close_ad",), label=wording.CLOSE, effect="outward", does=wording.closes(ad),
        project=project.title, of=project.id,
    )  # fmt: skip
    if ad.state == "live":
        yield _shows(project, ShowLiveAd(ad.id), "preview", live_wording.SEEN, words=("show the ad",))
        more = _shows(project, OfferMoreChannels(ad.id), "channels", live_wording.MORE, words=("another channel",))
        yield replace(more, intents=("channels", "other_channel"))
    dates = _shows(project, ReopenBrief(project.id, "cutoff.dates"), "extend", wording.DATES)
    yield replace(dates, fill=read_change(turn, project))


def _shows(project: Project, command: Command, intent: str, label: str, words: tuple[str, ...] = ()) -> Candidate:
    return Candidate(
        command=command, intents=(intent,), label=label, words=words, effect="shows", project=project.title,
        of=project.id,
    )  # fmt: skip


def end(turn: Turn, cmd: EndAd) -> Iterator[Effect]:
    """The owner closes the ad before its day."""
    owned(turn, turn.unit.get(Ad, cmd.ad).project)
    yield Then(command=CloseAd(cmd.ad))

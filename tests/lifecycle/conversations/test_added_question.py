"""One more question to applicants, asked first: the model, the flow, its wording and the list of answers change, and
every card and every number follows by itself."""

from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, fields, replace
from datetime import UTC, datetime
from functools import partial
from pathlib import Path
from typing import Any

import pytest

from bot.engine.commands import short
from bot.engine.messages import plain
from bot.engine.outline import Outline
from bot.engine.questions import asks, text
from bot.engine.registry import Registry
from bot.lifecycle.ads import refusals as ad_refusals
from bot.lifecycle.ads.commands import AdvertiseAgain
from bot.lifecycle.applications import answers_wording, flows, model
from bot.lifecycle.applications.answers_wording import ANSWERS, STEPS, in_words, outline_of
from bot.lifecycle.applications.commands import SendApplication, ViewApplication
from bot.lifecycle.applications.flows import ApplyFacts
from bot.lifecycle.brief import review_wording, wording
from bot.lifecycle.brief.steps import STEPS as BRIEF_STEPS
from bot.lifecycle.chapters import registry
from storage import codec
from tests.support import owner_and_applicants as support
from tests.support.owner_and_applicants import PITCH, TIMES, owner_and_applicants
from tests.support.shortlisted_applicants import brief


@dataclass(frozen=True, slots=True, kw_only=True)
class Applied(model.Applied):
    """The model: a field."""

    rate: str = ""


RATE = in_words("rate", "Rate", lambda applied: getattr(applied, "rate", ""), "price")
"""The list of answers: a row, before all others."""


@contextmanager
def instead(outline: Outline, grown: Outline) -> Iterator[None]:
    """The outline, wherever it was imported, says what `grown` says."""
    before = replace(outline)
    try:
        for field in fields(grown):
            object.__setattr__(outline, field.name, getattr(grown, field.name))
        yield
    finally:
        for field in fields(before):
            object.__setattr__(outline, field.name, getattr(before, field.name))


def with_rate(monkeypatch: pytest.MonkeyPatch) -> Registry:
    """The flow: a question, with its wording. The rest is as it is."""

    async def apply(facts: ApplyFacts, known: Mapping[str, Any]) -> SendApplication:
        rate = await text("rate", asks("What do you take an hour?"), known=known.get("rate"))
        monkeypatch.setattr(flows, "Applied", partial(Applied, rate=rate))
        return await flows.apply(facts, known)

    monkeypatch.setitem(codec.known_types(), "Applied", Applied)  # type: ignore[arg-type]
    monkeypatch.setattr(answers_wording, "ANSWERS", (RATE, *ANSWERS))
    today = registry()
    flow = replace(today.flows["apply"], run=apply, outline=STEPS)
    return replace(today, flows={**today.flows, "apply": flow})


async def test_every_card_shows_one_more_answer_and_every_number_moves(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    with instead(STEPS, outline_of((RATE, *ANSWERS))):
        changed = with_rate(monkeypatch)
        monkeypatch.setattr(support, "registry", lambda: changed)
        async with owner_and_applicants(tmp_path) as people:
            await people.published()
            shown = await people.begin("Ana")
            assert "6 steps" in shown
            assert "edit 4" in shown
            assert "1 of 6 -" in shown
            assert "3 of 6" in await people.tell("Ana", "30 EUR an hour", TIMES)
            await people.tell("Ana", PITCH)
            await people.tell("Ana", "here", files=("logo.png", "flyer.jpg"))
            review = await people.tell("Ana", "all of it", "born in Leeds")
            labels = [line.split(":")[0] for line in review.splitlines()]
            assert labels[2:7] == ["1 Rate", "2 Time", "3 Pitch", "4 Samples", "5 Must have"]
            assert "1 Rate: 30 EUR an hour" in review
            assert "6 of 6" in review
            assert "edit 1 to 5" in review
            assert "Sent." in await people.tell("Ana", "send")
            assert "Rate: 30 EUR an hour" in await people.owner("review")
            await people.owner("ask")
            assert "edit 4 opens" in people.dm("Ana")
            view = await people.harness.press(
                people.applicant("Ana"), f"@{short(ViewApplication((await people.application('Ana')).id))}"
            )
            assert "1 Rate: 30 EUR an hour\n2 Time" in view
            assert "4 of 6" in await people.tell("Ana", "edit 4")
            assert "1 of 6" in await people.tell("Ana", "edit price")
            await people.tell("Ana", "28 EUR an hour", "x")
            said = await people.tell("Ana", "x", files=("tents.pdf", "lamps.pdf"))
            assert "1 Rate: 28 EUR an hour" in said
            await people.tell("Ana", "send")
            applied = (await people.application("Ana")).applied
            assert applied is not None
            assert getattr(applied, "rate", "") == "28 EUR an hour"


async def test_whoever_comes_back_has_the_new_answer_filled_in(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    with instead(STEPS, outline_of((RATE, *ANSWERS))):
        changed = with_rate(monkeypatch)
        monkeypatch.setattr(support, "registry", lambda: changed)
        async with owner_and_applicants(tmp_path) as people:
            await people.published()
            await people.begin("Ana")
            await people.tell("Ana", "30 EUR an hour", TIMES, PITCH)
            await people.tell("Ana", "here", files=("tents.pdf", "lamps.pdf"))
            await people.tell("Ana", "all of it", "born in Leeds", "send")
            await people.command(AdvertiseAgain((await people.project()).id))
            await people.owner("18 January 2027 18:00", "right", "make the ad", "publish")
            assert "3 of 6" in await people.begin("Ana")
            assert "rate, times, samples, evidence" in await people.tell("Ana", PITCH)


def test_a_step_before_the_others_moves_every_number_of_the_brief() -> None:
    with instead(BRIEF_STEPS, replace(BRIEF_STEPS, steps=("aim", *BRIEF_STEPS.steps))):
        shown = review_wording.review(brief(result="around 40 texts"), "t1", datetime(2026, 11, 23, 9, tzinfo=UTC))
        assert [field.label for field in shown.fields if field.label[0].isdecimal()] == [
            "2 Deliverables",
            "3 How it must be done",
            "4 Criteria",
            "5 Must have",
            "6 Pay",
            "7 Dates",
            "8 Hours",
        ]
        assert "edit 2 to 5" in plain(shown.footer)
        assert "edit 1 to 8" in plain(shown.turn)
        assert "edit 6" in plain(review_wording.an_edit("pay"))
        assert "answer 7: edit 7" in plain(wording.to_move_the_cutoff())
        assert "edit 5" in plain(wording.many_musts(4))
        assert "Eight questions." in plain(wording.begun("Texts", ()).text)
        assert "edit 7" in ad_refusals.closing_day_passed()

"""Guards of an application's stages, and the pieces of its answers (C1 to C5, C19, C20)."""

from dataclasses import replace
from datetime import UTC, datetime
from typing import Any

import pytest

from bot.engine.guards import NotNow
from bot.engine.questions import Sample, Times
from bot.lifecycle.applications.answers_wording import STEPS
from bot.lifecycle.applications.flows import evidence_for, per_must
from bot.lifecycle.applications.model import Application, Applied, Evidence, emptied

NOW = datetime(2026, 11, 23, 9, tzinfo=UTC)
STAGES = (
    "started",
    "sent",
    "maybe",
    "shortlisted",
    "interviewing",
    "finalist",
    "offered",
    "hired",
    "not_chosen",
    "withdrawn",
)
APPLIED = Applied(times=Times("Asia/Manila"), pitch="Hello", samples=(Sample("a.pdf"),), notes="mine", evidence=())


def application(stage: Any = "started", **rest: Any) -> Application:
    sent = {"sent_at": NOW, "applied": APPLIED, "number": 1} if stage != "started" else {}
    return Application(
        id="x", ad="a", project="j", person="p", platform="discord", account="D1", name="Ana", at=NOW, stage=stage,
        **{**sent, **rest},
    )  # fmt: skip


# model


def test_sending_gives_a_number_once() -> None:
    one = application()
    assert one.zone == "UTC"
    one.send(APPLIED, 4, NOW)
    assert (one.stage, one.number, one.sent_at, one.zone) == ("sent", 4, NOW, "Asia/Manila")
    one.send(replace(APPLIED, pitch="Better"), 9, NOW)
    assert one.number == 4


@pytest.mark.parametrize("stage", [one for one in STAGES if one not in ("started", "sent")])
def test_what_was_decided_is_not_sent_again(stage: str) -> None:
    with pytest.raises(NotNow, match="being read"):
        application(stage).send(APPLIED, 1, NOW)


def test_an_opened_application_is_not_changed() -> None:
    with pytest.raises(NotNow, match="being read"):
        application("sent", opened=True).reopen_for_edit()
    with pytest.raises(NotNow, match="being read"):
        application("sent", opened=True).send(APPLIED, 1, NOW)
    application("sent").reopen_for_edit()


VERBS: dict[str, tuple[str, tuple[str, ...]]] = {
    "shortlist": ("shortlisted", ("sent",)),
    "maybe": ("maybe", ("sent",)),
    "interview": ("interviewing", ("shortlisted", "sent", "maybe")),
    "make_finalist": ("finalist", ("interviewing",)),
    "offer": ("offered", ("interviewing", "finalist")),
    "hire": ("hired", ("offered",)),
    "offer_ended": ("finalist", ("offered",)),
    "keep": ("sent", ("not_chosen", "maybe", "shortlisted")),
}


@pytest.mark.parametrize("verb", VERBS)
@pytest.mark.parametrize("stage", STAGES)
def test_every_verb_from_every_stage(verb: str, stage: str) -> None:
    to, allowed = VERBS[verb]
    one = application(stage, reason="dates")
    if stage in allowed:
        getattr(one, verb)()
        assert one.stage == to
        assert one.reason == ("" if verb == "keep" else "dates")
    else:
        with pytest.raises(NotNow, match="already" if stage == to else "Ana is"):
            getattr(one, verb)()
        assert one.stage == stage


@pytest.mark.parametrize("stage", STAGES)
def test_not_chosen_keeps_its_reason(stage: str) -> None:
    one = application(stage)
    if stage in ("sent", "maybe", "shortlisted", "interviewing", "finalist"):
        one.not_chosen("dates")
        assert (one.stage, one.reason) == ("not_chosen", "dates")
    else:
        with pytest.raises(NotNow):
            one.not_chosen("dates")


@pytest.mark.parametrize("stage", STAGES)
def test_withdrawing_is_possible_until_they_were_told(stage: str) -> None:
    one = application(stage, answered=True)
    if stage in ("hired", "not_chosen", "withdrawn"):
        with pytest.raises(NotNow, match="already"):
            one.withdraw()
    else:
        one.withdraw()
        assert one.stage == "withdrawn"
    untold = application("not_chosen")
    untold.withdraw()
    assert untold.stage == "withdrawn"


def test_nothing_that_was_not_told_is_shown() -> None:
    assert [application(stage).decided for stage in STAGES] == [
        "started",
        "sent",
        "sent",
        "sent",
        "interviewing",
        "finalist",
        "offered",
        "hired",
        "sent",
        "withdrawn",
    ]
    assert application("not_chosen", answered=True).decided == "not_chosen"


def test_a_sample_is_asked_for_once_and_waited_for() -> None:
    one = application("sent", opened=True)
    assert not one.waits_for_sample
    one.ask_for_sample()
    assert one.waits_for_sample
    one.reopen_for_edit()
    one.send(APPLIED, 1, NOW)
    assert not one.waits_for_sample
    with pytest.raises(NotNow, match="once already"):
        one.ask_for_sample()
    with pytest.raises(NotNow, match="Ana is shortlisted already"):
        application("shortlisted").ask_for_sample()
    other = application("sent")
    other.ask_for_sample()
    other.stop_waiting()
    assert not other.waits_for_sample


def test_nothing_but_the_zone_is_left_of_whoever_is_forgotten() -> None:
    full = replace(APPLIED, evidence=(Evidence("English", "born in Leeds"),))
    assert emptied(full) == Applied(times=Times("Asia/Manila"))
    assert emptied(None) is None


# pieces


def test_evidence_is_one_line_for_each_must_or_stands_under_all() -> None:
    musts = ("English", "two samples")
    assert per_must(musts, "- born in Leeds\n- see samples") == (
        Evidence("English", "born in Leeds"),
        Evidence("two samples", "see samples"),
    )
    assert [one.text for one in per_must(musts, "born in Leeds")] == ["born in Leeds", "born in Leeds"]


def test_earlier_evidence_is_matched_by_its_must() -> None:
    said = replace(APPLIED, evidence=(Evidence("English", "born in\nLeeds"), Evidence("Samples", "see them")))
    assert evidence_for(("samples", "english"), said) == "see them\nborn in Leeds"
    assert evidence_for(("Python", "Django"), said) == "born in Leeds; see them"


@pytest.mark.parametrize(
    ("said", "step"), [("1", "times"), ("4", "evidence"), ("5", ""), ("9", ""), ("files", "samples"), ("x", "")]
)
def test_steps_by_number_or_word(said: str, step: str) -> None:
    assert STEPS.named(said) == step

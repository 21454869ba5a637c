"""What words do among the things that can be done now: done, confirmed, asked back, or left."""

from dataclasses import dataclass, replace

import pytest

from bot.engine.commands import Command
from bot.engine.resolving import AskWhich, ConfirmIt, DoIt, LeaveIt, exact, resolve
from bot.engine.standing import Candidate, What


@dataclass(frozen=True, slots=True)
class Keep(Command):
    verb = "keep"

    who: str


@dataclass(frozen=True, slots=True)
class KeepMany(Command):
    verb = "keep.many"

    who: str


def keep(name: str, number: int, *, current: bool = False, effect: What = "changes") -> Candidate:
    return Candidate(
        command=Keep(name), intents=("shortlist",), label=f"Shortlist {name}", words=(f"shortlist {name.lower()}",),
        about=name, number=number, current=current, effect=effect, project="Texts",
    )  # fmt: skip


MAYA, BEN = keep("Maya", 1), keep("Ben", 2, current=True)
CLOSE = Candidate(command=Keep("ad"), intents=("close_ad",), label="Close the ad", effect="outward", does="It closes.")
AMONG = (MAYA, BEN, CLOSE)


@pytest.mark.parametrize(
    ("text", "result"),
    [
        ("shortlist maya", DoIt(MAYA, Keep("Maya"))),
        ("keep him", DoIt(BEN, Keep("Ben"))),
        ("the first one is good", DoIt(MAYA, Keep("Maya"))),
        ("take the ad down", ConfirmIt(CLOSE, Keep("ad"), plain=True)),
        ("shortlist maya unless wednesday", ConfirmIt(MAYA, Keep("Maya"))),
        ("do not close the ad yet", LeaveIt(CLOSE)),
        ("keep number 7", AskWhich((MAYA, BEN))),
    ],
)
def test_one_request(text: str, result: object) -> None:
    assert resolve(text, AMONG).results == (result,)


def test_two_requests_are_two_results() -> None:
    assert resolve("keep maya. shortlist ben", AMONG).results == (DoIt(MAYA, Keep("Maya")), DoIt(BEN, Keep("Ben")))


def test_with_nobody_at_hand_it_is_asked_who() -> None:
    cara = keep("Cara", 3)
    assert resolve("shortlist her", (MAYA, cara)).results == (AskWhich((MAYA, cara)),)


def test_a_yes_with_words_that_were_not_read_is_none() -> None:
    """ "Fine, except the titles" (C60)."""
    accept = Candidate(command=Keep("work"), intents=("accept",), label="Accept", effect="outward")
    assert resolve("everything is fine", (accept,)).results == (ConfirmIt(accept, Keep("work"), plain=True),)
    assert resolve("everything is fine except the titles", (accept,)).results == ()


def test_what_is_outward_waits_for_the_rest_of_what_was_said() -> None:
    send = Candidate(command=Keep("offer"), intents=("send",), label="Send", effect="outward")
    edit = Candidate(command=Keep("draft"), intents=("change_draft",), label="Change", effect="shows")
    assert resolve("send it but 400", (send, edit)).results == (DoIt(edit, Keep("draft")),)


def test_several_people_at_once_are_each_done_if_it_can_be_taken_back() -> None:
    assert resolve("shortlist all of them", (MAYA, BEN)).results == (
        DoIt(MAYA, MAYA.command),
        DoIt(BEN, BEN.command),
    )
    told = tuple(replace(one, effect="outward") for one in (MAYA, BEN))
    assert resolve("shortlist all of them", told).results == (AskWhich(told),)
    assert resolve("shortlist all of them because of the fjord", (MAYA, BEN)).results == (AskWhich((MAYA, BEN)),)

    def many(commands: tuple[Command, ...]) -> Command:
        return KeepMany("+".join(one.who for one in commands if isinstance(one, Keep)))

    def together(name: str, number: int) -> Candidate:
        return Candidate(
            command=Keep(name), intents=("interview",), label=name, about=name, number=number, effect="shows", many=many
        )

    (result,) = resolve("interview maya and ben", (together("Maya", 1), together("Ben", 2))).results
    assert isinstance(result, DoIt)
    assert result.command == KeepMany("Maya+Ben")


def test_what_the_words_hold_fills_the_command() -> None:
    filled = Candidate(
        command=Keep(""), intents=("message",), label="Message", about="Maya", effect="shows",
        fill=lambda text: KeepMany(text) if "that" in text else None,
    )  # fmt: skip
    assert resolve("tell maya that it is late", (filled,)).results == (
        DoIt(filled, KeepMany("tell maya that it is late")),
    )
    assert resolve("message maya", (filled,)).results == (DoIt(filled, Keep("")),)


def test_a_word_is_for_the_newest_card_first() -> None:
    older, newer = keep("Maya", 1), keep("Maya", 1, current=True)
    assert exact("shortlist maya", (older, newer)) == DoIt(newer, newer.command)
    assert exact("shortlist maya", (older, older)) == AskWhich((older, older))
    assert exact("shortlist", AMONG) is None

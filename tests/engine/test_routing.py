"""What routing decides by itself, without a conversation."""

from typing import Any

import pytest

from bot.engine.buttons import button_of, same
from bot.engine.commands import Verbatim
from bot.engine.messages import Button, say
from bot.engine.registry import CommandForm, Registry


@pytest.mark.parametrize(
    ("labels", "style", "said", "pressed"),
    [
        (("Yes, start", "Not now"), "", "ok", "Yes, start"),
        (("Not now", "Yes, start"), "", "Yep!", "Yes, start"),
        (("Yes, start", "Not now"), "", "nope", "Not now"),
        (("Yes, delete", "Keep"), "danger", "yes", "Yes, delete"),
        (("Yes, delete", "Keep"), "danger", "ok", None),
        (("Yes, start", "Not now", "Another one"), "", "no", None),
        (("Yes, today", "Yes, tomorrow"), "", "yes", None),
        (("Yes, start", "Not now"), "", "perhaps", None),
        (("Start", "Not now"), "", "yes", None),
    ],
)
def test_yes_and_no_answer_a_card_that_asks_for_one_of_two_things(
    labels: tuple[str, ...], style: Any, said: str, pressed: str | None
) -> None:
    """PRODUCT 5.1 rules 1 and 4: what cannot be undone needs a plain yes, and nothing is guessed among three."""
    card = say("Well?", buttons=tuple(Button(one, Verbatim(f"v:{one}"), "", style) for one in labels))
    found = button_of(card, same(said))
    assert (found.label if found else None) == pressed


def test_a_registry_does_without_what_a_chapter_does_not_bring() -> None:
    """The defaults of a registry: no form is wrong, no word is known, nobody is told."""
    registry = Registry(flows={}, commands={})
    form = CommandForm(show=lambda *_: (), accept=lambda command, _: command)
    assert form.check(None, None, {}) == {}  # type: ignore[arg-type]
    assert list(registry.unknown(None, None)) == []  # type: ignore[arg-type]

"""Texts put together from whole sentences, and what stays of a card that is settled."""

from bot.engine.messages import Button, Quote, Strong, plain, say, sentences
from bot.engine.talk_commands import LeaveAsIs


def test_sentences_are_parted_by_one_space_and_empty_ones_leave_none() -> None:
    text = sentences((), ("Saved: ", Strong("fine"), "."), (), ("Your turn.",), ())
    assert plain(text) == "Saved: fine. Your turn."
    assert Strong("fine") in text
    assert sentences() == sentences((), ()) == ()


def test_a_settled_card_is_nobodys_turn_any_more() -> None:
    outcome = ("Answered.",)
    settled = say("How does it go? Your turn.", buttons=(Button("No", LeaveAsIs()),)).settled(outcome)
    assert (settled.text, settled.buttons, settled.footer) == (("How does it go?",), (), outcome)
    assert say(Quote("Your turn."), " Your turn: the work.").settled(outcome).text == (Quote("Your turn."),)
    assert say(Quote("Your turn.")).settled(outcome).text == (Quote("Your turn."),), "what people wrote stays"
    assert say().settled(outcome).text == ()

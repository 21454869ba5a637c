"""Texts put together from whole sentences."""

from bot.engine.messages import Strong, plain, sentences


def test_sentences_are_parted_by_one_space_and_empty_ones_leave_none() -> None:
    text = sentences((), ("Saved: ", Strong("fine"), "."), (), ("Your turn.",), ())
    assert plain(text) == "Saved: fine. Your turn."
    assert Strong("fine") in text
    assert sentences() == sentences((), ()) == ()

"""The ranking of what a message may ask for: shares, limits, what no message can break, weights that are current."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.reading.intents.classifier import SIDES, Side, likely, weights_of
from bot.reading.intents.features import BUCKETS, features
from tools.train_intents import digest, sentences


@pytest.mark.parametrize("side", SIDES)
def test_the_weights_were_made_of_the_sentences_that_stand_in_the_corpus(side: Side) -> None:
    pairs = sentences(side)
    assert weights_of(side).digest == digest(pairs), "run make intents"
    assert set(weights_of(side).intents) == {intent for intent, _ in pairs}
    assert len(weights_of(side).steps) == BUCKETS * len(weights_of(side).intents)


@pytest.mark.parametrize(
    ("side", "text", "intent"),
    [
        ("owner", "so who all sent something in by now", "list"),
        ("owner", "that's plenty of folks, take the listing offline", "close_ad"),
        ("owner", "ich hab ihr das Geld heute überwiesen", "paid"),
        ("owner", "no clue, you tell me", "doubt"),
        ("contractor", "stuck, the login doesn't let me in", "blocked"),
        ("contractor", "mañana sigo, ahora no puedo", "later"),
    ],
)
def test_the_likeliest_comes_first(side: Side, text: str, intent: str) -> None:
    assert likely(text, side)[0].intent == intent


@given(st.text(max_size=500), st.sampled_from(SIDES))
def test_every_message_is_ranked_and_the_shares_are_one(text: str, side: Side) -> None:
    ranked = likely(text, side)
    assert sum(one.share for one in ranked) == pytest.approx(1)
    assert [one.share for one in ranked] == sorted((one.share for one in ranked), reverse=True)


def test_only_what_is_possible_now_is_ranked() -> None:
    ranked = likely("close the ad", "owner", ("list", "offer", "nothing of the kind"))
    assert {one.intent for one in ranked} == {"list", "offer"}
    assert sum(one.share for one in ranked) == pytest.approx(1)
    assert likely("close the ad", "owner", ("nothing of the kind",)) == ()


def test_numbers_and_links_count_as_such() -> None:
    assert features("pay 300, see https://example.com/a") == features("pay 4.500, see https://example.org/b?c=d")
    assert features("") != {}
    assert sum(weight * weight for weight in features("close the ad").values()) == pytest.approx(1)

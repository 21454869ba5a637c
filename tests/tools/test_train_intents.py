"""Learning: the same sentences give the same weights, and those rank what they were made of."""

from collections import Counter

from bot.reading.intents.classifier import SIDES
from bot.reading.intents.features import features
from tools.train_intents import digest, held_out, sentences, train

PAIRS = [
    *(("close_ad", text) for text in ("close the ad", "take the post down", "stop the listing", "end the ad")),
    *(("paid", text) for text in ("i have paid", "the money is sent", "paid her today", "transfer done")),
]


def _best(text: str, intents: list[str], rows: list[list[float]]) -> str:
    counted = features(text).items()
    scores = [sum(value * rows[bucket][number] for bucket, value in counted) for number in range(len(intents))]
    return intents[scores.index(max(scores))]


def test_the_same_sentences_give_the_same_weights() -> None:
    assert train(PAIRS) == train(PAIRS)


def test_what_was_learnt_is_known_again_and_what_is_like_it_is_found() -> None:
    intents, rows = train(PAIRS)
    assert [_best(text, intents, rows) for _, text in PAIRS] == [intent for intent, _ in PAIRS]
    assert _best("please close that ad now", intents, rows) == "close_ad"
    assert _best("she is paid", intents, rows) == "paid"


def test_what_is_kept_aside_is_not_learnt() -> None:
    assert held_out(PAIRS * 5).startswith("36 sentences learnt, 4 kept aside, 2 intents: first ")


def test_the_digest_names_these_very_sentences() -> None:
    assert digest(PAIRS) != digest(PAIRS[1:]) != digest([("paid", text) for _, text in PAIRS[1:]])


def test_every_sentence_stands_under_an_intent_and_there_are_many_of_each() -> None:
    for side in SIDES:
        counted = Counter(intent for intent, _ in sentences(side))
        assert "" not in counted
        assert min(counted.values()) >= 60

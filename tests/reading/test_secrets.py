"""The reader of secrets against texts with and without one: nothing is missed, and ordinary words stay whole."""

import pytest

from bot.reading.secrets import certain, secrets
from tests.reading.corpora import labelled, posts
from tests.reading.score_table import rows_of
from tests.reading.score_words import UNSEEN

ROWS = [*labelled("secrets.tsv"), *labelled("held_14/secrets.tsv")]
KEY = "-----BEGIN RSA PRIVATE KEY-----\nMIIEpAIBAAKCAQEA7bq\n-----END RSA PRIVATE KEY-----"


def found(text: str) -> list[str]:
    return [text[slice(*secret.span)] for secret in secrets(text)]


@pytest.mark.parametrize(("gold", "text"), ROWS)
def test_what_is_secret_is_found_and_nothing_else(gold: str, text: str) -> None:
    assert found(text) == ([] if gold == "-" else [gold])


@pytest.mark.parametrize(
    ("text", "kinds"),
    [
        (f"use this\n{KEY}\nthanks", ["key"]),
        (KEY[:60], ["key"]),
        ("card 4111 1111 1111 1111, password: tent-99", ["card", "password"]),
        ("password: tent-99\nand the api key: 9f8e7d6c5b4a39281706", ["password", "key"]),
    ],
)
def test_kinds_and_several_in_one_message(text: str, kinds: list[str]) -> None:
    assert [secret.kind for secret in secrets(text)] == kinds


def test_posts_of_work_hold_no_secrets() -> None:
    assert [
        (post.name, found(post.text)) for name in ("posts.txt", UNSEEN) for post in posts(name) if found(post.text)
    ] == []


@pytest.mark.parametrize("name", ["hostile_strings.jsonl", "intents.jsonl", "phrases_recognizers.jsonl"])
def test_ordinary_words_of_others_hold_no_secrets(name: str) -> None:
    rows = list(rows_of(name))
    if not rows:
        pytest.skip(f"../shared/data/{name} is not there")
    texts = [str(row["text"]) for row in rows]
    assert [text for text in texts if secrets(text)] == []


def test_program_text_is_judged_by_the_form_of_keys_alone() -> None:
    source = 'password = "test1234"\ncard = "4111111111111111"\n'
    assert secrets(source)
    assert not certain(source)
    assert certain(source + "token = ghp_16C7e42F292c6912E7710c838347Ae178B4a")

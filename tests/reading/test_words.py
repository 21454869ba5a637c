"""The readers of words against the own corpora: money, yes and no, commands, chatter, tasks, vague words."""

from decimal import Decimal

import pytest

from bot.reading.brief.vague import vague
from bot.reading.money.pay import money
from bot.reading.money.pay_terms import pay_terms
from bot.reading.replies.chatter import is_chatter, is_question
from bot.reading.replies.commands import DESTRUCTIVE, global_word
from bot.reading.replies.tasks import kind_of_opening, tasks
from bot.reading.replies.yesno import yesno
from tests.reading.corpora import Pay, has, labelled, paid, posts
from tests.reading.score_held import batches
from tests.reading.score_table import rows_of
from tests.reading.score_table import same_money as same
from tests.reading.score_words import macro_f1

HELD_OUT = [batch / "yesno.tsv" for batch in batches() if has(batch, "yesno.tsv")]
ANSWERS = [*labelled("yesno.tsv"), *(pair for path in HELD_OUT for pair in labelled(path))]
GROUPED = {"money": list(paid()), "yesno": list(labelled("yesno.tsv")), "commands": list(labelled("commands.tsv"))}


@pytest.mark.parametrize(("text", "gold"), GROUPED["money"], ids=[t for t, _ in GROUPED["money"]])
def test_money_is_read_as_written(text: str, gold: Pay) -> None:
    reading = money(text)
    assert reading.status == gold.status
    assert same(reading.value, gold)
    assert gold.status != "read" or (reading.span and text[slice(*reading.span)].strip())


def test_amounts_are_decimals_and_never_floats() -> None:
    value = money("0.1 usd per word").value
    assert value is not None
    assert value.amount == Decimal("0.1")
    assert isinstance(value.amount, Decimal)


def test_the_owners_currency_fills_in_for_a_bare_number_only() -> None:
    bare, named = money("320, half up front", currency="EUR").value, money("$320", currency="EUR").value
    assert bare is not None
    assert named is not None
    assert (bare.currency, named.currency) == ("EUR", "USD")


def test_the_owners_currency_decides_what_a_shared_word_means() -> None:
    canadian, peso = money("$80 per hour", currency="CAD").value, money("800 pesos", currency="PHP").value
    assert canadian is not None
    assert peso is not None
    assert (canadian.currency, peso.currency) == ("CAD", "PHP")


def test_a_bare_number_without_a_stated_currency_asks_for_it() -> None:
    value = money("320").value
    assert value is not None
    assert value.currency is None


def test_the_comma_is_a_decimal_mark_for_german_speakers() -> None:
    assert {option.amount for option in money("1,500", locale="de").options} == {Decimal(1500), Decimal("1.5")}


@pytest.mark.parametrize(
    ("text", "when", "share"),
    [
        ("320, half up front", "split", "0.5"),
        ("50/50", "split", "0.5"),
        ("30% upfront, the rest later", "split", "0.3"),
        ("paid on acceptance", "on acceptance", None),
        ("after final approval", "on acceptance", None),
        ("on delivery", "on delivery", None),
        ("per milestone", "per milestone", None),
        ("weekly via PayPal", "weekly", None),
        ("100% up front", "up front", "1"),
        ("in three instalments", "in parts", None),
    ],
)
def test_pay_terms_say_when_it_is_paid(text: str, when: str, share: str | None) -> None:
    found = pay_terms(text).value
    assert found is not None
    assert (found.when, found.up_front) == (when, None if share is None else Decimal(share))


@pytest.mark.parametrize("text", ["320", "no idea", "we pay well", ""])
def test_no_pay_terms_are_invented(text: str) -> None:
    assert pay_terms(text).status == "none"


def test_a_yes_beside_a_no_is_no_yes_and_a_no_beside_a_yes_no_no() -> None:
    """Whatever the wording: the bot asks again rather than to take the wrong half of a torn answer."""
    yes = [text for label, text in ANSWERS if label == "yes"]
    no = [text for label, text in ANSWERS if label == "no"]
    taken = [said for text in yes for said in (f"{text}, no", f"no, {text}", f"nope {text}") if yesno(said) == "yes"]
    refused = [said for text in no for said in (f"{text}, yes", f"yes, {text}") if yesno(said) == "no"]
    assert len(yes) > 400
    assert len(no) > 400
    assert taken == []
    assert refused == []


@pytest.mark.parametrize(("label", "text"), GROUPED["yesno"], ids=[t for _, t in GROUPED["yesno"]])
def test_yes_no_or_neither(label: str, text: str) -> None:
    assert yesno(text) == label


def test_third_party_answers_are_never_swapped() -> None:
    cases = [r for r in rows_of("intents.jsonl") if r["label"] in ("yes", "no")]
    if not cases:
        pytest.skip("../shared/data/intents.jsonl is not here")
    swapped = [r["text"] for r in cases if yesno(str(r["text"])) not in (r["label"], "neither")]
    assert swapped == []


@pytest.mark.parametrize(("label", "text"), GROUPED["commands"], ids=[t for _, t in GROUPED["commands"]])
def test_commands_and_ordinary_text(label: str, text: str) -> None:
    found = global_word(text)
    name, _, argument = label.partition(": ")
    assert (found.name if found else "none") == name
    assert not argument or (found is not None and found.argument.lower() == argument)


def test_commands_reach_the_bar_of_the_score() -> None:
    assert macro_f1() >= 0.9


def test_third_party_ordinary_text_gives_no_command() -> None:
    texts = [str(r["text"]) for r in rows_of("intents.jsonl") if r["label"] in ("none", "hard_negative_domain")]
    if not texts:
        pytest.skip("../shared/data/intents.jsonl is not here")
    found = [c for text in texts if (c := global_word(text)) is not None]
    assert len(found) <= 0.05 * len(texts)
    assert not [c for c in found if c.name in DESTRUCTIVE]


def test_an_open_question_takes_only_the_words_themselves() -> None:
    assert global_word("a human", form_open=False) is not None
    assert global_word("someone", form_open=True) is None
    assert global_word("what can you do?", form_open=True) is None
    for word in ("help", "back", "skip", "edit 3", "!cancel", "my data"):
        assert global_word(word, form_open=True) is not None


@pytest.mark.parametrize("text", ["cancle", "cance", "withdraws", "widthdraw", "delte me", "delete mee", "candle"])
def test_no_slip_of_another_word_destroys_anything(text: str) -> None:
    found = global_word(text)
    assert found is None or found.name not in DESTRUCTIVE or sorted(text) == sorted(found.name)


@pytest.mark.parametrize(("label", "text"), list(labelled("chatter.tsv")))
def test_questions_and_chatter_are_told_from_answers(label: str, text: str) -> None:
    said = "question" if is_question(text) else "chatter" if is_chatter(text) else "answer"
    assert said == label


def test_a_long_answer_is_never_chatter_nor_a_question() -> None:
    for post in posts():
        if len(post.text) > 300:
            assert not is_chatter(post.text)
            assert not is_question(post.text)


@pytest.mark.parametrize(
    ("text", "kind", "parts"),
    [
        ("product texts for the new collection, invoices, instagram, fix checkout bug", "several", 4),
        ("- write texts\n- fix bug\n- invoices", "several", 3),
        ("1. logo\n2. website", "several", 2),
        ("fix the checkout and write product texts", "several", 2),
        ("I have: bookkeeping, newsletter and instagram", "several", 3),
        ("bookkeeping, social media posts, and a new landing page", "several", 3),
        ("a logo, blue, by friday", "one", 1),
        ("I need a logo for my bakery", "one", 1),
        ("translate my site into German and Spanish", "one", 1),
        ("edit a podcast, no music, 30 minutes", "one", 1),
        ("help me with my taxes, they are due in march", "one", 1),
        ("hi", "greeting", 1),
        ("hello there!", "greeting", 1),
        ("Good morning", "greeting", 1),
    ],
)
def test_an_opening_is_one_job_or_several_or_a_greeting(text: str, kind: str, parts: int) -> None:
    assert kind_of_opening(text) == kind
    assert len(tasks(text)) == parts


def test_tasks_keep_the_owners_words_in_order() -> None:
    text = "product texts for the new collection, invoices, instagram, fix checkout bug"
    assert tasks(text) == ("product texts for the new collection", "invoices", "instagram", "fix checkout bug")


def test_a_pasted_post_goes_to_the_brief() -> None:
    long = [p for p in posts() if len(p.text) > 350 and p.name != "slack-list"]
    assert {p.name for p in long if kind_of_opening(p.text) != "post"} == set()


@pytest.mark.parametrize(
    ("text", "word", "kind"),
    [
        ("make it nice", "nice", "look"),
        ("I need it asap", "asap", "time"),
        ("logos, cards etc.", "etc.", "open end"),
        ("around 40 texts", "around 40", "count"),
        ("it must be user friendly", "user friendly", "ease"),
        ("catchy headlines", "catchy", "style"),
        ("a modern site", "modern", "look"),
        ("a fast website", "fast", "speed"),
        ("high quality work", "high quality", "quality"),
        ("competitive pay", "competitive pay", "money"),
    ],
)
def test_vague_words_come_with_a_question(text: str, word: str, kind: str) -> None:
    found = vague(text)[0]
    assert (found.word, found.kind, text[slice(*found.span)]) == (word, kind, word)
    assert found.question.endswith((".", "?"))


def test_checkable_text_has_no_vague_words() -> None:
    assert vague("40 product texts of 60 to 90 words in British English, each starts with a benefit.") == ()

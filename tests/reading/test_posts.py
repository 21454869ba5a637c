"""The reader of posts against the posts that it had not seen when they were written, and against hard inputs."""

import time

import pytest

from bot.reading.asked import Asked
from bot.reading.brief import BriefRead, brief
from bot.reading.lines_words import READERS
from tests.reading.corpora import FOLDER, posts
from tests.reading.score_words import ASKED, NOW, UNSEEN, post_rows

# Some way under what is reached, so that a mended rule may lose a post but not a class of posts.
BARS = {"budget stated": 0.95, "deadline": 0.92, "skills": 0.92, "must-haves": 0.92}


def read(text: str) -> BriefRead:
    return brief(text, now=NOW, zone="Europe/Berlin")


def test_the_bars_hold_on_the_posts_written_unseen() -> None:
    for row in post_rows(UNSEEN):
        for name, bar in BARS.items():
            if row.what.split(": ", 1)[1].startswith(name):
                assert row.right >= bar * row.cases, row
        if "invented" in row.what or "not in the text" in row.what:
            assert row.wrong == 0, row


def test_every_find_stands_at_its_place() -> None:
    for post in posts(UNSEEN):
        found = read(post.text)
        lines = (*found.skills, *found.must_haves, *found.nice_to_haves, *found.rules, *found.samples, found.title)
        for line in (*lines, *found.instructions, *found.contact, *found.criteria, *found.not_included, found.goal):
            assert line is None or (line.value and post.text[slice(*line.span)] == line.value), post.name
        for thing in found.deliverables:
            assert thing.value.what in post.text[slice(*thing.span)], post.name
        for reading in (found.budget, found.pay_terms, found.duration, found.hours, found.deadline):
            assert (reading.status == "none") == (reading.span is None)
            assert reading.span is None or post.text[slice(*reading.span)].strip(), post.name


@pytest.mark.parametrize(
    "text",
    [
        "Our mugs are $18 each and sell for $30 in shops. Who can photograph them?",
        "Students pay $40 a class, our rent is 900 a month. Teacher wanted.",
        "We closed a $60 million round and offer a $500 home office budget.",
        "Last year we paid $1,150 for this. What would you charge?",
        "Volunteers wanted, tickets are 12 EUR, we collected 8,400 EUR in 2025.",
        "The ad budget is $200 a day, the store makes 40k a month.",
        "Commission-only: you get 8 % of deals of $24,000.",
        "Call +49 40 5550 1177 or 555-0199. Founded in 1998. 5 years of experience.",
        "Unser Umsatz liegt bei 1,4 Mio. Euro, der Warenkorb bei 68 Euro. Bitte nennen Sie uns Ihren Stundensatz.",
    ],
)
def test_money_of_others_is_no_budget(text: str) -> None:
    assert read(text).budget.status == "none"


@pytest.mark.parametrize(
    "text",
    [
        "When: Saturday, December 12, 7pm to 11pm. Photographer wanted for our party.",
        "Please send your CV and two references by 4 December.",
        "Applications close on November 30, interviews are held on December 2.",
        "The museum opens on 15 May 2027. We start on Monday.",
        "Vacancy posted on 20 November 2026, closing date 6 December.",
        "The campaign went live by March 3 and grew every week.",
    ],
)
def test_other_dates_are_no_deadline(text: str) -> None:
    assert read(text).deadline.status == "none"


def lines(kind: str) -> list[tuple[str, str]]:
    """The lines of post_lines.tsv of a kind, each with its gold."""
    rows = (FOLDER / "post_lines.tsv").read_text("utf-8").splitlines()
    cut = [row.split(" | ") for row in rows if not row.startswith("#")]
    return [(row[1].replace("\\n", "\n"), row[2]) for row in cut if row[0] == kind]


def in_a_post(line: str) -> str:
    """A line among others; one in another language stands alone, for the others would hide it."""
    english = line.isascii() and not line.startswith(("Wir ", "Se paga", "Presupuesto", "Abgabe"))
    return f"Help wanted with my project\n\n{line}\n\nThanks for reading" if english else line


@pytest.mark.parametrize(("line", "gold"), lines("pay"))
def test_the_pay_of_a_line(line: str, gold: str) -> None:
    found = read(in_a_post(line)).budget
    value = found.value
    said = f"{value.amount} {value.low} {value.high} {value.currency} {value.per}" if value else found.status
    assert said == gold


@pytest.mark.parametrize(("line", "gold"), lines("day"))
def test_the_deadline_of_a_line(line: str, gold: str) -> None:
    found = read(in_a_post(line)).deadline
    assert (found.value.wall.local.date().isoformat() if found.value else found.status) == gold


def test_a_german_post_is_read_in_its_own_words() -> None:
    text = (
        "Texter gesucht (Garten)\n\nWir suchen einen freien Texter für 10 Artikel.\n\nAnforderungen:\n"
        "- Muttersprache Deutsch\n- Erfahrung mit SEO\n\nHonorar: 0,08 € pro Wort\nAbgabe: bis zum 7. Dezember"
    )
    found = read(text)
    assert [line.value for line in found.must_haves] == ["Muttersprache Deutsch", "Erfahrung mit SEO"]
    assert found.budget.value is not None
    assert (str(found.budget.value.amount), found.budget.value.currency, found.budget.value.per) == (
        "0.08",
        "EUR",
        "unit",
    )
    assert found.budget.span is not None
    assert text[slice(*found.budget.span)].startswith("0,08 €")
    assert found.deadline.value is not None
    assert found.deadline.value.wall.local.date().isoformat() == "2026-12-07"
    assert found.deadline.span is not None
    assert "7. Dezember" in text[slice(*found.deadline.span)]


def test_a_spanish_post_is_read_in_its_own_words() -> None:
    found = read(
        "Necesito programador Laravel. Experiencia en Laravel imprescindible. Pago entre 20 y 25 USD por hora."
    )
    assert found.budget.value is not None
    assert (str(found.budget.value.low), str(found.budget.value.high), found.budget.value.per) == ("20", "25", "hour")
    assert any("imprescindible" in line.value for line in found.must_haves)


def test_vague_words_come_with_a_question_at_their_place() -> None:
    text = "Need a modern logo asap. Budget: $100"
    line = READERS["brief"](text, Asked(NOW, "UTC"))
    assert line is not None
    marks = line["vague"]
    assert isinstance(marks, list)
    assert {text[slice(*m["span"])] for m in marks} == {"modern", "asap"}
    assert all(m["question"].endswith((".", "?")) for m in marks)


def test_a_post_without_vague_words_has_no_such_field() -> None:
    line = READERS["brief"]("Budget: $100", ASKED)
    assert line is not None
    assert "vague" not in line


HARD = [
    "a " * 6000, "$5 " * 4000, "by friday " * 1200, "the " * 3000, ":a" * 6000, "| a " * 3000, "X, " * 4000,
    "$1\n-\n$2\n" * 1300, "bis 5. " * 1700 + " und wir suchen", "you have " * 1300, "5 years " * 1500, "<b>" * 4000,
    "need the final " * 800, "every abc " * 1200, "aBc " * 3000, "1 per " * 2000, "\n" * 12000, '"' * 12000,
]  # fmt: skip


@pytest.mark.parametrize("text", HARD, ids=range(len(HARD)))
def test_work_grows_in_step_with_the_text(text: str) -> None:
    """X51: a text twice as long may take about twice as long; a pattern that backtracks takes four times as long."""
    spent = []
    for part in (text[: len(text) // 4], text):
        runs = []
        for _ in range(3):
            start = time.process_time()
            read(part)
            runs.append(time.process_time() - start)
        spent.append(min(runs))
    assert spent[1] < 12 * spent[0] + 0.05

"""Tasks: started once, and the formula that recommends one with its reasons in words (T.1)."""

from datetime import UTC, datetime

import pytest

from bot.engine.guards import NotNow
from bot.lifecycle.backlog.model import Task, fitness, recommend

NOW = datetime(2026, 11, 23, 9, tzinfo=UTC)


def task(text: str, order: int = 0) -> Task:
    return Task(id=f"k{order}", owner="p1", text=text, at=NOW, order=order)


def test_a_task_starts_once() -> None:
    one = task("product texts")
    one.start("j1")
    assert (one.state, one.project) == ("started", "j1")
    with pytest.raises(NotNow, match="started already"):
        one.start("j2")


def test_a_task_waits_again_after_its_project_ended_without_a_hire() -> None:
    one = task("product texts")
    one.start("j1")
    one.return_to_list()
    assert (one.state, one.project) == ("waiting", "")
    one.finish()
    one.return_to_list()
    assert one.state == "done"


@pytest.mark.parametrize(
    ("text", "score"),
    [("product texts", 2), ("invoices", -2), ("instagram", -1), ("fix checkout bug", 0), ("paint the fence", 0)],
)
def test_the_formula_is_in_the_words(text: str, score: int) -> None:
    assert fitness(text).score == score


def test_the_fittest_is_recommended_and_of_equals_the_first() -> None:
    found = [task("instagram", 0), task("blog posts", 1), task("product texts", 2)]
    assert recommend(found) is found[1]
    found[1].start("j1")
    assert recommend(found) is found[2]
    assert recommend([]) is None

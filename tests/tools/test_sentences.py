"""Sentences that people read stand in wording and refusals modules, and the search for others finds them."""

from pathlib import Path

import pytest

from tests.support.needs import ROOT
from tools.sentences import ALLOWED, misplaced, sentences_of


def texts(source: str, path: str = "bot/lifecycle/brief/actions.py") -> list[str]:
    return [sentence.text for sentence in sentences_of(path, source)]


def test_every_sentence_stands_in_a_module_of_words() -> None:
    assert [str(sentence) for sentence in misplaced(ROOT)] == []


@pytest.mark.parametrize("path", ALLOWED)
def test_what_is_allowed_still_stands_there(path: str) -> None:
    reason, *allowed = ALLOWED[path]
    assert reason
    assert {*allowed} == set(texts((ROOT / path).read_text("utf-8"), path))


@pytest.mark.parametrize(
    ("source", "text"),
    [
        ('yield Tell(message=say("Nothing has changed."))', "Nothing has changed."),
        ('note = f"Answers go to {count} people."', "Answers go to {} people."),
        ('note = f"{count} left"', "{} left"),
        ('raise NotNow(f"{name} has answered.")', "{} has answered."),
        ('Button("Fix", command)', "Fix"),
        ('Choice(label="Later", value="later")', "Later"),
        ('Message(title="Timetable")', "Timetable"),
        ('form = Form(command, "Brief", fields)', "Brief"),
        ('def ask(why: str = "Please say why.") -> None: ...', "Please say why."),
        ('Record(what="offer sent", detail={"why": why})', "offer sent"),
        ('Record(what="paid", detail={})', "paid"),
        ('Record(what=happened.PAID, detail={"why": "it was too late"})', "it was too late"),
        ('what = "offer sent" if new else happened.OFFER_CHANGED', "offer sent"),
        ("x = f\"{say('one more')}\"", "one more"),
        ('SENTENCES = {"late": "This comes too late."}', "This comes too late."),
    ],
)
def test_a_sentence_elsewhere_is_found(source: str, text: str) -> None:
    assert text in texts(source)


@pytest.mark.parametrize(
    "source",
    [
        '"""Says what it does."""\n\nX = 1\n"""What it is for."""\n',
        'class A:\n    """One sentence."""\n    x: "Turn | None"\n\ndef f(a: "Turn or none") -> "not a text": ...',
        'Json: TypeAlias = "str | None"',
        'Candidate(command=cmd, words=("nobody fits", f"show {name}"))',
        'log.warning("work failed", key=key)',
        'raise ValueError(f"{name} would be out of order")',
        'class Gone(Exception):\n    def __init__(self) -> None:\n        super().__init__("it is gone")',
        'WORDS = pattern(r"\\b(not sure|data entry)\\b")',
        'yield Record(project=id, what=happened.OFFER_SENT, detail={"still free": True})',
        'class Erase(Command):\n    words = ("delete me",)',
        'if text == "all of them" or text.startswith("no problem"):\n    pass',
        'match text:\n    case "all of them":\n        pass',
        'def canonical(self) -> str:\n    return f"title: {self.title}"',
        'key = f"extra:{delivery}:{index}"',
        'shown = f"{day} {time}"',
        'state = "closed"',
    ],
)
def test_what_nobody_reads_is_left_alone(source: str) -> None:
    assert texts(source) == []


@pytest.mark.parametrize("name", ["wording", "kit_wording", "refusals", "formatting", "happened"])
def test_modules_of_words_hold_sentences(name: str) -> None:
    source = 'X = "Nothing has changed."'
    assert texts(source, f"bot/lifecycle/brief/{name}.py") == []
    assert texts(source, f"bot/lifecycle/brief/{name}s.py") == ["Nothing has changed."]


def test_the_search_names_the_line_and_skips_the_rest_of_the_repository(tmp_path: Path) -> None:
    for folder in ("bot/engine", "bot/lifecycle/brief", "bot/reading", "adapters/slack"):
        (tmp_path / folder).mkdir(parents=True)
        (tmp_path / folder / "a.py").write_text('\nX = "Nothing has changed."\n')
    assert [str(sentence) for sentence in misplaced(tmp_path)] == [
        "bot/engine/a.py:2: Nothing has changed.",
        "bot/lifecycle/brief/a.py:2: Nothing has changed.",
    ]

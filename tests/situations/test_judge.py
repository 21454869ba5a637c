"""The score of situations would be worth nothing if it could not tell right from wrong: each way of judging."""

from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

import pytest

from adapters.sandbox.stories.screen_changes import ScreenChange
from tests.support.situations_judge import Outcome, judge
from tests.support.situations_play import STORED, Played, changed
from tests.support.situations_rows import SituationRow, own_rows, read_rows

ROW = SituationRow("s0-01", "s0", "Rosa", "shortlist him, who is next", "right", "", ("card 2",), (r"which.*\?",))


def _told(text: str, to: str = "Rosa", *, fresh: bool = True) -> ScreenChange:
    return ScreenChange(f"Tender to {to}", text, text, to, fresh)


def _outcome(row: SituationRow, *seen: ScreenChange, effects: Sequence[str] = (), status: str = "") -> Outcome:
    return judge(row, Played(seen, {"Rosa": status}, effects)).outcome


@pytest.mark.parametrize(
    ("words", "outcome"),
    [
        ("Shortlisted. # Card 2 of 3: Priya", "right"),
        ("Which one?\n[Jonas] [Priya]", "asked"),
        ("Sorry.\n[Card 2]", "safe"),
        ("I am not sure what you mean. Is this a new job to hand over?\n> shortlist him, who is next", "new job"),
        ("I am not sure what you mean. Which one?\n[Jonas] [New work?]", "asked"),
        ("Saved: shortlist him, who is next.", "wrong"),
        ("Something went wrong, nothing is lost. Card 2", "error"),
    ],
)
def test_what_the_speaker_sees_decides(words: str, outcome: Outcome) -> None:
    assert _outcome(ROW, _told(words)) == outcome


def test_what_is_gone_from_a_changed_message_is_not_seen() -> None:
    assert _outcome(ROW, _told("...\n(gone) card 2", fresh=False)) == "safe"


def test_own_words_quoted_prove_nothing() -> None:
    said = replace(ROW, say="show me card 2")
    assert _outcome(said, _told("Hm.\n> show me card 2")) == "safe"
    assert _outcome(said, _told("Hm.\n> what she wrote on card 2")) == "right"


def test_an_effect_is_wrong_unless_it_is_the_one_that_was_meant() -> None:
    assert _outcome(ROW, _told("Fine."), effects=("projects +P1",)) == "wrong"
    assert _outcome(ROW, _told("Which one?"), effects=("projects +P1",)) == "wrong"
    assert _outcome(ROW, _told("Card 2"), effects=("applications ~A1",)) == "right"
    assert _outcome(replace(ROW, expected="safe"), _told("Card 2"), effects=("applications ~A1",)) == "wrong"


def test_a_line_that_waits_for_its_word_is_no_effect_while_nobody_has_read_it() -> None:
    waits = ("relay_lines +n1",)
    assert _outcome(ROW, _told("Which one?"), effects=waits) == "asked"
    assert _outcome(ROW, _told("Which one?"), _told("Rosa asks", "Jonas"), effects=waits) == "wrong"
    assert _outcome(ROW, _told("Fine."), effects=waits) == "wrong"


def test_others_are_shown_what_was_meant_for_them_only() -> None:
    right, news = _told("Card 2"), _told("Rosa shortlisted you", "Jonas")
    assert _outcome(ROW, right, news) == "right"
    assert _outcome(replace(ROW, quiet=True), right, news) == "wrong"
    assert _outcome(replace(ROW, quiet=True), right, _told("ad", to="")) == "wrong"
    assert _outcome(replace(ROW, tells={"Jonas": "shortlisted"}), right, news) == "right"
    assert _outcome(replace(ROW, tells={"Priya": "shortlisted"}), right, news) == "wrong"
    assert _outcome(replace(ROW, tells={"Jonas": "shortlisted"}), right) == "safe"
    assert _outcome(ROW, _told("Fine."), news) == "wrong"


def test_never_outweighs_everything() -> None:
    assert _outcome(replace(ROW, never=("1 of 7",)), _told("Card 2. 1 of 7")) == "wrong"


def test_status_has_to_show_it() -> None:
    row = replace(ROW, state={"Rosa": "shortlist: jonas"})
    assert _outcome(row, _told("Card 2"), status="Shortlist: Jonas") == "right"
    assert _outcome(row, _told("Card 2"), status="Nothing.") == "safe"


def test_echo_is_about_the_speakers_words() -> None:
    row = replace(ROW, say="go back to the recipes", must=("recipes",))
    assert _outcome(replace(row, echo=False), _told("Title: Go back to the recipes")) == "wrong"
    assert _outcome(replace(row, echo=False), _told("30 recipes")) == "right"
    assert _outcome(replace(row, echo=True), _told("back: recipes")) == "right"
    assert _outcome(replace(row, echo=True, say="now the other twenty"), _told("recipes")) == "safe"


def test_silence_is_never_right() -> None:
    assert _outcome(replace(ROW, must=("",))) == "safe"
    assert judge(ROW, Played()).why.startswith("nothing was shown")


def test_not_understood_is_fine_only_where_nothing_was_to_be_done() -> None:
    lost = _told("I am not sure what you mean. Card 2?")
    assert _outcome(ROW, lost) == "safe"
    assert _outcome(replace(ROW, expected="safe"), lost) == "right"


def test_what_could_not_be_played_is_an_error() -> None:
    assert judge(ROW, Played(trouble="StoryError: line 3")).outcome == "error"


def test_changed_rows_are_named() -> None:
    tables: dict[str, dict[str, str]] = {table: {} for table in STORED}
    before = {**tables, "tasks": {"k1": "a", "k2": "b"}}
    after = {**tables, "tasks": {"k1": "c", "k3": "d"}}
    assert changed(before, after) == ["tasks +k3", "tasks -k2", "tasks ~k1"]


def test_an_unknown_key_of_a_row_is_refused(tmp_path: Path) -> None:
    file = tmp_path / "s0.jsonl"
    file.write_text('{"id": "s0-01", "nevr": []}\n')
    with pytest.raises(ValueError, match="nevr"):
        read_rows(file)


def test_every_own_row_has_an_id_of_its_own_and_something_to_judge_by() -> None:
    rows = own_rows()
    assert len({row.id for row in rows}) == len(rows)
    assert [row.id for row in rows if not (row.must or row.ask)] == []
    assert [row.id for row in rows if not row.id.startswith(f"{row.situation}-")] == []

"""A missing tool skips by name, and fails where nothing may be skipped."""

from pathlib import Path

import pytest

from tests.support import needs


def test_what_is_absent_is_skipped_by_name(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("TENDERBOT_NO_SKIP", raising=False)
    with pytest.raises(pytest.skip.Exception, match=r"\.\./shared/no/such/file is not there"):
        needs.needs_shared("no/such/file")


@pytest.mark.parametrize("value", ["1", "yes"])
def test_where_nothing_may_be_skipped_it_fails(value: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("TENDERBOT_NO_SKIP", value)
    with pytest.raises(pytest.fail.Exception, match="forbids to skip"):
        needs.needs_shared("no/such/file")


def test_chromium_is_found_on_the_path_or_where_it_is_said_to_be(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("PATH", str(tmp_path))
    monkeypatch.delenv("CHROMIUM", raising=False)
    monkeypatch.setenv("TENDERBOT_NO_SKIP", "0")
    with pytest.raises(pytest.skip.Exception, match="Chromium"):
        needs.needs_chromium()
    for name in ("chromium", "my-browser"):
        (tmp_path / name).touch(mode=0o755)
    assert needs.needs_chromium() == str(tmp_path / "chromium")
    monkeypatch.setenv("CHROMIUM", str(tmp_path / "my-browser"))
    assert needs.needs_chromium() == str(tmp_path / "my-browser")


def test_what_is_there_is_given(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "shared" / "data").mkdir(parents=True)
    monkeypatch.setattr(needs, "ROOT", tmp_path / "clone")
    assert needs.needs_shared("data") == tmp_path / "shared" / "data"

"""Says by name why a test cannot run here; where nothing may be skipped (TENDERBOT_NO_SKIP=1) it fails instead."""

import os
import shutil
from pathlib import Path
from typing import NoReturn

import pytest

ROOT = Path(__file__).parents[2]
CHROMIUM_NAMES = ("chromium", "chromium-browser", "google-chrome", "google-chrome-stable")


def absent(what: str) -> NoReturn:
    """Skip the running test because `what` is missing; fail it when TENDERBOT_NO_SKIP is set."""
    reason = f"{what} is not there"
    if os.environ.get("TENDERBOT_NO_SKIP", "") not in ("", "0"):
        pytest.fail(f"{reason}, and TENDERBOT_NO_SKIP forbids to skip", pytrace=False)
    pytest.skip(reason)


def needs_shared(path: str) -> Path:
    """The file `../shared/<path>` beside the repository, data that the project does not carry itself."""
    file = ROOT.parent / "shared" / path
    return file if file.exists() else absent(f"../shared/{path}")


def needs_chromium() -> str:
    """The path of an installed Chromium or Chrome; CHROMIUM names another one."""
    named = os.environ.get("CHROMIUM")
    if named and shutil.which(named):
        return str(shutil.which(named))
    program = next(filter(None, map(shutil.which, CHROMIUM_NAMES)), None)
    return program or absent("Chromium")

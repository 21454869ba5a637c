"""Each import rule is kept by this repository and is broken by a small house that violates it."""

import os
import re
import subprocess
import sys
from pathlib import Path

import pytest

from tests.needs import ROOT

CLEAN = {
    "bot/app.py": "import adapters.slack.gateway\nimport bot.chapters\nimport storage\nimport sqlalchemy\n",
    "bot/cli.py": "import bot.app\nimport typer\n",
    "bot/chapters.py": "import bot.ads.actions\nimport bot.brief.actions\n",
    "bot/settings.py": "import pydantic\n",
    "bot/engine/turn.py": "import bot.reading.days\n",
    "bot/reading/days.py": "import dateparser\n",
    "bot/brief/model.py": "import bot.engine.turn\n",
    "bot/brief/flows.py": "import bot.brief.model\nimport bot.brief.wording\n",
    "bot/brief/wording.py": "",
    "bot/brief/actions.py": "import bot.brief.flows\nimport bot.ads.commands\n",
    "bot/ads/commands.py": "",
    "bot/ads/model.py": "import bot.brief.model\n",
    "bot/ads/actions.py": "import bot.ads.model\n",
    "bot/desk/model.py": "import bot.ads.model\n",
    "bot/desk/actions.py": "import bot.desk.model\n",
    "adapters/slack/gateway.py": "import bot.engine.turn\nimport slack_sdk\n",
    "adapters/discord/gateway.py": "import discord\n",
    "adapters/sandbox/world.py": "",
    "storage/tables.py": "import bot.brief.model\nimport sqlalchemy\n",
}

BREACHES = [
    ("1.", "bot/engine/turn.py", "import sqlalchemy"),
    ("1.", "bot/brief/model.py", "import storage.tables"),
    ("1.", "bot/ads/actions.py", "from adapters.slack import gateway"),
    ("1.", "bot/reading/days.py", "import aiohttp"),
    ("1b.", "bot/brief/flows.py", "import dateparser"),
    ("1b.", "bot/engine/turn.py", "import pydantic"),
    ("2.", "bot/engine/turn.py", "from bot.brief import model"),
    ("2.", "bot/engine/turn.py", "import bot.settings"),
    ("2.", "bot/brief/model.py", "import bot.ads.model"),
    ("2.", "bot/ads/actions.py", "import bot.brief.actions"),
    ("2.", "bot/ads/actions.py", "import bot.brief.flows"),
    ("2.", "bot/desk/actions.py", "import bot.brief.actions"),
    ("2.", "bot/payments/flows.py", "import bot.engine.turn"),
    ("3.", "adapters/slack/gateway.py", "import adapters.discord.gateway"),
    ("3.", "adapters/discord/gateway.py", "import adapters.sandbox.world"),
    ("3.", "storage/tables.py", "import adapters.slack.gateway"),
    ("4.", "bot/brief/wording.py", "import bot.brief.actions"),
    ("4.", "bot/brief/flows.py", "import bot.chapters"),
    ("4.", "bot/ads/commands.py", "import bot.ads.actions"),
    ("5.", "bot/ads/actions.py", "import bot.chapters"),
    ("5.", "storage/tables.py", "import bot.app"),
]


def lint(house: Path) -> tuple[int, str]:
    done = subprocess.run(
        [sys.executable, "-c", "from importlinter.cli import lint_imports_command as run; run()", "--no-cache"],
        cwd=house,
        env={**os.environ, "COLUMNS": "200"},
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )
    return done.returncode, done.stdout + done.stderr


@pytest.fixture
def house(tmp_path: Path) -> Path:
    for name, text in CLEAN.items():
        write(tmp_path, name, text)
    rules = (ROOT / "pyproject.toml").read_text("utf-8")
    (tmp_path / "pyproject.toml").write_text(rules[rules.index("[tool.importlinter]") :], "utf-8")
    write(tmp_path, "tests/house.py", (ROOT / "tests" / "house.py").read_text("utf-8"))
    return tmp_path


def write(house: Path, name: str, text: str) -> None:
    file = house / name
    file.parent.mkdir(parents=True, exist_ok=True)
    for folder in file.relative_to(house).parents[:-1]:
        (house / folder / "__init__.py").touch()
    with file.open("a", encoding="utf-8") as out:
        out.write(f"{text}\n")


def test_this_repository_keeps_every_rule() -> None:
    code, said = lint(ROOT)
    assert code == 0, said


def test_a_clean_house_passes(house: Path) -> None:
    code, said = lint(house)
    assert code == 0, said


@pytest.mark.parametrize(("rule", "file", "line"), BREACHES)
def test_every_rule_can_be_broken(rule: str, file: str, line: str, house: Path) -> None:
    write(house, file, line)
    code, said = lint(house)
    broken = re.findall(r"^(\w+\.) .* BROKEN", said, re.MULTILINE)
    assert code == 1, said
    assert rule in broken, said


@pytest.mark.parametrize("platform", ["slack", "discord"])
def test_the_real_adapters_do_not_mention_the_sandbox(platform: str) -> None:
    for file in (ROOT / "adapters" / platform).rglob("*.py"):
        assert "sandbox" not in file.read_text("utf-8").lower(), file

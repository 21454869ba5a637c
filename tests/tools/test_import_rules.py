"""Each import rule is kept by this repository and is broken by a small repository that violates it."""

import os
import re
import subprocess
import sys
from pathlib import Path

import pytest

from tests.support.needs import ROOT
from tests.support.patience import PATIENCE

CLEAN = {
    "bot/runtime/app.py": "import adapters.slack.gateway\nimport bot.lifecycle.chapters\nimport sqlalchemy\n",
    "bot/cli.py": "import bot.runtime.app\nimport typer\n",
    "bot/lifecycle/chapters.py": "import bot.lifecycle.ads.actions\nimport bot.lifecycle.brief.actions\n",
    "bot/settings.py": "import pydantic\n",
    "bot/engine/context.py": "import bot.reading.days\nimport bot.engine.registry\n",
    "bot/engine/outbox.py": "import bot.engine.context\n",
    "bot/engine/registry.py": "from typing import TYPE_CHECKING\n\nif TYPE_CHECKING:\n    import bot.engine.context\n",
    "bot/reading/days.py": "import dateparser\n",
    "bot/lifecycle/brief/model.py": "import bot.engine.context\n",
    "bot/lifecycle/brief/flows.py": "import bot.lifecycle.brief.model\nimport bot.lifecycle.brief.wording\n",
    "bot/lifecycle/brief/wording.py": "",
    "bot/lifecycle/brief/actions.py": "import bot.lifecycle.brief.flows\n",
    "bot/lifecycle/ads/commands.py": "",
    "bot/lifecycle/ads/model.py": "import bot.lifecycle.brief.model\n",
    "bot/lifecycle/brief/commands.py": "",
    "bot/lifecycle/brief/events.py": "",
    "bot/lifecycle/ads/events.py": "",
    "bot/lifecycle/ads/actions.py": (
        "import bot.lifecycle.ads.model\nimport bot.lifecycle.brief.commands\nimport bot.lifecycle.brief.events\n"
    ),
    "bot/lifecycle/status/model.py": "import bot.lifecycle.ads.model\n",
    "bot/lifecycle/status/actions.py": "import bot.lifecycle.status.model\n",
    "adapters/slack/gateway.py": "import bot.engine.context\nimport slack_sdk\n",
    "adapters/discord/gateway.py": "import discord\n",
    "adapters/sandbox/shared_state.py": "",
    "storage/tables.py": "import bot.lifecycle.brief.model\nimport sqlalchemy\n",
}

BREACHES = [
    ("1.", "bot/engine/context.py", "import sqlalchemy"),
    ("1.", "bot/lifecycle/brief/model.py", "import storage.tables"),
    ("1.", "bot/lifecycle/ads/actions.py", "from adapters.slack import gateway"),
    ("1.", "bot/reading/days.py", "import aiohttp"),
    ("1b.", "bot/lifecycle/brief/flows.py", "import dateparser"),
    ("1b.", "bot/engine/context.py", "import pydantic"),
    ("2.", "bot/engine/context.py", "from bot.lifecycle.brief import model"),
    ("2.", "bot/engine/context.py", "import bot.settings"),
    ("2.", "bot/lifecycle/brief/model.py", "import bot.lifecycle.ads.model"),
    ("2.", "bot/lifecycle/ads/actions.py", "import bot.lifecycle.brief.actions"),
    ("2.", "bot/lifecycle/ads/actions.py", "import bot.lifecycle.brief.flows"),
    ("2.", "bot/lifecycle/brief/actions.py", "import bot.lifecycle.ads.commands"),
    ("2.", "bot/lifecycle/brief/actions.py", "import bot.lifecycle.ads.events"),
    ("2.", "bot/lifecycle/status/actions.py", "import bot.lifecycle.brief.actions"),
    ("2.", "bot/lifecycle/payments/flows.py", "import bot.engine.context"),
    ("3.", "adapters/slack/gateway.py", "import adapters.discord.gateway"),
    ("3.", "adapters/discord/gateway.py", "import adapters.sandbox.shared_state"),
    ("3.", "storage/tables.py", "import adapters.slack.gateway"),
    ("4.", "bot/lifecycle/brief/wording.py", "import bot.lifecycle.brief.actions"),
    ("4.", "bot/lifecycle/brief/flows.py", "import bot.lifecycle.chapters"),
    ("4.", "bot/lifecycle/ads/commands.py", "import bot.lifecycle.ads.actions"),
    ("5.", "bot/lifecycle/ads/actions.py", "import bot.lifecycle.chapters"),
    ("5.", "storage/tables.py", "import bot.runtime.app"),
    ("6.", "bot/engine/registry.py", "import bot.engine.context"),
    ("6.", "bot/engine/registry.py", "    import bot.engine.outbox"),
]


def lint(small_repository: Path) -> tuple[int, str]:
    done = subprocess.run(
        [sys.executable, "-c", "from importlinter.cli import lint_imports_command as run; run()", "--no-cache"],
        cwd=small_repository,
        env={**os.environ, "COLUMNS": "200"},
        capture_output=True,
        text=True,
        timeout=PATIENCE,
        check=False,
    )
    return done.returncode, done.stdout + done.stderr


@pytest.fixture
def small_repository(tmp_path: Path) -> Path:
    for name, text in CLEAN.items():
        write(tmp_path, name, text)
    rules = (ROOT / "pyproject.toml").read_text("utf-8")
    (tmp_path / "pyproject.toml").write_text(rules[rules.index("[tool.importlinter]") :], "utf-8")
    write(tmp_path, "tools/import_rules.py", (ROOT / "tools" / "import_rules.py").read_text("utf-8"))
    return tmp_path


def write(small_repository: Path, name: str, text: str) -> None:
    file = small_repository / name
    file.parent.mkdir(parents=True, exist_ok=True)
    for folder in file.relative_to(small_repository).parents[:-1]:
        (small_repository / folder / "__init__.py").touch()
    with file.open("a", encoding="utf-8") as out:
        out.write(f"{text}\n")


def test_this_repository_keeps_every_rule() -> None:
    code, said = lint(ROOT)
    assert code == 0, said


def test_a_clean_repository_passes(small_repository: Path) -> None:
    code, said = lint(small_repository)
    assert code == 0, said


@pytest.mark.parametrize(("rule", "file", "line"), BREACHES)
def test_every_rule_can_be_broken(rule: str, file: str, line: str, small_repository: Path) -> None:
    write(small_repository, file, line)
    code, said = lint(small_repository)
    broken = re.findall(r"^(\w+\.) .* BROKEN", said, re.MULTILINE)
    assert code == 1, said
    assert rule in broken, said


@pytest.mark.parametrize("platform", ["slack", "discord"])
def test_the_real_adapters_do_not_mention_the_sandbox(platform: str) -> None:
    for file in (ROOT / "adapters" / platform).rglob("*.py"):
        assert "sandbox" not in file.read_text("utf-8").lower(), file

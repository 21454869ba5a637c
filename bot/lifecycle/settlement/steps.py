"""The numbered steps of handing over work, in their order."""

from bot.engine.outline import Outline

STEPS = Outline(steps=("work", "check", "note"), labels={"files": "work", "links": "work", "self-check": "check"})

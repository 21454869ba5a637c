"""What a question between questions can be about, where what is stored answers it."""

from typing import Literal

Topic = Literal[
    "answer", "answered", "behind", "bot", "compare", "dates", "decline", "fix_time", "fixes", "hours", "jobs", "late",
    "mine", "next", "open", "others", "pay", "rights", "rounds", "scope", "seen", "silence", "terms", "where", "why",
    "wrote", "zone",
]  # fmt: skip
"""answer: until when somebody decides. answered: whether they have. behind: who the owner is. dates: start,
checkpoints, cut-off. decline, late, silence: what if. fix_time: for fixes, and for looking at the work. mine: what the
asker sent. scope: whether something is part of what was agreed. seen: who sees or knows what. terms: what was offered
or agreed. why: why this job was recommended. wrote: what somebody said about something. zone: whose clock a time is
on."""

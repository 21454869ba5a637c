"""The numbered steps of a conversation: cards, reviews and `edit` name a step by its key, and never by a digit."""

from collections.abc import Mapping
from dataclasses import dataclass, field

from bot.engine import label_wording


@dataclass(frozen=True, slots=True)
class Outline:
    """The keys of the steps in the order in which they are numbered from 1, and other words for them.

    `review` is the step that looks at the others and is no answer itself; "" if it is not numbered.
    """

    steps: tuple[str, ...] = ()
    labels: Mapping[str, str] = field(default_factory=dict)
    review: str = ""

    @property
    def count(self) -> int:
        """How many steps there are, a numbered review included."""
        return len(self.steps)

    def __contains__(self, step: str) -> bool:
        return step in self.steps

    @property
    def answers(self) -> tuple[str, ...]:
        """The steps that can be edited."""
        return tuple(step for step in self.steps if step != self.review)

    @property
    def editable(self) -> str:
        """The numbers that `edit` takes: "1 to 4"."""
        return self.span(self.answers[0], self.answers[-1])

    def number(self, key: str) -> int:
        """The number of the step that a question's key belongs to. Raises ValueError for none of them."""
        return self.steps.index(key.split(".", 1)[0]) + 1

    def span(self, first: str, last: str) -> str:
        """The numbers from one step to another: "1 to 4"."""
        return label_wording.steps(self.number(first), self.number(last))

    def edit(self, step: str) -> str:
        """What to type to change a step: "edit 3"."""
        return label_wording.edit(self.number(step))

    def named(self, wanted: str) -> str:
        """The answer that "3", "#3", its own key or one of its words names; "" for none."""
        name = wanted.strip().lower().lstrip("#")
        if name.isdecimal():
            step = self.steps[int(name) - 1] if 0 < int(name) <= self.count else ""
            return step if step in self.answers else ""
        return name if name in self.answers else self.labels.get(name, "")


NO_STEPS = Outline()
"""The outline of a conversation whose questions have no numbers."""

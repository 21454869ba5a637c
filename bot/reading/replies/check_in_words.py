"""What people say of work under way, language by language: the tables that the reader of check-ins stands on."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class CheckInWords:
    """The words of one language, as alternatives of a pattern over lower-case text with plain apostrophes.

    `negated` are the words that deny something, which at a check-in is bad news unless `not_bad` takes it back.
    What is told and is neither good, nor progress, nor an account of the work (`work_told`), nor a remark on what is
    worked on (`remarks`), is a worry.
    `waits` hold a group for what is waited for. `done` and `tail` make up a whole message that says that all is done;
    anything more, and it is not. `counted` is how so many more days are asked for, with a place for the count.
    """

    waits: tuple[str, ...]
    blocked: tuple[str, ...]
    time_asked: tuple[str, ...]
    risk: tuple[str, ...]
    negated: tuple[str, ...]
    work_told: tuple[str, ...]
    remarks: tuple[str, ...]
    not_bad: tuple[str, ...]
    good: tuple[str, ...]
    progress: tuple[str, ...]
    done: tuple[str, ...]
    tail: tuple[str, ...]
    later: tuple[str, ...]
    counted: tuple[str, ...]


def alternatives(text: str) -> tuple[str, ...]:
    """One alternative a line; a line that is set in goes on with the one above."""
    lines: list[str] = []
    for line in text.strip("\n").splitlines():
        if line.startswith("  "):
            lines[-1] += line[2:]
        else:
            lines.append(line)
    return tuple(lines)

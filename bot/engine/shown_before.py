"""After an edit a review shows what changed, not the whole of it again: the rest stands above (PRODUCT, effort)."""

from dataclasses import replace

from bot.engine import wording
from bot.engine.context import Turn
from bot.engine.messages import Message, join
from bot.engine.present_year import without_it
from bot.engine.talks import Talk

LOOK_BACK = 12
"""Cards of a talk among which the earlier review is looked for; further up nobody finds it either."""
WORTH_IT = 3
"""Fields from which on a message is long enough to be shown in part."""


def only_changes(turn: Turn, talk: Talk, message: Message, *, again: bool = False) -> Message:
    """The review without what its last card in this talk shows already; as it is where there is none, or nothing
    differs, since whoever edits and changes nothing wants to see it. Asked `again` after words that it did not take,
    it shows nothing twice."""
    before = _last_shown(turn, talk, message) if len(message.fields) >= WORTH_IT else None
    if before is None:
        return message
    now = without_it(message, turn.now)
    changed = tuple(field for field in now.fields if field not in before.fields)
    again = again or now.title != before.title
    footer = () if now.footer == before.footer or set(now.footer) <= set(before.footer) else now.footer
    if len(changed) == len(now.fields) or not (changed or footer or again):
        return message
    return replace(message, fields=changed, footer=join(footer, wording.rest_as_shown()))


def _last_shown(turn: Turn, talk: Talk, message: Message) -> Message | None:
    numbers = range(max(0, talk.card_number - LOOK_BACK) + 1, talk.card_number + 1)
    rows = turn.unit.work.cards(*(f"talk:{talk.id}:{number}" for number in numbers))
    for row in reversed(rows):
        shown = row.body.message
        if len({field.label for field in shown.fields} & {field.label for field in message.fields}) >= WORTH_IT:
            return shown
    return None

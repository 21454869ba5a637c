"""What words at a later question of the brief make of the answers before it (T.12): each reader changes one answer,
and only what it read exactly."""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from functools import partial
from typing import Final, TypeVar

from bot.engine.flow import Amendment, Got, Hearing, Question
from bot.lifecycle.brief.amending import amended_cutoff, amended_pay
from bot.lifecycle.brief.model import MustNice, Pay
from bot.lifecycle.brief.steps import STEP_OF
from bot.lifecycle.brief.terms_wording import terms_in_words
from bot.reading.language.listing import split_lines
from bot.reading.money.currencies import currency_alone
from bot.reading.replies.brief_edits import names_a_date, part_meant
from bot.reading.replies.earlier_changes import (
    MOST_UNMARKED,
    Remark,
    asks_for_a_change,
    protests_at_first,
    recounted,
    remark,
    repeats_a_word,
    says_it_was_wrong,
    shift,
    swap,
    swapped,
    without_refused,
)
from bot.reading.replies.earlier_items import a_must, added, bare_item, only_nice, only_this, part_of, removed
from bot.reading.values import Wall, When

T = TypeVar("T")
_STEPS: Final = {"result": "result", "rules": "rules", "criteria": "criteria", "musts": "people", "nices": "people"}
"""The step of the brief that each of its lists is part of."""


@dataclass(frozen=True, slots=True)
class Earlier:
    """The answers of the brief so far; None for what has not been asked yet."""

    result: str
    rules: tuple[str, ...] | None = None
    criteria: tuple[str, ...] | None = None
    people: MustNice | None = None
    pay: Pay | None = None
    cutoff: Wall | None = None

    @property
    def lists(self) -> dict[str, tuple[str, ...]]:
        """What was answered by a list, by the name of each."""
        people = self.people
        named = {
            "rules": self.rules,
            "criteria": self.criteria,
            "musts": people.musts if people is not None else None,
            "nices": people.nices if people is not None else None,
        }
        return {name: items for name, items in named.items() if items is not None}


def heard_back(question: Question[T], earlier: Earlier) -> Question[T]:
    """The question, at which what came before can be changed in words."""
    own = question.amends

    def amends(text: str, at: Hearing) -> Amendment | None:
        change = own(text, at) if own is not None else None
        if change is None and not question.free_text and isinstance(question.hear(text, at), Got):
            return None
        return change or amended_earlier(earlier, text, at, free=question.free_text)

    return replace(question, amends=amends, about=partial(step_meant, earlier))


def step_meant(earlier: Earlier, text: str) -> str:
    """The step whose answer words want changed without saying exactly how; "" for none: they name it, or repeat a word
    of one answer alone."""
    answered = {"result": (earlier.result,), **{name: items for name, items in earlier.lists.items() if items}}
    said = remark(text)
    pair = swap(said) if said is not None else None
    stands = (name for name, items in answered.items() if pair and any(swapped(*pair, item) for item in items))
    in_several = next(stands, None)
    if in_several is not None:
        return _STEPS[in_several]
    wrong = says_it_was_wrong(text)
    if not wrong and not asks_for_a_change(text):
        return ""
    part = part_meant(text) or ("pay" if terms_in_words(text) else None)
    named = _STEPS.get(part_of(text), "") or (STEP_OF[part] if part is not None else "")
    steps = {_STEPS[name] for name in answered}
    steps |= {"pay"} if earlier.pay is not None else set()
    if named:
        return named if named in steps else ""
    repeats = {_STEPS[name] for name, items in answered.items() if wrong and repeats_a_word(text, items)}
    return repeats.pop() if len(repeats) == 1 else ""


def amended_earlier(earlier: Earlier, text: str, at: Hearing, *, free: bool) -> Amendment | None:
    """The change of an earlier answer that these words are; None where they are none, or say too little. Where anything
    may be an answer (`free`) a swap of words is short, or says that it is one."""
    said = remark(text)
    if said is None:
        return None
    short = said.marked or not free or len(said.words.split()) <= MOST_UNMARKED
    pair = swap(said) if short else None
    changed = next(_swapped(earlier, text, said, pair), None) if pair is not None else None
    if changed is not None:
        return changed
    gone = removed(said, earlier.lists)
    if gone is not None:
        name, place, rest = gone
        items = earlier.lists[name]
        return _listed(earlier, text, name, (*items[:place], *([rest] if rest else ()), *items[place + 1 :]))
    return _recounted(earlier, text, said) or _added(earlier, text, said) or _of_terms(earlier, text, at, free=free)


def _swapped(earlier: Earlier, text: str, said: Remark, pair: tuple[str, str]) -> Iterator[Amendment]:
    """Where the words stood that are no longer right: in one answer alone, else it is not sure which is meant."""
    right, wrong = pair
    found: list[Amendment | None] = []
    if said.part in ("", "result") and (line := swapped(right, wrong, earlier.result)):
        found.append(Amendment("result", text, line))
    for name, items in earlier.lists.items():
        changed = [swapped(right, wrong, item) for item in items]
        if said.part in ("", name) and sum(map(bool, changed)) == 1:
            made = tuple(new or old for new, old in zip(changed, items, strict=True))
            found.append(_listed(earlier, text, name, made))
    if len(found) == 1 and found[0] is not None:
        yield found[0]


def _recounted(earlier: Earlier, text: str, said: Remark) -> Amendment | None:
    line = recounted(said, earlier.result) if said.part in ("", "result") else ""
    if not line and said.part == "result" and len(said.words.split()) > 1:
        line = said.words  # "deliverables: 40 interviews as word files"
    return Amendment("result", text, line) if line else None


def _added(earlier: Earlier, text: str, said: Remark) -> Amendment | None:
    """A further item; of a list that is asked for now, or later, it is the answer."""
    lists = earlier.lists
    if earlier.people is not None and (place := only_nice(said, earlier.people.musts)) is not None:
        musts, nices = earlier.people.musts, earlier.people.nices
        moved = MustNice((*musts[:place], *musts[place + 1 :]), (*nices, musts[place]))
        return Amendment("people", text, moved)
    must = a_must(said, earlier.people.nices) if earlier.people is not None else None
    if must is not None and earlier.people is not None:
        words, was = must
        nices = tuple(item for place, item in enumerate(earlier.people.nices) if place != was)
        item = earlier.people.nices[was] if was is not None else words
        return Amendment("people", text, MustNice(tuple(dict.fromkeys((*earlier.people.musts, item))), nices))
    only = only_this(said)
    if only is not None and only[0] in lists:
        return _listed(earlier, text, only[0], (only[1],))
    if said.whole and said.part in lists:
        return _listed(earlier, text, said.part, split_lines(said.words))
    more = added(said)
    if more is None and said.part in lists and protests_at_first(text) and len(lists[said.part]) == 1:
        return _listed(earlier, text, said.part, (said.words,))
    if more is None and said.part in lists and not protests_at_first(text):
        more = said.part, bare_item(said.words)
    name, words = more or ("", "")
    return _listed(earlier, text, name, (*lists[name], words)) if name in lists and words else None


def _listed(earlier: Earlier, text: str, name: str, items: tuple[str, ...]) -> Amendment | None:
    items = tuple(dict.fromkeys(items))
    if name in ("musts", "nices"):
        people = earlier.people
        if people is None:
            return None
        made = MustNice(items, people.nices) if name == "musts" else MustNice(people.musts, items)
        return Amendment("people", text, made)
    return Amendment(name, text, items) if items or name == "rules" else None


def _of_terms(earlier: Earlier, text: str, at: Hearing, *, free: bool) -> Amendment | None:
    """Another sum or another way of paying it, another day, or the day moved by so much."""
    if earlier.cutoff is not None and not names_a_date(text) and (by := shift(text)) is not None:
        moved = earlier.cutoff.local + by
        when = When(Wall(moved, earlier.cutoff.zone))
        return Amendment("cutoff", text, when) if when.wall.at > at.now else None
    if earlier.cutoff is not None and (change := amended_cutoff(earlier.cutoff, text, at)) is not None:
        return change
    pay = earlier.pay
    if pay is None:
        return None
    if (not free or part_meant(text) == "pay") and (change := amended_pay(pay, text, at)) is not None:
        return change
    swapped_currency = _other_currency(pay, text)
    if swapped_currency is not None:
        return Amendment("pay", text, swapped_currency)
    terms = terms_in_words(without_refused(text))
    return Amendment("pay", text, replace(pay, terms=terms)) if terms and not free and terms != pay.terms else None


def _other_currency(pay: Pay, text: str) -> Pay | None:
    """The same sum in another currency: "dollars, not euros"."""
    said = remark(text)
    pair = swap(said) if said is not None else None
    right, wrong = (currency_alone(words) for words in pair) if pair is not None else (None, None)
    if right is None or wrong != pay.money.currency:
        return None
    return replace(pay, money=replace(pay.money, currency=right))

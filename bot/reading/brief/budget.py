"""Which of the amounts in a post is its pay: each is weighed by the words around it; none is an answer too."""

import re
from dataclasses import replace
from decimal import Decimal

from bot.reading.amounts import Amount, amounts
from bot.reading.brief.layout import Unit
from bot.reading.money import priced
from bot.reading.per import per
from bot.reading.result import Reading, Span
from bot.reading.values import Money

_LABEL = re.compile(
    r"\b(?:budget(?:ed)?|pay(?:ing|s|ment|rate)?|rates?|compensation|comp|salary|wages?|price(?! of)|offer(?:ing|s"
    r"|ed)?|fees?|reward|remuneration|stipend|honorarium|bounty"
    r"|hourly|retainer|commission|fixed|gage|earn(?:ings|ing)?|willing to (?:pay|spend)|can (?:pay|spend|afford)"
    r"|will (?:pay|spend)|prepared to pay|paid|payout|ote|quote|to (?:spend|pay|offer)|spend)\b"
)
_NEAR_LABEL = re.compile(
    r"\b(?:(?:my|our|the|total|max|available|project|pay|maximum)? ?budget|compensation|salary|(?:i|we|to|will|can|the|^) ?pay|fee|rate|reward|remuneration)"
    r"(?: (?:is|of|for (?:this|it|everything|the \w+)|will be|would be|range|:|up to|max|around|about|between|from)){0,3}[ :=$€£~-]*$"
)
_DO = re.compile(
    r"\b(?:for|at|[@~]|is|of|around|about|up to|between|from|max(?:imum)?|under|starting at|starts at"
    r"|approx(?:imately)?)[\s:$]*$"
)
_SET_OFF = re.compile(r"(?:^|[,(\[|:;-])\s*$")
_SET_OFF_AFTER = re.compile(r"\s*(?:$|[,(\[)\]|;.!+-])")
_WHOLE = re.compile(
    r"[ ,(-]{0,3}(?:all in\b|flat\b|fixed|in total|total\b|for (?:all|everything|the (?:whole|lot|job|project|set))\b|cash"
    r"|negotiable|max\b|obo\b|firm\b|via paypal|by paypal|paypal|upfront|up front|(?:us |usd )?cash|escrow|to start"
    r"|depending on|doe\b|per project|each\b|on (?:completion|delivery)|when (?:done|finished|your))"
)
_QUOTED = re.compile(r"(?:^|[\s(:])['\"][^'\"]{0,40}$")
_SIGN = re.compile(r"[+$€£(]|\d")
_HAVE = re.compile(
    r"\b(?:i|we)(?:'ve| have| got| can do| could do| thought of| had in mind|(?:'ll|'d| will"
    r"| would) (?:tip|pay|give|offer|spend)|(?:'m| am|'re| are| was| were) thinking(?: of)?|(?:'d| would) say)"
    r"(?: got)?(?: about| around| up to| only| some)?\s*$"
)
_WORK = re.compile(
    r"\b(?:hiring|looking for|need(?:ed|s)?|seeking|wanted|task|job|gig|project|per (?:article|word|video|hour"
    r"|page|post|piece|image|unit|item|hr)|paypal|crypto|wise|venmo|upwork|escrow)\b"
)
_NOT_PAY = re.compile(
    r"\b(?:rais(?:ed|ing)|fund(?:ed|ing|raising)|series [a-e]|seed|revenues?|arr|mrr|sales of|turnover|profits?"
    r"|valued|valuation|worth|market (?:cap|size)|invest(?:ed|ment|ors?)?|ad ?spend|spend(?:ing|s)? (?:on|over"
    r"|per)|spent|manag(?:es?|ed|ing) (?:over |a |an )?|billion|portfolio of|assets"
    r"|price list|all prices|save[sd]?|saving|lost|lose|transfers?|debt|lunch|travel|food"
    r"|(?:students?|members?|guests?|patients?|couples?|people|users|visitors|customers|clients|readers|players"
    r"|parents|they|everyone|companies|who)(?: \w+)? (?:pay|paid|spend|earn|make)(?:s|ing)?"
    r"|prizes?|contest|(?:(?:we|i|and|have|had) paid|last (?:year|time|month|week|one|guy|freelancer)|previously|used to)\b.*"
    r"|(?:\bin|since) (?:19|20)\d\d for|goes? (?:under|over|below|for)|(?:drops?|falls?) (?:to|under|below)"
    r"|currently (?:pay|spend)\w*|old (?:host|provider|plan)|hosting|per seat|i (?:make|earn)|(?:made|makes|making|earns?)"
    r"|goal (?:is|on|of)|pledge|listing|average|retail|wishlist|grant|tuition|rent|deposit"
    r"|discounts?|sold|sells?|selling|retail(?:s|ing)?|products? (?:cost|price|range)|priced"
    r"|customers?|clients? pay|subscri\w+|plans?|gift|bonus|referral|refund|401|insurance|donat\w+|grant of"
    r"|loans?|mortgage|fine of|charges?|charging|damages"
    r"|orders?|checkout|costs?|invoices?|tickets?|shipping|coupon|minimum deposit|users pay|membership"
    r"|subscription|price point|price tag|ad budget|ads? budget|media budget|marketing budget|advertising budget"
    r"|learning budget|equipment budget|training budget|conference|aov|ltv|lifetime value|cpa|cpc|cac"
    r"|test budget)\b"
)
_HOURLY = re.compile(r"\b(?:hourly|per hour|an hour|/ ?hr|/ ?hour|p/h|/h)\b")
_YEARLY = re.compile(
    r"\b(?:salary|annual(?:ly)?|yearly|per year|base|ote|equity|full[- ]time|401k|p\.a\.|compensation|comp)\b"
)
_ENOUGH = 2


def budget(text: str, low: str, parts: list[Unit], *, currency: str | None, locale: str) -> Reading[Money]:
    """The pay that the post states, with its span; nothing where no amount is clearly pay.

    "choose" if the currency word is shared or two different amounts are equally clearly the pay.
    """
    own = currency.upper() if currency else None
    best: list[tuple[int, tuple[Money, ...], Span]] = []
    for n, part in enumerate(parts):
        if part.field in ("contact", "samples", "apply_by"):
            continue
        near = f"{part.label} {part.low}"
        found = amounts(part.text, part.low, currency=own, locale=locale)
        chosen = [a for a in found if a.marked or (_labelled(part, a))]
        if not chosen:
            continue
        following = parts[n + 1] if n + 1 < len(parts) else None
        for options, span in priced(part.low, chosen, found, own):
            score = _weight(part, options[0], span, near, n)
            if score >= _ENOUGH:
                kinds = tuple(_named(_kind(option, part, following, span), part, span) for option in options)
                best.append((score, kinds, (part.start + span[0], part.start + span[1])))
    if not best:
        return Reading.nothing()
    top = max(score for score, _, _ in best)
    _, options, span = next(one for one in best if one[0] == top)
    if len(options) == 1:
        return Reading.found(options[0], span)
    return Reading.choose(options, span)


_BARE = re.compile(
    r"\b(?:budget|pay|rate|price|compensation|fee|salary|payment|bounty"
    r"|reward)(?: (?:for (?:this|it|the \w+|that)|is|of|range|:|up to|max"
    r"|maximum|around|about|approx|approximately|between|from|would be|will be|-|=|\(?usd\)?))*[\s:=~-]*$"
)
_COUNTED = re.compile(
    r"^\s*(?:hours?|hrs?|days?|weeks?|months?|years?|%|people|persons?|articles?|words?|pages?|am\b|pm\b|times?"
    r"|videos?|images?|minutes?|posts?|developers?|/\d|[-.]\d)"
)


def _labelled(part: Unit, amount: Amount) -> bool:
    """Whether a number without a currency can only be pay: "Budget: 500", "2-3k budget"."""
    if amount.value >= 10 and re.match(r" ?(?:budget|pay|flat|fixed price)\b", part.low[amount.end : amount.end + 14]):
        return True
    if amount.spelled or amount.value < 2 or _COUNTED.match(part.low[amount.end : amount.end + 14]):
        return False
    before = part.low[max(0, amount.start - 40) : amount.start]
    if (part.field == "budget" and not before.strip(" :~-=")) or (
        part.field == "budget"
        and re.fullmatch(
            r"[\s:~=-]*(?:\d[\d.,]*k?\s?(?:-|to)\s?|around |about |up to |max |fixed |between \d+ and )", before
        )
    ):
        return True
    return bool(_BARE.search(before))


def _weight(part: Unit, money: Money, span: Span, near: str, order: int) -> int:
    """How clearly an amount is the pay: labels and verbs beside it count for it, other people's money against it."""
    start, end = span
    before, after = part.low[max(0, start - 60) : start], part.low[end : end + 50]
    score = 3 if part.field == "budget" else 2 if part.field == "pay_terms" else 0
    if _HAVE.search(before):
        score += 3
    if _LABEL.search(before[-45:]):
        score += 3
    elif _LABEL.search(after[:30]):
        score += 2
    if money.per in ("hour", "unit") or _PIECE.match(after):
        score += 2
    elif money.per not in (None, "fixed"):
        score += 2 if re.search(r"\d ?h(?:ours?|rs?)?\b", near) or part.label else 1
    elif _HOURLY.search(near):
        score += 1
    if part.low.startswith(("[", "hiring", "(hiring")) or "[hiring]" in part.low or "[task]" in part.low:
        score += 2
    elif order == 0:
        score += 1
    if _SET_OFF.search(before) and _SET_OFF_AFTER.match(after):
        score += 1
    if _WHOLE.match(after):
        score += 2
    if not part.low[:start].strip(" $€£~-") and _SET_OFF_AFTER.match(after) and not part.bullet:
        score += 1
    if _NEAR_LABEL.search(before):
        score += 2
    if re.match(r" for (?!the last|\d)", after) and not part.low[:start].strip(" $€£~-"):
        score += 2
    if re.match(r"\W*(?:phase|milestone|stage|part|step) \d\W{0,3}$", part.low[:start]):
        score += 2
    if re.search(r"\b(?:billion|bn)\b", part.low[start:end]):
        score -= 5
    if _QUOTED.search(before):
        score -= 4
    if _DO.search(before) and _WORK.search(part.low):
        score += 2
    if re.fullmatch(r"\W*(?:[a-z]{1,12}\W{1,3})?", part.low[:start]) and len(after.strip()) < 24:  # a line of its own
        score += 1
    if _NOT_PAY.search(before[-32:]) or _NOT_PAY.search(_SIGN.split(after[:24])[0]):
        score -= 2 if part.field == "budget" else 6
    largest = max((v for v in (money.amount, money.high, money.low) if v is not None), default=Decimal(0))
    if largest >= 1_000_000 and money.currency not in ("IDR", "VND", "KRW", "IRR", "NGN", "COP", "UGX"):
        score -= 5
    if largest <= 0 or (part.field == "about" and score < 5):
        score -= 3
    return score


_CODE = re.compile(
    r"^[^.\n\d]{0,16}?\b(usd|eur|gbp|cad|aud|chf|inr|php|pln|zar|sgd|nzd|brl|mxn)\b|^[^.\n\d]{0,12}?([$€£])"
)
_SIGNS = {"$": "USD", "€": "EUR", "£": "GBP"}


def _named(money: Money, part: Unit, span: Span) -> Money:
    """The currency that is said a few words later: "2-3k budget (USD)"."""
    if money.currency is not None or not (code := _CODE.match(part.low[span[1] : span[1] + 20])):
        return money
    return replace(money, currency=code[1].upper() if code[1] else _SIGNS[code[2]])


_PIECE = re.compile(r" ?(?:usd |eur )?(?:pfh\b|p/?w\b|ppw\b|/ ?1 ?k\b|per finished)")


def _kind(money: Money, part: Unit, following: Unit | None, span: Span) -> Money:
    """Puts the pay's kind right by its line: "Rate: $25-40 (hourly)", a salary of $70K, "$15-$30" above "Hourly"."""
    if money.per != "fixed":
        return money
    if _PIECE.match(part.low, span[1]):
        return replace(money, per="unit")
    said, _ = per(f"{part.label} ", len(part.label) + 1, len(part.label) + 1)
    if said != "fixed" and part.field == "budget":
        return replace(money, per=said)
    beside = part.low[max(0, span[0] - 50) : span[1] + 50]
    if re.search(r"\b(?:fixed|flat|one[- ]time|total)\b", beside):
        return money
    largest = max((v for v in (money.amount, money.high, money.low) if v is not None), default=Decimal(0))
    below = following.low if following and len(following.low) < 24 else ""
    if (_HOURLY.search(beside) or _HOURLY.match(below)) and largest < 1000:
        return replace(money, per="hour")
    if (
        largest >= 20_000
        and _YEARLY.search(part.low)
        and money.currency in ("USD", "EUR", "GBP", "CAD", "AUD", "CHF", "NZD", None)
    ):
        return replace(money, per="year")
    return money

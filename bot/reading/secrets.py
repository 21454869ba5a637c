"""Passwords, keys and card numbers in a message, so that they are masked before it is kept or shown to anybody.

A false alarm takes a piece out of somebody's words, so a word counts only beside a label that says what it is, and a
figure only if it is a card number by its check digit.
"""

import re
from dataclasses import dataclass
from typing import Literal

from bot.reading.language.vocabulary import vocabulary
from bot.reading.result import Span

Kind = Literal["password", "key", "card"]
MOST = 100_000  # characters; what comes after is not looked at


@dataclass(frozen=True, slots=True)
class Secret:
    """A secret's kind and its half-open place in the text; the label beside it is not part of it."""

    kind: Kind
    span: Span


def secrets(text: str) -> tuple[Secret, ...]:
    """Every secret of a text, in order, none inside another. Never raises."""
    text = text[:MOST]
    found = [*_keys(text), *_labelled(text), *_cards(text)]
    out: list[Secret] = []
    for secret in sorted(found, key=lambda one: (one.span[0], -one.span[1])):
        if not out or secret.span[0] >= out[-1].span[1]:
            out.append(secret)
    return tuple(out)


def certain(text: str) -> tuple[Secret, ...]:
    """Only what is a key by its own form: fit for program text, where passwords and cards are often made up."""
    return tuple(_keys(text[:MOST]))


# Each form is the issuer's own: a fixed beginning, then letters and figures that nobody types by chance.
_FORMS = re.compile(
    r"-----BEGIN [A-Z ]{0,30}PRIVATE KEY-----.{0,20000}?(?:-----END [A-Z ]{0,30}PRIVATE KEY-----|\Z)"
    r"|\b(?:gh[pousr]_[A-Za-z0-9]{30,255}|github_pat_[A-Za-z0-9_]{40,255}|glpat-[\w-]{18,64}"
    r"|[sr]k_(?:live|test)_[A-Za-z0-9]{16,128}|sk-(?:[a-z]{2,10}-)?[A-Za-z0-9_-]{20,200}|whsec_[A-Za-z0-9]{16,64}"
    r"|(?:AKIA|ASIA)[0-9A-Z]{16}|xox[abeoprs]-[\w-]{10,250}|xapp-[\w-]{20,250}|AIza[\w-]{35}"
    r"|SG\.[\w-]{16,32}\.[\w-]{16,64}|npm_[A-Za-z0-9]{36}|pypi-AgE[\w-]{40,250}|shp(?:at|ca|pa|ss)_[a-fA-F0-9]{32}"
    r"|ya29\.[\w-]{20,250}|EAA[A-Za-z0-9]{60,250}|hf_[A-Za-z0-9]{30,64}|dop_v1_[a-f0-9]{64}"
    r"|eyJ[\w-]{10,2000}\.eyJ[\w-]{10,4000}\.[\w-]{10,1000}"
    r"|[MNO][\w-]{23,27}\.[\w-]{6}\.[\w-]{27,40})(?![A-Za-z0-9])",
    re.DOTALL,
)
_IN_ADDRESS = re.compile(r"\b[a-z][a-z0-9+.-]{1,15}://[^\s/:@]{1,100}:([^\s/@]{1,200})@")


def _keys(text: str) -> list[Secret]:
    return [Secret("key", form.span()) for form in _FORMS.finditer(text)] + [
        Secret("password", login.span(1)) for login in _IN_ADDRESS.finditer(text)
    ]


_LABEL = re.compile(
    r"(?<![\w-])(?:(?P<word>pass ?words?|pass ?phrases?|passw[oö]rt|kennwort|zugangscode|contraseña|clave"
    r"|mot de passe|pwd|passwd|pw|cvv|cvc|pin|pass|\w{0,40}_(?:password|passwd|pwd|pass))"
    r"|(?P<key>(?:api|secret|access|private|auth|client|license|licence)[ _-]?(?:key|secret|token)s?|bearer|token"
    r"|secret|api-?schl[uü]ssel|\w{0,40}(?:_key|_token|_secret|apikey)))"
    r"(?: (?:for|to|of|für|zum|de|para) (?:the |our |my |den |das |la |el )?[\w.-]{1,30}(?: [\w.-]{1,30})?)?"
    r"(?P<mark> ?(?:[:=]|→|->)+| (?:is|was|lautet|ist|es|are)\b:?| )[ \t]*[\"'`“‘]?(?P<value>[^\s\"'`“”‘’]{3,200})",
    re.IGNORECASE,
)
# "in password reset 2FA": the label is the name of a thing.
_OF_A_THING = re.compile(r"(?:\b(?:wrong|forgot(?:ten)?|reset|change|no|without|kein)\s)$", re.IGNORECASE)
_SHAPED = re.compile(r"(?=.*[A-Za-zÄÖÜäöüñ])(?=.*\d)|.*[!#$%^&*+=~§?@|<>](?=.)|(?=.*[a-z][A-Z])|(?=.*\d.*[._-])")
_NO_VALUE = vocabulary(
    "tbd required needed optional later follows folgt none unknown secret hidden same unchanged string text wrong"
    " right correct invalid missing see ask will comes next yes no nothing null true false changed reset soon via"
    " separately privately siehe kommt später nicht por más luego igual pending here there below above n/a"
)
_ENDS = re.compile(r"[\"'`”’]?[ \t]*(?:[.,;!)]?[ \t]*(?:\n|$)|[,;])")
_DRESSED = ".,;:!?)]}>"
_REPEATED = re.compile(r"(?:[*•.x_#-]+|<[^>]*|\{.*|\[.*|\$\{.*)\Z", re.IGNORECASE)


def _labelled(text: str) -> list[Secret]:
    """What stands behind a label: a word of a secret's shape, or after a colon any word that ends the line."""
    out = []
    for match in _LABEL.finditer(text):
        said = match["value"]
        value = said.rstrip(_DRESSED[:4] + ")]}>") or said
        start = match.start("value")
        if _REPEATED.match(value) or value.lower() in _NO_VALUE or _OF_A_THING.search(text, 0, match.start()):
            continue
        strong = match["mark"].strip(" ") != "" and match["mark"].strip()[0] in ":=→-"
        if match["key"]:
            secret = len(value) >= (8 if strong else 16) and _is_random(value)
        else:
            secret = _is_password(match, value, text, strong=strong)
        if secret:
            out.append(Secret("key" if match["key"] else "password", (start, start + len(value))))
    return out


def _is_password(match: re.Match[str], value: str, text: str, *, strong: bool) -> bool:
    label, stated = match["word"].lower(), strong or bool(match["mark"].strip())
    if label in ("pin", "cvv", "cvc"):
        return value.isdecimal() and 3 <= len(value) <= 8 and (stated or label != "pin")
    if label == "pass" and not strong and not (re.search(r"[A-Za-z]", value) and re.search(r"\d", value)):
        return False  # "pass it on", "pass `options=[`"
    if value.isdecimal() and not stated:
        return False
    if _SHAPED.match(value) and not re.match(r"(?:https?|www)\b|\d{1,2}[a-z]{2}$|1password|2fa", value, re.IGNORECASE):
        return len(value) >= 4
    if strong or value.isdecimal():
        return len(value) >= 4 and bool(_ENDS.match(text, match.start("value") + len(value)))
    return False


def _is_random(value: str) -> bool:
    """Letters and figures mixed, and no address of a page."""
    return bool(
        re.search(r"\d", value) and re.search(r"[A-Za-z]", value) and re.fullmatch(r"[\w+/.=~:-]+", value)
    ) and not value.lower().startswith(("http", "www."))


_FIGURES = re.compile(r"(?<![\w.,/#@+-])\d(?:[ -]?\d){12,18}(?![\w/-]|[.,]\d)")
_ISSUED = re.compile(
    r"(?:4\d{12}(?:\d{3})?|5[1-5]\d{14}|2(?:22[1-9]|2[3-9]\d|[3-6]\d\d|7[01]\d|720)\d{12}|3[47]\d{13}"
    r"|6(?:011|5\d\d)\d{12}|35(?:2[89]|[3-8]\d)\d{12}|3(?:0[0-5]|[68]\d)\d{11})\Z"
)


def _cards(text: str) -> list[Secret]:
    """Card numbers: of an issuer's form, with the check digit that they all carry (Luhn, ISO/IEC 7812)."""
    out = []
    for match in _FIGURES.finditer(text):
        figures = re.sub(r"\D", "", match[0])
        if _ISSUED.match(figures) and _checks(figures):
            out.append(Secret("card", match.span()))
    return out


def _checks(figures: str) -> bool:
    doubled = (int(figure) * (1 + place % 2) for place, figure in enumerate(reversed(figures)))
    return sum(value - 9 if value > 9 else value for value in doubled) % 10 == 0

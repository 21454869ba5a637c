"""What either side says about the money of accepted work: it is sent, it has come, a part of it, not yet, later."""

import re
from dataclasses import dataclass
from typing import Final, Literal

from bot.reading.language.plain import lower, plain
from bot.reading.language.questions import asks
from bot.reading.money.pay import money
from bot.reading.replies.chatter import is_question
from bot.reading.values import Money

MOST: Final = 200
SHORT: Final = 5
"""Words beside which a figure can mean nothing but the money."""
PaymentKind = Literal["paid", "acknowledged", "not_paid", "later", "close"]


@dataclass(frozen=True, slots=True)
class PaymentSaid:
    """Words about money. "paid": it was sent, or has come. "acknowledged": "got it", which means the money only where
    it was asked about. "later": it will be sent. "close": the work is to be closed. `amount` without a currency of its
    own has the one that was agreed; `part` if it is said to be a part."""

    kind: PaymentKind
    amount: Money | None = None
    part: bool = False


# English, German and Spanish in this order in each table; another language is another line.
_MONEY: Final = (
    r"money|payment|pay|cash|transfer|invoice|fee|amount|paypal|wise|venmo|revolut|bank|wire|full amount|euros?|eur"
    r"|dollars?|usd|pounds?|gbp|half|deposit|everything|all of it",
    r"geld|zahlung|überweisung|betrag|rechnung|honorar|konto|hälfte|anzahlung|alles",
    r"dinero|pago|transferencia|importe|factura|cuenta|bizum|mitad|anticipo|todo",
)
_SENT: Final = (
    r"paid|payed|transferred|wired|remitted|settled the (?:bill|invoice)|(?:sent|send)(?= (?:\w+ ){0,3}?(?:\d|the money"
    r"|money|half|everything|payment|it (?:by|via|through)))|(?:money|payment) (?:is |was |has been )?(?:out"
    r"|on (?:its|the)"
    r" way|sent|made|done|gone)|made the (?:payment|transfer)"
    r"|(?:half|everything|all|paypal|wise|venmo|\d+ ?\w*) (?:is |was |has been )?sent"
    r"|(?:she|he|they) (?:has|have|got) (?:the |all )*(?:money|payment)",
    r"bezahlt|gezahlt|überwiesen|(?:geld|zahlung) (?:ist |wurde )?(?:raus|unterwegs|überwiesen|angewiesen)|angewiesen"
    r"|beglichen",
    r"pagué|pagado|pagada|pagamos|transferí|transferido|envié(?= (?:\w+ ){0,3}?(?:\d|el dinero|el pago))"
    r"|(?:hice|hecha|hecho|realicé) (?:el |la )?(?:pago|transferencia)|abonado|aboné|ingresé|ingresado",
)
_CAME: Final = (
    r"(?:money|payment)'?s (?:here|there|in)"
    r"|(?:money|payment|transfer|pay|cash|\d+ ?\w*|everything|it|all|half) (?:\w+ )?(?:arrived|came(?: through| in)?"
    r"|landed"
    r"|is (?:here|there|in(?: my account)?)|has (?:arrived|come)|cleared)|(?:got|received|have) (?:the |my |all "
    r"|your )*"
    r"(?:money|payment|pay|transfer|cash|half|\d+)|received(?: it)?(?: all| in full)?|arrived|paid in full"
    r"|i'?ve been paid"
    r"|i am paid|i was paid",
    r"(?:geld|zahlung|überweisung|betrag|honorar|alles|es|das) (?:ist |sind )?(?:\w+ )?(?:da|angekommen|eingegangen"
    r"|drauf)"
    r"|(?:ist|sind) (?:\w+ )?(?:da|angekommen|eingegangen)|(?:geld|zahlung|alles|es|betrag) (?:\w+ )?(?:erhalten"
    r"|bekommen)"
    r"|erhalten|bekommen|(?:ja )?angekommen|eingegangen",
    r"(?:ya )?(?:me )?(?:llegó|llegaron|ha llegado|recibí|he recibido|cobré|he cobrado)|recibido|cobrado"
    r"|(?:el |la )?(?:dinero|pago|transferencia) (?:ya )?(?:está|llegó|recibid[oa])",
)
_ACKNOWLEDGED: Final = re.compile(
    r"(?:(?:y|yes|yep|yeah|yup|ok|okay|great|perfect|all|ja|jo|jep|sí|si|ya|vale|super|prima|genial|perfecto"
    r"|todo)[\s,.!]+)*"
    r"(?:(?:i )?(?:got|have) it|got (?:it )?all|it'?s (?:here|there|in)|all (?:good|there|set|settled)"
    r"|hab(?:e)? (?:ich|es|'?s)"
    r"|hab'?s|(?:ist )?da|passt|lo tengo|ya está|todo (?:bien|listo|en orden))"
    r"(?:[\s,.!]+(?:thanks?|thx|ty|thank you|cheers|danke(?:schön)?|vielen dank|(?:muchas )?gracias|now|all"
    r"|so much))*\W*"
)
_NOT: Final = (
    r"not|never|no|nothing|haven'?t|hasn'?t|didn'?t|don'?t|isn'?t|still waiting",
    r"nicht|nichts|kein\w*|nie|warte noch",
    r"no|nada|nunca|todavía|aún|sigo esperando",
)
_NOTHING: Final = (
    r"(?:nothing|not a cent|no money|no payment) (?:\w+ ){0,2}?(?:came|arrived|here|yet|received|there|so far)|not yet"
    r"|not paid|unpaid|still (?:not|nothing|waiting)|(?:have|has|did)(?: not|n'?t) (?:\w+ )?(?:been paid|paid|pay"
    r"|arrive"
    r"|come|get|got|received?)\w*|nothing yet",
    r"(?:noch )?nicht(?:s)? (?:\w+ )?(?:da|angekommen|bekommen|erhalten|bezahlt|überwiesen|eingegangen)|noch nichts?"
    r"|kein geld|warte noch",
    r"(?:todavía|aún) (?:no|nada)|no (?:me )?(?:ha )?(?:lleg\w+|pag\w+|recib\w+|cobr\w+)|nada todavía|sin pagar",
)
_MISSED: Final = (
    r"where(?:'s| is| are|s)? (?:is )?(?:my|the) (?:money|payment|pay|fee)"
    r"|(?:money|payment|pay|transfer|fee) (?:\w+ ){0,3}?"
    r"(?:isn'?t|is not|hasn'?t|has not|never|didn'?t|did not)(?: \w+){0,2}? (?:here|there|in|come|came"
    r"|arrived?|shown? up)"
    r"|never (?:got|been|was) paid|never (?:got|received|saw) (?:my|the|any) (?:money|payment)",
    r"(?:wo|wann) (?:bleibt|ist|kommt) (?:denn |eigentlich |nur )*(?:mein|das|die) (?:geld|honorar|zahlung|bezahlung)",
    r"(?:dónde|donde) (?:está|queda) (?:mi|el) (?:dinero|pago)",
)
_WILL: Final = (
    r"(?:will|'ll|going to|gonna|can|want to) (?:pay|transfer|send|wire|do the (?:payment|transfer))"
    r"|(?:pay|transfer|send|wire)(?:ing)? (?:\w+ ){0,3}?(?:tomorrow|later|soon|next|on \w+day|tonight|this week|monday"
    r"|tuesday|wednesday|thursday|friday)|(?:money|payment) (?:comes|follows|goes out) (?:tomorrow|later|soon|next|on)",
    r"(?:zahle|überweise|bezahle|schicke)\w* (?:\w+ ){0,3}?(?:morgen|später|bald|nächste|am \w+tag|heute abend"
    r"|diese woche)"
    r"|(?:werde|will) (?:\w+ ){0,3}?(?:zahlen|überweisen|bezahlen)|(?:geld|zahlung) kommt",
    r"(?:voy a|vamos a) (?:pagar|transferir)|(?:pago|pagaré|transfiero|transferiré|te pago|le pago) (?:\w+ ){0,3}?"
    r"(?:mañana|luego|pronto|el \w+|la próxima|esta semana)|(?:pagaré|transferiré)|(?:mañana|luego|el \w+) (?:le "
    r"|te |lo )?(?:pago|transfiero)",
)
_PART: Final = (
    r"(?:the )?(?:first|second|other) (?:half|part)|half|a part|part of|partly|deposit|so far|rest (?:is "
    r"|still )?(?:open|missing"
    r"|later|follows|to come)|only|except|apart from",
    r"(?:die )?(?:erste|zweite|andere)? ?hälfte|einen teil|teilweise|anzahlung|bisher|der rest (?:fehlt|folgt|kommt)"
    r"|nur|außer|bis auf",
    r"(?:la )?(?:primera|segunda|otra)? ?mitad|una parte|parcial\w*|anticipo|por ahora|falta el resto|solo|sólo"
    r"|menos|excepto|salvo",
)
_CLOSE: Final = (
    r"close|(?:please |let'?s |we can |you can |can )?(?:close|wrap up|finish) (?:it|this|the (?:project|job|contract"
    r"|work))(?: now"
    r"| up| please)?|(?:we(?:'re| are)|all) (?:all )?(?:done|finished|settled)(?: here| now)?",
    r"(?:wir sind |alles )?(?:fertig|erledigt|abgeschlossen)|(?:bitte )?(?:abschließen|schließ\w* (?:es|das"
    r"|das projekt)"
    r"(?: ab)?|projekt (?:ab)?schließen)",
    r"(?:por favor )?(?:ciérral[oa]|cerrar(?:lo)?|cerremos|podemos cerrar)(?: el proyecto)?"
    r"|(?:ya )?(?:hemos )?terminad[oa]s?"
    r"|terminamos",
)
_POLITE: Final = re.compile(r"(?:ok|okay|so|great|thanks?|thank you|thx|danke|gracias|perfect|super|please|bitte)\W+")
_FIGURE: Final = re.compile(
    r"(?<![\w.,:/#-])\d{1,3}(?:[.,' ]\d{3})*(?:[.,]\d{1,2})?(?![\w:/-]|[.,]\d| ?(?:st|nd|rd|th|days?|tage?|días?|h"
    r"|am|pm|uhr)\b)"
    r"|(?<![\w.,:/#-])\d{4,6}(?![\w:/-])"
)


def _any(*tables: tuple[str, ...]) -> re.Pattern[str]:
    return re.compile(rf"(?<![\w'])(?:{'|'.join(line for table in tables for line in table)})(?!\w)")


_SAID: Final = _any(_SENT, _CAME)
_ABOUT: Final = _any(_MONEY)
_DENIED: Final = _any(_NOT)
_UNPAID: Final = _any(_NOTHING)
_UNSEEN: Final = _any(_MISSED)
"""Also as a question: "wo bleibt mein Geld?"."""
_PLANNED: Final = _any(_WILL)
_PARTLY: Final = _any(_PART)
_CLOSED: Final = re.compile(rf"(?:{'|'.join(_CLOSE)})\W*")


def payment_said(text: str, currency: str | None = None) -> PaymentSaid | None:
    """What a short message says about the money; None where it says nothing of it, asks, or may mean something else.

    `currency` is the agreed one. Never raises.
    """
    flat = plain(text, MOST + 1).strip()
    low = lower(flat)
    if len(flat) <= MOST and _UNSEEN.search(low):
        return PaymentSaid("not_paid", _amount(flat, currency))
    if not flat or len(flat) > MOST or flat.endswith("?") or asks(flat) or is_question(flat):
        return None
    if _UNPAID.search(low):
        return PaymentSaid("not_paid", _amount(flat, currency))
    if _PLANNED.search(low):
        return PaymentSaid("later", _amount(flat, currency))
    if _SAID.search(low):
        if _DENIED.search(low):
            return PaymentSaid("not_paid", _amount(flat, currency)) if _ABOUT.search(low) else None
        return PaymentSaid("paid", _amount(flat, currency), _PARTLY.search(low) is not None)
    amount = _amount(flat, currency)
    if amount is not None and _PARTLY.search(low) and len(flat.split()) <= SHORT:
        return PaymentSaid("paid", amount, part=True)  # "only 100 so far"
    if _ACKNOWLEDGED.fullmatch(low):
        return PaymentSaid("acknowledged")
    return PaymentSaid("close") if _CLOSED.fullmatch(_POLITE.sub("", low)) else None


def _amount(text: str, currency: str | None) -> Money | None:
    """The sum that is named: with its currency, else a bare figure that is no date, time or count."""
    read = money(text, currency=currency)
    if read.value is not None and read.value.amount is not None:
        return read.value
    figures = _FIGURE.findall(text)
    return money(figures[0], currency=currency).value if figures else None

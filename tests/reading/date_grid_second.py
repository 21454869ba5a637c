"""A second grid of ordinary deadlines, in other words than the first; the gold is the calendar's here, too.

Said at the same moment. "monday", which is today, is left out: whether today is meant is rightly asked.
"""

from datetime import date, time

from tests.reading.date_grid import Days, Grid, Times

ENGLISH_DAYS: Days = (
    ("sat", date(2026, 11, 28), True),
    ("next wednesday", date(2026, 12, 2), False),
    ("the 3rd", date(2026, 12, 3), True),
    ("jan 8", date(2027, 1, 8), True),
    ("8 january", date(2027, 1, 8), True),
    ("January 8th", date(2027, 1, 8), True),
    ("the 8th of january", date(2027, 1, 8), True),
    ("friday the 8th", date(2027, 1, 8), True),
    ("fri 8 jan", date(2027, 1, 8), True),
    ("Friday, January 8", date(2027, 1, 8), True),
    ("8.1.", date(2027, 1, 8), True),
    ("08.01.2027", date(2027, 1, 8), True),
    ("2027-01-08", date(2027, 1, 8), True),
    ("in 5 days", date(2026, 11, 28), False),
    ("in a week", date(2026, 11, 30), False),
    ("in ten days", date(2026, 12, 3), False),
    ("month end", date(2026, 11, 30), False),
    ("monday next week", date(2026, 11, 30), False),
    ("this thursday", date(2026, 11, 26), False),
    ("a week from friday", date(2026, 12, 4), False),
    ("tomorrow", date(2026, 11, 24), False),
)
ENGLISH_TIMES: Times = (
    ("4pm", time(16)),
    ("10 am", time(10)),
    ("10:30", time(10, 30)),
    ("9:15pm", time(21, 15)),
    ("16h", time(16)),
    ("midday", time(12)),
    ("half past four", time(16, 30)),
    ("4 o'clock", time(16)),
    ("3.30 pm", time(15, 30)),
    ("four in the afternoon", time(16)),
)
ENGLISH_ORDERS = (
    "{day} before {time}",
    "not later than {time} {day}",
    "{time} latest {day}",
    "deadline {day} {time}",
    "deadline: {day}, {time}",
    "{day} around {time}",
    "{day} @ {time}",
    "must be there by {day}, {time}",
    "{day}, by {time} at the latest",
    "till {time} on {day}",
    "{day}; {time}",
    "{day} {time} my time",
    "has to be done {day} {time}",
    "{day}. {time}.",
    "{time} of {day}",
    "finish it by {time}, {day}",
    "{day} until {time}",
    "{day}, say {time}",
    "ok, {day} {time} then",
)
GERMAN_DAYS: Days = (
    ("heute", date(2026, 11, 23), False),
    ("morgen", date(2026, 11, 24), False),
    ("Samstag", date(2026, 11, 28), True),
    ("Do", date(2026, 11, 26), True),
    ("8. Januar", date(2027, 1, 8), True),
    ("8. Jan", date(2027, 1, 8), True),
    ("8.1.", date(2027, 1, 8), True),
    ("08.01.2027", date(2027, 1, 8), True),
    ("Fr 8.1.", date(2027, 1, 8), False),
    ("Freitag, 8. Januar", date(2027, 1, 8), False),
    ("Freitag, den 8.1.", date(2027, 1, 8), False),
    ("in 5 Tagen", date(2026, 11, 28), False),
    ("in einer Woche", date(2026, 11, 30), False),
    ("Monatsende", date(2026, 11, 30), False),
    ("kommenden Montag", date(2026, 11, 30), False),
    ("Donnerstag nächster Woche", date(2026, 12, 3), False),
)
GERMAN_TIMES: Times = (
    ("16 Uhr", time(16)),
    ("10:30", time(10, 30)),
    ("10.30 Uhr", time(10, 30)),
    ("halb fünf", time(16, 30)),
    ("mittags", time(12)),
    ("16h", time(16)),
    ("vier Uhr nachmittags", time(16)),
)
GERMAN_ORDERS = (
    "{day} vor {time}",
    "nicht später als {day} {time}",
    "{day} gegen {time}",
    "Abgabe {day} {time}",
    "Frist: {day}, {time}",
    "{day}, spätestens {time}",
    "ich brauche es {day} bis {time}",
    "{day} so um {time}",
    "fertig bis {day}, {time}",
    "{day} – {time}",
    "sagen wir {day} {time}",
)
SPANISH_DAYS: Days = (
    ("hoy", date(2026, 11, 23), False),
    ("mañana", date(2026, 11, 24), False),
    ("sábado", date(2026, 11, 28), True),
    ("jueves", date(2026, 11, 26), True),
    ("8 de enero", date(2027, 1, 8), True),
    ("viernes 8 de enero", date(2027, 1, 8), True),
    ("viernes 8", date(2027, 1, 8), True),
    ("08/01/2027", date(2027, 1, 8), True),
    ("en 5 días", date(2026, 11, 28), False),
    ("en una semana", date(2026, 11, 30), False),
    ("fin de mes", date(2026, 11, 30), False),
    ("lunes que viene", date(2026, 11, 30), True),
    ("pasado mañana", date(2026, 11, 25), False),
)
SPANISH_TIMES: Times = (
    ("a las 16h", time(16)),
    ("a las 16 horas", time(16)),
    ("a las 10:30", time(10, 30)),
    ("a las 4 pm", time(16)),
    ("a las cuatro de la tarde", time(16)),
    ("a las 4 y media de la tarde", time(16, 30)),
    ("a mediodía", time(12)),
)
SPANISH_ORDERS = (
    "{day} {time}",
    "antes del {day} {time}",
    "entrega: {day} {time}",
    "el {day}, {time}",
    "lo necesito el {day} {time}",
    "a más tardar {day} {time}",
    "no más tarde del {day} {time}",
    "digamos {day} {time}",
    "listo para {day} {time}",
)
ON = (" on {day}", "el {day}", "del {day}", " of {day}")
SECOND: tuple[Grid, ...] = (
    ("en", ENGLISH_DAYS, ENGLISH_TIMES, ENGLISH_ORDERS, ON),
    ("en-GB", ENGLISH_DAYS, ENGLISH_TIMES[:4], ENGLISH_ORDERS, ON),
    ("de", GERMAN_DAYS, GERMAN_TIMES, GERMAN_ORDERS, ON),
    ("es", SPANISH_DAYS, SPANISH_TIMES, SPANISH_ORDERS, ON),
)

"""The German words of time, beside the English ones that the grammar knows."""

from typing import Final

from bot.reading.language.numerals import in_english
from bot.reading.language.phrases import phrases
from bot.reading.language.vocabulary import vocabulary
from bot.reading.time.language import Language

_WORDS: Final = in_english("de") | phrases("""
montag = monday
montags = mondays
dienstag = tuesday
dienstags = tuesdays
mittwoch = wednesday
mittwochs = wednesdays
donnerstag = thursday
donnerstags = thursdays
freitag = friday
freitags = fridays
samstag, sonnabend = saturday
samstags = saturdays
sonntag = sunday
sonntags = sundays
januar, jänner, jan = january
februar, feb = february
märz, maerz, mär, mrz = march
april = april
mai = may
juni = june
juli = july
august = august
september, sept = september
oktober, okt = october
november, nov = november
dezember, dez = december
heute, heut = today
heute in = in
übermorgen, uebermorgen = overmorrow
gestern = yesterday
vorgestern = the day before yesterday
heute abend = this evening
heute nacht = tonight
heute morgen, heute früh, heute vormittag = this morning
heute nachmittag = this afternoon
morgen früh, morgen vormittag, morgen vormittags = tomorrow morning
morgen abend = tomorrow evening
morgen nachmittag = tomorrow afternoon
morgen mittag = tomorrow noon
am morgen, am vormittag, vormittags, morgens, in der früh = in the morning
am nachmittag, nachmittags = in the afternoon
am abend, abends = in the evening
in der nacht, nachts = at night
am mittag, mittag, mittags = noon
um mitternacht, mitternacht = midnight
früh, vormittag = morning
nachmittag = afternoon
abend = evening
nacht = night
tag, tage, tagen = days
werktag, werktage, werktagen, arbeitstage, arbeitstagen, arbeitstag = business days
woche, wochen = weeks
monat, monate, monaten, monats = months
quartal, quartals, quartale, quartalen = quarter
jahr, jahre, jahren, jahres = years
stunde, stunden, std = hours
minute, minuten = minutes
eine woche, einer woche = a week
ein monat, einem monat = a month
ein jahr, einem jahr = a year
ein tag, einem tag = a day
eine stunde, einer stunde = an hour
eine halbe stunde, einer halben stunde, halbe stunde = half an hour
ein halber tag, einen halben tag, halber tag, halben tag = half a day
anderthalb, eineinhalb = 1.5
übernächste woche, übernächster woche = the week after next
nächste woche, kommende woche, nächster woche, kommender woche = next week
diese woche, dieser woche = this week
letzte woche, letzter woche = last week
nächsten monat, nächster monat, kommenden monat, nächsten monats = next month
diesen monat, dieses monats, dieser monat = this month
nächstes jahr, kommendes jahr, nächsten jahres = next year
dieses jahr, dieses jahres = this year
nächstes quartal, nächsten quartals = next quarter
dieses quartal, dieses quartals = this quarter
wochenende, am wochenende, dieses wochenende = this weekend
nicht am wochenende, am wochenende nicht = not weekends
nur am wochenende = only weekends
nächstes wochenende, kommendes wochenende = next weekend
ende des monats, monatsende, ende vom monat = end of the month
ende der woche, ende dieser woche = end of this week
ende des jahres, jahresende = end of the year
ende des quartals, quartalsende = end of the quarter
ende des tages, feierabend, geschäftsschluss, dienstschluss = eod
ende = end of
anfang = beginning of
mitte = mid
nächsten, nächster, nächstes, nächste = next
kommenden, kommender, kommende, kommendes = coming
diesen, dieser, diese, dieses = this
letzten, letzter, letzte, letztes, vorigen = last
bis, bis spätestens, spätestens = by
bis zum, bis zur, bis spätestens zum, bis am, spätestens am = by the
vor dem, vor der = before the
nach dem, nach der, nach = after
am, zum = on the
um = at
gegen = around
in, innerhalb von, binnen = in
im = in
nicht später als, nicht nach = no later than
so um, so gegen, so ungefähr um, so halb = around
ab, ab dem, von = from
und = and
oder = or
nicht = not
uhr = o'clock
der, die, das, dem, den, des = the
vom = from the
jeden montag = mondays
jeden tag = every day
jeden zweiten, jede zweite = every other
außer, ausser, ausgenommen = except
nur = only
frei = off
urlaub, im urlaub, in urlaub, ferien = vacation
weg, verreist, auf reisen = away
geht nicht, gehen nicht, kann ich nicht, kann nicht, nicht verfügbar, geht es nicht, habe ich keine zeit = unavailable
verfügbar = available
keine, kein = no
keine blockierten tage, keine gesperrten tage, keine freien tage geplant = none
keine freien tage, keine ausfälle, keine ausnahmen, keiner, nichts, keine einschränkungen = none
wochentags, werktags = weekdays
wochenenden, an wochenenden = weekends
mehr als = more than
weniger als = less than
höchstens, maximal, bis zu = up to
mindestens = at least
std = hours
nie, niemals = never
zwischen = between
alles frei, jederzeit = none
weihnachtswoche, woche von weihnachten = christmas week
einige, manche = some
manchmal, gelegentlich = sometimes
ein, eine, einen, einem, einer = a
viertel nach = quarter past
viertel vor = quarter to
weihnachten = christmas
heiligabend, heilig abend = christmas eve
silvester = new years eve
neujahr = new years day
ostern = easter
pro = per
am tag, täglich = a day
pro tag, je tag = per day
die woche, in der woche, wöchentlich = a week
pro woche, je woche = per week
im monat, monatlich = a month
pro monat = per month
etwa, ungefähr, circa = about
paar, ein paar = a few
""")
# "Freitagabend"
_PARTS_OF_DAY: Final = {
    "morgen": "morning",
    "mittag": "noon",
    **{part: _WORDS[part] for part in ("abend", "nachmittag", "nacht")},
}
for _day, _english in list(_WORDS.items()):
    if " " not in _day and _english.endswith("day") and _day.endswith(("tag", "woch")):
        _WORDS.update({f"{_day}{part}": f"{_english} {english}" for part, english in _PARTS_OF_DAY.items()})
# "nächsten Freitag" is for some the coming one and for others the one after.
for _day, _english in list(_WORDS.items()):
    if " " not in _day and _english.endswith("day") and _day.endswith(("tag", "woch", "abend")) and " " not in _english:
        _after = f"{_english} after next or {_english} in 2 weeks"
        _WORDS[f"übernächsten {_day}"] = _WORDS[f"übernächster {_day}"] = _after
        _WORDS[f"nächsten {_day}"] = _WORDS[f"nächster {_day}"] = f"{_english} or next {_english}"

_SUFFIXES: Final = {
    "morgen": "morning",
    "früh": "morning",
    "vormittag": "morning",
    "nachmittag": "afternoon",
    "abend": "evening",
}
_DAYS: Final = (
    ("montag", "monday"), ("dienstag", "tuesday"), ("mittwoch", "wednesday"), ("donnerstag", "thursday"),
    ("freitag", "friday"), ("samstag", "saturday"), ("sonntag", "sunday"),
)  # fmt: skip
_COMPOUND: Final = {f"{day}{part}": f"{name} {meant}" for day, name in _DAYS for part, meant in _SUFFIXES.items()}
"""Written as one: "Freitagvormittag"."""
GERMAN: Final = Language(
    words=_WORDS | _COMPOUND,
    sure=vocabulary(
        "montag dienstag mittwoch donnerstag freitag samstag sonntag januar februar märz oktober dezember heute "
        "übermorgen mittags nächsten nächste woche wochen monats uhr spätestens stunden montags dienstags mittwochs "
        "donnerstags freitags samstags sonntags wochenende weihnachtswoche "
        "vormittag vormittags nachmittag nachmittags abends mittag"
    )
    | frozenset(_COMPOUND),
    short={
        **{"mo": "monday", "di": "tuesday", "mi": "wednesday", "do": "thursday", "fr": "friday"},
        **{"sa": "saturday", "so": "sunday"},
    },
    after_day={"morgen": ("morning", "tomorrow")},
    clock_words=vocabulary(
        "halb viertel mittag mittags eins zwei drei vier fünf sechs sieben acht neun zehn elf zwölf"
    ),
    ordinal_point=True,
    to_or_by=frozenset({"bis"}),
)

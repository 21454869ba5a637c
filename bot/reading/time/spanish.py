"""The Spanish words of time, beside the English ones that the grammar knows."""

from typing import Final

from bot.reading.language.numerals import in_english
from bot.reading.language.phrases import phrases
from bot.reading.language.vocabulary import vocabulary
from bot.reading.time.language import Language

_WORDS: Final = in_english("es") | phrases("""
lunes, lun = monday
martes = tuesday
miércoles, miercoles, mié = wednesday
jueves, jue = thursday
viernes, vie = friday
sábado, sabado, sáb = saturday
sábados, sabados = saturdays
domingos = sundays
domingo, dom = sunday
enero, ene = january
febrero, feb = february
marzo = march
abril, abr = april
mayo = may
junio = june
julio = july
agosto, ago = august
septiembre, setiembre, sep, set = september
octubre, oct = october
noviembre, nov = november
diciembre, dic = december
hoy = today
mañana = tomorrow
pasado mañana = overmorrow
ayer = yesterday
anteayer = the day before yesterday
esta noche = tonight
esta tarde = this afternoon
esta mañana = this morning
de la mañana, por la mañana, en la mañana = in the morning
de la tarde, por la tarde, en la tarde, a la tarde = in the afternoon
de la noche, por la noche, en la noche = in the evening
no más tarde del, no más tarde de, no más tarde que el, no después del = no later than
a primera hora, a primera hora de la mañana = in the morning
a última hora = eod
al mediodía, a mediodía, a mediodia, mediodía, al mediodia, mediodia = noon
a medianoche, medianoche, a la medianoche = midnight
a las, a la = at
al, a = to
sobre las, hacia las = around
día, días, dia, dias = days
días hábiles, días laborables, dias habiles, días laborales = business days
semana, semanas = week
mes, meses = month
trimestre, trimestres = quarter
año, años = year
hora, horas = hours
minuto, minutos = minutes
una semana = a week
un mes = a month
un año = a year
un día, un dia = a day
una hora = an hour
media hora = half an hour
medio día, medio dia = half a day
quince días = 15 days
el día, el dia = the
fin de semana, este fin de semana, el fin de semana = this weekend
próximo fin de semana, el próximo fin de semana = next weekend
fin de mes, final de mes, finales de mes, fines de mes, el fin de mes, final del mes, fin del mes = end of the month
fin de año, final del año, finales de año = end of the year
fin de la semana, final de la semana = end of this week
final del día, fin del día = eod
finales de, fines de, final de, fin de, finales del = end of
mediados de, a mediados de = mid
principios de, a principios de, comienzos de = beginning of
próximo, próxima, proximo, proxima, próximos, próximas, siguiente = next
este, esta, estos = this
pasado, pasada = last
último, última, ultimo = last
hasta, antes del fin, a más tardar = by
hasta el, hasta la, para el, para la, a más tardar el = by the
antes del, antes de la = before the
antes de = before
después de = after
dentro de, en = in
desde el, desde = from
el, la, los, las = the
los lunes = mondays
los martes = tuesdays
los miércoles, los miercoles = wednesdays
los jueves = thursdays
los viernes = fridays
los sábados, los sabados = saturdays
los domingos = sundays
todos los días = every day
sin fines de semana, fines de semana no = not weekends
por las mañanas, las mañanas = mornings
por las tardes, las tardes = afternoons
por las noches, las noches = evenings
otro no = other not
alternos, alternas = alternate
fines de semana, los fines de semana = weekends
entre semana, días de semana = weekdays
menos, excepto, salvo = except
menos de = less than
más de = more than
hasta un máximo de, máximo, como máximo = up to
al menos, por lo menos, mínimo = at least
solo, sólo, solamente, únicamente = only
libre, libres = off
vacaciones, de vacaciones, de viaje = vacation
fuera = away
no puedo, no estoy disponible, no disponible = unavailable
no trabajo = not
disponible = available
ninguno, ninguna, nada, ningún día, sin restricciones = none
semana de navidad, la semana de navidad = christmas week
algunos, algunas = some
nunca, jamás = never
entre = between
cualquier día = none
a veces = sometimes
de = of
del = of the
y = and
o = or
no = not
un, una, uno = a
navidad = christmas
nochebuena = christmas eve
nochevieja = new years eve
año nuevo = new years day
por = per
al día, por día, diarias = per day
a la semana, por semana, semanales = per week
al mes, por mes, mensuales = per month
unos, unas, aproximadamente, alrededor de = about
""")
# "el próximo viernes", "el viernes que viene" are the coming one.
for _day, _english in list(_WORDS.items()):
    if " " not in _day and _english.endswith("day") and _english != "today":
        for _said in (f"próximo {_day}", f"proximo {_day}", f"{_day} próximo", f"{_day} que viene"):
            _WORDS[_said] = f"coming {_english}"

SPANISH: Final = Language(
    words=_WORDS,
    sure=vocabulary(
        "lunes martes miércoles miercoles jueves viernes sábado sabado enero febrero marzo abril agosto septiembre "
        "octubre noviembre diciembre hoy mañana semana semanas próximo próxima horas domingo domingos "
        "mediodía mediodia tarde tardes"
    ),
    day_after_weekday=True,
)

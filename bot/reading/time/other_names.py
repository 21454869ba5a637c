"""Names of days and months by which a language is known that has no grammar here; dateparser reads its dates."""

from typing import Final

from bot.reading.language.vocabulary import vocabulary

# Only words that can be no English ones. Another language is another line, under the code that dateparser knows it by.
OTHER_NAMES: Final = {
    "fr": vocabulary(
        "lundi mardi mercredi jeudi vendredi samedi dimanche janvier février fevrier avril juin juillet août aout "
        "septembre octobre novembre décembre decembre demain après-demain aujourd'hui semaine"
    ),
    "it": vocabulary(
        "lunedì lunedi martedì martedi mercoledì mercoledi giovedì giovedi venerdì venerdi sabato domenica gennaio "
        "febbraio aprile maggio giugno luglio settembre ottobre dicembre domani dopodomani oggi settimana"
    ),
    "pt": vocabulary(
        "segunda-feira terça-feira quarta-feira quinta-feira sexta-feira janeiro fevereiro março maio junho julho "
        "setembro outubro novembro dezembro amanhã hoje"
    ),
    "nl": vocabulary(
        "maandag dinsdag woensdag donderdag vrijdag zaterdag zondag januari februari maart mei juni juli augustus "
        "oktober overmorgen vandaag volgende"
    ),
    "pl": vocabulary(
        "poniedziałek wtorek środa środę czwartek piątek sobota sobotę niedziela niedzielę stycznia lutego marca "
        "kwietnia czerwca lipca sierpnia września października listopada grudnia jutro pojutrze dzisiaj"
    ),
    "sv": vocabulary("måndag tisdag onsdag torsdag fredag lördag söndag januari februari maj juni juli imorgon"),
    "tr": vocabulary("pazartesi salı çarşamba perşembe cuma cumartesi ocak şubat mayıs haziran temmuz ağustos yarın"),
}


def language_of(low: str) -> str | None:
    """The language whose names stand in a lower-case text: the one with most of them; None if there are none."""
    words = low.replace(",", " ").replace(".", " ").split()
    counts = {code: sum(word in names for word in words) for code, names in OTHER_NAMES.items()}
    best = max(counts, key=lambda code: counts[code])
    return best if counts[best] else None

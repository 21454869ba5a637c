"""The words for numbers in every language that the bot reads, side by side: every reader of a count stands on these."""

from typing import Final

# A column per language: English, German, Spanish. Another language is another column and another name in LANGUAGES.
_CARDINALS: Final = """
0 | zero | null | cero
1 | one | ein eins eine einen einem einer | uno una un
2 | two | zwei zwo | dos
3 | three | drei | tres
4 | four | vier | cuatro
5 | five | fünf fuenf | cinco
6 | six | sechs | seis
7 | seven | sieben | siete
8 | eight | acht | ocho
9 | nine | neun | nueve
10 | ten | zehn | diez
11 | eleven | elf | once
12 | twelve | zwölf zwoelf | doce
13 | thirteen | dreizehn | trece
14 | fourteen | vierzehn | catorce
15 | fifteen | fünfzehn fuenfzehn | quince
16 | sixteen | sechzehn | dieciséis dieciseis
17 | seventeen | siebzehn | diecisiete
18 | eighteen | achtzehn | dieciocho
19 | nineteen | neunzehn | diecinueve
20 | twenty | zwanzig | veinte
30 | thirty | dreißig dreissig | treinta
40 | forty | vierzig | cuarenta
50 | fifty | fünfzig fuenfzig | cincuenta
60 | sixty | sechzig | sesenta
70 | seventy | siebzig | setenta
80 | eighty | achtzig | ochenta
90 | ninety | neunzig | noventa
"""
_ORDINALS: Final = """
1 | first | erste ersten erster erstes | primero primera primer
2 | second | zweite zweiten zweiter zweites | segundo segunda
3 | third | dritte dritten dritter drittes | tercero tercera tercer
4 | fourth | vierte vierten vierter viertes | cuarto cuarta
5 | fifth | fünfte fünften fünfter fünftes | quinto quinta
6 | sixth | sechste sechsten sechster sechstes | sexto sexta
7 | seventh | siebte siebten siebter siebtes siebenten | séptimo séptima
8 | eighth | achte achten achter achtes | octavo octava
9 | ninth | neunte neunten neunter neuntes | noveno novena
10 | tenth | zehnte zehnten zehnter zehntes | décimo décima
11 | eleventh | elfte elften elfter |
12 | twelfth | zwölfte zwölften zwölfter |
13 | thirteenth | dreizehnte dreizehnten |
14 | fourteenth | vierzehnte vierzehnten |
15 | fifteenth | fünfzehnte fünfzehnten |
16 | sixteenth | sechzehnte sechzehnten |
17 | seventeenth | siebzehnte siebzehnten |
18 | eighteenth | achtzehnte achtzehnten |
19 | nineteenth | neunzehnte neunzehnten |
20 | twentieth | zwanzigste zwanzigsten |
30 | thirtieth | dreißigste dreißigsten dreissigsten |
"""
LANGUAGES: Final = ("en", "de", "es")


def _column(table: str, language: str) -> dict[str, int]:
    """The words of one language and their values."""
    place = LANGUAGES.index(language) + 1
    rows = [line.split("|") for line in table.strip().splitlines()]
    return {word: int(row[0]) for row in rows for word in row[place].split()}


def _compounds(language: str, cardinals: dict[str, int]) -> dict[str, int]:
    """What is written as one word between the tens: fünfundzwanzig, veinticinco."""
    ones = {word: value for word, value in cardinals.items() if 0 < value < 10}
    if language == "de":
        tens = {word: value for word, value in cardinals.items() if value > 19}
        glue = {"eins", "eine", "einen", "einem", "einer"}
        return {f"{a}und{b}": x + y for a, x in ones.items() if a not in glue for b, y in tens.items()}
    if language == "es":
        accents = {"veintidos": "veintidós", "veintitres": "veintitrés", "veintiseis": "veintiséis"}
        plain = {f"veinti{word}": 20 + value for word, value in ones.items()}
        return plain | {accents[word]: value for word, value in plain.items() if word in accents}
    return {}


CARDINALS: Final = {name: (words := _column(_CARDINALS, name)) | _compounds(name, words) for name in LANGUAGES}


def _places(language: str) -> dict[str, int]:
    """The ordinals of one language, in German also those between the tens: einundzwanzigsten."""
    words = _column(_ORDINALS, language)
    if language == "de":
        tens = {word: value for word, value in CARDINALS["de"].items() if 20 < value < 40 and value % 10}
        words |= {f"{word}ste{end}": value for word, value in tens.items() for end in ("", "n")}
    return words


ORDINALS_OF: Final = {name: _places(name) for name in LANGUAGES}

ONES: Final = {word: value for word, value in CARDINALS["en"].items() if value < 20}
TENS: Final = {word: value for word, value in CARDINALS["en"].items() if value > 19}
ORDINALS: Final = ORDINALS_OF["en"]

# The words of all languages in one; where two languages share a word, English keeps it.
COUNTS: Final = {word: value for name in reversed(LANGUAGES) for word, value in CARDINALS[name].items()} | {
    "a": 1,
    "an": 1,
}
PLACES: Final = {word: value for name in reversed(LANGUAGES) for word, value in ORDINALS_OF[name].items()}


def english(value: int) -> str:
    """A number below a hundred in English words: 25 is "twenty five"."""
    words = {n: word for word, n in (ONES | TENS).items()}
    if value in words:
        return words[value]
    return f"{words[value // 10 * 10]} {words[value % 10]}"


def in_english(language: str) -> dict[str, str]:
    """Each number word of a language with the English for it, ordinals too."""
    ordinals = {value: word for word, value in ORDINALS.items()}
    ordinals |= {n: f"{english(n // 10 * 10)} {ordinals[n % 10]}" for n in range(21, 40) if n % 10}
    cardinals = {word: english(value) for word, value in CARDINALS[language].items()}
    if language == "es":  # "treinta y uno"
        pairs = [(a, b) for a in cardinals for b in cardinals if CARDINALS["es"][a] in range(30, 100, 10)]
        cardinals |= {f"{a} y {b}": f"{cardinals[a]} {cardinals[b]}" for a, b in pairs if 0 < CARDINALS["es"][b] < 10}
    return cardinals | {word: ordinals[value] for word, value in ORDINALS_OF[language].items()}


def count(word: str) -> int | None:
    """The value of one word or figure ("7", "seven", "sieben", "siete", "a"), or None."""
    low = word.lower()
    return int(low) if low.isdecimal() else COUNTS.get(low)

"""The words and signs that people use for money, and the ISO 4217 codes they mean."""

import re

from bot.reading.language.vocabulary import vocabulary

# Code: the words for it. A word that several countries share stands in SHARED, never here.
_WORDS: dict[str, str] = {
    "ETB": "birr|ethiopian birr",
    "USD": "us$|us $|u.s $|u.s. $|u.s.$|usd$|usd $|$us|us dollar|us dollars|dollars us|dollar us|u.s. dollar"
    "|u.s. dollars|american dollar"
    "|american dollars"
    "|united states dollar|united states dollars|usdt|usdc",
    "EUR": "€|euro|euros|€ur|eur€|eurs",
    "GBP": "£|quid|sterling|pounds sterling|pound sterling|british pound|british pounds|gb pound|gb pounds|£gbp|gbp£",
    "CAD": "c$|ca$|cad$|c $|cad $|cdn$|$cad|canadian dollar|canadian dollars|dollars canadian|dollar canadian"
    "|cdn|canadian $",
    "AUD": "a$|au$|aud$|aud $|$aud|australian dollar|australian dollars|dollars australian|dollar australian"
    "|aussie dollar|aussie dollars",
    "NZD": "nz$|nzd$|nz $|new zealand dollar|new zealand dollars|kiwi dollars",
    "SGD": "s$|sg$|sgd$|singapore dollar|singapore dollars",
    "HKD": "hk$|hkd$|hk $|hong kong dollar|hong kong dollars",
    "TWD": "nt$|ntd|taiwan dollar|taiwan dollars|taiwanese dollars",
    "JMD": "jamaican dollar|jamaican dollars",
    "MXN": "mx$|mex$|mexican peso|mexican pesos",
    "PHP": "₱|philippine peso|philippine pesos|filipino pesos",
    "ARS": "argentine peso|argentine pesos|argentinian pesos",
    "COP": "colombian peso|colombian pesos",
    "CLP": "chilean peso|chilean pesos",
    "BRL": "r$|reais|brazilian real|brazilian reais",
    "INR": "₹|rs|rs.|rupee|rupees|indian rupee|indian rupees",
    "PKR": "pakistani rupee|pakistani rupees",
    "LKR": "sri lankan rupee|sri lankan rupees",
    "NPR": "nepalese rupee|nepalese rupees",
    "IDR": "rupiah|rupiahs|rp|indonesian rupiah",
    "JPY": "¥|yen|japanese yen|円",
    "CNY": "yuan|rmb|renminbi|chinese yuan|chinese renminbi|cn¥|元",
    "KRW": "₩|won|south korean won|korean won",
    "RUB": "₽|ruble|rubles|rouble|roubles|russian ruble|russian rubles",
    "UAH": "₴|hryvnia|hryvnias|ukrainian hryvnia",
    "TRY": "₺|turkish lira|turkish liras",
    "ILS": "₪|shekel|shekels|nis|israeli shekel|israeli shekels",
    "VND": "₫|vietnamese dong",
    "THB": "฿|baht|thai baht",
    "NGN": "₦|naira|nairas|nigerian naira",
    "GHS": "₵|cedi|cedis|ghanaian cedi|ghanaian cedis",
    "KES": "ksh|kenyan shilling|kenyan shillings|kshs",
    "UGX": "ugandan shilling|ugandan shillings",
    "TZS": "tanzanian shilling|tanzanian shillings",
    "ZAR": "rand|south african rand",
    "EGP": "egyptian pound|egyptian pounds|egyptianpound|egyptianpounds|l.e|l.e.|genih masri|genihat masriya|genih",
    "LBP": "lebanese pound|lebanese pounds",
    "SYP": "syrian pound|syrian pounds",
    "CHF": "swiss franc|swiss francs|sfr|sfr.|franken|chf.",
    "SEK": "krona|kronor|swedish krona|swedish kronor|swedish crowns",
    "NOK": "norwegian krone|norwegian kroner",
    "DKK": "danish krone|danish kroner",
    "ISK": "icelandic krona|icelandic kronur",
    "PLN": "zł|zl|zloty|zlotys|zloties|złoty|złotych|polish zloty",
    "CZK": "kč|czech koruna|czech korunas|czech crowns|koruna|korun",
    "HUF": "forint|forints|hungarian forint",
    "RON": "lei|romanian leu|romanian lei",
    "BGN": "lev|leva|bulgarian lev|bulgarian leva",
    "RSD": "serbian dinar|serbian dinars",
    "HRK": "kuna|kunas|croatian kuna",
    "KWD": "kuwaiti dinar|kuwaiti dinars",
    "BHD": "bahraini dinar|bahraini dinars",
    "JOD": "jordanian dinar|jordanian dinars",
    "IQD": "iraqi dinar|iraqi dinars",
    "TND": "tunisian dinar|tunisian dinars",
    "DZD": "algerian dinar|algerian dinars",
    "AED": "dirham|dirhams|emirati dirham|emirati dirhams|uae dirham|uae dirhams|dhs",
    "MAD": "moroccan dirham|moroccan dirhams",
    "SAR": "saudi riyal|saudi riyals|riyal|riyals",
    "QAR": "qatari riyal|qatari riyals|qatari rial",
    "OMR": "omani rial|omani rials",
    "IRR": "iranian rial|iranian rials|rial|rials",
    "MYR": "rm|ringgit|ringgits|malaysian ringgit|malaysian ringgits|malaysia ringgit|malaysia ringgits",
    "BDT": "taka|takas|bangladeshi taka|৳",
    "XOF": "cfa|cfa franc|cfa francs|fcfa",
    "PEN": "soles|peruvian sol|peruvian soles",
    "GEL": "lari|georgian lari",
    "KZT": "₸|tenge",
    "BTC": "btc|bitcoin|bitcoins|₿",
    "ETH": "ethereum",
    "FIM": "finnish markka|markka|markkaa",
    "NLG": "dutch guilder|dutch guilders|netherlands guilder|netherlands guilders",
    "DEM": "deutsche mark|deutsche marks|deutschmarks|german marks",
    "FRF": "french franc|french francs",
    "ITL": "italian lira|italian lire",
    "ESP": "peseta|pesetas|spanish pesetas",
}

# Bare codes that count in any case; those that are English words, or parts of such phrases, count in capitals only.
_CODES = (
    "AED ARS AUD BDT BGN BHD BRL CAD CHF CLP CNY CZK DKK DZD EGP ETB EUR GBP GHS HKD HRK HUF IDR ILS INR IQD IRR "
    "ISK JMD"
    " JOD JPY KES KRW KWD KZT LBP LKR MXN MYR NGN NOK NPR NZD OMR PKR PLN QAR RON RSD RUB SAR SEK SGD THB TND TWD TZS"
    " UAH UGX USD UYU VND XAF XOF ZAR"
)
_CAPITALS = "ALL BAM BOB BTC COP CUP DOP ETH GEL LAK LYD MAD MDL MKD MOP PEN PHP TRY TOP ZMW AMD AZN BYN"

# Words that name several currencies: the likely ones, the first of which is taken where one is far more likely.
SHARED: dict[str, tuple[str, ...]] = {
    **dict.fromkeys(
        ("$", "dollar", "dollars", "dolar", "dolars", "dollers", "dólar", "dólares", "dolares"),
        ("USD", "CAD", "AUD", "NZD", "SGD", "HKD"),
    ),
    **dict.fromkeys(("pound", "pounds"), ("GBP", "EGP", "LBP")),
}
OPEN: dict[str, tuple[str, ...]] = {
    **dict.fromkeys(("peso", "pesos"), ("MXN", "PHP", "ARS", "COP", "CLP")),
    **dict.fromkeys(("kr", "kr.", "crowns"), ("SEK", "NOK", "DKK", "ISK", "CZK")),
    **dict.fromkeys(("krone", "kroner"), ("NOK", "DKK")),
    **dict.fromkeys(("franc", "francs"), ("CHF", "XOF", "FRF")),
    **dict.fromkeys(("dinar", "dinars"), ("KWD", "RSD", "JOD", "IQD", "TND")),
    **dict.fromkeys(("shilling", "shillings"), ("KES", "TZS", "UGX")),
    **dict.fromkeys(("lira", "liras"), ("TRY", "ITL")),
}
# Words for money of no named country: they make a number money, and leave the currency to be asked.
ANY = ("bucks", "buck")
# Hundredths: the currency they are of when nothing else names it.
CENTS: dict[str, str | None] = {
    **dict.fromkeys(("céntimos", "céntimo", "centimos", "centimes"), "EUR"),
    **dict.fromkeys(("cent", "cents", "¢", "c"), "USD"),
    **dict.fromkeys(("pence", "pennies", "penny", "p"), "GBP"),
    **dict.fromkeys(("sen", "sens"), "MYR"),
    **dict.fromkeys(("paise", "paisa"), "INR"),
}

# Where a dot stands between thousands and a comma before hundredths.
DOTTED = vocabulary("EUR BRL ARS COP CLP IDR TRY DKK NOK SEK ISK VND RON RSD HRK")

MEANS: dict[str, str] = {word: code for code, words in _WORDS.items() for word in words.split("|")}
MEANS.update({code.lower(): code for code in _CODES.split()})
CAPITALS: dict[str, str] = {code: code for code in _CAPITALS.split()}


def meaning(word: str, own: str | None) -> tuple[tuple[str, ...], bool]:
    """The currencies that a word may mean, and whether the first may be taken without asking.

    `own` is the currency that the speaker has stated: it decides what a shared word means.
    """
    if word in CAPITALS:
        return (CAPITALS[word],), True
    key = " ".join(word.lower().split())
    if key in MEANS:
        return (MEANS[key],), True
    shared = SHARED.get(key)
    if shared is not None:
        return ((own,) if own in shared else shared[:1]), True
    likely = OPEN.get(key, ())
    return ((own,), True) if own is not None and own in likely else (likely, False)


_SAID = re.compile(r"(?<![^\W_])(?:[^\W\d_]+)(?![^\W_])")
_UNSAID = vocabulary("won real rand sol lei lev try all top mad cop php pen taka gel")


def currency_said(text: str) -> str | None:
    """The one currency that a word anywhere in the text names ("25 per photo, in usd"); None for several or none."""
    words = {word for word in _SAID.findall(text[:600]) if len(word) > 2 and word.lower() not in _UNSAID | {*ANY}}
    meant = [meaning(word, None) for word in words if known(word)]
    codes = {codes[0] for codes, sure in meant if sure}
    return codes.pop() if len(codes) == 1 and all(sure for _, sure in meant) else None


_ALONE_BESIDE = vocabulary(
    "yes yeah yep yup sure ok okay of course naturally obviously in please it is it's thanks what else definitely no "
    "not "
    "ja jo klar natürlich selbstverständlich genau doch bitte sicher was sonst logisch nein nicht "
    "sí si claro por supuesto obvio en vale exacto naturalmente "
)


def currency_alone(text: str) -> str | None:
    """The currency of an answer that names nothing else: "euros", "ja Euro natürlich", "yes, in dollars please"; also a
    sign alone. None for other words, and for a currency that several countries share."""
    bare = text.strip(" .!,?")
    code = currency_said(bare)
    if len(bare) == 1 and known(bare):
        return meaning(bare, None)[0][0]
    said = [word.lower() for word in _SAID.findall(bare)]
    others = [word for word in said if not known(word) and word not in _ALONE_BESIDE]
    return code if code is not None and not others and not any(map(str.isdigit, bare)) else None


def known(word: str) -> bool:
    """Whether `word` names a currency, be it one of several or none in particular; codes like ALL only in capitals."""
    key = " ".join(word.lower().split())
    return word in CAPITALS or key in MEANS or key in SHARED or key in OPEN or key in ANY

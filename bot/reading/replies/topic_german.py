"""How people ask in German for what is stored; see topic_english.py."""

from collections.abc import Mapping
from typing import Final

from bot.reading.replies.topic_names import Topic

_WHO: Final = (
    r"(?:namex\w+|sie|er|ihr|ihm|ihn|ihnen|(?:die|der|den) (?:andere[rn]?|kund\w+|auftraggeber\w*|firma|bewerber\w*)"
    r"|jemand|irgendwer|alle|jeder)"
)
PEOPLE: Final[Mapping[str, str]] = {
    "WE": rf"(?:ich|wir|man|du|euch|niemand|keiner|die leute|{_WHO})",
    "W": _WHO,
    "IF": r"(?:was (?:ist |passiert |geschieht |mache ich |machen wir )?(?:wenn|falls)|wenn|falls)",
}
LEAD: Final = (
    r"(?:(?:hi|hallo|hey|ok|okay|und|aber|also|sorry|moment|eine frage|kurze frage|frage|bitte|danke|ach|äh|ähm|sag mal"
    r"|namex\w+|weißt du|(?:kannst|könntest|können) (?:du|sie) mir (?:nochmal |noch mal |bitte )*(?:sagen|zeigen)) )*"
)
STARTS: Final = r"(?:wenn|falls|das (?:steht|ist|war)) "
REQUESTS: Final = (
    r"(?:(?:und|ok|hallo|bitte|aber) )*(?:(?:kannst|könntest|würdest|könnt|können) (?:du|ihr|sie|wir)\b|soll(?:en)? "
    r"(?:ich|wir)\b|bitte"
    r"\b)"
)
ASKS: Final = (
    r"(?:(?:und|aber|ok|also|hallo) )*(?:was|wer|wem|wen|wie|wo|wann|wohin|warum|wieso|welche\w*|worauf|wessen|ist"
    r"|sind|war|hat|habe"
    r"|haben|kann|darf|dürfen|muss|wird|wurde|läuft|gibt|gilt|gehört|sieht|sehen|weiß|wissen|kommt|bin|bist|bis "
    r"wann|für wen"
    r"|auf welche\w*|in welche\w*|zeig mir|schon|nimmst|kostet|verfällt)\b"
)
_AGAIN: Final = r"(?: (?:nochmal|noch mal|noch einmal|denn|eigentlich|jetzt|genau|so|dann|schon|da|das|es))*"
FORMS: Final[Mapping[Topic, tuple[str, ...]]] = {
    "bot": (
        r"(?:wer|was) bist du\b",
        r"(?:bist du|ist das)(?: \w+){0,2} (?:bot|mensch|person|roboter|maschine|ki)\b",
        r"(?:was|wie ?viel) (?:kostest du|nimmst du|kostet (?:der bot|tender\w*))|(?:nimmst|verlangst|kostest) du"
        r"(?: \w+)? (?:provision|gebühr\w*|geld|etwas|was)",
        r"(?:was passiert mit|was machst du mit|sind) (?:meine\w*|unsere\w*|den) daten|wo (?:speicherst|liegen"
        r"|werden)\b"
        r"|wie lange (?:speicherst|behältst) du",
    ),
    "why": (
        r"(?:warum|wieso|weshalb) (?:gerade |ausgerechnet |genau )?(?:der|die|das|den|diese[rsn]?|sie|ihn|mit dem"
        r"|damit)$",
        r"(?:warum|wieso) (?:hast|empfiehlst|schlägst|nimmst) du",
    ),
    "wrote": (
        r"was (?:hat|haben|hatte|sagt|schreibt) W(?: \w+)? ?(?:zu[mr]?|über|bezüglich) (?P<about>.+?)"
        r"(?: (?:gesagt|geschrieben|geantwortet|gemeint))?$",
        r"(?:hat|haben) W (?:\w+ )?(?:was|etwas|irgendwas) (?:zu[mr]?|über) (?P<about>.+?)"
        r"(?: (?:gesagt|geschrieben|geantwortet|gemeint))?$",
        r"was (?:hat|haben) W(?: \w+)? (?:gesagt|geschrieben|geantwortet)$",
    ),
    "compare": (
        r"(?:wer|welche[rs]?)(?: \w+){0,3} (?:(?:am )?(?:günstig|billig|teuer|früh)\w*|am meisten|(?:die )?meisten \w+"
        r"|mehr (?:zeit|stunden)|zuerst anfangen)\b",
        r"(?:ist|sind) W (?:günstiger|billiger|teurer)|(?:verlangt|will|kostet|hat) W (?:weniger|mehr)\b",
    ),
    "mine": (
        r"(?:kann|darf|könnte) ich(?: \w+)? ?(?:meine?n? \w+|was ich (?:geschrieben|geschickt) habe)(?: \w+){0,2} "
        r"(?:sehen|lesen|anschauen|ansehen)",
        r"(?:was|welche \w+|wie viele \w+) (?:habe?|hatte) ich" + _AGAIN
        + r" (?:geschrieben|geschickt|gesagt|geantwortet|angegeben)$",
    ),
    "jobs": (
        r"(?:welche|wie viele) (?:projekte|jobs|aufträge|aufgaben|ausschreibungen|bewerbungen)(?: \w+){0,4} ?(?:laufen"
        r"|offen|läuft|aktiv|noch|gerade)",
        r"was (?:habe ich|läuft|ist)(?: \w+){0,2} (?:offen|am laufen|gerade|noch)\b|(?:für was|wofür|worauf) habe "
        r"ich mich",
    ),
    "decline": (
        r"IF WE (?:\w+ ){0,3}?(?:ablehn\w*|nein sag\w*|absag\w*|zurücktr\w+|nicht (?:mehr )?(?:will|möchte|annimmt"
        r"|annehme))\b",
    ),
    "silence": (
        r"IF WE (?:\w+ ){0,2}?(?:nichts (?:mache?|macht|tue|tut|sag\w*|unternehme)|nicht (?:\w+ )?(?:meld\w+|antwort\w+"
        r"|reagier\w+|entscheid\w+|anschau\w*|prüfe?n?)|nie \w+|vergess\w*|bewirbt)",
        r"(?:wird|ist) (?:das|es|die \w+)(?: \w+){0,2} (?:automatisch|von selbst|von allein)",
    ),
    "late": (
        r"IF WE (?:\w+ ){0,3}?(?:zu spät|(?:es )?nicht (?:schaff\w*|fertig|rechtzeitig|liefer\w*|pünktlich)|verspät\w*"
        r"|krank|verschwind\w*|länger brauch\w*|die frist (?:verpass\w*|reiß\w*))",
        r"gibt es (?:eine |einen )?(?:strafe|abzug|vertragsstrafe)",
    ),
    "fix_time": (
        r"(?:bis wann|wie lange|wie viel zeit) (?:muss|darf|soll|hat|habe|haben|kann) WE(?: \w+){0,4} (?:nachbesser\w*"
        r"|korrig\w+|korrektur\w*|änder\w*|ausbesser\w*|prüf\w*|anschau\w*|fehler\w*|begutacht\w*)\b",
    ),
    "rounds": (
        r"wie (?:viele|oft) (?:runden|korrektur\w*|änderung\w*|nachbesser\w*)|wie oft (?:darf|kann|können|darfst) WE\b",
        r"ist das die letzte runde",
    ),
    "rights": (
        r"(?:wem gehör\w+|wer hat die rechte)\b|gehör\w+ (?:die |der |das |es |sie )?(?:\w+ )?(?:dann |danach "
        r"|später )?(?:uns"
        r"|mir|ihr|ihm|euch)\b",
        r"(?:darf|kann|dürfen|können) WE (?:\w+ ){0,4}?(?:portfolio|referenz\w*|veröffentlich\w*|weiterverwend\w*"
        r"|(?:öffentlich )?zeigen)\b",
    ),
    "scope": (
        r"(?:gehör\w+|zähl\w+) (?P<about>.+?) (?:\w+ )?(?:dazu|mit dazu|zum (?:auftrag|umfang|vertrag))\b",
        r"(?:sind|ist|war|waren) (?P<about>.+?) (?:\w+ )?(?:dabei|enthalten|inbegriffen|vereinbart|abgemacht|inklusive"
        r"|teil (?:davon|des \w+))\b",
        r"(?:steht|stand) (?P<about>.+?) (?:\w+ )?(?:in dem|in der) (?:vertrag|vereinbarung|angebot|brief|auftrag)\b",
        r"(?:muss|müssen|soll) (?:ich|wir|sie|er) (?:auch |die |das )*(?P<about>.+?) (?:auch |mit )?(?:machen|liefern"
        r"|schreiben|mitliefern)$",
        r"(?P<about>das) (?:steht|ist|war) (?:\w+ )?nicht (?:\w+ )?(?:in dem|teil|vereinbart|abgemacht|dabei)\b",
    ),
    "terms": (
        r"was (?:habe|hatte|haben|hatten) (?:ich|wir)(?: \w+){0,4} (?:angeboten|versprochen|vereinbart|abgemacht"
        r"|ausgemacht)$",
        r"was (?:war|ist|steht)" + _AGAIN + r" (?:ausgemacht|vereinbart|abgemacht|in dem (?:angebot|vertrag)|das "
        r"angebot)",
    ),
    "zone": (
        r"(?:ist|sind|war) (?:das|es|die|dies)(?: \w+){0,3} (?:meine?|deine?|ihre?|seine?) (?:zeit|uhrzeit|zeitzone)\b",
        r"(?:wessen|welche) (?:zeit|uhrzeit|zeitzone)\b|(?:wie viel uhr|wie spät|um wie viel uhr) ist (?:das|es)\b"
        r"|welcher tag ist (?:das|es)\b",
        r"\d.{0,12} (?:bei|meine?r?|ihre?r?) \w+ oder \w+",
    ),
    "where": (
        r"(?:in|auf) welchen? (?:kan\w+|server\w*|gruppen?)\b|welche kanäle",
        r"wo (?:hast|habt|wurde|ist|steht|läuft)(?: \w+){0,4} (?:gepostet|veröffentlicht|geschaltet|anzeige"
        r"|ausgeschrieben)\b",
    ),
    "open": (
        r"(?:ist|läuft|steht)(?: \w+){0,3} noch (?:\w+ )?(?:offen|frei|online|aktuell|da|aktiv|verfügbar|drin)\b",
        r"(?:ist|sind) (?:die )?(?:anzeige|bewerbung\w*|stelle)(?: \w+)? (?:offen|online|geschlossen|zu)\b",
        r"(?:kann|können) (?:man|ich|leute|sich) (?:\w+ )*?noch bewerben|(?:bis wann|wie lange) (?:kann|läuft"
        r"|ist)(?: \w+){0,4}"
        r" (?:bewerben|anzeige|offen|online)\b",
    ),
    "pay": (
        r"wie ?viel (?:geld|zahl\w+|bekomm\w+|kostet|verdien\w+|krieg\w+|ist das|kriegt)\b|was (?:zahl\w+|bekomm\w+"
        r"|verdien\w+"
        r"|kostet (?:mich|uns) das)\b",
        r"(?:wann|wie) (?:werde|bekomme?|krieg\w*|muss|wird|kommt)(?: \w+){0,4} (?:bezahlt?|geld|lohn|zahlen"
        r"|überwiesen|honorar)\b"
        r"|bezahlung|(?:ist|sind) (?:das|der preis)(?: \w+)? (?:brutto|netto|pro stunde|fest|pauschal)\b",
    ),
    "answer": (
        r"wann (?:entscheide\w*|höre|erfahre|sagt|meldet|bekomme)\b(?! .*geld)",
        r"(?:bis wann|wie lange) (?:muss|soll|darf|hat|habe|haben|gilt|kann) (?:WE|das angebot)(?: \w+){0,4} "
        r"?(?:antwort\w*"
        r"|zusag\w*|entscheid\w*|zeit|überleg\w*|gültig|meld\w*|gilt)?$",
        r"(?:wann läuft|bis wann gilt) (?:das|mein|ihr) angebot|muss ich .*antworten",
    ),
    "answered": (
        r"(?:hat|haben) W(?: \w+){0,3} (?:geantwortet|zugesagt|angenommen|unterschrieben|reagiert|entschieden"
        r"|gemeldet)\b",
        r"(?:gibt es |schon )?(?:was|etwas) (?:neues )?von W\b",
    ),
    "others": (
        r"wer (?:hat|haben)(?: \w+){0,4} beworben|wie viele (?:andere|leute|bewerb\w+|sind (?:noch )?(?:dabei|wir)"
        r"|haben)\b"
        r"|wer (?:noch|ist noch)\b|bin ich (?:der|die) einzige",
    ),
    "seen": (
        r"(?:sieht|weiß|liest|sehen|wissen|hört) (?:das |es )?(?:schon |bereits )?W\b|(?:sieht|weiß|sehen|wissen) W\b",
        r"(?:hat|haben) W(?: \w+){0,4} (?:gelesen|gesehen|angeschaut|angesehen|erfahren)\b",
        r"wer (?:sieht|liest|kann)\b|(?:ist|wird) das (?:\w+ )?(?:öffentlich|sichtbar|geheim)\b",
    ),
    "behind": (
        r"(?:wer ist|wer steckt|für wen ist|für wen (?:arbeite|mache) ich|was ist das für eine?)(?: \w+){0,3} "
        r"?(?:auftraggeber\w*"
        r"|firma|kunde|dahinter|chef\w*|das|unternehmen)?\b",
    ),
    "hours": (r"wie ?viele? (?:stunden|zeit pro woche)\b",),
    "fixes": (
        r"welche[rsn]?(?: (?:rezept\w*|zeile\w*|seite\w*|text\w*|punkt\w*|kriteri\w*|datei\w*))?(?: \w+){0,3}$|was "
        r"fehlt\b",
        r"was (?:ist|war) (?:\w+ )?falsch|was (?:soll|muss) ich (?:\w+ )?(?:ändern|korrigieren|nachbessern|ausbessern)",
    ),
    "dates": (
        r"wann (?:fängt|fange|ist|muss|beginn\w*|start\w*|geht|soll|liefer\w*|bekomm\w*)\b",
        r"bis wann\b|für wann\b|wie lange (?:habe ich|haben wir)(?: noch)?(?: zeit)?$",
    ),
    "next": (
        r"wie geht(?: es|'s|s)?(?: \w+)? (?:weiter|jetzt)|was (?:kommt|passiert|ist|mache ich) (?:jetzt|als "
        r"nächstes|danach|nun)"
        r"|was (?:muss|soll) ich (?:jetzt|als nächstes|nun) (?:machen|tun)|wer ist (?:dran|am zug)|und jetzt$",
    ),
}  # fmt: skip

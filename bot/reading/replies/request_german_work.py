"""How people ask for what can be done between questions, in German: while somebody works, and around it."""

from collections.abc import Mapping
from typing import Final

CUES: Final[Mapping[str, str]] = {
    "deliver": (
        r"(?:ich )?(?:liefere?|gebe?)(?: das| alles| die arbeit| jetzt)*(?: ab)?|abgeben|abliefern|abgabe|(?:hier "
        r"(?:ist|sind|kommt)|anbei)(?: alles| die| das| der)*(?: fertige\w*| finale\w*)?(?: arbeit| dateien?| texte?| "
        r"ergebnis| lieferung)*|(?:bin |alles |ist |jetzt |habe |hab |es )*(?:fertig|erledigt|geschafft)|korrigierte "
        r"(?:version|datei\w*|fassung)|(?:ist |jetzt |schon |alles )*(?:behoben|korrigiert|geändert|gefixt)(?:,? "
        r"gleicher link)?"
    ),
    "more_time": (
        r"(?:ich )?(?:brauche?|bräuchte)(?: noch)?(?: etwas| ein paar| ein bisschen| \w+| \d+)? ?(?:mehr |länger "
        r")?(?:zeit|tage?|stunden|woche)(?: mehr| länger)?|(?:schaffe?|schaff)(?: das| es| die frist| den termin)* "
        r"(?:leider )?nicht(?: (?:bis|rechtzeitig|pünktlich)[^,;]*)?|(?:termin|frist|abgabe|datum) (?:verschieben|"
        r"verlängern|nach hinten)|mehr zeit|später (?:liefern|abgeben)|verspäte mich|(?:geht|ginge|kann ich) (?:auch "
        r")?(?:bis )?(?:\w+tag|morgen|übermorgen|nächste woche)[^,;]*"
    ),
    "message": (
        r"(?:sag|schreib|frag|richte)(?:e|en|t)?(?: bitte)?(?: dem| der| den)? (?:W|auftraggeber\w*|kund\w*|"
        r"auftragnehmer\w*)(?: bitte)?(?: aus)?(?: dass| ob|:)?|nachricht an (?:W|(?:den |die )?(?:auftraggeber\w*|"
        r"kund\w*))|weiterleiten|weitersagen|(?:ich )?(?:habe|hab) (?:eine |noch eine |ne )?frage(?:n)?|(?:sag|frag|"
        r"schreib|richte)(?:e|en)? (?:ihr|ihm|W|ihnen|bescheid)(?:,? [^;]*)?|erinner(?:e|n)? (?:ihr|ihm|W|ihnen),? "
        r"(?:daran|dass|an)\b[^;]*|gib (?:(?:ihr|ihm|W|ihnen) )?(?:bitte |noch )*(?:bescheid|weiter|durch)(?:,? [^;]*)?"
    ),
    "how_goes": (
        r"wie (?:läuft|geht|steht)(?: es| s| die arbeit| das projekt| W)*(?: voran| so| damit)?|(?:gibt es |gibts |"
        r"was )?(?:neuigkeiten|neues|zwischenstand)(?: von W)?|wie weit (?:ist|sind|seid)[^,;]*|hat W (?:schon "
        r")?(?:angefangen|begonnen)|wie (?:läuft|geht) (?:s|es|das)(?: so| denn| voran)*|läuft (?:alles|es)|wie macht "
        r"sich W|wann ist der nächste termin|ist (?:es|sie|er) (?:zu )?spät"
    ),
    "answered": (
        r"hat (?:W|jemand|er|sie) (?:schon |sich )*(?:geantwortet|angenommen|gemeldet|zugesagt|unterschrieben|"
        r"gelesen)|(?:wann|bis wann|wie lange) [^,;]*(?:höre|antwort|bescheid|zeit|läuft|warten|dauert)[^,;]*|"
        r"(?:schon )?(?:eine )?antwort(?: da| von W)?|(?:was|wie) (?:passiert|geht(?: es| s)?|kommt) (?:jetzt|nun|als "
        r"nächstes|weiter)|und (?:jetzt|nun)|immer noch nichts|hat (?:er|sie|W) (?:schon )?(?:ja gesagt|zugesagt|"
        r"geantwortet|es gelesen)|was ist,? wenn [^,;]*|bis wann[^,;]*|muss ich (?:sofort|gleich|heute) antworten|"
        r"(?:ist|läuft) (?:die|das|es)[^,;]* noch (?:offen|aktuell|da)"
    ),
    "quit": (
        r"(?:ich )?(?:kann|will|schaffe)(?: das| es)?(?: so)? nicht (?:mehr|weiter\w*|zu ende)|(?:ich )?(?:gebe?|geb) "
        r"auf|(?:ich )?(?:höre?|steige?|hör)(?: damit)? (?:auf|aus)|aussteigen|hinschmeißen|aufgeben|(?:ist|wird) mir "
        r"zu viel|kündige"
    ),
    "end": (
        r"(?:vertrag|projekt|auftrag|zusammenarbeit)(?: bitte)?(?: jetzt)? (?:beenden|kündigen|abbrechen|stornieren|"
        r"auflösen)|(?:beende|kündige|brich|storniere)n? (?:den |das |die )?(?:vertrag|projekt|auftrag|"
        r"zusammenarbeit)(?: ab)?|W (?:rauswerfen|feuern|kündigen)"
    ),
    "delete_draft": (
        r"(?:den |das )?(?:entwurf|projekt|auftrag|briefing) (?:löschen|verwerfen|wegwerfen)|(?:lösch|verwirf)(?:e|"
        r"en)? (?:den |das )?(?:entwurf|projekt|auftrag|briefing)|brauche? (?:ich|das|es)(?: doch)? nicht mehr|"
        r"vergiss (?:das|den entwurf|es)|(?:PROJECT) (?:löschen|verwerfen|streichen|vergessen)|vergiss PROJECT"
    ),
    "start_over": (
        r"(?:von vorne?|neu|nochmal von vorne?)(?: anfangen| beginnen| starten)?|alles (?:auf anfang|nochmal)"
    ),
    "resume": (
        r"(?:weiter (?:mit|machen)|weitermachen|zurück zu[mr]?)(?: dem| der| den| mit)? ?(?:brief\w*|entwurf|fragen?|"
        r"interview|bewerbung|formular|PROJECT)?|wo waren wir|fortsetzen|(?:weiter|zurück|machen wir weiter) (?:mit|"
        r"zu|zum|zur|bei)(?: dem| der| den)? PROJECT|weiter"
    ),
    "pause": r"pause|pausieren|(?:jetzt nicht|später|ein andermal|morgen)(?: bitte)?|kurz (?:weg|unterbrechen)",
    "status": (
        r"sind wir (?:jetzt |dann |damit )?(?:fertig|durch|soweit)(?: damit)?|(?:ist|war)(?: es| das| alles)+ "
        r"(?:jetzt |nun )?(?:erledigt|abgeschlossen|vorbei|alles)|"
        r"(?:wie ist der |der )?(?:stand|status)(?: der dinge)?|wo stehen wir|wie (?:sieht|schaut) es aus|was (?:ist|"
        r"steht|liegt) (?:noch )?(?:offen|an|zu tun)|was muss ich (?:noch )?(?:tun|machen)|meine (?:projekte|aufträge|"
        r"bewerbungen)|wer ist (?:dran|am zug)|wie (?:steht|weit ist) (?:es mit )?mein\w* bewerbung|was machen wir "
        r"(?:gerade|jetzt)|welche projekte habe ich|wo (?:sind|waren) wir"
    ),
    "record": r"(?:protokoll|verlauf|chronik|historie)(?: zeigen| bitte)?",
    "paid": (
        r"(?:habe?|ist|wurde|schon|geld|hab)?(?: schon| gerade)? ?(?:bezahlt|überwiesen|gezahlt)|geld ist (?:raus|"
        r"unterwegs|überwiesen)"
    ),
    "not_paid": (
        r"noch nicht(?: bezahlt| überwiesen)?|(?:zahle|überweise|bezahle) (?:später|morgen|bald|nächste\w*)[^,;]*"
    ),
    "accept": (
        r"(?:nehme?|nehm)(?: das| es| alles| die arbeit)* (?:so )?(?:ab|an)|abgenommen|alles (?:gut|ok|okay|prima|in "
        r"ordnung|bestens|passt|super)|passt(?: alles| so)?|(?:sehr gut|super|prima|toll|gut) (?:gemacht|geworden|"
        r"arbeit)?|der rest passt|bin zufrieden|(?:ist |alles )?(?:perfekt|wunderbar|einwandfrei|tadellos)"
    ),
    "dispute": (
        r"(?:das )?(?:sehe|seh) ich anders|(?:bin )?(?:nicht einverstanden|anderer meinung)|das stimmt (?:so )?nicht|"
        r"war (?:doch )?(?:drin|dabei|schon (?:da|drin|dabei))|ist (?:doch )?(?:drin|dabei)|nicht vereinbart"
    ),
    "take_fixes": (
        r"(?:ok |okay |gut |klar )*(?:mache?|mach|korrigiere|ändere|behebe|repariere|erledige)(?: ich)?(?: das| es| "
        r"die)?(?: gleich| heute| morgen| sofort)?|wird gemacht|kümmere mich(?: darum)?|mach(?:e)? ich (?:bis|heute|"
        r"morgen|gleich|sofort)[^,;]*|verstanden|stimmt|alles klar"
    ),
    "given": (
        r"(?:habe?|hab|ist|sind|wurde)?(?: dir| W| ihm| ihr| ihnen| alles| schon| die| das| den| zugang| dateien)* "
        r"?(?:übergeben|gegeben|geschickt|geteilt|hochgeladen|bereitgestellt)|W hat (?:alles|zugang|es)(?: jetzt)?(?: "
        r"bekommen)?"
    ),
    "owes": r"(?:ich )?(?:muss|schulde)(?: W| ihm| ihr)?(?: dir)? noch (?:etwas|was)(?: geben| schicken| liefern)?",
    "keep_waiting": (
        r"(?:ich )?(?:warte|wir warten|weiter warten)(?: noch)?(?: ab| etwas| ein bisschen| weiter)?|gib(?: W)? "
        r"(?:noch )?(?:etwas )?zeit"
    ),
    "runner_up": (
        r"(?:ersatz|nachrücker\w*|zweitbeste\w*|jemand anderen)(?: suchen| vorbereiten| finden| fragen| holen)?|W "
        r"ersetzen"
    ),
    "question": (
        r"(?:ich )?(?:habe|hab) (?:eine |noch eine |ne |ein paar )?fragen?|(?:darf|kann) ich (?:etwas|was|mal was) "
        r"fragen|frage an (?:W|den (?:kunden|auftraggeber))"
    ),
    "hire_again": r"W (?:nochmal|noch mal|wieder) (?:beauftragen|nehmen|buchen)|wieder mit W|(?:nochmal|wieder) W",
    "add_task": (
        r"(?:setz|schreib|pack|nimm)(?:e|en)? [^,;]* auf (?:die|meine) liste|merk (?:dir )?(?:das )?für später"
    ),
    "hold": (
        r"(?:bitte )?wart(?:e|en)?(?: mal| noch| kurz| bitte)*|noch nicht|nicht jetzt|(?:ich )?(?:muss|möchte|"
        r"will)(?: noch)?(?: mal)?(?: eine nacht)?(?: darüber| drüber)? (?:nachdenken|schlafen|überlegen)|(?:schau|"
        r"gucke?|sehe?) ich (?:mir )?(?:heute abend|morgen|später) an|(?:genug|schluss|zu viel) für heute|(?:lass|"
        r"lasst) mich (?:kurz )?(?:überlegen|nachdenken)|später|morgen|stopp?(?: mal)?|mein\w* \w+ muss (?:erst|"
        r"noch)[^,;]*|keine eile|(?:ich )?(?:muss|möchte|will|sollte)(?: noch| erst| das| vorher)* (?:meine?[nrm]?|den"
        r"|die|unsere?n?) "
        r"\w+(?: noch| erst)* fragen|(?:ich )?(?:muss|möchte|will)(?: das| es)?(?: noch| erst)* mit (?:mein\w*"
        r"|unser\w*) \w+ "
        r"(?:besprechen|klären|reden|sprechen)"
    ),
    "matches": (
        r"(?:es |das |alles |alle (?:punkte )?)*(?:passt|stimmt|passen|stimmen)(?: (?:alles|alle|so|überein|zusammen"
        r"|genau))*|(?:sie|er|W) "
        r"hat (?:es |das |alles )+(?:richtig )?verstanden|alles (?:richtig|korrekt|verstanden)(?: verstanden)?"
        r"|genau so (?:war es )?gemeint"
    ),
    "agreement": (
        r"was (?:haben wir|hatten wir|wurde|ist) (?:vereinbart|ausgemacht|abgemacht)|(?:den )?vertrag (?:zeigen|"
        r"ansehen)|zeig(?:e)? (?:mir )?(?:den vertrag|die vereinbarung)|(?:ist|sind) (?:der|die|das) \w+ (?:fest|fix)|"
        r"nochmal lesen"
    ),
    "news": (
        r"(?:fertig|feierabend|schluss|genug) (?:für )?heute|für heute (?:fertig|schluss|reicht(?: es| s)?)|mache? "
        r"feierabend"
    ),
}
"""By what is asked for."""

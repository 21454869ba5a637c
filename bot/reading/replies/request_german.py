"""How people ask for what can be done between questions, in German; as in request_english."""

from collections.abc import Mapping
from typing import Final

CUES: Final[Mapping[str, str]] = {
    "list": (
        r"(?:zeig|liste|gib)(?:e|en)?(?: mir| uns)?(?: mal)?(?: bitte)?(?: alle| die| aller)* (?:bewerbungen|"
        r"bewerber\w*|kandidat\w*|leute|liste)|wer hat sich (?:alles )?beworben|wie viele(?: haben sich| bewerbungen| "
        r"bewerber)?(?: beworben| gibt es| sind da| sind es)?|(?:schon )?(?:bewerbungen|jemand) (?:da|gemeldet|"
        r"beworben)|hat sich (?:schon )?(?:jemand|wer) (?:gemeldet|beworben)|wen haben wir|alle auf einmal|wer ist "
        r"noch (?:da|dabei|übrig)|wen (?:haben|hatten) wir noch|alle (?:zeigen|anzeigen)|wer ist (?:der |die "
        r")?(?:ersatz|zweite|nachrücker\w*)"
    ),
    "review": (
        r"(?:der |die |das )?nächste[rns]?(?: bitte| karte| person| bewerbung)*|weiter(?: gehts| bitte)?|wer (?:ist|"
        r"kommt) (?:als )?nächste[rs]?|(?:bewerbungen|alle|die) (?:ansehen|durchgehen|anschauen|lesen|prüfen)|"
        r"nächste[rns]? bitte|zur nächsten|mach weiter"
    ),
    "show": (
        r"(?:zeig|öffne)(?:e|en)?(?: mir)?(?: nochmal| noch mal| mal)? W(?: nochmal| noch mal)?|W (?:nochmal |noch "
        r"mal )?(?:ansehen|zeigen|anzeigen)|zurück zu W|mehr (?:über|zu) W|(?:und )?was (?:ist|war"
        r"|wird) (?:denn )?(?:mit|aus) W|wie sieht (?:es|s) (?:mit|bei) W aus|was (?:hat|schreibt) W(?: geschrieben| "
        r"geschickt)?"
    ),
    "shortlist": (
        r"W (?:behalten|kommt (?:auf die liste|weiter|in die engere wahl|in die auswahl)|auf die (?:short)?liste|ist "
        r"(?:gut|super|toll|stark|prima)|gefällt mir|in die engere (?:wahl|auswahl)|vormerken|merken)|(?:behalte|nimm|"
        r"setz|pack|behalt|merk)(?:e|en)? (?:dir )?W(?: auf die (?:short)?liste)?|auf die (?:short)?liste|(?:gefällt|"
        r"passt) mir|engere (?:wahl|auswahl)"
    ),
    "maybe": (
        r"(?:vielleicht|eventuell|evtl)(?: W)?|W (?:vielleicht|eventuell|als reserve)|W erst ?mal zurückstellen|"
        r"unentschieden|als reserve|bin (?:mir )?(?:nicht|un) ?sicher"
    ),
    "not_chosen": (
        r"W (?:nicht|ist (?:nichts|raus|nicht (?:gut|geeignet|passend|der richtige|die richtige))|passt (?:nicht|mir "
        r"nicht|leider nicht)|ablehnen|absagen|raus|fällt weg|kommt nicht in frage|überzeugt (?:mich )?nicht|will ich "
        r"nicht|gefällt mir nicht)|(?:lehne?|sag(?:e|en)?)(?: bitte)? W (?:ab|nein)|(?:passt|überzeugt|gefällt)(?: "
        r"mir| mich| uns)? nicht|nicht (?:passend|geeignet|gut genug)|nein zu W|streich(?:e|en)? W|den? nicht|die "
        r"nicht|absagen"
    ),
    "undo": (
        r"rückgängig(?: machen)?|zurücknehmen|nimm (?:das|es) zurück|(?:verklickt|vertippt|falsch gedrückt)|das war "
        r"(?:ein (?:fehler|versehen)|falsch)|hab (?:mich )?verklickt|W (?:doch )?wieder (?:rein|dazu|zurück)"
    ),
    "ask_sample": (
        r"(?:nach|um) (?:einer?|einem?|weitere[rn]?|anderen?)? ?(?:arbeits)?(?:probe|probestück|beispiel)\w*(?: "
        r"bitten| fragen)?|(?:noch |weitere |andere |mehr )+(?:arbeits)?(?:proben?|beispiele?)"
    ),
    "compare": (
        r"vergleich(?:e|en|st)?(?: bitte)?(?: mal)?(?: die| alle| beide| W)*|(?:gegenüberstellen|nebeneinander)|wer "
        r"(?:ist|war) (?:am )?(?:beste[rns]?|besser)|wen würdest du (?:nehmen|empfehlen)"
    ),
    "interview": (
        r"(?:interviewe?|befrage?|lade?)(?:n)?(?: bitte)? W(?: ein)?|W (?:interviewen|befragen|einladen|kennenlernen)|"
        r"(?:interviews?|gespräche?)(?: mit W)?(?: führen| starten| beginnen| machen)?|(?:mit W|W) (?:ein "
        r")?(?:interview|gespräch)|fragen (?:an W )?(?:schicken|senden|stellen)"
    ),
    "offer": (
        r"(?:ich |wir )?(?:nehme?n?|will|möchte|wähle?n?|entscheide mich für)(?: gern| jetzt)? W(?: nehmen| haben| "
        r"beauftragen)?|angebot (?:an|für) W|W (?:ein angebot (?:machen|schicken)|beauftragen|bekommt den (?:job|"
        r"auftrag|zuschlag)|soll es (?:machen|werden)|nehmen|wird es)|(?:mach|schick|schreib)(?:e|en)?(?: bitte)? "
        r"(?:W )?(?:ein |das )?angebot(?: an W| für W)?|ohne interview|interview (?:überspringen|auslassen|weglassen)|"
        r"nehmen wir W|dann W|W bitte|doch W|lieber W|W (?:hat mich überzeugt|gefällt mir am besten)"
    ),
    "close_ad": (
        r"(?:die )?(?:anzeige|ausschreibung|stellenanzeige)(?: bitte)?(?: jetzt)? (?:schließen|schliessen|beenden|"
        r"löschen|runternehmen|rausnehmen|offline nehmen|zumachen|raus|weg|stoppen)|(?:schließ|schliess|beende|stopp|"
        r"lösch|nimm)(?:e|en)?(?: bitte)? die (?:anzeige|ausschreibung)(?: runter| raus| offline| zu)?|keine "
        r"(?:weiteren |neuen )?bewerbungen mehr|genug bewerbungen|es reicht(?: mit (?:den )?bewerbungen)?|(?:nimm|"
        r"nehmt) (?:sie|die) (?:offline|runter|raus)|(?:suche|die suche) (?:beenden|stoppen|pausieren)|wir haben genug"
    ),
    "extend": (
        r"(?:die )?(?:anzeige|frist|ausschreibung|bewerbungsfrist)(?: bitte)?(?: noch)?(?: bis [^,;]*?)? "
        r"?(?:verlängern|offen lassen|länger (?:laufen|offen)(?: lassen)?)|verlänger(?:e|n)?(?: bitte)?(?: die "
        r"(?:anzeige|frist))?(?: bis| um)?|länger (?:laufen|offen)(?: lassen)?"
    ),
    "nobody": (
        r"(?:keiner|niemand|keine[rn]?)(?: von (?:denen|ihnen))? (?:passt|überzeugt|taugt|gefällt|ist (?:gut|geeignet|"
        r"dabei))(?: mir| mich)?|(?:passt|gefällt) mir keiner|will keinen(?: davon)?|alle (?:schlecht|nichts)"
    ),
    "new_round": (
        r"neue runde|noch (?:eine|ne) runde|(?:nochmal|noch mal|erneut|neu) (?:ausschreiben|veröffentlichen|suchen|"
        r"posten)|neu(?:e)? suche(?: starten)?"
    ),
    "publish": (
        r"(?:veröffentlich|poste?)(?:e|en|n)?(?: bitte)?(?: die anzeige| es| sie)?|(?:anzeige|sie|die) "
        r"(?:veröffentlichen|posten|online stellen|raus damit)|online (?:stellen|damit|nehmen)|(?:stell|nimm|bring"
        r"|schalt)(?:e|en)? (?:W|es|die anzeige)(?: jetzt| bitte)* "
        r"(?:online|live|frei)|(?:W|es|die anzeige) (?:kann|darf|soll) (?:online|live|raus)(?: gehen)?|ab ins netz"
    ),
    "channels": r"(?:andere|welche) kanäle|kanäle? (?:wählen|ändern|aussuchen)",
    "preview": (
        r"(?:mach|erstell|schreib|zeig)(?:e|en)?(?: mir)?(?: bitte)? (?:die |eine )?(?:anzeige|ausschreibung|"
        r"vorschau)|vorschau|wie sieht die anzeige aus|anzeige (?:machen|erstellen|zeigen)"
    ),
    "edit_brief": (
        r"(?:den |die |das )?(?:text|bezahlung|budget|preis|datum|termine?|frist|stunden|kriterien|beschreibung|"
        r"briefing|auftrag) (?:ändern|anpassen|korrigieren|bearbeiten)|(?:änder|korrigier|bearbeite)(?:e|n|en)?(?: "
        r"bitte)? (?:den |die |das )?(?:text|bezahlung|budget|preis|termine?|frist|stunden|kriterien|beschreibung|"
        r"briefing)|(?:da ist |es gibt )?ein (?:tipp)?fehler in der anzeige|(?:könnten|können) wir \d+ zahlen"
    ),
    "send": (
        r"(?:schick|send|verschick)(?:e|en|s)?(?: es| das| sie| ihm| ihr| das angebot| die fragen| W)*(?: bitte)?(?: "
        r"jetzt)?(?: ab| los| raus)?|abschicken|absenden|losschicken|raus damit|kann (?:so )?raus|(?:ja |ok |gut "
        r")*(?:los|ab damit|schick ab|senden|abschicken)|(?:jetzt |und |also )*(?:ab|raus|weg|los) (?:damit|gehts?"
        r"|geht s|die post)|(?:das|"
        r"es|W) (?:kann|darf|soll) (?:so )?(?:raus|los|weg|ab)(?: gehen)?|(?:lass|lasst) (?:es|W|das) (?:raus|los)"
    ),
    "change_draft": (
        r"(?:angebot|bezahlung|betrag|preis|stunden|frist|fragen?) (?:ändern|anpassen|bearbeiten)|(?:aber |nur |"
        r"höchstens |maximal |max |mach )+\d[\d.,]*(?: ?(?:eur|euro|€))?(?: draus)?|(?:gib|lass) (?:ihr|ihm|W)(?: "
        r"zeit)? bis[^,;]*|eine woche später(?: anfangen)?"
    ),
    "decline": (
        r"(?:ich )?(?:lehne|sage)(?: das angebot| leider| es| das)* ab|ablehnen|kein interesse(?: mehr)?|nein danke|"
        r"(?:habe|hab) (?:schon )?(?:etwas|was) anderes|(?:kann|will|möchte) (?:das|es|den auftrag)(?: leider)? nicht "
        r"(?:machen|annehmen)|zu wenig|bin raus|leider nein|keine zeit|nein leider|muss (?:leider )?absagen|passt "
        r"(?:mir )?leider nicht"
    ),
    "agree": (
        r"(?:ich )?(?:nehme?|nehm)(?: das| es| den auftrag| das angebot)*(?: gern\w*)? an|annehmen|einverstanden|"
        r"passt(?: (?:mir|so|für mich|gut))*|(?:klingt|ist|sieht)(?: sehr)? (?:gut|fair|ok|okay|super|gut aus)(?: für "
        r"mich)?|abgemacht|gern(?:e)?|bin dabei|geht klar|in ordnung|mach ich|deal|so machen wir(?: es|s)?|gebongt|"
        r"stimme zu|zugesagt|sage zu|(?:ja|ok|okay|klar|gut|super|prima|perfekt|gerne|jo|jawohl)(?: bitte| danke| "
        r"gern\w*)*|besser als nichts|mit vergnügen|(?:ja |gut |ok )*nehm(?:e)? ich"
    ),
    "refuse": (
        r"bleibt (?:wie es ist|dabei|beim alten|so)|(?:nicht|kein) (?:einverstanden|möglich|ok)|hilft (?:mir )?nicht|"
        r"reicht (?:mir )?nicht|geht (?:so )?nicht|lassen wie es ist|beim alten (?:termin|datum)|ein tag (?:hilft|"
        r"reicht)(?: mir)? nicht|bringt (?:mir )?nichts"
    ),
    "one_day": r"(?:nur )?(?:einen|1|ein) tag(?: mehr| länger)?",
    "wish": (
        r"(?:könnten?|können) (?:wir|sie|ihr) [^,;]*?(?:ändern|zahlen|verschieben|machen)|ich (?:hätte|möchte|würde) "
        r"(?:gern|lieber)|etwas ändern|mehr (?:geld|bezahlung)"
    ),
    "withdraw": (
        r"(?:ich )?(?:ziehe?|zieh)(?: meine| die)?(?: bewerbung)?(?: bitte)? zurück|(?:meine )?bewerbung "
        r"(?:zurückziehen|zurücknehmen|löschen|stornieren)|zurückziehen|(?:habe|hab) kein interesse mehr|nicht mehr "
        r"(?:interessiert|verfügbar)|hab (?:es mir )?anders überlegt|bin raus|nehmt mich (?:raus|von der liste)"
    ),
    "apply": r"(?:ich (?:will|möchte) mich )?bewerben|ich will den (?:job|auftrag)|bewerbung starten",
    "edit_application": (
        r"(?:etwas |was )?(?:in )?(?:meine[rn]? )?(?:bewerbung|angaben|text|proben?|links?|stunden|zeitzone) "
        r"(?:ändern|korrigieren|ergänzen|bearbeiten)|(?:fehler|tippfehler) (?:gemacht|drin)|(?:was|etwas) vergessen|"
        r"(?:habe|hab) (?:etwas|was) (?:falsch|vergessen)|noch (?:ein|eine) (?:probe|beispiel|link)"
    ),
}
"""By what is asked for."""

"""What is said at a check-in in German."""

from bot.reading.replies.check_in_words import CheckInWords, alternatives

GERMAN = CheckInWords(
    waits=alternatives(r"""
warte (?:noch |immer noch )?auf (?P<de1>[^.!?\n,]{2,80})
(?:mir|uns) fehl(?:t|en) (?:noch |immer noch )?(?P<de2>[^.!?\n,]{2,80})
kein(?:e|en)? (?P<de3>(?:zugriff|zugang|berechtigung|passwort|antwort|datei|link)\b[^.!?\n,]{0,60})
(?P<de4>(?:das|der|die|dein|deine) (?:passwort|logo|datei|zugang|link|antwort|bilder?|fotos?|audio)) fehl(?:t|en)
"""),
    blocked=alternatives(r"""
komme nicht weiter|hänge fest|stecke fest|blockiert|lässt sich nicht öffnen|kann \w*(?: \w+)? ?nicht öffnen
kann (?:mich )?nicht (?:einloggen|anmelden|weitermachen|weiterarbeiten|zugreifen)
(?:link|datei|ordner) ist (?:kaputt|leer|weg|defekt)|nicht weitermachen|nicht weiterarbeiten
(?:passwort|link|datei|ordner|zugang|login) (?:\w+ )?(?:funktioniert|geht|klappt) nicht
wo (?:ist|sind|finde ich) (?:der|die|das|dein|deine)|ohne (?:\w+ )?\w+ (?:nicht|kann ich)
brauche (?:erst|noch|zuerst|vorher)|brauche .{1,40}(?:bevor|um weiter)|(?:schick\w*|gib|sende|gebt) (?:mir|uns)
(?:vorlage|datei|logo|bild|bilder|text|texte|zugang|link|passwort) fehl(?:t|en)|ausgesperrt|gesperrt|kann nur
ohne \w+ geht|fehler\w*|schreibgeschützt|geschützt|vergessen|defekt|hänge|warte
(?:brauche|benötige) (?:noch |erst |dringend )?(?:dein|deine|deinen|das|die|den|eine|einen|ein|zugang|zugriff)
niemand \w+|unklar|kannst du (?:mir|uns) .{1,40}(?:geben|schicken|senden|freigeben|freischalten)|stürzt .{0,30}ab
keine? (?:rechte|schreibrechte|zugriffsrechte)|sind keine|(?:mir|uns) fehl(?:t|en)
bitte .{1,40}(?:freigeben|freischalten|schicken|senden|öffnen|hochladen)|beschädigt|abgelaufen|ungültig|leserechte
nur lesen|noch niemand|komme nicht (?:in|an|auf|rein|ran|durch)|keine (?:antwort|rückmeldung|reaktion)
nicht (?:erreichbar|auffindbar|lesbar|freigegeben)|offline
(?:server|seite|shop|portal|backend|system|datenbank) (?:ist|sind) (?:\w+ )?(?:down|offline|weg|kaputt
  |nicht erreichbar|aus)
(?:nie|nicht) (?:angekommen|bekommen|erhalten)|antwortet nicht|(?:ordner|datei|link|tabelle) ist (?:leer|kaputt|tot)
brauche (?:eine|die|deine) (?:entscheidung|freigabe|antwort|rückmeldung)|zugang .{0,15}(?:gesperrt|entzogen|weg)
(?:konto|account|zugang) (?:wurde |ist )?(?:deaktiviert|gesperrt|gelöscht)
falsche[sn]? (?:datei|link|ordner|liste|passwort)|lädt nicht
"""),
    time_asked=alternatives(r"""
mehr zeit|(?:tage?|wochen?|stunden?) (?:mehr|länger)|(?:brauche|benötige) (?:\w+ )?bis|verlängerung
"""),
    risk=alternatives(r"""
krank|fieber|grippe|unfall|krankenhaus|notfall|verletzt|stromausfall|(?:internet|strom) ist (?:weg|ausgefallen)
(?:rechner|laptop|computer|pc) ist (?:kaputt|defekt)|verspät\w*|verzöger\w*|verzug|zu spät|spät dran|hinterher
mehr zeit|länger|tage? mehr|schaff\w* (?:\w+ ){0,4}nicht|nicht (?:\w+ ){0,3}schaffen
nicht (?:\w+ ){0,2}(?:halten|einhalten)|nicht zu halten|wird knapp|knapp|überfordert|unterschätzt|verschieben
verlängern|nicht (?:rechtzeitig|pünktlich)|wird nichts|nicht sicher|in gefahr|probleme? mit|leider|corona|covid|arzt
operation|migräne|gestorben|beerdigung|geboren|unwetter|überschwemm\w*|gestohlen
(?:strom|internet|wlan) (?:ist |war )?(?:weg|aus|tot|ausgefallen|gestört)
(?:brauche|bräuchte|benötige) (?:noch |etwas |ein paar )*(?:bis|mehr|länger|zeit|\w+ (?:tage?|wochen?|stunden?))
noch (?:eine|einen|ein paar|zwei|drei|\d+) (?:woche|wochen|tag|tage) (?:länger|mehr)|mehr arbeit|schwieriger als
aufwendiger|aufwändiger|überlastet|zu viel|wird eng|eng|(?:wird|dauert|kommt) (?:\w+ )?später|tut mir leid|sorry
befürchte|fürchte|erkältet|schlecht|langsam\w*|klappt (?:\w+ )?nicht
(?:es|das) wird (?:wohl |erst |eher )?(?:montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonntag)
erst (?:am )?(?:montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonntag|nächste)|statt|anstatt|sorgen?|schieben
zieht sich|schwierig|probleme?|nur (?:die )?hälfte|(?:könnte|kann|wird|würde) (?:\w+ )?später|verschätzt|verrechnet
abgesagt|schaffe nur|übel|brauche das wochenende
(?:kann|können|könnte|könnten|dürfte|darf) (?:ich|wir|es|man) .{0,40}(?:bis|montag|dienstag|mittwoch|donnerstag
  |freitag|samstag|sonntag|nächste woche|tage?|später)
nur (?:\d+|die|ein|eine|wenig|noch)|kaum|wasserschaden|rohrbruch|einbruch|umzug|stau|streik|ausgefallen|abgestürzt
nächste woche|frühestens|reicht nicht|geist aufgegeben|hänge .{0,20}(?:hinterher|zurück)|zurück(?:gefallen|geworfen)
gelöscht|zeit davon|läuft .{0,20}davon|rückstand|rückschlag|realistischer|zusagen|aussetzen|verletz\w+|wehgetan
(?:wäre|ginge|passt|klappt|geht|ist) (?:auch )?(?:montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonntag)
(?:mein|meine|meinem|meiner) (?:mutter|vater|sohn|tochter|frau|mann|kind|kinder|baby|familie|oma|opa|bruder|schwester
  |hund|arm|bein|hand|rücken|kopf|zahn|knie|laptop|rechner|computer|router|internet|handy|auto|wohnung)
noch (?:\w+ )?(?:tag|tage|stunden|zeit)|prüfung(?:en)?|hochzeit|erst (?:wieder )?(?:am )?\w+tag
nur (?:zwei|drei|vier|fünf|sechs|sieben|wenige)
"""),
    negated=alternatives(r"""
nicht|nichts|nie|niemand|kein\w*|ohne|unmöglich|kaum|leider
"""),
    work_told=alternatives(r"""
(?:ich|wir) hab(?:e|en)? .{0,60}(?:geändert|hochgeladen|gesehen|geschickt|geprüft|geschrieben|ergänzt|korrigiert
  |übersetzt)
ich (?:denke|finde|schlage|würde|verstehe|sehe (?!die|den|das|keine)|nehme)|danke|hallo|guten (?:morgen|tag|abend)
verstanden|hier (?:ist|sind)|anbei|im anhang|zur info|übrigens|kurze frage|vielen dank|herzlichen dank|besten dank
"""),
    remarks=alternatives(r"""
(?:zeile|seite|spalte|punkt|absatz|frage|produkt|foto|bild|schritt|teil) (?:\w+ ){0,3}(?:ist|sind|hat|haben|steht
  |nennt|zeigt|wiederholt)
(?:der|die|das|im|in der) (?:briefing|tabelle|glossar|beispiel|muster|text|titel|logo|vorlage) (?:\w+ ){0,3}(?:steht
  |sagt|hat|nennt|zeigt|ist|sind|sieht)
(?:dasselbe|doppelt|schreibweise|tippfehler|farben?|schrift(?:art)?|version|variante|ton)|wetter|schönes wochenende
glückwunsch|alles gute|frohe|prost|okay|super|prima|toll|verstanden|bis (?:dann|bald|später)
"""),
    not_bad=alternatives(r"""
kein(?:e|en)? (?:probleme?|verspätung|verzögerung|verzug)|nicht (?:krank|zu spät|verspätet|blockiert|knapp)
nichts fehlt|kein (?:stress|ding|thema)|keine (?:sorge|fragen|änderungen)|noch nicht (?:ganz )?fertig|ohne probleme?
nur .{1,40} fehlt|nichts besonderes|kein(?:e|en)? (?:hindernis\w*|schwierigkeiten|grund zur sorge)|nichts zu meckern
kann nicht klagen|ohne schwierigkeiten|kein problem
"""),
    good=alternatives(r"""
läuft(?: gut)?|im plan|nach plan|wie geplant|im zeitplan|gut in der zeit|alles (?:gut|okay|ok|bestens|super)
keine probleme|(?:geht|komme) (?:gut )?voran|^gut(?: soweit)?$|im grünen bereich|alles klar|unter kontrolle
gut unterwegs|gut dabei|auf kurs|pünktlich fertig|alles bestens|läuft (?:rund|prima|super|alles|wie \w+)
wie (?:vereinbart|besprochen|abgemacht)|im rahmen|steht|geht (?:gut )?weiter|früher fertig|vor dem plan|im soll
geht voran|zügig|wird (?:pünktlich|rechtzeitig)|bestens
(?:flott|zügig|schnell|prima|super|gut|glatt|rund) (?:voran|weiter|vorwärts)|nach wunsch|gut in
geht (?:gut|flott|schnell)
(?:montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonntag|der termin) (?:passt|klappt|hält|bleibt|geht klar)
alles (?:läuft|klappt|im griff|in arbeit|auf dem weg)|zuversichtlich|zielgerade|endspurt|planmäßig|gemäß plan
(?:morgen|heute|freitag|donnerstag|mittwoch) (?:kommt|kommen|folgt|folgen|liefere ich)
"""),
    progress=alternatives(r"""
\d{1,5} von \d{1,5}|hälfte|fertig|erledigt|geschafft|fast|bin bei \d+|bis auf|bisher|übrig|gut bin bei
(?:bin (?:bei|auf)|bis) (?:seite|zeile|nummer|kapitel|teil) \d+|(?:kapitel|teil) \d+|bin durch|ich durch|drittel
noch (?:zwei|drei|vier|\d+)
(?:stehen|übersetzt|geschrieben|gestaltet|aufgenommen|geschnitten|gezeichnet|getestet|eingetragen|gemacht)|kommen noch
(?:geht es|geht's|mache ich) (?:\w+ )?weiter|weiter mit|jetzt (?:das|die|der)|als nächstes|\d+ (?:stehen|sind)
(?:liegen|liegt|sitzt|stehen) (?:schon |jetzt |bereits )?(?:im|in|auf|teil)?
(?:ersten|nächsten|letzten) (?:zwei|drei|vier|fünf|sechs|sieben|acht|neun|zehn|\d+)
(?:teil|entwurf|version|seite|kapitel|skizze|gliederung) (?:\w+ )?(?:sitzt|steht|ist da|fertig)|feinschliff|mittendrin
(?:arbeite|schreibe|übersetze|zeichne|teste|baue|poliere|sortiere|prüfe|feile)
"""),
    done=alternatives(r"""
(?:(?:ich bin|bin|es ist|ist|das ist|alles|alles ist|ist alles|es ist alles|alle|alle(?: \d{1,5})? sind|alle \d{1,5}
  |die arbeit ist) )?(?:jetzt |nun |schon |endlich |komplett )*(?:fertig|erledigt|abgeschlossen
  |abgegeben)(?: (?:jetzt|nun|mit allem))?
(?:ich )?hab(?:e)? (?:jetzt )?alles (?:fertig|erledigt|abgegeben|abgeschlossen|geschafft)
(?:ich )?bin mit allem fertig|hiermit fertig|alle \w+ (?:sind )?(?:fertig|erledigt|abgeschlossen|übersetzt)
alles komplett fertig|jetzt ist alles (?:fertig|erledigt)
"""),
    tail=alternatives(r"""
bitte (?:prüfen|ansehen|anschauen)|hier ist (?:der|die|das) \w+|danke|hochgeladen|und hochgeladen|hallo|ja|so
alles hochgeladen
(?:alles|alle \d{1,5}) (?:ist |sind |liegt |liegen )?(?:im|in der|in) (?:\w+ )?(?:ordner|tabelle|drive|dokument)
"""),
    later=alternatives(r"""
(?:melde mich |ich melde mich |sage ich dir )?später(?: bitte| am tag)?|heute abend|am abend|heute nachmittag
später heute|morgen früh(?: bitte)?|morgen(?: bitte)?|(?:ich )?melde mich (?:später|heute abend|morgen|nachher|dann)
(?:ich )?(?:schreibe|sage|antworte|berichte) (?:es )?dir (?:später|heute abend|morgen)
später bin (?:gerade )?(?:unterwegs|im auto|im zug|in einem termin|beim essen)|frag mich (?:später|morgen)
(?:ich )?(?:bin |sitze )?(?:gerade )?(?:im|in einem|in einer) (?:termin|meeting|besprechung|auto
  |zug) (?:ich )?melde mich (?:später|heute abend|nachher|morgen)
"""),
    counted=alternatives(r"""
{count}\s+tage?n?\s+(?:mehr|länger|später|zusätzlich)
{count}\s+(?:weitere|zusätzliche|weiterer|zusätzlicher)n?\s+tage?
"""),
)  # fmt: skip

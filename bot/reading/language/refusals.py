"""How people say that they do not know, do not understand, were misunderstood, or want to begin anew, by language.

Each is a key that may stand anywhere in a message whose other words are all small ones (`SMALL`). English, German and
Spanish in this order; another language is another line in each.
"""

from typing import Final

from bot.reading.language.vocabulary import vocabulary

SMALL: Final = vocabulary(
    "i i'm im am is it it's its that that's this the a an about let me let's lets think yet really honestly "
    "what what's you to so do would could like want at all right now for just still maybe of in us we they "
    "everyone always here there can be be's have has had some any with from on and or if please pls thanks "
    "sorry hi hey ok okay well hm um uh oh then my your not no nope go one step question last need use by are "
    "was were did something everything else next out talk speak connect through get got give take stop time "
    "moment today as another yourself habe hab habt ich es noch mir ist das ihr du sie auch die der dem den ja "
    "bitte mal kurz kurze hier gibt kann kannst wir uns eine einen einem einer ein zur zum frage diese schritt "
    "geh gehen mich mit sprechen reden möchte will nein nicht danke hallo alles und beim heute wie lass bin "
    "mach euch dir als la el lo los las verdad decir tengo qué que yo tú tu ustedes por favor aquí un una paso "
    "pregunta de quiero puedo puedes con hablar pásame gracias hola esto eso esta todo y hoy necesito i'd i'll "
    "doch nie hmm können leider perdón pues dije wait mean people others else's pay write put ask tbh works best "
    "new see show me more one's hold ehrlich gesagt denn würde würdest man da genau nochmal zeig zeige mache "
    "aktuelle aktuell halt eben einfach todavía aún te dices dime muéstrame hago se mejor honestamente por ahora "
    "mich don't brauche "
    "einen ganz vamos jetzt question does decirte entiendo again "
)
DOUBT: Final = (
    r"(?:don't|dont|do not) (?:really )?(?:care|mind) (?:who|what|which|how|where) .{1,24}$"
    r"|idk|dunno|(?:don't|dont"
    r"|do not) know|no (?:idea|clue)|unsure|not (?:really )?sure|uncertain|whatever"
    r"|whichever|beats me"
    r"|up to you|you (?:decide|choose|pick|tell me)|usual(?:ly)?|normal(?:ly)?|same as (?:everyone|usual|always)"
    r"|hard to say"
    r"|recommend|suggest|can't say|cannot say|no preference|anything (?:is fine|goes|works)|(?:haven't"
    r"|not) (?:thought|decided)"
    r"|doesn't matter|don't (?:care|mind)|you think|can't decide|propose|suggestions?|the norm|anything you like"
    r"|(?:just )?(?:looking|browsing)(?: around)?"
    r"|what (?:do|would) (?:the )?(?:others?|other people|people|most|most people|you) (?:usually |normally )?"
    r"(?:take|choose|use|write|ask(?: for)?|want|demand|require|need|do|say)",
    r"keinen? (?:ahnung|plan|idee)|k a|weiß .{0,12}nicht|egal|mir gleich|üblich\w*|entscheide\w*|such .{0,14}aus"
    r"|wähl .{0,6}aus"
    r"|unsicher|nicht sicher|empf[ie]e?hl\w*|schl[aä]gs?t? .{0,6}vor|vorschlag\w*|vorschlagen|nicht sagen"
    r"|schwer zu sagen"
    r"|was (?:würdest|würden|nehmen|nimmt|verlangen|verlangt|schreiben|schreibt) (?:denn )?(?:du|sie|andere"
    r"|die anderen|man)"
    r"(?: (?:denn|so|da|dafür))*(?: (?:nehmen|verlangen|schreiben|wählen|fordern|sagen))?"
    r"|keinen (?:schimmer|blassen)|normalerweise|normal|(?:nur )?(?:mal )?(?:schauen|gucken)",
    r"ni (?:la menor )?idea|no (?:lo )?sé|no tengo idea|no sabría|lo (?:normal|habitual|de siempre"
    r"|que sea habitual|que quieras)"
    r"|da igual|como (?:quieras|siempre)|decide|elige|recomiendas|sugieres|no estoy segur[oa]|depende de ti"
    r"|cualquiera|lo que tú \w+|(?:qué|lo que) se suele(?: \w+)?|lo que te parezca|no sabría \w+|propón\w*|propuesta"
    r"|(?:solo|sólo) (?:estoy )?mirando|qué (?:pedirías|elegirías|pondrías|pides|piden|suelen \w+|eligen|ponen)"
    r"(?: (?:tú|otros|los demás|los otros))?",
)
LEANING: Final = (
    r"idk|dunno|(?:i |we )?(?:really |honestly )?(?:(?:have|had|got|i've) )?(?:absolutely )?no (?:idea|clue)"
    r"|(?:i |we )?(?:really |honestly )?(?:don't|dont|do not) (?:know|understand|get|follow|have a preference)"
    r"|(?:i'm |i am |we are )?(?:not sure (?:how|what|which|where|why|yet)|unsure|confused|lost)"
    r"|nothing (?:comes|springs|really)|(?:i )?(?:can't|cant|cannot) (?:think|say|decide|tell)|surprise me"
    r"|(?:the )?same (?:as|like)|like (?:the )?(?:last|before|always)"
    r"|(?:everything|all|whatever|what) (?:of (?:it|that) )?(?:you|u|ya)"
    r" (?:suggest\w*|propos\w*|list\w*|said|had|wrote|think)"
    r"|any(?:one|thing|body|thing at all) (?:is|would be|will|works|goes)"
    r"|no (?:real |special |particular )?preferences?"
    r"|(?:it is |it's |that is |that's )?(?:hard|difficult|impossible) to (?:say|tell|know|decide)"
    r"|(?:i |we )?(?:never|haven't|have not) (?:really )?(?:thought|decided)|how (?:would|should) i"
    r"|you (?:are asking|asked|tell|choose|decide|pick|should know|know (?:best|better)|didn't|did not|got)"
    r"|stop asking|why are you asking|leave me alone|let me think",
    r"(?:ich )?(?:habe? )?(?:echt |wirklich )?(?:keine ahnung|keinen (?:plan|schimmer))"
    r"|(?:das )?weiß (?:ich )?(?:leider |noch |auch |echt )*nicht|ich weiß (?:es |das )?(?:leider |noch |auch )*nicht"
    r"|(?:ich )?versteh\w* (?:es |das |die \w+ )?nicht|(?:da |mir )?fällt (?:mir )?(?:da )?(?:gerade )?nichts"
    r"|woher soll|mach(?:t|en sie)? (?:ihr|du|mal|das)|keine (?:besondere\w* )?(?:präferenz|vorliebe)\w*"
    r"|(?:ich )?bin (?:ich )?(?:mir )?(?:da )?(?:nicht sicher|unsicher)|(?:ist )?schwer zu|hör auf|frag nicht"
    r"|wie soll ich|überrasch\w*|(?:genau |so )?wie (?:beim |das |die )?letzte\w*|wie (?:immer|gehabt|damals|vorher)"
    r"|(?:alles|was) (?:was )?(?:du|ihr|sie) (?:vorgeschlagen|vorschlägst|vorschlagt)",
    r"no (?:lo |la )?(?:sé|entiendo|sabría)|ni idea|no tengo (?:ni )?(?:idea|preferencia|claro)\w*|no se me ocurre"
    r"|lo que (?:se|sea|digas|quieras|te|os)|(?:es )?difícil de|no estoy segur[oa]|tú (?:decides|eliges|sabes)"
    r"|hazlo tú|cómo voy a saber|deja de|no preguntes|sorpr[eé]nde\w*|(?:lo )?mismo (?:que|de)"
    r"|como (?:siempre|la última)"
    r"|todo lo que (?:propones|sugieres|has)",
)
"""How words begin that are hardly an answer, whatever follows; asked about, as they may be one."""
MOMENT: Final = (
    r"(?:(?:just |gimme |give me |hang on |hold on )*(?:a |one |1 |two |2 )?(?:sec|secs|second|seconds|min|mins|minute"
    r"|minutes|moment|mo)|hang on|hold on|brb|afk|bbl|back soon|wait|phone|door)",
    r"(?:(?:kurz |nur |warte )*(?:eine? |einen )?(?:sekunde|sek|minute|min|moment|augenblick)|gleich(?: wieder da)?"
    r"|bin gleich (?:wieder )?(?:da|zurück)|telefon)",
    r"(?:(?:espera |dame )*(?:un |una )?(?:segundo|seg|minuto|min|momento|momentito)|ahora vuelvo|ya vuelvo)",
)
"""What somebody says who is called away for a moment, as a clause of its own."""
LAUGHS: Final = r"(?:lo+l|lmao|rofl|(?:ha){2,}h?|(?:he){2,}|(?:ja){2,}|xd+|hihi)"
ALL_THE_SAME: Final = vocabulary(
    "but so aber also pero así only nur solo except ausser außer salvo about if whether ob"
)
"""With one of these they may well be content: "no idea about SEO, but fluent English"."""
WHAT: Final = (
    r"^what$|^sorry$|huh|eh|pardon|come again|say (?:that )?again|(?:what|how) do you mean|(?:don't|dont"
    r"|do not) (?:understand|get|follow)"
    r"|what do you want|confused|(?:not|un) ?clear|explain|rephrase|what (?:is|was) (?:that|this)"
    r"|what does .{1,12} mean|sorry what",
    r"wie bitte|^was$|hä|(?:verstehe?|kapiere?) .{0,10}nicht|unklar|nicht klar|was soll das|heißen|was heißt"
    r"|was meinst|erklär\w*"
    r"|was bedeutet|wie meinst|was ist (?:das|gemeint)",
    r"^qué$|^cómo$|no (?:lo )?entiendo|no me queda claro|^eh$|a qué te refieres|qué es (?:esto|eso)"
    r"|qué (?:significa|quieres decir)"
    r"|expl[ií]ca\w*"
    r"|perdón|mande",
)
PROTEST: Final = (
    r"wrong(?: again)?|incorrect|(?:not|isn't|wasn't|never) (?:right|correct|true|what i \w+|my answer)"
    r"|misunderstood|did(?:n't| not) understand me|(?:it's|its|that's) not (?:that|it)|not that"
    r"|didn't (?:say|mean|ask)|never said|not what i \w+",
    r"(?:mich )?falsch(?: verstanden)?|stimmt (?:so )?nicht|(?:nicht|nie) (?:korrekt|richtig|gemeint|gesagt)"
    r"|meinte ich nicht"
    r"|war .{0,4}nicht gemeint",
    r"está mal|incorrect[oa]|no (?:fue|es|era) (?:eso )?lo que \w+|no es (?:correcto|así)|(?:entendiste|entendido"
    r"|entendió) mal"
    r"|no quise decir|no dije",
)
# A protest that says at once what is right: what stands there instead is its words.
IT_IS: Final = (
    r"(?:i (?:meant|mean|said|asked(?: for)?)|it(?:'s| is|s)|that(?:'s| is)|the|they are|there are|these are"
    r"|it (?:should|must) be"
    r"|ich (?:meinte|sagte)|es (?:sind|ist)|das (?:sind|ist)|sondern|(?:yo )?dije|quise decir|son|es|era|eran|fueron)"
)
NO: Final = r"no+|nope|wrong|nein|nee|falsch|incorrecto|hey|hm+|halt|wait|warte|espera"
CORRECTION: Final = (
    rf"^(?:(?:(?:{NO})[ ,!.:-]+)+(?P<says>{IT_IS})(?!\w)|(?:(?:{NO}) ?[,!.:]+ ?)+(?:{IT_IS} )?) ?(?P<words>.+)$"
    r"|^(?:i (?:said|meant)|ich (?:sagte|meinte)|(?:yo )?dije|quise decir) (?P<meant>.+)$"
)
"""A "no" that a comma, or the words of `IT_IS`, parts from what is right."""
NOT_BUT: Final = (
    r"^(?:(?:no+|nope|nein)[ ,!.]+)?(?:not|nicht|no) (?P<wrong>[^,.;()]{1,24}?)(?: but| sondern| sino|,"
    r"|;)+ (?P<right>[^()]{1,24})$"
    r"|^(?:(?:no+|nope|nein)[ ,!.]+)?(?P<right2>[^,.;()]{1,24}?),?"
    r" (?:(?:and |und |y )?(?:not|nicht|no)|instead of|statt|en vez de|en lugar de) (?P<wrong2>[^,.;()]{1,24})$"
)
"""One thing instead of another: "not 400, 350", "350 statt 400"."""
TOGETHER: Final = (
    r"(?P<first>[^,]+?) (?:and|und|y) (?:the |die |der |das |el |la )?(?P<second>[^,]+?) "
    r"(?:belong together|go together|are (?:both )?(?:one|the same)(?: (?:thing|item|job))?|gehören zusammen"
    r"|sind (?:eins|eine sache)|van juntos|van juntas|son (?:uno|lo mismo|una cosa))$"
)
"""Two things that were read apart are one."""
STRONGER: Final = vocabulary(
    "never always don't dont no not without but only nie niemals immer kein keine keinen nur aber ohne nunca "
    "siempre sin "
    "pero solo sólo i'm thanks thank please danke gracias because weil porque"
)
"""What begins words that are content in spite of the "no" before them: "no, never use stock photos"."""
START_OVER: Final = (
    r"(?:start|begin)\w* .{0,12}(?:over|again|anew|new|scratch|beginning|start)|(?:start|begin) (?:over|new)"
    r"|restart|reset|scratch"
    r"|from the (?:start|beginning)|all over again|scrap",
    r"(?:neu|nochmal|von vorne?|von anfang an|von null) ?(?:an|anfangen|beginnen|starten)?|fang\w* .{0,24}\ban"
    r"|neustart|vorn(?:e)?"
    r"|anfangen",
    r"(?:empe\w+|comenz\w+|volver a empezar).{0,14}(?:nuevo|cero|otra vez|principio)|volver a empezar"
    r"|desde (?:el principio|cero)|borrón y cuenta nueva|empe\w+ de cero"
    r"|reiniciar|otra vez",
)
BACK: Final = (
    r"back|previous|last question|return",
    r"zurück(?:gehen)?|vorherige\w*|letzten? frage|noch ?einmal",
    r"atrás|anterior|regresa\w*|vuelve|volver",
)
COMMANDS: Final = {
    "help": (r"help", r"hilfe|helfen|hilf|hilfst|brauche hilfe", r"ayuda\w*|ayúda\w*"),
    "status": (r"(?:tell|show)? ?(?:me )?(?:the )?status", r"stand|status", r"cuál es el estado|estado"),
    "cancel": (r"cancel\w*", r"abbrechen|abbruch|brich .{0,6}ab", r"canc[eé]l\w*"),
    "skip": (
        r"skip\w*|leave (?:this|it) out|next question",
        r"überspring\w*|nächste frage|auslassen",
        r"omit\w+|s[aá]lta\w*|siguiente",
    ),
    "pause": (r"pause", r"pausieren|pause", r"paus\w+|hagamos una pausa"),
    "later": (r"(?:i'll )?later", r"(?:mach\w* )?(?:lieber )?später", r"más tarde|luego"),
    "human": (
        r"humans?|(?:real )?person|someone|somebody",
        r"menschen?|jemand\w*|einer person",
        r"persona|alguien|humano",
    ),
}

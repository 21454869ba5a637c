"""How work is judged in whole sentences: good, bad, good enough, still open; and how a criterion is named.

Each table is English, German and Spanish in this order; another language is another line in each.
"""

from typing import Final

NOT_BAD: Final = (
    r"(?:no|nothing|not any|without|never|zero) (?:\w+ )?(?:wrong|missing|problems?|issues?|errors?|mistakes?|typos?"
    r"|complaints?|objections?|changes?|fixes|remarks|bugs?|left|open)|nothing to (?:add|change|fix|complain about)"
    r"|(?:can ?not|can't|could not|couldn't) (?:complain|be better)|not bad",
    r"(?:keine?|keinen|ohne) (?:\w+ )?(?:fehler|probleme?|beanstandung(?:en)?|einwände?|mängel|änderung(?:en)?)"
    r"|nichts (?:zu (?:beanstanden|meckern|ändern)|auszusetzen|fehlt|falsch)|kann nicht (?:meckern|klagen)"
    r"|nicht schlecht",
    r"(?:sin|ningún|no (?:hay|veo|tiene|encontré)) (?:\w+ )?(?:errores|error|problemas?|fallos?|quejas?|objeciones"
    r"|cambios)|nada que (?:cambiar|corregir|objetar|añadir)|no falta nada|no está (?:nada )?mal",
)
KEEP: Final = (
    r"as (?:it |they )?(?:is|are)|leave (?:it|them|that|this)(?: be)?|let (?:it|them) be|(?:can )?live with"
    r"|accept (?:\w+ ){0,3}anyway|keep (?:it|them)(?: as (?:is|it is))?|take (?:it|them) anyway|good enough"
    r"|accept(?:ed|ing)? (?:it|them|that|this)|keep (?:like|as) (?:that|this|it is)|let (?:it|that) (?:go|pass"
    r"|slide)",
    r"wie (?:es|sie) (?:ist|sind)|so lassen|lass(?:en)? (?:wir |ich |es |das )*so|(?:bleibt|bleiben)(?: \w+)? so"
    r"|so bleiben|so (?:an|hin)nehmen"
    r"|(?:nehme|nehmen) (?:\w+ ){0,3}so(?: an| hin)?|trotzdem|kann (?:ich|man) (?:mit )?leben|damit leben"
    r"|angenommen wie es ist|akzeptier\w*"
    r"|reich(?:t|en)(?: \w+)? so|(?:einfach )?lassen(?=\W*$)",
    r"(?:déja|deja|dejar|dejamos|dejemos)(?:lo|la|los|las)? (?:\w+ )?así|(?:queda|quedan|quede|quedarse) (?:\w+ )?así"
    r"|acept\w+ así|tal cual|(?:tal )?como está|aceptad[oa]s?\W*$|de todos modos|me conformo",
)
OPEN: Final = (
    r"maybe|perhaps|might|not (?:yet )?(?:sure|certain)|unsure|don't know|have to (?:look|check|see|read|think)"
    r"|(?:let me|i'll|i will|will|need to|going to|still) (?:have to )?(?:look|check|see|read|test|review|think)"
    r"|look(?:ing)? at it|more time|later|tomorrow|tonight|if|unless|whether|who|question (?:on|about)|depends"
    r"|what does|haven't (?:looked|checked|seen|read)|not (?:looked|checked|reviewed)|almost|nearly|most|partly"
    r"|mostly",
    r"vielleicht|unsicher|nicht sicher|weiß (?:ich )?(?:noch )?nicht|muss (?:ich )?(?:\w+ ){0,3}(?:prüfen|ansehen"
    r"|anschauen|lesen|nachsehen)|schaue? (?:\w+ ){0,4}(?:an|nach)|prüfe ich|falls|wenn|ob|mehr zeit|frage zu|später"
    r"|morgen|noch nicht (?:geprüft|gesehen|angeschaut)|fast|beinahe|teilweise|größtenteils|kommt darauf an",
    r"quizás?|tal vez|a lo mejor|no (?:estoy )?segur[oa]|no sé|tengo que (?:mirar|revisar|ver|leer)"
    r"|(?:lo )?(?:miro|reviso|veo|leo) (?:mañana|luego|después)|mañana|luego|si|pregunta sobre|casi|en parte"
    r"|más tiempo"
    r"|depende|todavía no (?:lo )?(?:revisé|miré|vi)",
)
DENIAL: Final = (
    r"not|no|none|never|nothing|neither|nor|cannot|can't|without|hardly|\w+n't|dont|doesnt|isnt|arent|wont|cant",
    r"nicht|nichts|nein|nee|kein\w*|nie|ohne|kaum|weder",
    r"no|nada|ningun[oa]s?|ningún|nunca|sin|tampoco|ni",
)
BAD: Final = (
    r"far from|nowhere near|anything but|fix\w*|re(?:do|done|work|write|written|shoot|draw)\w*|wrong\w*|typos?"
    r"|errors?|mistakes?|miss(?:ing|es|ed)?"
    r"|lacks?|too|needs?|must|should|ought|(?:has|have) to|had better|change[sd]?|improv\w+|short(?:en|er)\w*|longer"
    r"|bigger|smaller|instead|rather|broken|dead|empty|bad(?:ly)?|poor\w*|off|fail\w*|unmet|unaccept\w+"
    r"|disappoint\w*|unhappy|unsatisf\w+|dissatisf\w+|incomplete|incorrect\w*|unclear|confus\w+|inconsistent"
    r"|again|still|outdated|invented|twice|blur\w*|reject\w*|another|revis\w+|n|only|but|however|though|once more"
    r"|please (?!pass|accept)\w+|(?:add|include|put|make|use|replace|remove|delete|cut|correct|move|swap"
    r"|translate) (?:the|a|an|some|more|it|them|this|that|all|\w+s)\b|half|tweak\w*|problems?|issues?|ugly|terrible"
    r"|awful|hate|dislike|contradict\w*|violat\w*|mismatch\w*|sloppy|late|weak|unfinished|undone|nowhere",
    r"korrigier\w*|nachbesser\w*|überarbeit\w*|falsch\w*|fehl(?:t|en|er|erhaft\w*)|zu (?!mir|allem|c\d)\w+|muss"
    r"|müssen"
    r"|müsste\w*|soll(?:te)?n?|könnte\w*|ändern|geändert|änderung|besser(?:n)?|kürz\w+|länger|größer|kleiner|statt"
    r"|weit (?:entfernt|weg)|alles andere als|unbrauchbar|kaputt|leer\w*|schlecht\w*|unvollständig\w*|unklar\w*"
    r"|enttäusch\w*|unzufrieden|nochmal|noch einmal|noch|wieder"
    r"|doppelt|unscharf|veraltet|erfunden|ablehn\w*|abgelehnt|ausbesser\w*|aber|allerdings|nur|bitte \w+|unerfüllt"
    r"|ersetz\w*|entfern\w*|lösch\w*|tippfehler|mangel\w*|mängel|neu",
    r"corr(?:egir|ige|ija)\w*|arregl\w+|rehac\w+|mal|mala|malos?|incorrect[oa]s?|falt\w+|error(?:es)?|erratas?"
    r"|demasiad[oa]s?|muy (?!bien|buen|satisf|content)\w+|debe\w*|debería\w*|hay que|tiene[ns]? que|necesita\w*"
    r"|cambi\w+|mejor(?:ar|e|en)\w*|acort\w+|más|menos (?:\w+o|\w+a)s?|rot[oa]s?|vací[oa]s?|incomplet[oa]s?"
    r"|decepcion\w*|otra vez|de nuevo|todavía|aún|repetid[oa]s?|borros[oa]s?|inventad[oa]s?|rechaz\w+|pero|solo|sólo"
    r"|por favor \w+|añad\w+|agreg\w+|quit\w+|reemplaz\w+|lejos de|inservible|fall[oa]s?|equivocad[oa]s?|en vez",
)
GOOD: Final = (
    r"pass(?:es|ed)?|ok|okay|good|fine|yes|yep|great|perfect(?:ly)?|right|happy|satisfied|met|meets|true|excellent"
    r"|approv\w+|accept\w*|nice|lovely|love|like|well|works?|correct|checks? out|thumbs up|done|finished|ready"
    r"|wonderful|beautiful|brilliant|fantastic|amazing|gorgeous|stunning|superb"
    r"|complete[d]?|fulfil\w*|satisf(?:y|ies)|awesome|solid|spot on|happily|there|y|meet"
    r"|(?:exactly |just )?(?:what|as|like) (?:i|we) (?:wanted|asked(?: for)?|agreed|ordered|hoped|expected|imagined)",
    r"pass(?:t|en)|gut|in ordnung|ok|bestanden|erfüllt|stimm(?:t|en)|ja|zufrieden|erledigt|perfekt|super|prima|top"
    r"|abgenommen|nehme .{0,20}\bab|ab(?:nehmen)?|genehmigt|angenommen|richtig|korrekt|klasse|fertig|spitze|gefällt"
    r"|wunderbar|wunderschön|toll|großartig|fantastisch|hervorragend|schön",
    r"pasan?|bien|vale|correct[oa]s?|apr(?:ob|ueb)\w+|perfect[oa]s?|sí|cumpl\w+|content[oa]s?|satisfech[oa]s?"
    r"|acept\w+|list[oa]s?"
    r"|hech[oa]s?|excelente|genial|buen[oa]s?|me gusta|conforme"
    r"|maravillos[oa]s?|precios[oa]s?|estupend[oa]s?|fantástic[oa]s?|geniales|bonit[oa]s?",
)
# What may stand beside a good word without saying more.
LIGHT: Final = (
    "i i'm im we we're is are it it's its was were be looks look looked seems sounds reads to me my for us now the "
    "this that these those one ones with checked check read have has had been and so very really quite all both they "
    "them criterion criteria point points job work from on side turned out came meets remarks brief met agreed as "
    "of thanks thank you much just absolutely also now "
    "through went everything can same too in far think believe find found exactly by book a an looking super "
    "ich habe haben wir ist sind es das die der den dem mir mich mit bin sehr wirklich ganz so auch geprüft gelesen "
    "finde sieht sehen aus meine meiner sicht alles alle und jetzt punkt punkte kriterium bei danke wunderbar schon "
    "me parece el la los las lo es está están son todo todos con estoy muy y también revisé leí creo se ve punto "
    "criterio ya gracias de mi parte eso esto he revisado veo quedó quedaron me gusta"
)
EVERY: Final = (
    r"all(?: of (?:it|them|these|those)| (?:the )?(?:(?:two|three|four|five|six)(?: (?:criteria|points))?|criteria"
    r"|points))?|everything|every one"
    r"|every (?:single )?(?:criterion|point)|each of them|both|the (?:lot|whole thing)",
    r"alle[sm]|alle(?: (?:drei|vier|fünf|zwei|punkte|kriterien))?|sämtliche(?: \w+)?|jeder punkt|beide",
    r"tod[oa]s?(?: los (?:puntos|criterios)| l[oa]s \w+)?|cada uno|ambos|l[oa]s (?:dos|tres|cuatro|cinco|seis)",
)
NONE: Final = (
    r"none(?: of (?:them|these|those|it|the criteria))?|nothing|not (?:a single )?one(?: of them)?|neither",
    r"kein(?:er|s|es)(?: (?:der punkte|davon|der kriterien|von beiden))?|nichts(?: davon)?",
    r"ningun[oa](?: de (?:ellos|ellas))?|nada",
)
OTHERS: Final = (
    r"(?:the )?(?:rest|others|other (?:ones|two|three|points|criteria)|remaining(?: ones| criteria| points)?)"
    r"|every(?:thing|one) else|all (?:the )?(?:others|rest|other (?:ones|points|criteria))",
    r"(?:der |das )?rest|(?:alles|alle) (?:andere|anderen|übrige|übrigen|sonst)|die (?:anderen|übrigen)(?: punkte)?"
    r"|das (?:andere|übrige)|sonst (?:alles|passt)",
    r"(?:todo )?(?:el resto|lo demás)|(?:tod[oa]s )?(?:los|las) (?:demás|otr[oa]s|restantes)",
)
BUT: Final = (
    r"except(?:ing| for)?|but|apart from|besides|other than|excluding|aside from|save for",
    r"außer(?: bei)?|ausser|bis auf|ausgenommen|aber|mit ausnahme von",
    r"excepto|menos|salvo|pero|a excepción de|aparte de",
)
ONLY: Final = (r"only|just", r"nur|lediglich", r"s[oó]lo|solamente|únicamente")
# A verb or a judgement behind "all" or "the first", so that "all titles" and "the first row" are no criteria.
AFTER_NAME: Final = (
    r"is|are|was|'s|isn't|aren't|isnt|arent|has|have|needs?|must|should|looks?|pass\w*|fails?|met|meets|good|fine|ok|okay"
    r"|perfect"
    r"|great|done|wrong|but|except|apart|other|besides|does|doesn't|don't|can|could|still|too|fix|yes|no|checks?"
    r"|as|to|in order|accepted|and|or|missing",
    r"ist|sind|war|hat|haben|passt|passen|gut|ok|okay|muss|müssen|soll\w*|in|stimmt|stimmen|erfüllt|fehlt|bis|außer"
    r"|ausser|aber|nicht|bleibt|kann|bestanden|perfekt|falsch|nochmal|korrigieren|ja|nein|erledigt|und|ab|so|gefällt"
    r"|zufrieden|abgenommen",
    r"es|está|están|son|tiene|tienen|falta\w*|debe\w*|pasan?|bien|mal|cumple\w*|ok|perfect[oa]s?|correct[oa]s?|hay|no"
    r"|sí|menos|excepto|salvo|pero|se|necesita\w*|y|necesitan|así|en",
)
NOUN: Final = (r"one|criterion|point", r"punkt|kriterium", r"punto|criterio")
ARTICLE: Final = (r"the", r"der|die|das|dem|den", r"el|la|lo|los|las")
NUMBER: Final = (r"number|no\.?|nr\.?|#", r"nummer", r"número|numero|nº")
"""The words before a bare number that names a criterion."""
LINK: Final = (
    r"with|about|on|in|for|at|of|to|regarding|as for|the",
    r"bei|mit|zu|in|an|für|von|beim|die|der",
    r"con|en|de|a|sobre|para|el|la|los",
)
"""Small words that lead to the name of a criterion."""
ACCEPTED: Final = (
    r"(?:i |we )?accept(?:ed)?(?: (?:it|the (?:work|delivery)))?|pass(?:es|ed)?|approved?"
    r"|(?:it |this |that )?(?:all )?looks (?:all )?(?:very )?(?:good|great|fine|perfect)(?: to (?:me|us))?|as agreed"
    r"|(?:it|this|that)(?:'s| is) (?:all )?(?:good|fine|perfect|ok|okay)",
    r"(?:ich |wir )?(?:nehme|nehmen) (?:es |das )?ab|abgenommen|angenommen|bestanden|sieht (?:alles )?gut aus"
    r"|ist (?:alles )?(?:gut|in ordnung|okay|ok)|passt alles",
    r"(?:lo )?acept(?:o|amos|ado)|aprobado|se ve (?:todo )?(?:muy )?bien|está (?:todo )?(?:muy )?bien",
)
"""A whole message, but for light words, that takes the delivery without naming anything."""

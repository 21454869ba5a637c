"""Words by which somebody changes what they said before, in English, German and Spanish in this order; another language
is another line in each."""

from typing import Final

HEAD: Final = (
    r"oh|ah|uh|um|hm+|wait|hold on|sorry|oops|whoops|ups|actually|no+|nope|well|hey|but|and|also|so|ok|okay|yes|btw"
    r"|correction|my (?:bad|mistake)|i (?:forgot|meant|mean|miscounted|mistyped|said it wrong)|scratch that"
    r"|(?:one|another) thing|(?:now )?that i think (?:about|of) it|on second thou?ghts?|by the way|please|pls"
    r"|(?:can|could|would) (?:you|we)|let'?s|i'?d like to|i want to",
    r"ach(?: so| nein)?|äh+|halt|moment|warte|entschuldigung|sorry|eigentlich|nein|nee|doch|aber|und|also|übrigens"
    r"|korrektur|stimmt nicht|ich (?:meinte|meine|hab(?:e)? mich (?:verzählt|vertippt|verschrieben|geirrt))|vertippt"
    r"|verzählt|mein fehler|bitte|(?:kannst|könntest) du|können wir",
    r"ay|eh|espera|perd[oó]n|perdona|en realidad|no|pero|y|ah|por cierto|corrección|me equivoqu[eé]|quise decir"
    r"|quería decir|mejor dicho|por favor|(?:puedes|podrías|podemos)",
)
"""What stands before a change."""
WRONG_BEFORE: Final = (
    r"sorry|oops|whoops|wait|hold on|actually|i (?:meant|mean|miscounted|mistyped|forgot)|my (?:bad|mistake)|correction"
    r"|scratch that|on second thou?ghts?|that i think (?:about|of) it|wrong|not right|aren'?t right|isn'?t right"
    r"|not correct",
    r"entschuldigung|moment|warte|halt|eigentlich|ich meinte|verzählt|vertippt|mein fehler|korrektur|falsch"
    r"|stimm(?:t|en) nicht|nicht richtig|vorhin",
    r"perd[oó]n|perdona|espera|en realidad|quise decir|me equivoqu[eé]|corrección|están? mal|incorrect[oa]s?",
)
"""What says that something was not right before."""
IMPERATIVES: Final = (
    r"change|add|drop|remove|delete|forget|take out|leave out|replace|update|edit|fix|set",
    r"änder\w*|streich\w*|lösch\w*|ersetz\w*|füg\w*|ergänz\w*|nimm|pass",
    r"cambi\w*|añad\w*|agreg\w*|quit\w*|borr\w*|elimin\w*|olvid\w*|corrig\w*",
)
"""What asks for a change, as the first word."""
IT_IS: Final = (
    r"it'?s|its|it is|it should be|should be|there are|there'?s|make (?:it|that)|that'?s|they'?re|we need|use|i want"
    r"|i need",
    r"es sind|es ist|es sollen|sind|ist|mach(?: es| das)?|es werden|wir brauchen|ich brauche|nimm",
    r"son|es|serían|que sean|necesito|necesitamos|hazlo|pon",
)
TAIL: Final = (
    r"please|pls|plz|thanks|thx|sorry|actually|now|instead|lol|my (?:bad|mistake)|ok\??|after all|of course"
    r"|(?:is|are|will be|would be) (?:enough|fine|plenty|better)|will do|should do|do",
    r"bitte|danke|jetzt|doch|stattdessen|sorry|mein fehler|reich(?:t|en)|genüg(?:t|en)|wär(?:e|en) besser",
    r"por favor|gracias|perd[oó]n|ahora|mejor|bastan?|(?:es|son) suficientes?",
)
ARTICLES: Final = (
    r"the|a|an|our|my|this|that|these|those",
    r"de[rmns]|die|das|ein|eine[rmns]?|unser\w*|mein\w*",
    r"el|la|los|las|un|una|unos|unas|mi|nuestr[oa]s?",
)
NOT: Final = r"not|nicht|kein\w*|no"
INSTEAD: Final = r"instead of|rather than|in place of|statt|anstatt|anstelle von|en vez de|en lugar de"
WRONG: Final = (
    r"(?:(?:isn'?t|is not|aren'?t|are not|was|is|are|were|ist|war|waren|sind|es|está|están|son)\s+(?:nicht |no )?"
    r"(?:right|wrong|correct|true|richtig|falsch|correct[oa]s?|incorrect[oa]s?|mal)|stimmt nicht|stimmen nicht)"
)
SWAPS: Final = (
    rf"(?P<r1>.+?)[\s,;.–-]+(?:and |und |y )?(?:{NOT})\s+(?P<w1>.+)",
    rf"(?:{NOT})\s+(?P<w2>[^,.;]+?)(?:[\s,;.–-]+(?:but|sondern|sino|rather)\s+|[,;.–-]\s*|\s+(?=it'?s\b|its\b))"
    r"(?P<r2>.+)",
    rf"(?P<r3>.+?)\s+(?:{INSTEAD})\s+(?P<w3>.+)",
    rf"(?:{INSTEAD})\s+(?P<w4>[^,.;]+?)[\s,;.–-]+(?P<r4>.+)",
    r"(?:change|replace|swap|turn|ändere?|ersetze?|tausche?|cambia\w*|reemplaza\w*|sustituye\w*)\s+(?P<w5>.+?)\s+"
    r"(?:to|with|for|into|by|durch|auf|gegen|zu|in|por|a|con)\s+(?P<r5>.+)",
    rf"(?P<w6>[^,.;]+?)(?: (?:thing|part|bit|sache|cosa))?\s+{WRONG}[\s,;.–-]+(?P<r6>.+)",
)
REMOVES: Final = (
    r"(?:drop|remove|delete|forget(?: about)?|take out|leave out|scrap|skip|strike|kill|lose|get rid of|cross out"
    r"|take(?= .+ (?:out|away|off)\b))\s+(?P<a>[^,.;]+?)(?:\s+(?:out|away|off))?(?=[,.;]|$)",
    r"(?P<b>[^,.;]+?)\s+(?:can go|can be (?:dropped|removed|deleted)|(?:is|are) out|(?:isn'?t|aren'?t|is not|are not"
    r"|not) needed|(?:doesn'?t|don'?t) matter)(?:\s+(?:any ?more|after all|really))*",
    r"(?:streich\w*|lösch\w*|vergiss|entfern\w*|lass|nimm)\s+(?P<c>[^,.;]+?)(?:\s+(?:weg|raus|heraus|wieder))*"
    r"(?=[,.;]|$)",
    r"(?P<g>[^,.;]+?)\s+(?:streichen|löschen|weglassen|entfernen|rausnehmen)",
    r"(?P<d>[^,.;]+?)\s+(?:kann weg|können weg|fällt weg|fallen weg|brauchen wir (?:doch )?nicht|brauch(?:e|t)"
    r" (?:ich|es) (?:doch )?nicht|ist egal|muss nicht(?: sein)?)",
    r"(?:quita\w*|borra\w*|elimina\w*|olvida(?:te de)?)\s+(?P<e>[^,.;]+)",
    r"(?P<f>[^,.;]+?)\s+(?:sobra|no hace falta|ya no hace falta|puede irse|no importa)",
)
PARTS: Final = {
    "rules": r"rules?|requirements?|regeln?|vorgaben?|reglas?",
    "criteria": r"criteri(?:a|on|as|ons|um)|kriteri(?:um|en)|criterios?|c(?=\d)",
    "musts": r"must(?:s|[- ]haves?)?|have[- ]to[- ]haves?|muss(?:[- ]kriteri(?:um|en))?|pflicht(?:en)?|imprescindibles?"
    r"|obligatori[oa]s?|requisitos?",
    "nices": r"nices?(?:[- ]to[- ]haves?)?|plus(?:ses)?|bonus|kann(?:[- ]kriteri(?:um|en))?|wunsch|deseables?|extras?",
    "result": r"deliverables?|results?|ergebnis(?:se)?|lieferung|entregables?|resultados?|amount|number|quantity|anzahl"
    r"|menge|cantidad",
}
THE: Final = "|".join(ARTICLES)
ADDS: Final = (
    r"(?:add|put|include|there'?s|we need|i need|i forgot|forgot|and|füge?|noch|dazu|añad[ae]|agrega|pon|falta)?\s*"
    r"(?:(?:one|a|an|another|also|yet|more|new|further|extra|second|third|noch|eine?|weitere[rs]?|neue[rs]?|otr[oa]|un[a]?"
    rf"|más|nuev[oa])\s+)*(?:to |as |under |zu |unter |als |a |en |como )?(?:(?:{THE})\s+)?"
    r"(?:{part})(?:\s+(?:too|also|hinzu|dazu|más|is|ist|es))*\s*[:,–-]\s*(?P<words>.+)",
    r"(?:add|put|include|füge?|añad[ae]|agrega|pon)\s+(?P<words2>.+?)\s+(?:to|as|under|zu|unter|als|a|en|como)\s+"
    rf"(?:(?:{THE})\s+)?(?:{{part}})(?:\s+(?:too|hinzu|dazu))*",
)
LEADS: Final = (
    r"^(?:(?:please|bitte|por favor|also|auch|también|add|put|include|that|dass|que|füge?|añad[ae]|agrega)\s+)+"
)
"""What leads to a further item without being part of it."""
MUST_ALSO: Final = (
    r"(?:(?:they|she|he|the person|whoever|somebody|sie|er|die person|la persona|quien)\s+"
    r"(?:should|soll(?:te)?)|(?:(?:they|she|he|the person|whoever|somebody|es|sie|er|die person|la persona|quien)\s+)?"
    r"(?:also\s+|auch\s+|también\s+)?(?:must|has to|have to|needs? to|muss|müssen|tiene que|debe))\s+"
    r"(?:(?:also|auch|noch|también)\s+)?"
    r"(?P<words>(?:have|has|be|know|speak|own|live|bring|work|read|write|use|understand|tener|ser|saber|hablar)\b.+"
    r"|.+\s+(?:haben|sein|können|sprechen|kennen|wohnen|besitzen))",
)
IS_A_MUST: Final = (
    r"(?P<a>[^,.;]+?)\s+(?:is|are|ist|sind|es|son)\s+(?:an? |also |auch |también |ein )*"
    r"(?:must(?:-have)?|muss|pflicht|obligatori[oa]s?|imprescindibles?)(?:\s+(?:too|also|really|actually|auch|también))*"
)
ONLY_NICE: Final = (
    r"(?P<a>.+?)\s+(?:is|are|isn'?t|aren'?t|ist|sind|es|son|no es|no son)\s+"
    r"(?:not |no |nicht |kein\w* |really |actually )*"
    r"(?:an? )?(?:must(?:-have)?|needed|required|muss|pflicht|obligatori[oa]s?|imprescindibles?)"
    r"(?:[\s,.;–-]+(?:but |only |just |sondern |nur |sino |sólo |solo |it'?s |es |a )*"
    r"(?:nice|plus|bonus|wünschenswert|gut|deseable|extra).*)?",
    r"(?P<b>.+?)\s+(?:is|are|would be|ist|wäre|sind|es|sería|son)\s+(?:only |just |nur |sólo |solo |a |un |ein )*"
    r"(?:nice(?: to have)?|plus|bonus|wünschenswert|deseable)(?:[\s,.;]+(?:not|no|nicht|kein)\b.*)?",
)
SHOULD_BE: Final = r"should be|have to be|must be|sollen|sollten|deben ser|deberían ser"
NEGATES: Final = r"\b(?:not|isn'?t|aren'?t|nicht|kein\w*|no)\b"
SHIFT_UNITS: Final = {
    "day": r"days?|tage?n?|días?",
    "week": r"weeks?|wochen?|semanas?",
}
LATER: Final = r"later|more|longer|after|back|später|länger|mehr|más tarde|más|después"
EARLIER: Final = r"earlier|sooner|less|before|früher|eher|antes"
PUSHES: Final = r"\b(?:push|extend|postpone|delay|prolong|verschieb\w*|verläng\w*|aplaz\w*|retras\w*|prolong\w*)\b"

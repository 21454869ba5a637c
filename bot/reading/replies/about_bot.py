"""Questions about the bot itself, by what they are about: whoever asks what it costs has not answered a question."""

import re
from typing import Final, Literal

from bot.reading.language.plain import lower, plain

MOST: Final = 140
Topic = Literal[
    "cost", "language", "visible", "data", "example", "minutes", "bot", "colleague", "file", "late", "usual price",
    "ownership", "enough", "how many", "access", "what",
]  # fmt: skip
# English, German and Spanish in this order; another language is another line in each. The first that fits wins.
_TOPICS: Final[tuple[tuple[Topic, tuple[str, ...]], ...]] = (
    (
        "usual price",
        (
            r"(?:what(?:'s| is|s)?|how much) (?:is |would be )?(?:a )?(?:normal|usual|fair|typical|common|reasonable)"
            r"|how much (?:do|would|should) (?:people|others?|you|i|we|one)(?: usually| normally)? (?:pay|offer|give)"
            r"|what (?:do|would) (?:people|others)(?: usually| normally)? (?:pay|offer|charge)",
            r"(?:was|wie ?viel) (?:ist|wäre|zahlt|zahlen|nimmt|kostet)(?: man| andere| das"
            r"| so)*(?: dafür)? (?:üblich\w*"
            r"|normal\w*|denn so|fair)|(?:was|wie ?viel) (?:zahlt|zahlen) (?:man|andere)",
            r"(?:cuánto|qué) (?:se )?(?:suele|paga|pagan|cobran|es lo normal)",
        ),
    ),
    (
        "cost",
        (
            r"(?:what|how much) (?:do|does|will|would|is) (?:this|it|that|you|the bot|using (?:you|this|it))"
            r"(?: \w+)? (?:cost|charge|take)|cost (?:me|us|anything|something|money)|(?:is|are) (?:this|it|that|you)"
            r"(?: \w+)? (?:for )?free|free of charge|(?:a|any|your|what|the) (?:fees?|costs|price list|commission)\b"
            r"(?! of)|do (?:i|we) (?:have to )?pay (?:you|for (?:this|you|the bot|it))|do you (?:charge|cost)"
            r"|do i need an? (?:credit card|subscription|paid plan)|brauche ich ein\w* (?:kreditkarte|abo)",
            r"was kostet (?:das|es|du|ihr|der bot|mich das)(?: mich| uns| eigentlich| denn| hier)*$|kostet (?:das|es"
            r"|du)"
            r"(?: mich| uns)?(?: (?:etwas|was|geld))|(?:ist|bist) (?:das|du|es)(?: hier)?(?: denn)? (?:kostenlos|gratis"
            r"|umsonst)|(?:gibt es|nehmt ihr|nimmst du) (?:eine )?(?:gebühr|provision)\w*|wie teuer (?:bist|ist) (?:du"
            r"|das)",
            r"cuánto (?:me |nos )?(?:cuesta|cuestas|cobras|vale)(?: esto| usar\w*| el bot)?$|(?:es|eres|esto es|será)"
            r"(?: esto)? (?:gratis|gratuit[oa])|(?:hay|cobras) (?:alguna )?(?:comisión|tarifa)|tengo que pagar(?:te)?",
        ),
    ),
    (
        "language",
        (
            r"(?:do|can|could) (?:you|i|we)(?: \w+){0,3} (?:in )?(?:german|english|spanish|french|italian|another"
            r" language|my language)|(?:what|which|how many) languages?|speak (?:german|spanish|french|english"
            r"|deutsch)",
            r"(?:sprichst|sprechen|kannst|verstehst|können)(?: \w+){0,3} (?:deutsch|englisch|spanisch|französisch)"
            r"|auf deutsch|welche sprachen?",
            r"(?:hablas?|entiendes|habla usted|puedo|podemos)(?: \w+){0,3} (?:español|alemán|inglés|castellano)"
            r"|en español|qué idiomas?",
        ),
    ),
    (
        "late",
        (
            r"what (?:happens|if|do i do)(?: \w+){0,4} (?:(?:don'?t|do not|doesn'?t|does not|never|not) (?:deliver"
            r"|finish|show up|answer|come)|late|disappears?|vanish\w*)",
            r"was (?:passiert|ist)[, ]+wenn .{0,30}(?:nicht (?:liefer\w*|fertig)|zu spät|verschwinde\w*)",
            r"qué (?:pasa|ocurre) si .{0,30}(?:no (?:entrega\w*|termina\w*|cumple\w*)|tarde|desaparece\w*)",
        ),
    ),
    (
        "visible",
        (
            r"who (?:all )?(?:\w+ )?(?:(?:be able to|get to) )?(?:sees?|reads?|can (?:see|read)|look)(?! to)"
            r"|(?:is|will|are|becomes?) (?:\w+ ){1,3}(?:public|visible|posted|published|seen|online)\b"
            r"|(?:can|will|does|do) (?:anyone|anybody|everyone|everybody|others|people|someone|somebody|they)"
            r"(?: else)? (?:see|read|know)",
            r"wer (?:sieht|liest|kann)(?: \w+){0,3}(?: sehen| lesen)?|(?:ist|wird)(?: \w+){1,3}"
            r" (?:öffentlich|sichtbar|veröffentlicht)|sieht das (?:jemand|jeder)",
            r"quién (?:ve|lee|puede (?:ver|leer)|lo ve|verá)|(?:es|será|se hace) (?:esto )?públic[oa]",
        ),
    ),
    (
        "data",
        (
            r"\b(?:my|our|the) (?:data|information|personal data)\b.*\b(?:safe|secure|stored|used|kept|go(?:es)?"
            r"|private)"
            r"|what (?:do you|happens) (?:do )?(?:with|to) (?:my|our|the) (?:data|answers|information)"
            r"|(?:where|how long) (?:is|are|do you)(?: \w+){1,4} (?:stored|keep|kept)|gdpr|privacy|data protection"
            r"|is (?:this|it) (?:safe|secure|private|confidential)",
            r"(?:meine|unsere|die) daten.*(?:sicher|gespeichert|verwendet)|was (?:passiert|macht ihr|machst du) mit "
            r"(?:meinen|den|unseren) (?:daten|angaben)|datenschutz|dsgvo|ist das (?:sicher|vertraulich)",
            r"(?:mis|nuestros|los) datos.*(?:seguros|guardan|usan)|qué (?:pasa|haces|hacéis) con (?:mis|los|nuestros) "
            r"datos|privacidad|es (?:esto )?(?:seguro|confidencial)",
        ),
    ),
    (
        "colleague",
        (
            r"(?:can|could|may|should) (?:my|a|our|the|another|someone|somebody)(?: \w+)?"
            r"(?: (?:colleague|assistant|boss|partner|team|deputy|co-?worker|wife|husband|else))(?: \w+)*"
            r" (?:answer|do|help|fill|reply|take|join|write|see|decide)",
            r"(?:kann|darf|soll)(?: auch)? (?:mein\w*|ein\w*|unser\w*|jemand) (?:kolleg\w*|chef\w*|assisten\w*"
            r"|partner\w*"
            r"|mitarbeiter\w*|ander\w*|frau|mann)",
            r"puede (?:mi|un|una|nuestr[oa]) (?:colega|compañer[oa]|jef[ea]|asistente|soci[oa])|puede (?:responder"
            r"|hacerlo)"
            r" otra persona",
        ),
    ),
    (
        "file",
        (
            r"(?:can|may|could|should|do|where do|how do|how can) i(?: \w+){0,3} (?:add|attach|upload|send|share"
            r"|include"
            r"|put|paste)(?: \w+){0,3} (?:files?|photos?|pictures?|images?|screenshots?|documents?|pdfs?|attachments?)",
            r"(?:kann|darf|soll) ich(?: \w+){0,4} (?:datei|foto|bild|dokument|anhang|screenshot|pdf)\w*",
            r"(?:puedo|podría)(?: \w+){0,3} (?:archivo|foto|imagen|documento|captura|pdf)s?",
        ),
    ),
    (
        "example",
        (
            r"(?:can|could|may) (?:i|we|you)(?: \w+){0,3} (?:an? |some |any )?(?:examples?|samples?|demo)\b"
            r"|(?:show|give)(?: me)? (?:an? |some )?(?:examples?|demo)|(?:is|are|do you have|have you got|any) "
            r"(?:there )?(?:an? |any |some )?examples?|how (?:does|would) (?:an? |such an? )?(?:brief|ad|example) look",
            r"(?:zeig|gib)(?: mir| uns)?(?: mal| doch| bitte)*(?: ein)? beispiel\w*|(?:hast|haben|gibt"
            r"|habt)(?: \w+){0,2} "
            r"beispiele?|(?:kann|darf|könnte) ich (?:erst |mal |zuerst |vorher )*(?:ein )?beispiel",
            r"(?:muéstrame|dame|enséñame|tienes|hay|puedo ver)(?: \w+)? ejemplos?|un ejemplo por favor",
        ),
    ),
    (
        "minutes",
        (
            r"how (?:long|much time|many minutes)(?: \w+)?(?: does| will| would| do)? (?:this|it|that|all (?:this|that)"
            r"|i need|you need|the (?:form|questions))(?: \w+){0,3}$|how many (?:more )?questions"
            r"|(?:does|will) (?:this|it) take (?:long|much)",
            r"wie lange (?:dauert|brauche|braucht|geht)(?: \w+){0,4}$|wie viele (?:\w+ )?fragen|dauert (?:das"
            r"|es) lang\w*",
            r"cuánto (?:tiempo|tarda|dura|se tarda)(?: \w+){0,3}$|cuántas preguntas",
        ),
    ),
    (
        "bot",
        (
            r"are you (?:\w+ )?(?:bot|human|person|real|robot|ai|machine|an ai|chatgpt)\b|(?:is this|am i (?:talking|"
            r"speaking|writing|chatting) (?:to|with))(?: \w+){0,2} (?:bot|human|person|robot|machine|ai)\b",
            r"(?:bist du|sind sie|ist das)(?: \w+){0,2} (?:bot|mensch|person|roboter|maschine|ki)\b"
            r"|(?:rede|spreche|schreibe) ich(?: \w+){0,3} (?:bot|mensch\w*|maschine|ki)",
            r"(?:eres|es usted|es esto|estoy hablando con)(?: \w+){0,2} (?:bot|human[oa]|persona|robot|máquina|ia)\b",
        ),
    ),
    (
        "ownership",
        (
            r"who (?:then )?(?:owns|will own|has|gets|keeps) (?:it|this|that|the (?:result|rights?|files?|copyright"
            r"|work|logo"
            r"|texts?))|(?:do|will) i (?:own|get|have|keep) (?:it|all|the (?:rights?|copyright))|copyright",
            r"(?:wem|wer) (?:gehör\w*|hat|bekommt|besitzt) (?:das|es|dann|die (?:rechte|dateien)|der)|gehör\w* "
            r"(?:das|es)"
            r"(?: \w+)? mir|urheberrecht\w*|nutzungsrecht\w*",
            r"(?:de quién (?:es|será)|quién (?:tiene|es dueño|se queda))|derechos? de autor|los derechos",
        ),
    ),
    (
        "enough",
        (
            r"(?:is|are|was|would|does) (?:that|this|it|these|those)(?: \w+){0,2} (?:enough|ok|okay|fine|good|clear"
            r"|too (?:\w+)"
            r"|right|work)(?: \w+){0,3}$",
            r"(?:ist|sind|reicht|passt|geht) (?:das|dies|es|die)(?: \w+){0,2}(?: (?:genug|ok|okay|gut|so|richtig|zu "
            r"\w+))?$",
            r"(?:es|está|son) (?:eso |esto )?(?:suficiente|bastante|bien|correcto|demasiado)(?: \w+){0,2}$",
        ),
    ),
    (
        "how many",
        (
            r"how many (?:people|applicants?|applications?|freelancers?|answers?|replies|offers?)"
            r"(?! (?:should|must|do i|can i))",
            r"wie viele (?:leute|bewerb\w*|personen|freelancer|antworten|angebote)",
            r"cuánt[ao]s (?:personas|candidat\w*|solicitud\w*|ofertas|freelancers)",
        ),
    ),
    (
        "access",
        (
            r"(?:do|should|must|can|may) i (?:\w+ ){0,3}(?:password|login|log-?in|access|credentials)\b"
            r"|(?:give|send|share) (?:them |him |her |you )?(?:my |the )?(?:password|login|access)",
            r"(?:muss|soll|darf|kann) ich(?: \w+){0,4} (?:passwort|passwörter|zugang|zugangsdaten|login)",
            r"(?:tengo que|debo|puedo)(?: \w+){0,4} (?:contraseña|acceso|clave)",
        ),
    ),
    (
        "what",
        (
            r"(?:what|who) (?:are|is) (?:you|this|tender(?:bot)?)(?: \w+)?$|what (?:do|can|does) (?:you|this|the bot"
            r"|it)"
            r"(?: \w+)? (?:do|for me)|how does (?:this|it|that) work|can you (?:do|handle|manage) (?:this|that"
            r"|it)(?: for me)?$",
            r"(?:was|wer) (?:bist|machst|kannst|ist|macht)(?: (?:du|das|ihr|dieser bot|eigentlich|hier|denn|so|genau"
            r"|für mich|tun))+$|wie (?:funktioniert|geht|läuft) (?:das|es)(?: \w+)?$"
            r"|(?:kannst|könntest|machst|könnt) (?:du|ihr) (?:das|sowas|so was|so etwas)(?: auch| machen| für mich)*$",
            r"(?:qué|quién) (?:eres|haces|puedes hacer|es esto)(?: \w+){0,2}$|cómo funciona(?: esto)?$"
            r"|(?:puedes|podrías) (?:hacerlo|hacer esto|hacer eso)$",
        ),
    ),
)
_LEAD: Final = (
    r"(?:(?:hi|hello|hey|ok|okay|wait|first|but|and|so|sorry|just|quick question|one question|before (?:i|we) \w+"
    r"|hallo|moment|erst|eine frage|frage|aber|und|sag mal|hola|perdón|una pregunta|y|pero|oye)[ ,.:!-]+)*"
)
_COMPILED: Final = tuple((topic, re.compile("|".join(forms))) for topic, forms in _TOPICS)
_ASKED: Final = re.compile(
    rf"^{_LEAD}(?:what|whats|who|whose|how|which|where|is|are|am|do|does|did|can|could|may|should|will|would|show|give|any"
    r"|have|was|wer|wie|ist|sind|bist|kann|darf|soll|sprichst|sprechen|kannst|können|könnte|verstehst|kostet|gibt"
    r"|nehmt|nimmst|zeig|gib|hast|habt|haben|sieht|wird|welche|dauert|rede|spreche|schreibe|nervt|qué|quién|cuánto"
    r"|cuántas|cuántos|cómo|es|esto|será|eres|hay|puede|puedo|podría|hablas?|entiendes|tengo que|muéstrame|dame"
    r"|enséñame|tienes|de quién|wem|gehör\w*|reicht|passt|geht|muss|machst|könntest|könnt|son|está|debo|tengo que"
    r"|puedes"
    r"|podrías|estoy|cobras|se hace|un ejemplo)\b"
)


def asked_about(text: str) -> Topic | None:
    """What a question of one line about the bot, or about handing work over with it, is about; None for other words."""
    flat = plain(text, MOST + 1).strip()
    if not 0 < len(flat) <= MOST or "\n" in flat:
        return None
    low = " ".join(lower(flat).strip(" .!?¡¿…").split())
    if not _ASKED.match(low):
        return None
    return next((topic for topic, form in _COMPILED if form.search(low)), None)

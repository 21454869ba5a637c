"""How people ask in Spanish for what is stored; see topic_english.py."""

from collections.abc import Mapping
from typing import Final

from bot.reading.replies.topic_names import Topic

_WHO: Final = (
    r"(?:namex\w+|ella|él|ellos|ellas|usted\w*|alguien|todos|(?:el|la|los|las) (?:otr\w+|client\w+|empresa|demás"
    r"|candidat\w+|autónom\w+))"
)
PEOPLE: Final[Mapping[str, str]] = {
    "WE": rf"(?:(?:yo|nosotros|uno|se|{_WHO}) )?",
    "W": _WHO,
    "IF": r"(?:(?:qué (?:pasa|ocurre|hago|sucede) )?si)",
}
LEAD: Final = (
    r"(?:(?:hola|hey|ok|okay|vale|y|pero|entonces|perdón|disculpa|una pregunta|pregunta|por favor|gracias|oye|ah|eh"
    r"|namex\w+|(?:puedes|podrías|me puedes|me podrías) (?:decirme|decir|mostrarme|mostrar|recordarme|recordar)"
    r"|recuérdame"
    r"|dime|sabes) )*"
)
STARTS: Final = r"(?:si|cuando|lo que|eso|esto) "
REQUESTS: Final = r"(?:(?:y|hola|ok|pero) )*(?:(?:me )?(?:puedes|podrías|pueden) |por favor\b|debería\b)"
ASKS: Final = (
    r"(?:(?:y|pero|hola|ok) )*(?:qué|quién\w*|cómo|cuándo|cuánt\w+|dónde|cuál\w*|por qué|de quién|a quién|para "
    r"quién|hasta cuándo"
    r"|en qué|es|está|están|hay|puedo|puede|podemos|tengo|ya|todavía|alguien|los demás|eres|sigue|respondieron"
    r"|entra|muéstrame"
    r"|enséñame|ven|ha)\b"
)
FORMS: Final[Mapping[Topic, tuple[str, ...]]] = {
    "bot": (
        r"(?:quién|qué) eres\b|eres (?:\w+ ){0,2}(?:bot|persona|human\w|robot|máquina|ia)\b",
        r"cuánto (?:cuestas|cobras|cuesta (?:usarte|el bot|tender\w*))|(?:cobras|tienes|hay) (?:alguna )?comisión",
        r"qué (?:pasa|haces) con mis datos|dónde (?:guardas|se guardan)|cuánto tiempo guardas",
    ),
    "why": (r"por qué (?:ese|esa|este|esta|él|ella)$|por qué (?:elegiste|escogiste|recomiendas|propones)\b",),
    "wrote": (
        r"qué (?:escribió|dijo|dice|respondió|contestó|puso|mencionó)(?: W)?(?: \w+)? (?:sobre|de|acerca de|a) "
        r"(?P<about>.+)",
        r"(?:escribió|dijo|mencionó|puso)(?: W)? (?:algo|alguna cosa) (?:sobre|de|acerca de) (?P<about>.+)",
        r"qué (?:escribió|dijo|respondió|contestó)(?: W)?$",
    ),
    "compare": (
        r"(?:quién|cuál)(?: \w+){0,3} (?:más barat\w|menos|más (?:horas|tiempo|disponible|caro|cara)|antes|primero)\b",
        r"es (?:W )?más (?:barat\w|car\w)|(?:pide|cobra|cuesta)(?: W)? (?:menos|más)\b",
    ),
    "mine": (
        r"(?:puedo|podría) (?:ver|leer|revisar)(?: \w+)? mi(?:s)? \w+|qué (?:escribí|mandé|envié|puse|respondí|dije)\b",
    ),
    "jobs": (
        r"(?:qué|cuáles|cuántos) (?:trabajos|proyectos|tareas|encargos|solicitudes) (?:tengo|hay|siguen|están)"
        r"|qué tengo (?:abierto|en marcha|pendiente)|a qué me (?:presenté|apunté|postulé)",
    ),
    "decline": (
        r"IF WE(?:me |lo |la )?(?:dice que no|digo que no|dicen que no|rechaz\w+|no (?:acepta|acepto|quiere|quiero))\b",
    ),
    "silence": (
        r"IF WE(?:no (?:hago nada|contest\w+|respond\w+|dice nada|decid\w+|reacciona\w*|revis\w+|se presenta)|nadie \w+"
        r"|(?:me )?olvid\w+)",
        r"se (?:acepta|cierra|aprueba) (?:solo|sola|automáticamente)",
    ),
    "late": (
        r"IF WE(?:me |se )?(?:retras\w+|llego tarde|llega tarde|entrego tarde|entrega tarde|desaparec\w+|enferm\w+"
        r"|no (?:llego|llega|termino|termina|entrego|entrega|cumpl\w+|alcanz\w+))",
        r"hay (?:alguna )?(?:multa|penalización)",
    ),
    "fix_time": (
        r"(?:cuánto tiempo|hasta cuándo) (?:tiene|tengo|tenemos|tienen|hay)(?: \w+){0,3} (?:correg\w+|correcci\w+"
        r"|revis\w+"
        r"|arregl\w+|cambios)\b",
    ),
    "rounds": (
        r"cuántas (?:rondas|correcciones|revisiones|veces (?:puede|puedo|pueden))\b|es la última ronda",
    ),
    "rights": (
        r"(?:de quién (?:es|son|será\w*)|quién (?:tiene|se queda) (?:con )?los derechos)\b",
        r"(?:puedo|puede|podemos|podría)\w* (?:\w+ ){0,4}?(?:portafolio|portfolio|publicar\w*|enseñarlo|mostrarlo"
        r"|referencias?)\b",
    ),
    "scope": (
        r"(?:están?|estaban?|va|van) (?P<about>.{0,40}?) ?(?:incluid\w+|en el (?:trato|contrato|acuerdo))\b",
        r"(?P<about>.{2,40}?) (?:está|están|estaba|estaban) (?:incluid\w+|acordad\w+|en el (?:trato|contrato"
        r"|acuerdo))\b",
        r"(?:tengo|tenemos|tiene) que (?:hacer|entregar|escribir|incluir) (?:también )?(?P<about>.+)",
        r"(?P<about>eso|esto) no (?:está|estaba|es|era) (?:en|parte|acordado)\b",
    ),
    "terms": (
        r"qué (?:le |les |te )?(?:ofrecí|ofrecimos|prometí|prometimos|acordamos|pactamos)\b|qué (?:dice|era|es) "
        r"(?:el|la)"
        r" (?:oferta|trato|acuerdo|contrato)\b",
    ),
    "zone": (
        r"(?:es|son) (?:esa hora |eso |a esa hora )?(?:la |en )?(?:mi|su|tu) (?:hora|zona)\b|(?:esa|esta) hora es "
        r"(?:la )?(?:mía"
        r"|suya|tuya|mi|su)\b",
        r"(?:qué hora|qué día) (?:es|sería) (?:eso|esa|aquí|allí|para mí|para ella)\b|en qué zona\b",
    ),
    "where": (
        r"en qué (?:canal\w*|servidor\w*|grupos?|sitios?)\b|dónde (?:lo |la )?(?:publicaste|pusiste|está|salió)(?: "
        r"\w+){0,2}"
        r"(?: anuncio)?\b",
    ),
    "open": (
        r"(?:sigue|está|continúa)(?: \w+){0,3} (?:abiert\w|disponible|libre|publicad\w|en línea|activ\w|en pie)\b"
        r"|(?:todavía|aún) (?:está|se puede)\b|es tarde para (?:aplicar|presentarme|apuntarme)|hasta cuándo está",
        r"(?:hasta cuándo|cuánto tiempo) (?:se )?(?:puede[ns]?|podemos) (?:apuntar\w*|presentar\w*|solicitar\w*|aplicar"
        r"|inscribir\w*)",
    ),
    "pay": (
        r"cuánto (?:es|pagan|pagas|pagáis|le pagamos|le pago|me pagan|cuesta en total|cobro|cobra|gano)\b|cuánto "
        r"(?:\w+ )?"
        r"(?:pag\w+)",
        r"cuándo (?:me |le |se )?(?:pagan|pagas|cobro|pago|paga|pagamos)\b|es (?:por hora|bruto|neto|fijo|en total)\b",
    ),
    "answer": (
        r"cuándo (?:me |nos )?(?:decid\w+|contest\w+|respond\w+|sabr\w+|avis\w+|dicen|dirán)\b",
        r"(?:hasta cuándo|cuánto tiempo) (?:tengo|tiene|tienen|es válida|vale|puedo)(?: \w+){0,3} ?(?:responder"
        r"|contestar"
        r"|decidir|la oferta|pensar\w*)?$",
    ),
    "answered": (
        r"(?:ya )?(?:contestó|respondió|aceptó|firmó|decidió|ha (?:contestado|respondido|aceptado))\b|(?:hay "
        r")?(?:algo|noticias)"
        r" de W\b",
    ),
    "others": (
        r"quién más|cuántos (?:más|otros|candidatos|han (?:aplicado|solicitado)|somos|se (?:presentaron|apuntaron))\b"
        r"|soy (?:el|la) únic\w|quiénes (?:se )?(?:presentaron|aplicaron)",
    ),
    "seen": (
        r"(?:lo|la|esto) (?:ve|ven|sabe|saben|lee) (?:ya )?(?:W|alguien|otros)\b|(?:ya )?(?:lo |la )?(?:vio|leyó|ha "
        r"(?:visto"
        r"|leído)) W\b|W (?:ya )?(?:lo )?(?:vio|leyó|sabe)\b",
        r"quién (?:ve|lee|puede ver|lo ve|sabe)\b|(?:es|está|será) (?:esto )?públic\w\b",
    ),
    "behind": (
        r"quién es (?:el|la|mi) (?:cliente|empresa|dueñ\w|jef\w)|para quién (?:es|trabajo)|qué empresa es|quién "
        r"está detrás"
        r"|quién es namex\w+$",
    ),
    "hours": (r"cuántas horas\b",),
    "fixes": (r"cuál(?:es)?(?: \w+){0,2}$|qué (?:falta|está mal|tengo que (?:corregir|cambiar|arreglar))\b",),
    "dates": (
        r"cuándo (?:empiez\w+|termin\w+|entreg\w+|es (?:la )?(?:entrega|fecha)|tengo que|hay que)\b|hasta cuándo\b"
        r"|para cuándo\b",
    ),
    "next": (r"(?:y )?ahora qué|qué sigue|qué (?:pasa|viene) (?:ahora|después)|qué tengo que hacer ahora|a quién le "
    "toca",),
}  # fmt: skip

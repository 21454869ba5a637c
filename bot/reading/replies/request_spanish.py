"""How people ask for what can be done between questions, in Spanish; as in request_english."""

from collections.abc import Mapping
from typing import Final

CUES: Final[Mapping[str, str]] = {
    "list": (
        r"(?:muéstrame|enséñame|mostrar|ver|lista de|dame)(?: todos?| todas?| los| las| la)* (?:candidatos|"
        r"solicitudes|aplicaciones|postulaciones|lista)|quién(?:es)? (?:se )?(?:ha|han)? ?(?:aplicado|postulado|"
        r"presentado)|cuántos (?:hay|van|han aplicado)|(?:alguien|hay alguien)(?: ya)?|(?:quién|quiénes) más (?:hay|"
        r"queda)|a quién más (?:tenemos|teníamos)|ver todos"
    ),
    "review": (
        r"(?:el |la )?(?:siguiente|próxim[oa])(?: por favor| tarjeta| persona)*|quién sigue|revisar(?: las "
        r"(?:solicitudes|candidaturas))?|sigamos"
    ),
    "show": (
        r"(?:muéstrame|enséñame|abre|ver)(?: otra vez)?(?: a)? W(?: otra vez| de nuevo)?|más sobre W"
        r"|(?:y )?qué (?:pasa|pasó|hay) (?:con|de) W|(?:y )?qué tal W|volver a W|"
        r"(?:muéstrame|enséñame) (?:otra vez )?a W"
    ),
    "shortlist": (
        r"(?:guarda|quédate con|deja|pon|añade|me quedo con)(?: a)? W(?: en la lista)?|W (?:me gusta|es (?:buen[oa]|"
        r"genial|muy buen[oa])|a la lista|sí)|me gusta(?: W)?|preselecciona(?: a W)?"
    ),
    "maybe": r"(?:quizás?|tal vez|a lo mejor)(?: W)?|W (?:quizás?|tal vez)|no estoy segur[oa](?: de W)?",
    "not_chosen": (
        r"(?:rechaza|descarta|elimina|quita|no quiero)(?: a)? W|W (?:no(?: me (?:convence|gusta|sirve))?|fuera|"
        r"descartad[oa])|no (?:me (?:convence|gusta|sirve)|encaja)|no a W|dile que no(?: a W)?"
    ),
    "undo": r"deshacer|deshaz(?: eso)?|(?:fue|era) un error|me equivoqué|vuelve a poner(?: a)? W",
    "ask_sample": (
        r"(?:pide|pedir|pídele)(?:le)? (?:una|otra|más|otras)? ?(?:muestras?|ejemplos?)(?: a W)?|(?:más|otra|otras) "
        r"(?:muestras?|ejemplos?)"
    ),
    "compare": (
        r"compara(?:r|los|las)?(?: todos| a los dos| W)*|(?:quién es|cuál es) (?:el |la )?mejor|lado a lado|"
        r"compáral[oa]s|compara a (?:los|las) dos"
    ),
    "interview": (
        r"(?:entrevista|entrevistar|invita|invitar)(?: a)?(?: W| todos| los dos)?|(?:las )?entrevistas?|habla(?:r)? "
        r"con W"
    ),
    "offer": (
        r"(?:haz|hazle|envía|manda|escribe)(?:le)? (?:una |la )?oferta(?: a W)?|oferta (?:para|a) W|(?:contrata|elige|"
        r"elijo|quiero|me quedo con|tomo)(?: a)? W|sin entrevista|sáltate la entrevista|mejor W|W por favor|(?:vamos|"
        r"nos quedamos) con W|W me convenció"
    ),
    "close_ad": (
        r"(?:cierra|cerrar|quita|elimina|termina|baja|retira)(?: ya)? (?:el )?(?:anuncio|la oferta|la convocatoria)|"
        r"no más (?:candidatos|solicitudes)|ya tenemos (?:suficientes|bastantes)"
    ),
    "extend": (
        r"(?:alarga|amplía|extiende|prolonga|deja)(?:r)? (?:el )?(?:anuncio|plazo)(?: abierto)?(?: hasta| por)?|más "
        r"tiempo para (?:aplicar|el anuncio)"
    ),
    "nobody": (
        r"(?:nadie|ninguno|ninguna)(?: de ellos)?(?: me)? (?:sirve|encaja|convence|vale|gusta)|no me (?:sirve|gusta|"
        r"convence) ninguno"
    ),
    "new_round": (
        r"(?:nueva|otra) ronda|publica(?:r)?(?:lo)? (?:otra vez|de nuevo)|busca(?:r)? (?:otra vez|de nuevo|a otros)"
    ),
    "publish": (
        r"publica(?:r|lo|la)?(?: el anuncio| ya| ahora)*"
        r"|pon(?:lo|la)? (?:el anuncio )?en línea|súbel[oa](?: ya)?|que salga(?: ya)?(?: el anuncio)?"
    ),
    "preview": r"(?:haz|crea|muestra|muéstrame|prepara)(?:me)? (?:el |un )?anuncio|vista previa",
    "edit_brief": (
        r"(?:cambia|cambiar|corrige|edita|modifica)(?:r)? (?:el |la |los |las )?(?:texto|pago|presupuesto|precio|"
        r"fechas?|plazo|horas|criterios|descripción)"
    ),
    "send": (
        r"(?:envía|enviar|envíal[oa]s?|manda|mándal[oa]s?|mandar)(?: la oferta| las preguntas| ya| ahora| a W)*|"
        r"adelante|(?:sí |vale |ok )*(?:envíal[oa]|mándal[oa]|adelante)|que salga(?: ya)?|ya puede salir|suéltal[oa]"
        r"|fuera con "
        r"(?:ello|eso)|allá va"
    ),
    "change_draft": (
        r"(?:cambia|edita|ajusta)(?:r)? (?:la |el )?(?:oferta|precio|pago|preguntas?)|(?:pero |solo |máximo |como "
        r"máximo )+\d[\d.,]*(?: ?(?:eur|euros?|€))?|dale hasta[^,;]*|una semana (?:más tarde|después)"
    ),
    "decline": (
        r"(?:rechazo|declino)(?: la oferta)?|no,? gracias|no me interesa(?: ya)?|no puedo (?:aceptar|hacerlo)|ya "
        r"tengo otro(?: trabajo)?|es muy poco|lo siento,? no|no tengo tiempo|lamentablemente no|no gracias"
    ),
    "agree": (
        r"(?:acepto|acepta|de acuerdo|trato hecho|vale|me parece (?:bien|justo)|está bien|perfecto|me apunto|conforme|"
        r"hecho|suena bien|por mí bien|claro que sí)(?: la oferta| para mí)?|(?:sí|si|ok|vale|claro|genial|"
        r"perfecto)(?: gracias| por favor)*|mejor que nada|con gusto|encantad[oa]"
    ),
    "refuse": (
        r"(?:déjalo|deja|mantén)(?: como está| la fecha)|no (?:me )?(?:sirve|ayuda|estoy de acuerdo|es suficiente)"
    ),
    "one_day": r"(?:solo )?un día(?: más)?",
    "wish": (
        r"(?:podríamos|podemos|se puede|podría) [^,;]*?(?:cambiar|pagar|mover|hacer)|me gustaría|cambiar algo|más "
        r"(?:dinero|pago)"
    ),
    "withdraw": (
        r"(?:retiro|retirar|quita|cancela|retira)(?: mi)? (?:solicitud|candidatura|aplicación|postulación)|ya no "
        r"(?:me interesa|estoy interesad[oa]|puedo|quiero)|bórrame de la lista"
    ),
    "apply": r"(?:quiero )?(?:aplicar|postularme|postular|presentarme)|me interesa el trabajo",
    "edit_application": (
        r"(?:cambiar|corregir|editar|añadir|cambia)(?: algo(?: en| a)?)?(?: mi| mis)? (?:solicitud|aplicación|"
        r"muestras?|enlaces?|horas|texto)|me (?:equivoqué|olvidé)|olvidé"
    ),
    "deliver": (
        r"(?:entrego|entregar|aquí (?:está|están|tienes|va)|adjunto)(?: todo| el trabajo| los archivos| la entrega)*|"
        r"(?:ya )?(?:está |he )?(?:terminado|terminé|listo|acabado|acabé|hecho)(?: todo)?|todo (?:listo|terminado|"
        r"hecho)|versión corregida|(?:ya )?(?:corregido|arreglado|cambiado|está corregido)|mismo enlace"
    ),
    "more_time": (
        r"(?:necesito|me hace falta)(?: un poco)?(?: de)?(?: más| otros?| \w+| \d+)* ?(?:tiempo|días?|horas|"
        r"semana)(?: más)?|no (?:llego|voy a llegar|puedo cumplir|me da tiempo|alcanzo)(?: a tiempo| al plazo)?|"
        r"(?:mover|aplazar|cambiar|extender) (?:la fecha|el plazo|la entrega)|más tiempo|con retraso|(?:puedo|podría) "
        r"(?:tener|entregar)[^,;]*|voy con retraso|llego tarde"
    ),
    "message": (
        r"(?:dile|pregúntale|escribe|escríbele|avisa|mensaje)(?: a| al| para)? (?:W|cliente|dueñ[oa])(?: que| si|:)?|"
        r"tengo una pregunta|pásalo|(?:dile|pregúntale|escríbele|avísale)(?: a W)?(?: [^;]*)?"
        r"|recuérdale(?: a W)? (?:que|lo de)[^;]*"
    ),
    "how_goes": (
        r"cómo (?:va|van)(?: todo| el trabajo| las cosas| W| eso)?|(?:hay )?(?:novedades|noticias)(?: de W)?|ha "
        r"(?:empezado|terminado) W|qué tal (?:va|todo)|cómo le va(?: a W)?|va bien|cuándo es la próxima fecha"
    ),
    "answered": (
        r"(?:ha|han) (?:respondido|contestado|aceptado|firmado)(?: W| ya)*|(?:cuándo|hasta cuándo|cuánto tiempo) "
        r"[^,;]*|(?:alguna )?respuesta(?: de W)?|qué (?:pasa|sigue|viene) (?:ahora|después)|y ahora(?: qué)?|(?:ya "
        r")?(?:contestó|respondió|aceptó|firmó)|y ahora|sigue sin (?:responder|nada)|cuándo me (?:contestan|responden|"
        r"dicen)|(?:sigue|está) (?:abierto|disponible)(?: todavía)?|qué pasa si [^,;]*"
    ),
    "quit": r"(?:renuncio|lo dejo|me rindo|abandono|me retiro)|no puedo (?:seguir|continuar|más)|es demasiado",
    "end": (
        r"(?:termina|terminar|cancela|cancelar|acaba)(?:r)? (?:el )?(?:contrato|proyecto|trabajo)|no quiero (?:seguir|"
        r"trabajar) con W"
    ),
    "delete_draft": (
        r"(?:borra|elimina|descarta)(?:r)? (?:el |este )?(?:borrador|proyecto)|ya no lo necesito|olvídalo"
    ),
    "start_over": r"(?:empezar|empecemos|empieza) (?:de nuevo|otra vez|de cero|desde el principio)|desde cero",
    "resume": (
        r"(?:seguir|sigamos|continuar|continúa|volver a|volvamos a)(?: con| al| a la| el| la)* ?(?:borrador|"
        r"preguntas?|entrevista|solicitud|PROJECT)?|(?:vuelve|volvamos|volver|sigamos|seguir) (?:a|al|a la|a las|a "
        r"los|con) PROJECT|continúa|sigue"
    ),
    "pause": r"pausa|(?:ahora no|más tarde|luego|mañana)(?: por favor)?",
    "status": (
        r"(?:ya )?(?:hemos terminado|terminamos|estamos (?:listos|listas)|está todo|eso es todo)(?: listo| ya)?|"
        r"estado|cómo (?:está|van) (?:todo|las cosas)|qué (?:hay|queda|falta|tengo) (?:pendiente|que hacer|por hacer)|"
        r"mis (?:proyectos|solicitudes)|a quién le toca|qué estamos haciendo|qué proyectos tengo|dónde estábamos"
    ),
    "record": r"(?:registro|historial|cronología)",
    "paid": r"(?:ya )?(?:he |está )?(?:pagado|pagué|transferido|transferí)(?: ya)?",
    "not_paid": r"(?:todavía|aún) no(?: he pagado)?|(?:pago|pagaré) (?:después|mañana|pronto)",
    "accept": (
        r"(?:acepto|apruebo|aprobado|aceptado)(?: todo| la entrega)?|todo (?:bien|perfecto|correcto|ok)|está (?:bien|"
        r"perfecto|genial)|buen trabajo|el resto está bien"
    ),
    "dispute": (
        r"(?:no estoy de acuerdo|lo veo diferente|no es (?:cierto|verdad|justo|mi culpa))|eso (?:estaba|está) "
        r"(?:incluido|ahí|en [^,;]*)"
    ),
    "take_fixes": (
        r"(?:vale |ok |claro )*(?:lo|los|las) (?:corrijo|arreglo|cambio|hago)(?: ahora| hoy| mañana)?|me pongo(?: con "
        r"ello)?|entendido|tienes razón|lo hago (?:hoy|mañana|ahora)"
    ),
    "given": (
        r"(?:ya )?(?:le |lo |se lo )*(?:he |ha )?(?:dado|enviado|entregado|compartido|di|envié)(?: todo| acceso| los "
        r"archivos)*"
    ),
    "keep_waiting": r"(?:sigo|seguimos|espero|esperamos)(?: esperando)?(?: un poco)?(?: más)?|dale (?:más )?tiempo",
    "runner_up": r"(?:busca|prepara)(?:r)? (?:un |a )?(?:reemplazo|sustituto|otr[oa]|segund[oa])",
    "question": r"tengo (?:una |otra )?(?:pregunta|duda)s?|puedo preguntar(?: algo)?",
    "hire_again": r"(?:contrata|contratar)(?: a)? W (?:otra vez|de nuevo)|otra vez (?:con )?W",
    "hold": (
        r"(?:espera|espere)(?: un (?:momento|poco|segundo|rato))?|todavía no|aún no|ahora no|déjame (?:pensar(?:lo)?|"
        r"consultarlo)|(?:tengo|necesito) (?:que )?pensar(?:lo)?|por hoy (?:basta|es suficiente)|más tarde|mañana|lo "
        r"(?:miro|veo|reviso) (?:luego|mañana|esta noche)|sin prisa|para|alto|(?:tengo que|debo"
        r"|quiero) (?:preguntar(?:le)?|"
        r"consultar(?:lo)?|hablar(?:lo)?)(?: antes| primero)*(?: a| con) (?:mi|el|la) \w+"
    ),
    "matches": (
        r"(?:todo |todos |eso )*(?:coinciden?|encajan?|cuadran?)(?: todo| bien)*|(?:todo|eso) (?:es "
        r"|está )?(?:correcto|bien entendido)|"
        r"(?:lo )?(?:ha )?entendi(?:do|ó) (?:todo|bien)(?: bien)?"
    ),
    "agreement": (
        r"qué (?:acordamos|habíamos acordado|dice el contrato)|(?:ver|muéstrame|enséñame) (?:el )?(?:contrato|acuerdo)"
    ),
    "news": r"(?:terminé|listo|acabé|es todo) por hoy|por hoy (?:terminé|listo|es todo|ya está)",
}
"""By what is asked for."""

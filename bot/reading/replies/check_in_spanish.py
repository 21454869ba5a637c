"""What is said at a check-in in Spanish."""

from bot.reading.replies.check_in_words import CheckInWords, alternatives

SPANISH = CheckInWords(
    waits=alternatives(r"""
(?:espero|esperando|sigo esperando) (?P<es1>[^.!?\n,]{2,80})
(?:me |nos |todavía |aún )*faltan? (?P<es2>(?:el|la|los|las|tu|tus|un|una) [^.!?\n,]{2,80})
no tengo (?:el |la |los |las |tu )?(?P<es3>(?:acceso|contraseña|archivo|enlace|logo|permiso
  |respuesta)\b[^.!?\n,]{0,60})
"""),
    blocked=alternatives(r"""
bloquead[oa]|no puedo (?:seguir|continuar|entrar|abrir|acceder|avanzar)
(?:enlace|archivo|carpeta|link) (?:no (?:funciona|abre|existe)|está (?:roto|vací[oa]))|no (?:se )?abre
sin (?:el|la|los|las) \w+ no puedo|atascad[oa]|permiso denegado|no me funciona|dañad[oa]|sigo sin|dónde (?:está|están)
necesito .{1,40}(?:antes|para (?:seguir|continuar|empezar))|(?:mánda|envía|pása|da)(?:me|nos)(?! hasta)|falta|faltan
no veo|solo puedo|sin la \w+ no|error(?:es)?|solo lectura|protegid[oa]|olvidaste|olvidó|olvidaron|esperando
espero (?:tu|el|la|su)|necesito (?:tu|el|la|los|las|acceso|un|una)
me (?:das|dan|puedes dar|puedes enviar|mandas|envías|pasas|compartes)|no hay \w+ en|no tengo (?:permisos?|acceso)
por favor (?:desbloquea|envía|manda|comparte|abre|sube)\w*|corrupt[oa]|caduc\w+|expir\w+
no me (?:llegó|llegaron|han enviado|dieron|respond\w+)|nadie me|permiso de lectura
sin (?:las|los|el|la|tus?) \w+ no (?:avanzo|puedo|sigo|empiezo)|inválid[oa]|sin respuesta
no (?:carga|responde|funciona)
(?:servidor|sitio|página|tienda|portal|sistema|base de datos|plataforma) (?:está|se) (?:\w+ )?(?:caíd[oa]|cayó|abajo
  |fuera)
(?:nunca|no) (?:llegó|llegaron|recibí)|no responde|quitaron|revocaron|necesito que (?:\w+)
(?:carpeta|archivo|hoja) está vací[oa]|(?:enlace|link|acceso|clave) (?:ya )?venci[óo]
cuenta (?:fue |está )?(?:desactivada|bloqueada|suspendida)|(?:archivo|enlace) equivocado
necesito tu (?:visto bueno|ok|aprobación|respuesta)
"""),
    time_asked=alternatives(r"""
más tiempo|(?:días?|semanas?|horas?) (?:más|extra)|(?:una )?(?:extensión|prórroga)|necesito hasta
"""),
    risk=alternatives(r"""
enferm[oa]|fiebre|gripe|hospital|accidente|emergencia|atrasad[oa]|me atras[éeo]\w*|retras\w+|demora\w*
no (?:voy a )?(?:llego|llegar|alcanzo|alcanzar|terminar|termino|acabar|cumplir|poder)(?: \w+){0,3}|más tiempo
días? más|extensión|prórroga|(?:cortó|corte|sin) (?:de )?(?:la )?(?:luz|internet|electricidad)|no me da (?:el )?tiempo
mover la (?:fecha|entrega)|aplazar|cambiar la fecha|se me complicó|en riesgo
(?:ordenador|computadora|portátil|laptop) (?:se rompió|roto|rota)|tarde en|llegar tarde|problemas? con
no estoy segur[oa]|covid|médico|operación|migraña|murió|falleció|funeral|nació|inundaci\w+|tormenta|huracán|robaron
(?:dame|necesito|necesitaré|quisiera) (?:\w+ ){0,3}(?:hasta|más|otro|otra|extra)|(?:semana|semanas|día|días|horas) más
más (?:trabajo|difícil|complicado|largo) (?:de lo que|que)|demasiado|agobiad[oa]|saturad[oa]
se va a (?:demorar|retrasar)|me enferm\w+|lo siento|perdón|lamento|por desgracia|desafortunadamente|lent[oa]|extra
en vez de|será el (?:lunes|martes|miércoles|jueves|viernes|sábado|domingo)|mal[oa]|sin luz|no avancé|preocupa\w*
(?:podemos|puedo|podríamos) (?:correr|mover|aplazar|postergar|cambiar)\w*|atrás|complicad[oa]|problemas?|dificultad\w*
calculé mal|solo la mitad|equivoqu\w+|puede que|resfriad[oa]
(?:podemos|puedo|podría|podríamos|se puede|es posible|habría) .{0,40}(?:hasta|lunes|martes|miércoles|jueves|viernes
  |sábado|domingo|próxima|días?|semana)
solo (?:llevo|tengo|hice|\d+)|apenas|más grande|internad[oa]|inund\w+|choqu\w+|próxima semana|como (?:muy )?pronto
huelga|ajustad[oa]|justo de tiempo|perdí (?:el|la|los|las|todo|medio)|se (?:cayó|rompió|dañó|quemó|murió)|borr[óa]\w*
subestim\w+|contratiempo|realista|se me acaba|carga de trabajo|quem[éó]|lastim\w+|(?:me|se) (?:rompió|cortaron)
(?:mi|mis) (?:madre|padre|mamá|papá|hij[oa]s?|espos[oa]|mujer|marido|familia|abuel[oa]|herman[oa]|perro|brazo|pierna
  |mano|espalda|cabeza|muela|rodilla|portátil|computadora|ordenador|laptop|router|internet|teléfono|coche|carro|casa)
(?:sirve|vale|parece|queda|iría|viene) (?:bien )?(?:el|para el) (?:lunes|martes|miércoles|jueves|viernes|sábado
  |domingo)
exámenes|examen|mudanza|boda|visa|no lo veo|internet
"""),
    negated=alternatives(r"""
no|nunca|nadie|nada|ningun\w*|ningún|sin|imposible|apenas|tampoco|lamentablemente
"""),
    work_told=alternatives(r"""
(?:he |hemos )?(?:cambié|cambiado|subí|subido|vi|visto|envié|enviado|revisé|revisado|corregí|añadí|usé)
(?:creo que (?!no)|prefiero|propongo|me gusta|entiendo)|gracias|hola|buen[oa]s (?:días|tardes|noches)|entendido
aquí (?:está|están|tienes|va)|adjunto|por cierto|una pregunta
"""),
    remarks=alternatives(r"""
(?:fila|página|columna|punto|párrafo|pregunta|producto|foto|imagen|paso|parte) (?:\w+ ){0,3}(?:es|son|está|están
  |tiene|tienen|dice|menciona|muestra|repite)
filas \d+ y \d+
(?:el|la|en el|en la) (?:brief|hoja|glosario|ejemplo|muestra|texto|título|logo|plantilla) (?:\w+ ){0,3}(?:dice|tiene
  |menciona|muestra|usa|es|está)
(?:mism[oa]s?|duplicad[oa]s?|ortografía|errata|color(?:es)?|fuentes?|versión|opción|tono)|clima|buen fin de semana
felicidades|saludos|vale|ok|perfecto|genial|entendido|nos vemos
"""),
    not_bad=alternatives(r"""
(?:sin|ningún|no hay) (?:problemas?|retrasos?|demoras?|riesgo)
no (?:estoy|voy) (?:enferm[oa]|atrasad[oa]|retrasad[oa])|no hay (?:problema|prisa|dudas)|sin (?:dudas|cambios|novedad)
(?:todavía|aún) no (?:está )?(?:listo|terminado)|no te preocupes|sin novedad|solo falta \w+(?: \w+)?|no falta nada
sin (?:contratiempos|inconvenientes|novedades|dificultad\w*|demoras?|retrasos?|problemas?)
ningún (?:inconveniente|contratiempo)
"""),
    good=alternatives(r"""
(?:voy|va|vamos|todo|avanzo) (?:muy )?bien|según lo previsto|en orden|a tiempo|sin problemas|como (?:lo )?planeado
como acordamos|^bien$|según el plan|bajo control|estará listo|todo bien|en marcha|sobre ruedas|de maravilla|muy bien
en tiempo|según (?:lo )?\w+|al día|adelantad[oa]|por buen camino|viento en popa|conforme a|avanz\w+ bien
todo (?:va|sigue|marcha)|avanz\w+ (?:muy )?(?:rápido|bien|bastante)|a buen ritmo
(?:va|van|voy) (?:muy )?(?:bien|rápido|perfecto)|en tiempo y forma
(?:el )?(?:lunes|martes|miércoles|jueves|viernes|sábado|domingo) (?:sigue en pie|está (?:bien|seguro)|lo tienes
  |sin falta)
recta final|todo (?:marcha|perfecto|controlado|tranquilo)|conforme al? \w+
(?:mañana|hoy|el \w+) (?:entrego|envío|mando|subo)
"""),
    progress=alternatives(r"""
\d{1,5} de \d{1,5}|mitad|casi|listos?|terminé|terminad[oa]s?|hasta ahora|mañana termino|quedan \d+
(?:voy (?:por|en)|llevo|hasta la|capítulo|parte) (?:el |la )?\w+|lista|avanzando|empecé
quedan (?:dos|tres|cuatro|pocos|\d+)
(?:hice|hicimos|escribí|traduje|grabé|diseñé|corregí|edité|avancé|hech[oa]s?|traducid[oa]s?|escrit[oa]s?|acabé
  |acabado)
ahora (?:el|la|los|las|voy|con)|sigo (?:mañana|con)|mañana (?:sigo|continúo|la otra)|la mitad|un tercio|llevo \d+
(?:ya )?(?:van|voy por|llevo|tengo) (?:unos |ya )?(?:\d+|dos|tres|cuatro|cinco|seis|siete|ocho|nueve|diez|doce|quince
  |veinte)
(?:primer|segundo|tercer) (?:borrador|capítulo|bloque)
(?:trabajando|escribiendo|puliendo|traduciendo|dibujando|grabando|editando|revisando|diseñando|terminando|probando)
(?:primer[oa]s|últim[oa]s) (?:\d+|dos|tres|cuatro|cinco|seis|siete|ocho|nueve|diez)
"""),
    done=alternatives(r"""
(?:ya |todo |está |ya está |todo está |ya está todo |está todo |he )?(?:terminado|acabado|listo|completado
  |entregado)(?: todo)?
ya está(?: todo)?|(?:ya )?(?:terminé|acabé|he terminado|he acabado)(?: (?:todo|con todo|todos|todas))
ya (?:terminé|acabé)|todo (?:terminado|listo|hecho)|(?:ya )?lo (?:terminé|acabé)|todo (?:acabado|entregado)
todos los \w+ (?:están )?(?:listos|terminados|hechos)|ya está listo todo|ya quedó todo (?:terminado|listo)
(?:el )?trabajo (?:está )?(?:terminado|listo|hecho|completo)
l[oa]s \d{1,5} están (?:list[oa]s|terminad[oa]s|hech[oa]s)
"""),
    tail=alternatives(r"""
por favor (?:revisa|mira)(?: \w+){0,3}|gracias|aquí está(?: el \w+)?|subido|hola|sí
todo (?:subido|en la carpeta|en la hoja)
"""),
    later=alternatives(r"""
(?:te digo |lo hago )?más tarde|luego|después|(?:esta|por la) noche|esta tarde
te (?:respondo|escribo|aviso|digo) (?:luego|más tarde|mañana|esta noche)|mañana(?: por la mañana)?
(?:luego|después|más tarde) te (?:cuento|digo|aviso|escribo)
(?:en la noche|esta noche|luego) te (?:digo|cuento|escribo)
te (?:contesto|respondo) (?:luego|después|más tarde|mañana)|pregúntame (?:luego|mañana)
(?:estoy )?en una (?:reunión|llamada|clase) (?:luego|después|más tarde) te (?:digo|cuento|aviso|escribo)
"""),
    counted=alternatives(r"""
{count}\s+días?\s+más|{count}\s+días?\s+(?:tarde|de retraso|adicionales)
"""),
)  # fmt: skip

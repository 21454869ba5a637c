"""Words that say nothing of any work: the small ones, and those with which people talk about the talk itself.

A message of nothing but these names no thing that could be delivered, asked for or paid, so it is hardly an answer.
"""

from typing import Final

from bot.reading.language.vocabulary import vocabulary

# Another language is another line.
ABOUT_THE_TALK: Final = vocabulary(
    "i me my mine myself we us our you your yours he she it its they them their this that these those who whom "
    "which what why when where how there here a an the some any all none both either neither each every other "
    "another such same own and or if then than because as at by for from in into of on to up with without about "
    "over out off am is are was were be been being do does did done doing have has had having can could may might "
    "must shall should will would not no nor never ever always again once more most less much many few little just "
    "only really quite very too also still yet now later soon even maybe perhaps probably actually honestly exactly "
    "anyway somehow know knows knew think thinking thought guess suppose say said saying tell told mean means meant "
    "ask asked asking answer answered decide decided deciding choose chosen pick understand understood get got see "
    "want wanted need like make made give given take put write written describe explain phrase formulate trust care "
    "mind matter matters check remember forget forgot find before first look looking try begin began start started "
    "stop wait wish wishes idea ideas clue question questions thing things stuff way point preference preferences "
    "opinion suggestion suggestions example moment sense sure unsure certain clear unclear right wrong fine ok okay "
    "well good bad better hard difficult possible impossible normal usual common typical particular special "
    "specific wtf ehm hmm hm uh um oh please sorry thanks let lets let's don't dont doesn't didn't can't cannot "
    "couldn't won't wouldn't isn't aren't wasn't haven't hasn't i'm i'd i'll i've it's that's what's you're we're "
    "they're comes come rush yourself someone anyone nothing anything something everything whatever whichever one "
    "depends rather area second "
    "ich mir mich mein du dir dich dein sie ihr ihnen wir uns unser er es man das dies diese dieser dieses der die "
    "den dem ein eine einen einem einer wer was wie wo wann warum wieso woher welche welcher welches und oder aber "
    "wenn dann als auf an aus bei für im in mit nach ohne über um von vor zu zum zur bin ist sind war habe hab hat "
    "haben hatte kann könnte können muss müssen soll sollen sollte will wollen würde würden wird werde darf mag "
    "nicht nein kein keine keinen nie immer wieder noch mal einmal nochmal schon auch nur sehr ganz gar ja doch "
    "halt eben eigentlich ehrlich wirklich genau gerade jetzt später erst vielleicht wohl da hier dort so weiß "
    "wissen denke denken glaube sage sagen meine meinst fragen frage antwort antworten entscheiden entscheide "
    "überlasse überlassen wählen verstehe verstehen schreibe schreiben formuliere formulieren erklären beschreiben "
    "fällt ahnung plan idee ideen ding dinge sache meinung vorschlag beispiel moment klar unklar sicher unsicher "
    "richtig falsch gut schlecht schwer schwierig möglich normal üblich egal offen besonderes etwas nichts alles "
    "jemand niemand bitte danke gute guten gutes gedanken gedacht gemacht vorstellung vorstellungen lust hand puh "
    "tja na naja leider erstmal vorher mehr weniger alle allem sagt sagst überlegt überlegen überlege schau schauen "
    "sehen sieht findest finde meint nehmen nimmt nehme machen macht mache geht gehen ginge brauche brauchst "
    "braucht bräuchte irgendwas irgendwie keins sag frag lass willst denn würdest entschieden nachdenken leichteres "
    "dazu "
    "yo me mi mí tú te tu usted él ella lo la los las le nosotros nos se su esto eso este ese esta esa qué que "
    "quién quien cómo como dónde cuándo cuando por para porque si y o pero de del en con sin a al un una unos es "
    "son era está estoy estás estar ser he ha han hay haber puedo puede puedes podría poder debo debe quiero "
    "quieres quisiera necesito tengo tiene tener hago hacer hace no nunca siempre otra vez más menos mucho poco muy "
    "también tampoco solo sólo ya todavía aún ahora luego después antes bien mal mejor peor mismo misma sé sabe "
    "saber creo pienso pensar digo decir dice digas pregunto pregunta preguntar respuesta responder decide decidir "
    "decidido elige elegir entiendo entender escribo escribir explicar poner pongo idea ideas cosa cosas opinión "
    "ejemplo momento claro seguro segura correcto difícil fácil posible normal habitual igual nada algo todo "
    "alguien nadie favor gracias da importa ocurre confío ti va vaya sabría sabrías dejo dejas deja manos remota "
    "menor mandas pues buena bueno vale puedas quieras parezca parece prefieras convenga sirva sugieres recomiendas "
    "dime explícame pensado pensarlo visto dicho hecho hagas hagan preferencias pon ponlo queda ver prefiero "
    "prefieres decirlo decirte harías otro hmm "
)

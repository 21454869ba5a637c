"""How people ask for another plan: another date, the same person again, days away, a name, more for a project.

English, German and Spanish in this order, as in request_english; another language is another mapping.
"""

from collections.abc import Mapping
from typing import Final

ENGLISH: Final[Mapping[str, str]] = {
    "move_date": (
        r"(?:move|shift|push|change|postpone|delay|extend|bring forward|set)(?: back| out| forward)? (?:the |our "
        r")?(?:date|cut[- ]?off|deadline|due date|delivery(?: date)?)(?: back| out| forward)?(?: to| until| till| "
        r"by)?[^,;]*|(?:can|could|shall|may) (?:we|you|it) (?:say|make it|do|move it to|move to|push it "
        r"to)[^,;]*(?: instead)?|(?:let'?s|let us) (?:say|make it|move it to) [^,;]*|(?:another|new|different|"
        r"later) (?:date|cut[- ]?off|deadline)[^,;]*"
    ),
    "away": (
        r"(?:i am |i'm |i will be |i'll be )?(?:away|on (?:holiday|vacation|leave)|out of (?:office|town)|off "
        r"(?:sick|work)|travell?ing|not (?:available|reachable|here)|unavailable|offline)(?: from| until| till| on| "
        r"for| between| next| over| through| the| this)[^,;]*|(?:i am |i'm )?(?:back|available again|here again) "
        r"(?:on|only|from|not before)[^,;]*|(?:i am |i'm )?(?:sick|ill|in hospital) (?:until|till|for|"
        r"through)[^,;]*|(?:i can ?not|i can'?t) work (?:until|till|on|from|this|next|between)[^,;]*"
    ),
    "hire_again": (
        r"(?:do|start|order|repeat) (?:it|this|the same|that)(?: job| work| project)? again(?: with W)?|(?:the "
        r")?same (?:job|work|project)(?: once more| again| as last time)(?: with W)?|(?:new|next|another) "
        r"(?:project|job|order) (?:for|with|to) W|(?:offer|give) W (?:another|a new|the next) (?:job|project|one)"
    ),
    "add_to": (
        r"(?:add|attach|include|put)(?: this| that| a note| another deliverable| one more thing)? (?:to|into|in) "
        r"(?:the )?(?:PROJECT|project|brief|job)(?: project| job| brief)?[^;]*|(?:note|remember) (?:for|on) (?:the "
        r")?PROJECT[^;]*|(?:for|to) (?:the )?PROJECT (?:also )?(?:add|note)[^;]*|(?:add|note|include|put) [^;]{3,} "
        r"(?:to|for|in|into|on) (?:the )?PROJECT(?: project| job| brief)?"
    ),
    "rename": (
        r"(?:rename|retitle|call) (?:the )?PROJECT(?: project| job)?[^;]*|(?:rename|another name for) the project"
    ),
    "apply": (
        r"(?:i (?:want to|would like to|'d like to|will) )?(?:apply|sign up|put me down)(?: to| for)?(?: the)?(?: "
        r"PROJECT| job| ad| work| position)?(?: job| ad| work| position)?|i want (?:to do )?(?:the )?PROJECT(?: "
        r"job)?"
    ),
}
GERMAN: Final[Mapping[str, str]] = {
    "move_date": (
        r"(?:verschieb|verleg|änder|verläng)(?:e|en|ere|ern)?(?: wir| bitte)? (?:die |den |das )?(?:frist|termin|"
        r"abgabe(?:termin)?|deadline|datum|stichtag|liefertermin)[^,;]*|(?:die |den |das )?(?:frist|termin|"
        r"abgabe(?:termin)?|deadline|datum|stichtag|liefertermin) (?:bitte )?(?:auf|bis|zum|nach)[^,;]* "
        r"(?:verschieben|verlegen|ändern|verlängern)|(?:können|könnten|sagen|machen|nehmen) wir (?:lieber |doch |"
        r"stattdessen |auch )*(?:den|bis|auf|am|zum) [^,;]*|(?:anderer|neuer|späterer|andere|neue|neues) (?:frist|"
        r"termin|abgabe(?:termin)?|deadline|datum|stichtag|liefertermin)[^,;]*"
    ),
    "away": (
        r"(?:ich )?(?:bin )?(?:[^,;]* )?(?:weg|verreist|(?:im|i am) urlaub|abwesend|nicht (?:da|erreichbar|"
        r"verfügbar)|unterwegs|krank(?:geschrieben)?)(?: bis| vom| von| am| ab)[^,;]*|(?:ich )?bin (?:bis|vom|von|"
        r"am|ab) [^,;]*(?:weg|verreist|(?:im|i am) urlaub|abwesend|nicht da|nicht erreichbar|unterwegs|krank)|"
        r"urlaub (?:bis|vom|von)[^,;]*|(?:ich )?bin (?:erst )?(?:ab |am )[^,;]* (?:wieder (?:da|verfügbar|zurück)|"
        r"zurück)"
    ),
    "hire_again": (
        r"(?:das )?(?:gleiche|selbe|nochmal)(?: projekt| auftrag)?(?: nochmal| noch mal| wieder)? (?:mit|für|an) W|"
        r"(?:neuer|nächster|noch ein|weiterer) auftrag (?:für|an|mit) W|W (?:nochmal|noch mal|wieder|erneut)(?: "
        r"beauftragen| nehmen| buchen| engagieren)?"
    ),
    "add_to": (
        r"(?:füg|ergänz|nimm|schreib|pack)(?:e|en)? [^;]*(?:zu|zum|zur|bei|beim|in|ins)(?: dem| der| das| den)? "
        r"PROJECT[^;]*|(?:notiz|notiere|merk) (?:zu|zum|zur|für|bei)(?: dem| der| das| den)? PROJECT[^;]*|(?:zu|zum|"
        r"zur|bei) (?:dem |der )?PROJECT (?:noch |bitte )?(?:hinzufügen|ergänzen|notieren)[^;]*"
    ),
    "rename": (
        r"(?:nenn|benenn)(?:e|en)? (?:das |den |die )?PROJECT (?:projekt )?[^;]*|(?:projekt|auftrag) umbenennen|"
        r"PROJECT (?:in [^;]* )?umbenennen"
    ),
    "apply": (
        r"(?:ich )?(?:möchte|will|würde) (?:mich )?(?:gern(?:e)? )?(?:für|auf|um) (?:die |das |den )?(?:PROJECT|"
        r"stelle|anzeige|job) bewerben|(?:mich )?bewerben(?: für| auf| um)?(?: die| das| den)?(?: PROJECT| stelle| "
        r"anzeige)?"
    ),
}
SPANISH: Final[Mapping[str, str]] = {
    "move_date": (
        r"(?:mueve|mover|movamos|cambia|cambiar|cambiemos|aplaza|aplazar|retrasa|retrasar)(?: la| el)? (?:fecha(?: "
        r"(?:límite|de entrega))?|plazo|entrega)[^,;]*|(?:podemos|podríamos|puede) (?:decir|dejarlo|pasarlo|moverlo|"
        r"cambiarlo)[^,;]*|(?:dejémoslo|digamos) (?:para|en|el) [^,;]*|(?:otra|nueva|otro|nuevo) (?:fecha(?: "
        r"(?:límite|de entrega))?|plazo|entrega)[^,;]*"
    ),
    "away": (
        r"(?:estoy|estaré|voy a estar) (?:fuera|de vacaciones|ausente|de viaje|de baja|enferm[oa])(?: hasta| del?| "
        r"desde| el| entre)[^,;]*|(?:vuelvo|regreso) (?:el|hasta el|a partir)[^,;]*|no (?:estoy|estaré) "
        r"(?:disponible )?(?:hasta|del|desde|el)[^,;]*|de vacaciones (?:hasta|del)[^,;]*"
    ),
    "hire_again": (
        r"(?:volver a contratar|contratar otra vez|repetir con)(?: a)? W|(?:el )?mismo trabajo (?:otra vez|de "
        r"nuevo)(?: con W)?|otro (?:trabajo|proyecto|encargo) (?:para|con) W|otra vez (?:con|a) W"
    ),
    "add_to": (
        r"(?:añade|agrega|incluye|pon|apunta|anota) [^;]*(?:a|al|en|para)(?: la| el| los| las)? PROJECT[^;]*|"
        r"(?:añade|agrega|incluye|nota) (?:a|al|en|para)(?: la| el| los| las)? PROJECT[^;]*"
    ),
    "rename": (
        r"(?:llama|renombra|rebautiza)(?:r)? (?:a |al )?(?:la |el |los |las )?PROJECT[^;]*|(?:cambiar el nombre|"
        r"renombrar) (?:del|el) (?:proyecto|trabajo)|cambia el nombre de (?:la |el |los |las )?PROJECT[^;]*"
    ),
    "apply": (
        r"(?:quiero |quisiera |me gustaría )?(?:postular(?:me)?|aplicar|solicitar|apuntarme|presentarme)(?: a| al| "
        r"para)?(?: la| el| los| las)?(?: PROJECT| trabajo| anuncio| puesto)?"
    ),
}

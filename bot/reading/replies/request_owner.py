"""How owners ask for what is under way between them and one person: an offer that is out, a reminder.

English, German and Spanish in this order, as in request_english; another language is another mapping.
"""

from collections.abc import Mapping
from typing import Final

ENGLISH: Final[Mapping[str, str]] = {
    "withdraw_offer": (
        r"(?:withdraw|retract|rescind|revoke|cancel|pull|void|scrap|kill|stop|drop|take back|call back|pull back)"
        r"(?: back)? (?:the|my|that|W) (?:pending )?offer(?: back)?(?: to W| from W)?|(?:take|pull|get|call) (?:the|my|"
        r"that|W) ?offer (?:back|away)(?: from W)?|(?:take|pull|get|call) (?:it|that) back(?: from W)?|(?:withdraw|"
        r"retract|rescind|revoke|cancel) (?:it|that)|no offer for W(?: after all)?|(?:the )?offer is off|not offering "
        r"(?:it )?(?:to )?W[^,;]*"
    ),
    "other_channel": (
        r"(?:also |and )?(?:put|post|publish|share|run)(?: it| that| the ad)?(?: also| too)* (?:in|on|to) (?:the |an)?"
        r"(?:other|another|second|more|all|both)(?: the)? (?:servers?|channels?|ones?|places?)(?: too| as well)?|"
        r"(?:more|"
        r"other|another) (?:servers?|channels?) (?:too|as well)"
    ),
    "preview": (
        r"(?:show|let)(?: me)?(?: see)? (?:what|how|the ad as)(?: the)? (?:people|they|applicants|others|everybody) "
        r"(?:see"
        r"|can see|are seeing|look at)(?: it)?|what (?:do|does|can) (?:people|applicants|they|others) (?:actually "
        r")?see|"
        r"how does it look(?: to people| out there)?"
    ),
    "edit_brief": (
        r"(?:ask|make it|i want)(?: them)?(?: for)? \w+ samples?(?: instead of \w+| rather than \w+| not \w+)?|"
        r"(?:there'?s|"
        r"there is|theres|i see|found|i made)(?: a| an)? (?:mistake|error|typo)(?: in (?:it|that|the ad|there))?"
    ),
    "ask_report": r"ask W(?: (?:how|for (?:a|an) (?:report|update))[^,;]*)?|(?:get|want) (?:a|an) (?:report|"
    "update) from W",
    "other_person": (
        r"chang(?:e of|ed my|ing my) mind(?: W)?|(?:rather|instead|no|actually) W|W (?:instead|after all|rather)|not "
        r"W(?: but)? W|(?:another|someone else|somebody else) instead"
    ),
    "remind": (
        r"(?:remind|nudge|poke|ping|prod|chase|bump|hurry)(?: W)?(?: up)?(?: again| once more| please| a bit| "
        r"gently)*|(?:send|give)(?: W)? an?(?: gentle| friendly| little)? (?:reminder|nudge|push|poke)(?: to W)?|(?:a |"
        r"gentle |friendly )*(?:reminder|nudge)(?: to W)?|follow up with W|(?:ask|write) W again"
    ),
    "longer": (
        r"(?:give|grant|allow|leave)(?: W)?(?: (?:a|another|one|two|three|\d+|some|until|till|more|the))+[^,;]*?(?:"
        r"longer|more|extra|days?|time)(?: to (?:answer|decide|think))?|(?:give|leave) W (?:until|till|longer|more "
        r"time)[^,;]*|W (?:can|may) have (?:until|till|another|\w+ more)[^,;]*|(?:extend|prolong) (?:the|W|my) "
        r"offer[^,;]*|more time for W|(?:keep|leave) the offer open[^,;]*|(?:another|one more|two more|\d+ more) "
        r"(?:day|days) for W"
    ),
}
GERMAN: Final[Mapping[str, str]] = {
    "withdraw_offer": (
        r"(?:das )?angebot(?: an (?:W|ihr|ihnen))? (?:wieder |bitte |doch )*(?:zurückziehen|zurücknehmen|"
        r"zurückholen|widerrufen|"
        r"stornieren)|(?:zieh|nimm|hol)(?:e|en)? (?:es|das|das angebot|mein angebot)(?: an (?:W|ihr|ihnen)| von "
        r"(?:W|ihr|ihnen))?(?: wieder| bitte| "
        r"doch)* zurück|(?:widerruf|stornier)(?:e|en)? (?:es|das angebot)|doch kein angebot(?: für (?:W|ihr|ihnen)| "
        r"an (?:W|ihr|ihnen))?|angebot "
        r"(?:weg|zurück)"
    ),
    "other_channel": (
        r"(?:stell|setz|poste|pack|häng|veröffentlich)(?:e|en|t)? (?:es|die|sie|das|namexp|die anzeige)(?: bitte| "
        r"auch| noch)* (?:in|"
        r"auf)(?: den| dem| das| einen| einem)? (?:ander|zweit|weiter)e[nrsm]?(?: \w+)?|(?:auch )?(?:in|auf) (?:den|"
        r"dem|"
        r"einem|das) (?:ander|zweit)e[nr]? (?:server|kanal)(?: auch)?"
    ),
    "preview": (
        r"(?:zeig(?:e)?(?: mir)?(?: mal)?,? )?(?:was|wie) (?:die leute|leute|bewerber|namexp|andere|man) (?:sehen|"
        r"sieht|die "
        r"anzeige sehen|es sehen)|wie sieht (?:die anzeige|es|namexp) (?:draußen |jetzt |für andere )*aus"
    ),
    "edit_brief": (
        r"(?:frag|verlang|bitte)(?:e|en)?(?: nach| um)? \w+ (?:\w+ \w+ )?(?:arbeits)?proben(?: statt \w+)?|da ist "
        r"(?:ein|"
        r"noch ein) fehler(?: drin| in der anzeige| darin)?|ist ein fehler drin"
    ),
    "ask_report": r"frag(?:e)? (?:W|ihn|ihr|ihnen)(?: (?:mal|bitte|doch))*(?:,? wie (?:es|weit|das)[^;]*)?",
    "other_person": (
        r"(?:hab(?:e)? (?:es )?mir|ich habe es mir) anders überlegt(?: W)?|(?:lieber|doch(?: lieber)?) W|W (?:doch |"
        r"lieber"
        r" )*(?:stattdessen|lieber)"
    ),
    "remind": (
        r"(?:erinner|stups|stoß|schubs|ping)(?:e|er|ere|en)? (?:W|ihr|ihnen)(?: bitte| mal| nochmal| noch mal| "
        r"freundlich| kurz)*"
        r"(?: an)?|(?:W|ihr|ihnen) (?:bitte )?(?:mal |nochmal |freundlich |kurz )*(?:erinnern|anstupsen|anstoßen|"
        r"anpingen)|(?:hak|frag)"
        r"(?:e)? (?:bitte )?(?:bei (?:W|ihr|ihnen) )?(?:mal |doch )*(?:nach|nochmal nach|noch mal nach)(?: bei (?:W|"
        r"ihr|ihnen))?|nachfassen(?: bei "
        r"(?:W|ihr|ihnen))?|schick(?:e)?(?: (?:W|ihr|ihnen))? eine erinnerung(?: an (?:W|ihr|ihnen))?|mach (?:W|ihr|"
        r"ihnen) (?:mal )?dampf"
    ),
    "longer": (
        r"(?:gib|lass|gebt)(?:e)? (?:W|ihr|ihnen) (?:bitte |noch |doch |ruhig )*(?:\w+ )?(?:tage?|mehr zeit|"
        r"länger(?: zeit)?|zeit)(?: "
        r"(?:länger|mehr|zeit|bis[^,;]*))*|(?:gib|lass) (?:W|ihr|ihnen) (?:noch |bitte )*(?:zeit )?bis[^,;]*|(?:W|"
        r"ihr|ihnen) (?:kann|darf) (?:noch "
        r")?(?:bis|\w+ tage?)[^,;]*|(?:das )?angebot (?:bis [^,;]* )?(?:um [^,;]* )?verlängern|verläng(?:er|ere) das "
        r"angebot[^,;]*|mehr zeit für (?:W|ihr|ihnen)"
    ),
}
SPANISH: Final[Mapping[str, str]] = {
    "withdraw_offer": (
        r"(?:retira|anula|cancela|quita|revoca)(?:r)?(?: a W)? (?:la|mi|esa) oferta(?: a W| enviada)?|(?:retíral|"
        r"anúlal|"
        r"cancélal|quítal|revócal)[ao]|echa (?:la oferta )?para atrás(?: la oferta)?|sin oferta para W|ya no (?:quiero "
        r")?ofrecérsel[oa]"
    ),
    "other_channel": (
        r"(?:publíca|pón|cuélga|compárte|súbe)l[oa](?: también)? (?:en|al?)(?: el| la)? (?:otr[oa]s?|segund[oa]|"
        r"más)(?: "
        r"\w+)?|(?:también )?en (?:el otro|otro|los otros) (?:servidor|canal|servidores|canales)(?: también)?"
    ),
    "preview": (
        r"(?:muéstrame|enséñame) (?:lo que|qué|cómo) (?:ve|ven)(?: la gente| los candidatos)?|(?:qué|cómo lo) (?:ve|"
        r"ven) "
        r"(?:la gente|los candidatos)"
    ),
    "edit_brief": (
        r"pide(?:les)? \w+ muestras?(?: en vez de \w+| en lugar de \w+)?|(?:hay|tiene) un error(?: en (?:el anuncio|"
        r"él))?"
    ),
    "ask_report": r"pregúntale(?: a W)?(?: cómo (?:va|le va|lo lleva)[^,;]*)?|pídele un informe(?: a W)?",
    "other_person": (
        r"(?:he )?cambi(?:o|é|ado) de (?:idea|opinión)(?: W)?|(?:mejor|prefiero)(?: a)? W|W (?:mejor|en su lugar)"
    ),
    "remind": (
        r"recuérda(?:selo|le)(?: a W| por favor)*|recuerda a W|(?:mánda|envía)(?:le)? un recordatorio(?: a W)?|insiste"
        r"(?: con W)?|da(?:le)? un toque(?: a W)?|vuelve a (?:preguntar|escribir)le"
    ),
    "longer": (
        r"(?:da|dale|déjale|deja)(?: a W)?(?: \w+)? (?:días?|tiempo|más tiempo)(?: más)?(?: a W)?[^,;]*|(?:dale|déjale)"
        r"(?: a W)? hasta[^,;]*|(?:amplía|alarga|extiende)(?: el plazo de)? la oferta[^,;]*|(?:un|dos|\d+) días? más "
        r"para W|más tiempo para W"
    ),
}

"""Which field of a brief the headings of job posts, mails and marketplace forms stand for."""

import re
from typing import Literal

from bot.reading.language.plain import lower

Field = Literal[
    "title",
    "goal",
    "deliverables",
    "rules",
    "criteria",
    "not_included",
    "must_haves",
    "nice_to_haves",
    "skills",
    "samples",
    "instructions",
    "contact",
    "budget",
    "pay_terms",
    "duration",
    "hours",
    "deadline",
    "apply_by",
    "about",
]

_OF: dict[Field, str] = {
    "title": r"(?:job |project |task |role |position )?(?:title|subject|name|headline)|job|position|role|project"
        r"|subject line|re|task name|what(?: is it)?|gig|vacancy",
    "goal": r"(?:project |main |our |the |business |primary )?(?:goals?|objectives?|purpose|aim|mission"
        r"|intent)(?: of (?:the|this) (?:project|job|task))?|why|why (?:we|i) need (?:it|this)"
        r"|success(?: looks like)?|what success looks like|desired (?:outcome|result)s?|outcome",
    "deliverables": r"(?:the |key |main |expected |project |final |required )?deliverables?(?: expected| needed"
        r"| include)?"
        r"|scope(?: of (?:the )?(?:work|project))?|what (?:we|i) need(?: done| from you| help with)?"
        r"|what (?:needs to be done|you(?:'ll| will) (?:deliver|do|be doing|make|create|get))|(?:the |your |key "
        r"|main |job |core )?(?:tasks?|duties|responsibilities|work|job)(?: (?:include|includes|involves|are"
        r"|to be done|and duties|and responsibilities|description))?"
    r"|responsibilities (?:include|and duties)|output|outputs|to ?do|what to do|the ask|needed|needs"
        r"|work required|requested work|services? (?:needed|required)|what'?s needed|day[- ]to[- ]day(?: \w+)?"
        r"|features(?: needed| required)?|pages(?: needed)?|you will(?: be)?|in this role,? you(?: will|'ll)?"
        r"|what you'll be (?:doing|working on)|the (?:project|job|role|task|work)|you'?ll|your (?:role|job"
        r"|mission)(?: \w+)?|role overview and responsibilities|job responsibilities|things to do|i need|we need"
        r"|(?:what )?(?:i|we)(?:'d| would) (?:like|love|want)(?: to have)?"
        r"|what (?:i|we) want|remaining|to be done|still (?:missing|open|to do)|what'?s left"
        r"|you would",
    "rules": r"(?:the |some |house |style |project |our )?(?:rules?|guidelines?|style(?: guide)?|constraints?"
        r"|restrictions?|do'?s and don'?ts|don'?ts?|dos|tone(?: of voice)?|tone and style|format|formatting|method"
        r"|how(?: it must be done)?|technical (?:requirements?|specs?|specifications?|details)|specs?"
        r"|specifications?|tech(?:nical)? stack|important(?: notes?)?|notes?|please note|specifics|conditions"
        r"|file format|style and format|how we work|instructions for the work|language)",
    "criteria": r"(?:acceptance|success|quality|evaluation|review|completion) (?:criteria|criterion|tests?|checks?)"
        r"|criteria(?: for acceptance)?|definition of done|done when|accepted when|done means|it is done when"
        r"|(?:how (?:we|i) (?:will )?(?:check|test|measure|judge))(?: it| the work)?|checks?",
    "not_included": r"(?:not included|out of scope|excluded|exclusions|what (?:is|'s) not included|not (?:needed"
        r"|required"
        r"|part of (?:it|this|the (?:job|work|project|deal)))|we do not need|non[- ]goals)",
    "must_haves": r"(?:job |role |position |technical |language |skills? |basic |minimum |key |main |our |the "
        r"|your |candidate |applicant |mandatory "
        r"|essential |core |hard "
        r"|freelancer |general |other |strict )*(?:requirements?|qualifications?|must[- ]?haves?|prerequisites?"
        r"|musts?|requisites)(?: (?:are|include|and skills|for (?:the )?(?:job|role|applicants|candidates"
        r"|this (?:role|job|position))))?|(?:who )?(?:we(?:'re| are)|i(?:'m| am)) looking for(?: someone (?:who"
        r"|with)(?: has| is)?)?|what (?:we|i)(?:'re| are|'m| am)? (?:looking|look) for(?: in (?:you|a candidate))?"
        r"|who (?:you are|we need|i need|we want)|you(?: must| should| need to)?(?: have| are| be|'re| bring)"
        r"|what you(?:'ll)? (?:need|bring|should (?:have|bring|know))(?: to have| to the table| to succeed)?"
    r"|(?:ideal|perfect|right|successful|preferred) (?:candidate|person|freelancer|applicant|fit|match"
        r"|contractor|profile|writer|designer|developer)s?(?: (?:will(?: have| be)?|should(?: have| be)?|has|is"
        r"|must have|would have|profile))*|about you|your (?:profile|background|experience|qualifications?"
        r"|skills and experience)|required(?: skills?| experience| qualifications?| knowledge)?(?: (?:and|&|/) \w+)?"
        r"|(?:experience|background|expertise)(?: (?:required|needed|and qualifications|and skills))?"
        r"|skills? (?:and|&) (?:qualifications?|experience|requirements?|expertise)|(?:education|qualifications?"
        r"|experience) (?:and|&) (?:experience|skills|requirements|qualifications)|must have(?:s| skills?"
        r"| experience)?|you must have|essential(?: skills?| criteria)?|we (?:expect|require|ask for|want)"
        r"|you are a (?:good )?(?:fit|match) if(?: you)?|apply if(?: you)?|you'?re|must|what it takes|we(?:'d"
        r"| would) (?:love|like) (?:you to have|someone who)|you|(?:who )?(?:we|i)(?:'re| are|'m| am) after"
        r"|what (?:we|i)(?:'re| are)? (?:asking for|ask for|require|expect)|what (?:we|i) (?:need|expect|ask"
        r"|want)(?: from)? you(?: to have| to be)?|you (?:need|should|can|know|get)"
        r"|who (?:can|should) apply|who are you|ideal for|minimum|basics|candidates?|eligibility|what we value"
        r"|(?:the )?right person(?: for (?:this|the) (?:job|role))?|(?:candidate|your|our ideal) profile|profile",
    "nice_to_haves": r"(?:would be |it(?:'s| is) )?nice[- ]to[- ]?haves?(?: skills?)?|nice|bonus(?: points?| skills?"
        r"| qualifications?)?(?: (?:for|if)(?: you(?: have)?)?)?|(?:a )?plus(?:es)?|preferred(?: skills?"
        r"| qualifications?| experience| but not required)?|preferences?|we prefer|desirable(?: skills?| criteria)?"
        r"|desired(?: skills?| experience)?|(?:good|great|beneficial) to have|(?:beneficial|preferred|desired"
        r"|helpful),? but not required(?: skills?)?|optional|advantages?|extra (?:points|credit)|ideally"
        r"|(?:nice|good|great|a plus|even better|bonus) if(?: you(?: have)?)?|extras?|wish ?list|not a must"
        r"|additional (?:skills|qualifications|assets)|big plus|pluses|would be (?:a plus|great|good)"
        r"|it would be (?:great|good) if|assets?|beneficial(?: skills?)?|not required but (?:\w+ ?){1,4}",
    "skills": r"(?:\w+ )?skills?(?: (?:and|&) (?:expertise|tools|technologies|software|abilities|knowledge"
        r"|deliverables))?(?: (?:required|needed|requirements|set|we need|you need|wanted))?|(?:required |key "
        r"|mandatory |technical |hard |soft |core |needed )*(?:skills?|skill ?set|technologies"
        r"|tech(?:nology)?(?: stack)?|tools|software|stack|competenc(?:ies|es)|expertise|programming languages?"
        r"|frameworks?|languages? required)(?: (?:required|needed|used|we use|requirements?|and tools"
        r"|and technologies))?|our (?:tech )?stack|tech|tags|tools (?:and|&) technologies"
            r"|tools you(?:'ll| will)? use",
    "samples": r"(?:work |writing |past |previous )?(?:samples?|portfolio|examples?"
        r"|references?)(?: (?:wanted|required"
        r"|needed|of (?:past|previous|your) work|of work))?|please (?:show|send)(?: us| me)?",
    "instructions": r"(?:how|where) (?:to|can i|do i) apply|to apply|(?:to be considered|when (?:you )?apply(?:ing)?"
        r"|in your (?:application|proposal|bid|cover letter|message|response|reply))(?:,? (?:please )?(?:include"
        r"|tell us|answer|send))?|(?:application|applying|submission|proposal|hiring|next)(?: (?:instructions?"
        r"|process|requirements?|steps?|details|questions))|applications?|please (?:include|answer|provide|apply"
        r"|send|submit|reply|respond|tell us)(?: (?:with|the following|in your (?:proposal|application"
        r"|bid)))?(?: questions)?|next steps|apply|how do i apply|interested|if (?:you are |you're )?interested"
        r"|screening questions?|questions?(?: to answer)?"
        r"|you will be asked to answer the following questions(?: when submitting a proposal)?|dm me with"
        r"|message me with|send (?:me|us)|include|what to send|reply with|apply with",
    "contact": r"contacts?(?: (?:info|information|details|person|me|us))?|reach(?: (?:me|us|out))?(?: at)?"
        r"|e-?mails?|dm"
        r"|telegram|discord|skype|whatsapp|phone|questions to|contact (?:me|us)(?: (?:at|via|on))?|website|web",
    "budget": r"(?:our |the |my |your |total |project |estimated |est\.? |proposed |max(?:imum)? |hourly |fixed |pay "
        r"|expected |monthly |annual |starting |base |salary |approximate |approx\.? )*(?:budget|pay|payment|price"
        r"|rates?|compensation|salary|remuneration|fees?|reward|bounty|wages?|comp|pay ?rate|range|offer|cost|hourly"
        r"|fixed[- ]price|earnings|money|stipend|pricing|honorarium|pay scale)(?: (?:range|offered|is|amount|rate"
        r"|per (?:hour|article|word|piece|video|month|week|year|project|page)|and (?:terms|benefits|payment)|details"
        r"|info|type|usd|eur|gbp|in usd|in eur))*|what (?:we|i) (?:pay|offer)|how much|we pay|i pay|paying|pays"
        r"|compensation and benefits|price range",
    "pay_terms": r"(?:payment|pay)(?: (?:terms|schedule|method|structure|plan|model|conditions|via))|terms"
        r"|when (?:is it"
        r"|you are|do you get) paid|paid|payment is",
    "duration": r"(?:project |contract |estimated |expected |approximate |job |total )*(?:duration|length"
        r"|time ?frame|term"
        r"|engagement(?: length)?|commitment length|contract(?: length)?|turn ?around(?: time)?|estimated time"
        r"|time estimate|how long)(?: (?:of (?:the )?(?:project|contract|engagement|work)|required|expected))?"
        r"|period|lasts",
    "hours": r"(?:weekly |working |expected |work |estimated )?hours(?: (?:per week|needed|required|a week|of work"
        r"|/ ?week))?|workload|time commitment|commitment|availability|weekly (?:commitment|limit|workload)|schedule"
        r"|working (?:time|hours)|work hours|hours to be determined|type|job type|employment(?: type)?|work type"
        r"|engagement type",
    "deadline": r"(?:project |final |hard |our |the |strict |submission |delivery |work )?(?:deadline"
        r"|due(?: date| by| on)?"
        r"|cut[- ]?off(?: date)?|delivery(?: date| by)?|completion(?: date| by)?|end date|target date|finish by"
        r"|needed by|due|launch(?: date)?|timeline|timing|timeframe and deadline|date needed|date required"
        r"|must be done by|to be (?:done|delivered|completed|finished) by|complete by|by when|when (?:is it"
        r"|do you need it|due|needed))(?: (?:is"
        r"|for (?:the )?(?:work|project|delivery)))?",
    "apply_by": r"(?:application|applications|bidding|apply|closing|bid|proposal)(?: (?:deadline|by"
        r"|close[sd]?(?: on)?|date"
        r"|due(?: date| by)?|until|before|closing date|end))|closes(?: on)?|closing|apply before|open until"
        r"|posted(?: on| by)?|date posted|start(?:ing)?(?: date)?|begins?|expected start(?: date)?|start from|date",
    "about": r"about (?:us|the (?:company|client|team|business|product|project|role|job|position)"
        r"|our (?:company|client"
        r"|team|business|product)|me|this (?:job|project|role)|[A-Z]\w+)|who (?:we are|i am)|(?:company|project"
        r"|client|product)?[ ]?(?:background|overview|description|summary|intro(?:duction)?|info(?:rmation)?)"
        r"|(?:the |our )(?:company|team|client|product|business|brand)|benefits|perks|what we offer|we offer"
        r"|why (?:join us|work with us|us)|location|where|equal opportunity(?: employer)?|context|job description"
        r"|details|experience level|project type|project details|description|summary|overview|level|industry"
        r"|category|company|team|client|remote"
        r"|country|time ?zone",
}  # fmt: skip
_ORDER: tuple[Field, ...] = (
    "criteria",
    "not_included",
    "apply_by",
    "nice_to_haves",
    "pay_terms",
    "budget",
    "deadline",
    "duration",
    "hours",
    "samples",
    "skills",
    "must_haves",
    "rules",
    "instructions",
    "contact",
    "goal",
    "deliverables",
    "title",
    "about",
)
_COMPILED = tuple((name, re.compile(_OF[name])) for name in _ORDER)
_TRIM = re.compile(r"^[^a-z$]{0,6}|[^a-z$)]{0,6}$")
_ASIDE = re.compile(r"\s*[(\[][^)\]]{0,40}[)\]]")


def field_of(heading: str) -> Field | None:
    """The field that a heading (no longer than 64 characters) names; None if it is not the wording of a heading."""
    bare = _TRIM.sub("", _ASIDE.sub("", lower(heading[:80])).strip())
    if not bare or len(bare) > 64:
        return None
    return next((name for name, pattern in _COMPILED if pattern.fullmatch(bare)), None)

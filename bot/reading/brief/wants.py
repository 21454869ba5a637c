"""What a post asks of the person and of the work, sentence by sentence: its heading decides, else its wording."""

import re
from dataclasses import replace

from bot.reading.brief.headings import Field
from bot.reading.brief.layout import Unit
from bot.reading.brief.model import Found, Lines

_CUES: tuple[tuple[Field, re.Pattern[str]], ...] = (
    ("criteria", re.compile(r"\b(?:(?:accepted|done|finished|complete|successful|approved|pass(?:es|ed)?) (?:when|if"
        r"|once)"
        r"|acceptance criteri|definition of done|we (?:will )?(?:accept|check|measure|test) (?:it|that|the work"
        r"|whether|each)|success (?:means|is when|looks))")),
    ("not_included", re.compile(r"\b(?:not included|out of scope|not part of (?:this|the)|(?:you )?(?:do not|don't"
        r"|no) need to (?:do|write"
        r"|design|make|build|handle|provide)|(?:is|are) (?:excluded|not needed|not required for this)"
        r"|we (?:already )?have (?:the )?(?:logo|design|copy|content|backend|hosting) (?:already|ready))\b")),
    ("instructions", re.compile(
        r"\b(?:(?:to|when|before|if you) (?:apply|applying|be considered|bid|bidding)|how to apply"
            r"|(?:please )?(?:start|begin) your (?:\w+ )?(?:application|proposal|message|reply|response"
                r"|bid|cover letter"
            r"|email|dm)"
        r"|(?:include|mention|write|put|type|add|use|answer|state|quote) [^.;\n]{0,60}\b(?:in (?:your"
            r"|the) (?:application|proposal|message|reply|response|bid|cover letter|subject|first line|title|email|dm"
            r"|pm)|at the (?:top|start|beginning)|subject line|when (?:you )?(?:apply|applying|reply|respond))"
        r"|(?:please )?(?:send|dm|pm|message|email|e-mail|contact|write|reply|respond|comment|apply|submit|drop|hit"
            r"|reach|ping|text)(?: (?:me|us|your|a|an|the|out|here|below|with|by|via|at|to|through"
                r"|directly|it|them)\b)"
            r"|in your (?:application|proposal|cover letter|message|reply|bid)|answer (?:the"
            r"|these) (?:following )?questions?"
        r"|(?:word|phrase|code) [\"'][^\"'\n]{1,40}[\"']|no (?:agencies|agency|bots|ai[- ]generated (?:applications"
            r"|proposals))|tell (?:me|us) (?:about|why|how|what|which|your)|let (?:me|us) know"
                r"|apply (?:now|today|here"
            r"|at|via|by|with|on)|looking forward to (?:your|hearing))\b")),
    ("samples", re.compile(r"\b(?:portfolio|samples?|examples? of (?:your|past|previous|similar|recent|work)|(?:past"
        r"|previous|similar"
        r"|prior|recent|relevant|your best) (?:work|works|projects|pieces|articles|videos|designs)\b(?= |,|\.|$)"
        r"|links? to (?:your|past|previous|work|similar|\d)|show ?reel|demo ?reel|work history|github (?:profile"
        r"|account|link)|behance|dribbble|writing clips?)\b")),
    ("nice_to_haves", re.compile(r"\b(?:nice[- ]to[- ]have|(?:is|are|would be|as|considered|definitely|huge|big|major"
        r"|strong) (?:a "
        r"|an )?(?:huge |big |major |strong |definite )?(?:plus|bonus|advantage|asset)|bonus (?:points?|if|for)|a (?:big |huge )?plus|preferably|preferred|ideally|desirable|desired|advantageous"
        r"|would be (?:great|nice|good|ideal|helpful|amazing|awesome|beneficial|appreciated)|good to have"
        r"|helpful but|not required but|but not (?:required|essential|necessary|mandatory)|optional(?:ly)?"
        r"|extra points|we(?:'d| would) (?:love|prefer)|prefer(?:ence)? (?:to|for|is|will|someone|candidates|people)"
        r"|beneficial)\b")),
    ("must_haves", re.compile(
        r"\b(?:(?:you |candidates? |applicants? |freelancers? |we |writers? |designers? |developers? |person "
            r"|should |who |and )?(?:must|need to|needs to|have to|has to|should)(?: (?:also|already|definitely"
            r"|absolutely|at least))? (?:have|be|know|speak|own|understand|possess|live|reside|work|write|hold"
            r"|demonstrate|show|show|bring|come|provide|love|play|use|communicate|able|read)\b"
        r"|(?<!not )(?<!be )(?:required|mandatory)|(?:someone|somebody) (?:good|great|experienced"
            r"|skilled|familiar|able|native|who|with|that)|you (?:will |also )?need (?:your|a|an|to|own"
            r"|good"
            r"|at least|some)|(?:is|are|be) (?:a must|required|mandatory|essential|necessary|needed"
            r"|a requirement|crucial|important|key"
            r"|critical)|must[- ]haves?|required(?: skills?)?:|requirements?(?: are| include)?:"
                r"|(?:look(?:ing)? for|need"
            r"|seeking|want|hiring|searching for|in search of)\b[^.;\n]{0,80}\b(?:who (?:is|are|has|have|can|knows?"
            r"|speaks?|understands?|will|writes?|does|loves?|'s)|with (?:\w+[ -]){0,4}(?:experience|knowledge|skills?"
            r"|background|portfolio|expertise|understanding|degree|english|eye|years?|track record)"
                r"|that (?:can|has|have"
            r"|is|are|knows?|understands?)|able to|experienced|skilled|proficient|fluent|native)"
        r"|\d{1,2} ?(?:\+|plus|or more)? ?(?:-|to)? ?\d{0,2} ?(?:\+)? ?(?:years?|yrs?)(?:'|s'"
            r"|’)?(?: of)?(?: \w+){0,4} (?:experience|exp)|(?:at least|minimum(?: of)?|min\.?) (?:\d|one"
                r"|two|three|four"
            r"|five|six)[^.;\n]{0,24}(?:years?|yrs?)|years? of(?: \w+){0,4} experience"
                r"|experience (?:with|in|using|of|as"
            r"|working|writing|building|is required|required|designing|creating|developing|managing|editing)"
            r"|experienced (?:in|with)|proficien(?:t|cy)\b|fluen(?:t|cy)\b"
            r"|native(?:[- ]level)?(?: \w+){0,2} (?:speakers?|english|writers?|level)|native speakers?"
        r"|(?:strong|excellent|good|great|solid|deep|proven|extensive|advanced|in-depth|exceptional|perfect"
            r"|impeccable|outstanding|superb|working) (?:\w+[ ,-]{1,2}){0,4}(?:skills?|knowledge"
                r"|understanding|command"
            r"|background|experience|communication|communicator|english|ability|attention|track record"
                r"|portfolio|grasp"
            r"|familiarity|work ethic)|knowledge of|familiar(?:ity)? with|ability to|able to (?:work"
                r"|write|communicate"
            r"|deliver|commit|start|meet|handle|manage|use|read|edit|create|design|speak|take)|track record"
            r"|attention to detail|comfortable (?:with|using|working|on)|(?:bachelor"
                r"|master)'?s?(?: degree)?|degree in"
            r"|certifi(?:ed|cation)|(?:only|no) (?:native|experienced|beginners|freelancers)"
                r"|expert(?:ise)? (?:in|with)"
            r"|hands[- ]on|well[- ]versed|based in|self[- ](?:starter|motivated|driven)|detail[- ]oriented"
            r"|reliable internet|available (?:for|during|to|at least|full|on)|overlap"
            r"|\d{1,2} ?(?:\+|plus)? ?(?:-|to)? ?\d{0,2} ?\+? ?(?:years?|yrs?)(?: \w+){0,2} (?:in|with|at|as|on|of|building|doing)"
            r"|must (?!be (?:done|finished|ready|delivered|paid|live|in|under|back))\w+|(?:^\W*|\b(?:and|if|that|because) )you(?:'ve|'re"
            r"| have)? (?:already |also |personally )?(?:handled|managed|done|written|edited|shipped|published|built|run|worked|led|launched|can|know|live|speak|love"
            r"|understand|own|are (?:an? |fluent|based|able|comfortable|familiar|good|great)|have (?:an? |\d|at least|good|strong"
            r"|excellent|published|shipped|built|worked|experience|your own|already))"
            r"|(?:english|german|french|spanish|italian|dutch|portuguese|polish|arabic|japanese|chinese|russian|danish|swedish)"
            r"\)? (?:(?:is |are )?(?:needed|required|essential|necessary)|[abc][12]|native|mother tongue|proficiency|fluency)|(?:native|fluent|english|german|french|spanish|italian|dutch) (?:\w+ ){0,2}only|(?:us|uk|eu|usa|canada|europe)[- ]based"
            r"|(?:is|are) a must|over (?:18|21)|own (?:car|truck|laptop|equipment|computer|camera|vehicle|headset)"
            r"|at least (?:one|two|three) \w+|qualified(?! leads)|(?:us|uk|eu|est|edt|pst|cet|et|pt|gmt) (?:business )?(?:hours|time ?zones?)|acento \w+|sign an? nda|only people who|experience (?:is )?(?:needed|necessary|essential)"
            r"|native (?:english|german|french|spanish|italian|dutch|american|british|japanese|chinese|portuguese|polish|arabic"
            r"|korean|swedish|danish|russian)|(?:fe)?males? (?:only|voice|\d)|(?:american|british|native|neutral|local|australian) accent)\b|\b(?:fe)?male,|years?\+|\(must(?:[- ]have)?\)|\b18 ?\+")),
    ("rules", re.compile(r"(?:^|[,;:] ?|\b(?:please|and|but|should|must|be|is|are) )(?:no (?!one|experience|need"
        r"|problem|matter"
        r"|longer|agenc|obligation|later|more than)\w+|never|do not|don'?t|must not|cannot|avoid|only use|use only"
        r"|without (?:using|any)|use (?:british|american|our|the|only|plain|active)|in (?:british|american|uk"
        r"|us) english|(?:british|american|uk|us) (?:english|spelling)|no ai\b|100% (?:original|human|unique)"
        r"|plagiarism|original (?:content|work)|(?:has|have|needs?|must) to be (?:written|original|unique|delivered"
        r"|exported|in|a|under|compatible|responsive|mobile|formatted)|must (?:be (?:original|unique|written"
        r"|delivered|exported|responsive|formatted|compatible|under|in)|follow|include|contain|use|match|work on|fit"
        r"|comply|support|not)|follow (?:our|the)|stick to|keep (?:it|the|them)|deliver(?:ed|y)? (?:in|as|via)"
        r"|file formats?|format:|nda|source files?|in (?:google docs?|word|pdf|png|svg|mp4|figma|excel)(?: format)?"
        r"|formatted)\b")),
    ("goal", re.compile(r"\b(?:(?:our|the|my|main|overall|end|primary) (?:goal|aim|objective|purpose|idea"
        r"|mission)\b(?! is not)"
        r"|(?:goal|aim|objective|purpose) (?:is(?! not)|of this|here)|(?:we|i) (?:want|aim|hope|plan|would like"
        r"|'d like|are trying|am trying|wish) to (?:increase|grow|improve|get more|reach|attract|launch|boost|reduce"
        r"|save|convert|build|expand|drive|promote|raise|become|make it easier|help|sell|double|cut|generate)"
        r"|so that (?:we|our|my|customers|users|people|visitors)|in order to|to help (?:us|me|our))\b")),
)  # fmt: skip
_WHOLE: frozenset[Field] = frozenset(
    ("must_haves", "nice_to_haves", "rules", "criteria", "not_included", "samples", "instructions", "goal")
)
_HIRING = re.compile(
    r"\b(?:we|i|our \w+|the company) (?:are|am|is|'re|'m) (?:a|an|the|based|building|currently)\b|^(?:about|hi"
    r"|hello|hey|dear)\b"
)
# The work, not the person, is what must be so.
_OF_THE_WORK = re.compile(
    r"(?:\ball|\beverything) (?:must|should|has to|needs? to) be\b|^(?:\W*(?:and|also|please"
    r"|so) )?(?:they|it|this|these|the (?!person|candidate|writer|designer|developer"
    r"|freelancer|right|ideal|successful|applicant|editor|translator)\w+|each|every|all|everything|texts?"
    r"|content|articles?|videos?|designs?|logos?|images?|files?|colou?rs?|code)(?: \w+){0,2} (?:must|should"
    r"|has to|have to|needs? to)\b"
)
_PREFER = re.compile(
    r"\b(?:(?:a|as|big|huge|definite|considered) (?:\w+ )?(?:plus|bonus|asset)|plus if|bonus (?:if|points?|for)|would be (?:nice|great|good)|nice to have|preferred|preferably|ideally|desirable|advantage|not required|optional)\b"
)
_MAIL = re.compile(
    r"\b[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,4}\b|\b[\w.+-]{1,64} ?(?:\[at\]|\(at\)"
    r"| at ) ?[\w-]{2,63} ?(?:\[dot\]|\(dot\)| dot ) ?(?:com|org|net|io|co|dev|de|uk)\b",
    re.IGNORECASE,
)
_HANDLE = re.compile(
    r"\b(?:discord|telegram|skype|whatsapp|signal|twitter|instagram|insta|ig|line|wechat|slack)(?: (?:me|id"
    r"|handle|username|user|is|at|on|tag|number|name|group))*[ :=@-]{1,4}(@?[\w.+-]{3,40}(?:#\d{4})?)"
    r"|(?<![\w.@])([a-zA-Z][\w.]{1,31}#\d{4})\b|\bt\.me/\w{3,40}|\bdiscord\.gg/\w{2,20}",
    re.IGNORECASE,
)
_PHONE = re.compile(
    r"(?<![\w$€£.,-])(?:\+\d{1,3}[ .-]?)(?:\(?\d{2,4}\)?[ .-]?){2,4}\d{2,4}\b|\(\d{3}\) ?\d{3}-\d{4}"
    r"|\b\d{3}-\d{3}-\d{4}\b"
)
_LINK = re.compile(r"https?://[^\s<>()\"']{4,200}")


def sorted_out(parts: list[Unit]) -> dict[Field, list[Found[str]]]:
    """Each unit under the fields it speaks of, in the order of the text."""
    out: dict[Field, list[Found[str]]] = {name: [] for name in _WHOLE}
    for part in parts:
        for piece in _clauses(part):
            if len(piece.text) >= 3:
                for name in _fields(piece):
                    out[name].append(Found(piece.text, piece.span))
    return out


_BETWEEN = re.compile(r"\s*(?:[,;]\s*(?:but |and |while )?|\s-\s|\. )")


def _clauses(part: Unit) -> list[Unit]:
    """A sentence that demands one thing and merely prefers another, cut at the comma between the two."""
    if not (_PREFER.search(part.low) and _MUST.search(part.low)):
        return [part]
    for cut in _BETWEEN.finditer(part.low):
        first, second = part.low[: cut.start()], part.low[cut.end() :]
        if bool(_PREFER.search(first)) != bool(_PREFER.search(second)) and (
            _MUST.search(first) or _MUST.search(second)
        ):
            left = replace(part, text=part.text[: cut.start()], low=first)
            return [left, replace(part, text=part.text[cut.end() :], low=second, start=part.start + cut.end())]
    return [part]


_MUST = re.compile(
    r"\b(?:(?<!not )(?:required|mandatory|essential|needed)|is a must|must|need(?:s|ed)?|have to|has to)\b"
)


def _fields(part: Unit) -> list[Field]:
    cues = [name for name, cue in _CUES if cue.search(part.low)]
    under = part.field
    if under == "must_haves" or under == "skills":
        if _PREFER.search(part.low):
            return ["nice_to_haves"]
        plain = under == "must_haves" or part.bullet or "must_haves" in cues
        wanted: list[Field] = ["samples"] if "samples" in cues and under == "must_haves" else []
        if "instructions" in cues and not part.bullet and under == "must_haves" and not {"must_haves"} & set(cues):
            return ["instructions", *wanted]
        must: list[Field] = ["must_haves"] if plain else []
        return must + wanted
    if under is not None and under in _WHOLE:
        also: list[Field] = ["samples"] if under in ("instructions", "must_haves") and "samples" in cues else []
        if under == "instructions" and "must_haves" in cues and not {"instructions", "samples"} & set(cues):
            also.append("must_haves")
        return [under, *also]
    if under in ("budget", "pay_terms", "contact", "apply_by", "duration", "deadline", "title"):
        return ["instructions"] if "instructions" in cues and under == "contact" else []
    if under == "about":
        cues = [c for c in cues if c in ("must_haves", "nice_to_haves", "instructions", "samples", "goal")]
        if _HIRING.search(part.low):
            cues = [c for c in cues if c == "goal"]
    if "nice_to_haves" in cues:
        cues = [c for c in cues if c not in ("must_haves", "rules", "goal")]
    if "must_haves" in cues and under == "deliverables" and part.bullet:
        cues = [
            c
            for c in cues
            if c != "must_haves" or re.search(r"\b(?:experience|fluent|native|proficien|required|years?)\b", part.low)
        ]
    if part.low.endswith("?"):
        cues = [c for c in cues if c in ("instructions", "samples")]
    if "instructions" in cues:
        cues = [c for c in cues if c not in ("rules", "goal", "criteria")]
    if "must_haves" in cues and _OF_THE_WORK.search(part.low):
        rules: list[Field] = ["rules"]
        cues = [c for c in cues if c not in ("rules", "must_haves")] + rules
    if "must_haves" in cues:
        cues = [c for c in cues if c not in ("rules", "goal")]
    return list(cues)


def contacts(text: str, parts: list[Unit]) -> Lines:
    """Addresses, handles, numbers and the links of an application, each where it stands."""
    found = [Found(text[m.start() : m.end()], m.span()) for m in _MAIL.finditer(text)]
    found += [
        Found(text[m.start(m.lastindex or 0) : m.end(m.lastindex or 0)], m.span(m.lastindex or 0))
        for m in _HANDLE.finditer(text)
    ]
    found += [Found(m[0].strip(), m.span()) for m in _PHONE.finditer(text)]
    for part in parts:
        if part.field in ("contact", "instructions") or re.search(r"\b(?:apply|application|contact|form)\b", part.low):
            found += [
                Found(
                    m[0].rstrip(".,;:)"), (part.start + m.start(), part.start + m.start() + len(m[0].rstrip(".,;:)")))
                )
                for m in _LINK.finditer(part.text)
            ]
    out: dict[str, Found[str]] = {}
    for one in sorted(found, key=lambda f: f.span):
        if one.value.lower() not in ("me", "you", "for", "the", "and", "server", "bot", "bots", "channel"):
            out.setdefault(one.value.lower(), one)
    return tuple(out.values())[:10]

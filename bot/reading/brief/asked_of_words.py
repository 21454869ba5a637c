"""The wordings by which a sentence asks something of a person, of the work, or of nobody (`asked_of.py`)."""

import re

LINK = re.compile(r"(?:https?://|www\.)\S{1,300}")
QUALITY = (
    r"(?:experience|degree|diploma|certificate|certification|knowledge|skills?|qualification|background|study"
    r"|studies)"
)
NEED = (
    r"(?:nötig|notwendig|erforderlich|necesari[oa]s?|hace falta|necessary|needed|required|mandatory|essential"
    r"|compulsory|obligatory|a must|a problem|an issue|expected)"
)
# What is said not to be asked for, up to the end of its clause.
NOT_ASKED = re.compile(
    rf"\b(?:no|without(?: any)?|kein\w*|sin) (?:[\w-]+ ){{0,4}}?{QUALITY}\b(?:[^,.;!?\n]{{0,60}}?\b(?:is "
    rf"|are )?{NEED})?"
    rf"|\b(?:no|kein\w*) (?:[\w-]+ ){{1,5}}?{NEED}|\bno (?:hace falta|need for|se (?:necesita"
    rf"|requiere))\b[^,.;!?\n]{{0,80}}"
    rf"|[^,.;:!?\n]{{0,120}}\b(?:not|n't|never|isn't|aren't|n’t)(?: \w+){{0,2}} {NEED}"
    r"|\b(?:do|does|did|will|would|need)(?: not|n't|n’t)(?: \w+)? ?(?:need|have|want|require|be)\b[^,.;!?\n]{0,120}"
    rf"|{QUALITY} (?:is )?(?:optional|unnecessary|irrelevant)"
)
# The experience that somebody else has, or that is only weighed.
OTHERS = re.compile(
    r"\b(?:user|customer|client|developer|shopping|buying|visitor|guest|player|reader|dining|brand) experiences?"
    r"(?! (?:design|research|with|in))|\bexperience with (?:us|our (?:team|brand|shop|company))\b"
    r"|\b(?:depending|based|according|je nach)(?: on| to)? (?:your |the )?experience"
    r"|\b(?:long|easy|quick|hard|simple|problem) for (?:someone|somebody|a person)\b[^.;\n]*|\bmore if you[^.;\n]*"
    r"|\bmust[- ]haves? (?:of|for|on|in|inside) (?:the|our|my|this|every|each|all|a)\b[^.;\n]*"
)
PERSON = (
    r"(?:you|ya|u|someone|somebody|who|whoever|(?:the |an? |our |any |all |every )?(?:(?:right|ideal|successful"
    r"|perfect|good|chosen|new) )?(?:person|people who apply|candidates?|applicants?|freelancers?|contractors?"
    r"|writers?"
    r"|designers?|developers?|editors?|translators?|artists?|engineers?|assistants?|tutors?|teachers?|photographers?"
    r"|illustrators?|bookkeepers?|accountants?|animators?|actors?|actress|hires?|helpers?|copywriters?|moderators?"
    r"|agents?|experts?|specialists?|programmers?|devs?|va|vas))"
)
WHOEVER = re.compile(r"\b(?:you|ya|someone|somebody|who|whoever|persons?|candidates?|applicants?|freelancers?)\b")
MODAL = re.compile(
    r"\b(?:must(?!-haves?\b| haves\b)|should|shall|needs? to|ha(?:s|ve) to|(?<=you )need"
    r"|(?<=you will )need)\b(?: (?:also"
    r"|already|definitely|absolutely|please|therefore|really|of course))?"
)
CLAUSE = re.compile(
    r"[,;.:()!?\n]| - |\b(?:and|but|or|so|because|as|since|while|when|if|that|which|where|before|after)\b"
)
ENDS_IN_PERSON = re.compile(rf"\b{PERSON}(?: (?:will|also|would|really|both|all))?$")
FIRST = re.compile(r"\b(?:we|i|our|my|us)\b")
HIRES = re.compile(
    r"\b(?:look\w*|search\w*|seek\w*|(?:need\w*|want\w*)(?! (?:my|our|it|this|the|to)\b)|hir\w+|expect\w*"
    r"|requir\w+|ask\w*|prefer\w*|wish\w*|love)\b[^.;]{0,80}"
    r"\b(?:someone|somebody|person|people|who|that|an? |experienced|native|fluent|\w+(?:er|or|ist|ant)s?\b)"
)
# Of a demand without a subject: what only a piece of work can be or do.
OF_WORK = re.compile(
    r" (?:not )?(?:be (?:here|there|done|ready|back|live|online|until|by|in (?!possession|(?:\w+ ){0,2}(?:area"
    r"|city|time ?zone|europe"
    r"|germany|uk|usa?|london|berlin))|on|under|below|short|quick|easy|simple|unique|original|responsive"
    r"|compatible|visible"
    r"|readable|editable|printable|photo\w*|black|white|clean|high|low|new|nice to|as|at (?!least 1[68]|home"
    r"|your)|free of"
    r"|(?!certified|qualified|experienced|skilled|licen[sc]ed|registered|insured|based|located|motivated|organi[sz]ed"
    r"|dedicated|used|vaccinated|versed|trained|interested|committed|established|fixed on|admitted|educated"
    r"|prepared)\w{3,}ed"
    r"|written|shown|sent|kept|made|built|given|drawn|cut|shot|put|set|sold|paid|left|met|taken|driven by)"
    r"|(?:work|function|run) (?:on|with|in|as|like|offline|without)|(?:run|open|pass|load|fit|match|look"
    r"|contain|include"
    r"|follow|comply|support|export|import|scale|handle \d|cost|come|stay|feel|sound|display|change|stop|respond"
    r"|not)\b|have (?:no|these|the following|all)\b|cover the |estar (?:list|terminad|hech|en l))"
)
# "The drafter must know Revit": a trade that no list names, by what is asked of it.
BY_TRADE = re.compile(
    r"^(?:the |an? |our |your )?(?!(?:customers?|users?|readers?|members?|visitors?|buyers?|players?|viewers?|owners?"
    r"|printers?|servers?|letters?|numbers?|others?)\b)(?:\w+ ){0,2}\w{2,}(?:er|or|ist|ant|man|woman|ian)s?$"
)
AS_A_PERSON = re.compile(
    r" (?:know|speak|understand|live|reside|own|read|love|be (?:fluent|insured|certified|registered|licen[sc]ed"
    r"|experienced|proficient|native|patient|reliable|over \d|at least \d\d|able to)|have (?:an? |his |her "
    r"|their )?(?:own"
    r"|experience|degree|licen[cs]e|certificate|\d))"
)
NEEDED = re.compile(
    r"(?:\b(?:is|are|be|wird|werden) )?\b(?:required|needed|necessary|essential|mandatory|compulsory|obligatory"
    r"|crucial|important|critical|a must|a requirement|key)\b"
)
WORK_NOUN = re.compile(
    r"\b(?:delivery|deliveries|tests?|documentation|comments|subtitles|captions|tracking|payments?|proxy"
    r"|proxies|changes|rounds?|revisions?|log ?in|backups?|approval|reviews?"
    r"|invoices?|ladders?|visitor|badge|uniform|parking|travel|meetings?|files?|formats?|sources?|pages?|posts?"
    r"|texts?"
    r"|images?|photos?|videos?|documents?|copies|copy|it|this|these|that|everything|something|pieces?|sizes?"
    r"|colou?rs?"
    r"|budget|deadline|deposit|release|help|plans?|drawings?|logos?|designs?)\b"
)
OF_PEOPLE = re.compile(
    rf"\b(?:{QUALITY}|english|german|french|spanish|native|fluent|speakers?|licen[cs]es?|permits?|insurance"
    rf"|references?"
    r"|portfolio|samples?|clearance|checks?|cards?|ids?|visa|laptop|computer|headset|equipment|car|van|internet|room"
    r"|availability|hours?|overlap|time ?zones?|weekends?|sundays?|saturdays?|evenings?|nda|communication"
    r"|attention|eye"
    r"|accuracy|accent|voice|drivers?|reliab\w+|membership|admission|bar|tools?|own|years?|[abc][12])\b"
)
WE_HAVE = re.compile(r"\b(?:we|i) (?:already )?(?:have|provide|bring|supply|send|own) (?:it|them|one|those|that|you)\b")

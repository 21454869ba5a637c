"""How people ask in English for what is stored: one topic for each thing they want to know, the narrower ones first.

The forms stand at the start of a question whose marks are gone ("do not" for "don't"). W is anybody who is spoken of,
WE also whoever speaks; `about` is what the question names.
"""

from collections.abc import Mapping
from typing import Final

from bot.reading.replies.topic_names import Topic

_WHO: Final = (
    r"(?:namex\w+|she|he|they|it|her|him|them|(?:the |my |our )?(?:other|client|owner|company|contractor|freelancer"
    r"|applicant|writer|designer|person|one)s?(?: one| applicants?)?|anyone|anybody|someone|somebody|everyone"
    r"|everybody)"
)
PEOPLE: Final[Mapping[str, str]] = {
    "WE": rf"(?:i|we|you|people|one|nobody|no one|{_WHO})",
    "W": _WHO,
    "IF": r"(?:what (?:if|happens (?:if|when)|would happen if|will happen if|do i do (?:if|when))|if|suppose)",
}
LEAD: Final = (
    r"(?:(?:hi|hello|hey|ok|okay|and|but|so|well|sorry|wait|just|also|then|quick question|one question|question|please"
    r"|thanks|thank you|oh|um|hm+|namex\w+|actually|btw|by the way|remind me|tell me|i forgot|i forget"
    r"|(?:can|could|would) you (?:please )?(?:tell|remind|show|say)(?: me)?(?: again)?|do you know|any idea"
    r"|i would like to know|may i ask|can i ask) )*"
)
STARTS: Final = (
    r"(?:when|what|where|how|which|who|why) (?:i|we|you|he|she|they|it|the \w+|my \w+|namex\w+) "
    r"|(?:that|this|it) (?:is|was) "
)
"""A clause that tells something, if no question mark follows: "what she wrote is fine", "that is not in it"."""
REQUESTS: Final = (
    r"(?:(?:and|so|ok|but|please|hi|hey) )*(?:(?:can|could|would|will) you (?!(?:still|show|give|send|tell|bring"
    r"|repeat|read|remind|say|quote)\b)|(?:can|could) (?:we|i) (?!(?:still|see|read"
    r"|look|get|keep|say|back|lose|use|show|put|publish|reuse|sell|edit|change|send it back|accept|learn|expect|ask)\b)"
    r"|should (?:i|we)\b|please\b|do you (?:think|know a))"
)
"""What is asked to be done, or for an opinion."""
ASKS: Final = (
    r"(?:(?:and|so|ok|but|hi|hey|then|well) )*(?:what|how|who|whose|which|when|where|why|is|are|was|were|do|does"
    r"|did|has|have"
    r"|can|could|may|must|am|will|would|any|show me|list|remind me|tell me|till when|by when|by what|until when|on "
    r"whose|if"
    r"|suppose|still|read me|quote|give me|let me)\b"
)
"""How a question begins, also without its mark."""
FORMS: Final[Mapping[Topic, tuple[str, ...]]] = {
    "bot": (
        r"(?:who|what) (?:exactly )?are you\b",
        r"are you (?:\w+ ){0,3}(?:bot|human|person|real|robot|ai|machine|chatgpt)\b",
        r"(?:what|how much) (?:do|does|would) (?:you|tender\w*|the bot|using you)(?: \w+)? (?:cost|charge)",
        r"do (?:you|i have to pay you)(?: \w+)? (?:charge|cost|commission|cut|fees?|percentage|share)"
        r"|do you (?:take|want|keep) (?:an? |any )?(?:commission|cut|fees?|percentage|share)|what is your (?:fee|cut)",
        r"what (?:happens|do you do) (?:with|to) (?:my|our|the) data|(?:is|are) (?:my|our) data",
        r"(?:where|how long|what) (?:do you|is|are)(?: \w+){0,3} (?:store|stored|keep|kept|save|saved)\b",
    ),
    "why": (
        r"why (?:that|this|her|him|them)(?: one)?(?: first)?$",
        r"why (?:did|do) you (?:pick|choose|take|recommend|suggest)",
    ),
    "wrote": (
        r"what (?:else )?(?:did|does|has|have|do) W(?: \w+)? (?:write|written|say|said|answer\w*|mention\w*|tell|told"
        r"|claim\w*)(?: (?:about|on|regarding|to|concerning) (?P<about>.+))?$",
        r"what (?:was|is|were|are) W (?:answers?|reply|words) (?:about|on|to|regarding) (?P<about>.+)",
        r"(?:did|does|has|have|do) W (?:\w+ )?(?:write|written|say|said|mention\w*|tell|told|speak|talk)"
        r"(?: (?:anything|something|a word))?(?: (?:about|on|regarding|of))? (?P<about>.+)",
    ),
    "compare": (
        r"(?:who|which (?:one|of them|applicant|person|candidate))(?: \w+){0,3} (?:cheap\w*|(?:most |least )?expensive"
        r"|lowest|highest|earliest|soonest|(?:most |more )(?:hours|available|time)|(?:least|less|fewest) \w+)\b",
        r"(?:who|which one) (?:can|could|would|is able to)(?: \w+)? start (?:first|earliest|soonest|now)",
        r"(?:is|are|was) W (?:\w+ )?(?:cheaper|dearer|more expensive|more available)\b",
        r"(?:does|do) W (?:ask|charge|cost|want|take|have|offer)(?: \w+){0,2} (?:less|more|fewer)\b",
    ),
    "mine": (
        r"(?:can|could|may) i (?:\w+ )?(?:see|read|check|get|view|have|look at)(?: \w+)? ?my (?:own )?(?:texts?"
        r"|application"
        r"|answers?|pitch|words|samples?)\b",
        r"(?:what|which \w+|how many \w+) (?:did|have|had) i (?:\w+ )?(?:write|written|send|sent|say|said|answer\w*|put"
        r"|give|given|name|named)\b",
    ),
    "jobs": (
        r"(?:which|what|how many) (?:jobs|projects|tasks|briefs|gigs|applications)(?: \w+){0,4} (?:open|running|going"
        r"|active|in|under way|live|left|ongoing|moment)\b",
        r"what (?:is|do i have|have i got)(?: \w+)? (?:running|open|going on|ongoing|under way)\b",
        r"what (?:did|have) i (?:apply|applied) (?:for|to)\b",
    ),
    "decline": (
        r"IF WE (?:\w+ ){0,2}?(?:say\w* no|declin\w+|refus\w+|turn\w* (?:\w+ ){1,2}down|reject\w*"
        r"|do(?:es)? not (?:\w+ )?(?:want|accept|take it|agree)|no longer want\w*|back\w* out)\b",
    ),
    "silence": (
        r"IF WE (?:\w+ ){0,2}?(?:do(?:es)? nothing|do(?:es)? not (?:\w+ )?(?:answer|reply|respond|react|decide|look"
        r"|review|write|come back|get back|sign|do anything|say anything)|never (?:answer|reply|respond|decide|look"
        r"|review|sign|write)\w*|ignor\w+|forget\w*|stays? silent|miss\w* (?:\w+ ){1,3}to (?:answer|reply|decide)"
        r"|appl(?:y|ies)|applied|fits?)\b",
        r"(?:does|will|is|would) (?:it|this|that|the \w+)(?: get| be)?(?: \w+)? (?:automatically|by itself|on its own)",
    ),
    "late": (
        r"IF WE (?:\w+ ){0,3}?(?:late|behind|delayed|sick|ill|miss\w* (?:the|my|a|her|his|their|our) (?:deadline|date"
        r"|cut ?off|checkpoint)|(?:do(?:es)?|can|could|will) not (?:\w+ )?(?:deliver|finish|make|manage|meet|keep"
        r"|hand|get)"
        r"|(?:disappear|vanish|ghost|drop)s?|needs? (?:more time|longer))\b",
        r"(?:is|are) there (?:an? |any )?(?:penalt\w+|fines?|deductions?)",
    ),
    "fix_time": (
        r"(?:how (?:long|much time|many days)|until when|by when|till when) (?:do|does|did|must|has|have|should"
        r"|will|can|may"
        r") WE (?:\w+ ){0,4}?(?:fix\w*|correct\w*|repair|chang\w+|check\w*|review\w*|look|test\w*|judg\w+|revis\w+"
        r"|redo)\b",
    ),
    "rounds": (
        r"how (?:many|often)(?: more)? ?(?:rounds|times|corrections|revisions|fixes|changes|reworks)\b",
        r"how (?:often|many times) (?:can|may|must|could|do|does|will|should) WE\b",
        r"(?:is|was) (?:that|this|it) the last (?:round|time)",
    ),
    "rights": (
        r"who (?:owns|will own|keeps (?:the )?(?:rights|copyright)|has the (?:rights|copyright))\b",
        r"(?:do|does|will|would) WE (?:\w+ )?(?:own|keep (?:the )?(?:rights|copyright))\b",
        r"(?:can|may|could|am|are|is) (?!you )WE (?:allowed to )?(?:\w+ )?(?:show|publish|display|present) "
        r"(?!(?:you|me|us|W) )"
        r"(?:\w+ ?){1,6}",
        r"(?:can|may|could|am|are|is) (?!you )WE (?:allowed to )?(?:put|use|add|include|mention|list|share|reuse|sell)"
        r"(?: \w+){1,6} (?:portfolio|references?|elsewhere|afterwards|in print|other (?:jobs|clients|projects)|too"
        r"|again)\b",
    ),
    "scope": (
        r"(?P<about>(?:that|this|it)) (?:is|was) (?:not|no) (?:\w+ )?(?:in|part|included|agreed|covered)\b",
        r"(?:is|are|was|were) (?P<about>(?!(?:i|you|we|there) ).{2,60}?) (?:included|part of|(?:in|under) the (?:deal"
        r"|agreement|contract|brief|version|scope|offer|price)|agreed|covered|in scope)\b",
        r"(?:do|does|must|should) (?:i|we|she|he|they|namex\w+) (?:really |also )?(?:have|need) to (?:do|deliver|make"
        r"|write|provide|include|add)(?: the| any)? (?P<about>.+)",
        r"did (?:we|i|you) (?:\w+ )?(?:say|agree|mention|write|include)(?: anything| something)? (?:about |on |to )?"
        r"(?P<about>.+)",
        r"is (?P<about>.{3,40}?) (?:ok|okay|allowed|fine) or (?:does|must|do|has) .+",
    ),
    "terms": (
        r"what (?:exactly |again )?(?:did|have|had|was|were) (?:i|we|you) (?:\w+ )?(?:offer\w*|promis\w+|agree\w*"
        r"|sign\w*)",
        r"what (?:is|was|were|are) (?:the |our |my )?(?:deal|offer|terms|conditions|agreement)\b",
        r"what the (?:deal|offer|agreement)\b",
        r"what (?:does|did) (?:the|our|my) (?:offer|deal|agreement|contract) (?:say|contain|include|cover)",
        r"(?:(?:can|could|may) (?:i|we) (?:\w+ )?(?:see|read|have) )?(?:the|my|our) (?:offer|deal|agreement"
        r"|contract|terms)"
        r"(?: again)?$",
    ),
    "zone": (
        r"(?:is|was|are) (?:.{1,20} )?(?:my|your|her|his|their|our|local) (?:own )?(?:time|time zone|zone|morning"
        r"|evening|afternoon)\b",
        r"whose time|(?:in )?(?:which|what) (?:time ?zone|zone)|what time (?:is|would|will) (?:that|it|this)\b"
        r"|(?:which|what) day(?: exactly)? (?:is|would) (?:that|it|this)\b",
        r"\d.{0,20}\b(?:mine|yours|hers|his|theirs|(?:my|your|her|his|their) time) or ",
    ),
    "where": (
        r"(?:on |in )?(?:which|what) (?:channels?|servers?|places?|groups?)\b",
        r"where(?: exactly)? (?:did|have|has|is|was|are|were)(?: \w+){0,3} (?:post\w*|publish\w*|advertis\w+|go|gone"
        r"|ad|advert)\b",
        r"where exactly (?:is|does) (?:it|the ad|this)(?: stand)?$",
    ),
    "open": (
        r"(?:is|are|was|did) (?:the |this |that |my |our |it )?(?:ad|advert|post|posting|job|gig|position"
        r"|applications?|it"
        r"|this|that)?(?: \w+){0,2} ?(?:online|up|open|live|running|available|closed|active|taken|filled)\b",
        r"(?:until|till) when can (?:people|they|someone|anybody|anyone) (?:still )?(?:apply|sign up)\b",
        r"can WE still apply|(?:is it|am i) too late to apply|until when can WE apply|when does (?:the ad|it|this) "
        r"close",
        r"how long (?:is|will|does) (?:the ad|it|the post\w*|this)(?: be| stay| run)? (?:up|online|open|live|run)\b",
    ),
    "pay": (
        r"how much (?:is (?:it|that|this|the \w+)|do (?:i|we|you|they) (?:get|pay|earn|owe|offer)|does (?:it|this|that)"
        r" (?:pay|cost)|will i (?:get|earn)|money|am i|are (?:we|you|they) paying|(?:does|do|did) W (?:get|cost|earn"
        r"|ask|want|charge))\b",
        r"(?:what|which|when|how)(?: \w+){0,4} (?:paid|pay|pays|payment|money|salary|fee|rate|budget|price|costs? "
        r"me)\b",
        r"do i (?:still )?get (?:paid|my money)|is (?:that|it|this)(?: the)? (?:per hour|hourly|fixed|in total|net"
        r"|gross"
        r"|before|after|plus|including)\b|(?:is|what is) the (?:pay|price|rate|fee|budget)\b",
    ),
    "answer": (
        r"(?:until|till) when (?:does|do|has) (?:he|she|they)(?: have| got)?(?: time)?$",
        r"when (?:do|will|can|should|would|does|must) WE(?: \w+){0,3} (?:hear|know|decide\w*|answer|tell|choose|learn"
        r"|find out|get (?:an? )?(?:answer|reply|decision|news))\b",
        r"(?:by|until|till) when (?:do|does|must|should|has|have|can) WE (?:\w+ ){0,3}?(?:answer|decide|reply"
        r"|respond|say"
        r"|accept|choose|sign)\b",
        r"when does (?:the|my|her|his) offer (?:run out|expire|end)|how long (?:is|does|do|will|has|have) (?:the "
        r"offer|WE)"
        r"(?: \w+){0,4} (?:valid|open|stand|think|decide|answer)\b|how long (?:do i have|does it take|will it take)$",
        r"how (?:many (?:hours|days)|much time) (?:do|does) WE (?:still )?have left\b",
        r".*\bhear back$|any (?:news|idea|update)(?: on| about)? when|(?:must|do) i (?:have to )?answer\b|when$",
    ),
    "answered": (
        r"(?:did|has|have) W (?:\w+ )?(?:answer\w*|repl\w+|respond\w*|accept\w*|signed|react\w*|decid\w+)\b",
        r"(?:is there )?(?:anything|any (?:news|word|answer|reply)|news|heard anything)(?: \w+)? (?:from|by) W\b",
    ),
    "others": (
        r"who else|how many (?:others?|people|applicants|applications|candidates|applied|of us|have applied)\b"
        r"|am i the only|who (?:has |have )?(?:all )?applied|who is (?:left|still in)\b|who did we have|other "
        r"applicants",
    ),
    "seen": (
        r"(?:does|do|can|could|will|did|has|have|is|are) W (?:\w+ ){0,2}?(?:see|seen|read|know|known|told|notified"
        r"|informed|hear\w*|look\w* at)\b",
        r"who(?: \w+){0,2} (?:sees?|reads?|knows?|has access)\b",
        r"(?:is|will|was) (?:it|this|that|the ad|my \w+|our \w+)(?: \w+)? (?:public|visible|private|secret)\b",
    ),
    "behind": (
        r"who (?:is|are) (?:this|that|the|behind|your)(?: \w+)? ?(?:company|client|owner|employer|boss|customer|this|it"
        r"|behind)\b|who is namex\w+$|who is behind",
        r"who (?:am|do|will|would) i (?:be )?work\w* (?:for|with)|what (?:kind of |sort of )?(?:company|firm|business"
        r"|organi\w+) is\b",
    ),
    "hours": (
        r"how many hours|(?:what|how much)(?: \w+){0,5} (?:per|a|each) week\b|(?:what|which) hours",
    ),
    "fixes": (
        r"which (?:one|recipe|row|file|page|text|part|criterion|point|item)s?\b",
        r"what (?:exactly )?(?:is|was|are|were) (?:wrong|missing|to fix)|what (?:exactly )?(?:do|should|must) i "
        r"(?:have to )?"
        r"(?:fix|change|correct|redo)|is the rest (?:ok|fine|good)\b",
    ),
    "dates": (
        r"when (?:do|does|can|should|must|will|would|is|are|was) (?:\w+ ){0,4}?(?:start\w*|begin\w*|due|deadline"
        r"|finish\w*"
        r"|cut ?off|deliver\w*|done|ready|checkpoint|milestone)\b",
        r"when (?:do|will|can) (?:i|we) (?:get|have|receive) (?:the|our|my) \w+|until when\b|by when must i",
        r"(?:what|which) (?:is|are|was) (?:the |my |our |her |his )?(?:next |first |last |start |end |final "
        r")?(?:dates?|day"
        r"|deadline|cut ?off|checkpoint|milestone|schedule|timetable)\b|how (?:long|many days|much time)(?: "
        r"\w+){0,2} left",
    ),
    "next": (
        r"what (?:happens|comes|is|follows)(?: \w+)? (?:next|now|then|after\b.*)|(?:and )?what now|now what|(?:and "
        r")?now$"
        r"|what are the next steps?|whose turn",
        r"what (?:do|should|must|am) (?:i|we) (?:(?:have|need|supposed|meant) to )?do (?:next|now|then)\b",
    ),
}  # fmt: skip

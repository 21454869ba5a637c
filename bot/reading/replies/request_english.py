"""How people ask for what can be done between questions, in English: up to the agreement, and for the project itself.

W stands for whoever is meant: a name, a pronoun or an ordinal. Each alternative is the part of a sentence that carries
the request; the words around it are looked at by the reader.
"""

from collections.abc import Mapping
from typing import Final

CUES: Final[Mapping[str, str]] = {
    "list": (
        r"(?:show|list|see|give)(?: me| us)?(?: all| everybody)?(?: the| of the| my)? (?:applications|applicants|"
        r"candidates|people|list|everyone|everybody|shortlist|whole list)|who (?:has |have |all )?(?:applied|is (?:on "
        r"the list|in the running|left|there|shortlisted)|do we have)|list|how many (?:people |have |applications |"
        r"applicants )?(?:applied|are there|do we have|so far|came in)?|(?:any|got any|are there any|anyone|anybody|"
        r"did (?:any ?one|any ?body)|has (?:any ?one|any ?body))(?: new)?(?: applications?| applicants?| candidates?| "
        r"takers?| apply| applied)(?: yet)?|(?:overview|what) of the (?:applications|applicants)|everyone at once|who "
        r"else (?:is there|did we have|do we have|applied|is left)|(?:show|see) (?:me )?all(?: three| of them| "
        r"cards)?|who is (?:the )?(?:backup|runner-?up|second|next best|number two)|what did they (?:answer|say)|how "
        r"did (?:they|W) answer(?:[^,;]*)?|what was W answer[^,;]*|how many hours (?:does|do|has|can) W[^,;]*|what "
        r"(?:does|did) W (?:want|cost|charge)|when (?:can|could|does) W start"
    ),
    "review": (
        r"next(?: one| card| person| applicant| please)?|who(?: is|'s| comes)? next|go on to the next|keep going|"
        r"(?:show|see|read|open|give)(?: me)?(?: the)? (?:next|new|first|other|remaining)(?: one| card| application| "
        r"applicant| person| ones)?|(?:review|read|go through|look at|check)(?: the| them| all| my)?(?: new| next| "
        r"first)?(?: applications?| applicants?| candidates?| ones?| people)?(?: one by one)?|let'?s (?:review|read|"
        r"see (?:them|the next))|(?:the )?next(?: one)? please|move on|another one|skip (?:this one|to the next)"
    ),
    "show": (
        r"(?:show|open|see|view|pull up|bring up|look at)(?: me)?(?: again)? W(?:'s)?(?: (?:again|card|application|"
        r"profile|pitch|samples|answers|work))*|(?:what did|what does) W (?:say|write|send|offer|answer)|(?:more "
        r")?about W|(?:and )?(?:what|how) about W|(?:and )?where is W|what (?:is|happened) (?:up )?with W"
        r"|what became of "
        r"W|details (?:on|of|about) W|W(?:'s)? (?:card|application|profile|pitch|samples) (?:again|please)|"
        r"(?:go )?back to W|let me (?:see|read|look at) W(?:'s)?(?: \w+)? again"
    ),
    "shortlist": (
        r"(?:short ?list|keep|save|retain|put|add|move)(?: me)? W(?: (?:on|to|in) (?:the )?(?:short ?list|list))?|"
        r"short ?list(?:ed)?|W (?:is|looks|seems|sounds)(?: very| really| quite| pretty)? (?:good|great|fine|strong|"
        r"perfect|promising|solid|excellent|nice|interesting|a yes|a good one|in)|(?:i|we) (?:(?:really |quite |do "
        r")?like|love|want to keep|would keep) W|yes (?:to|for) W|thumbs up (?:for|to) W|W (?:makes|goes (?:on|to|"
        r"through)) (?:it|the (?:short ?list|list)|through)|keep (?:that|this) one|like (?:this|that) one"
    ),
    "maybe": (
        r"(?:maybe|perhaps|not sure)(?: about| on| for)? W|W (?:is|as|=) ?(?:a )?maybe|W maybe|park W|put W (?:on "
        r"hold|aside)|maybe(?: later)?(?: for this one)?|undecided|(?:on the fence|in two minds)(?: about W)?|keep W "
        r"as (?:a )?(?:backup|reserve|maybe)|W (?:as|is) (?:a )?(?:backup|plan b|reserve)|decide (?:about|on) W later|"
        r"keep W in mind|W is (?:so ?so|ok|okay|average)|park (?:it|this)|not convinced(?: yet)?"
    ),
    "not_chosen": (
        r"(?:reject|decline|drop|remove|dismiss|pass on|refuse|cross out|rule out|turn down|skip|exclude|kick out|"
        r"delete) W|(?:not|no to|don'?t (?:want|take|like|choose|need)|do not (?:want|take|like|choose|need)|won'?t "
        r"take) W|W (?:is|are)(?: not| n'?t)(?: \w+)? (?:a fit|fit|suitable|good|good enough|right|for (?:us|me)|what "
        r"i \w+|interesting|chosen)|W (?:is|are) (?:out|a no|bad|too (?:weak|junior|slow|expensive)|weak|no good)|W "
        r"out|W no|no (?:for|on) W|(?:does|do)(?: not|n'?t) (?:fit|convince|work)(?: me| us)?|W (?:does|do)(?: not|"
        r"n'?t) (?:fit|convince \w+|work)|not (?:chosen|this one|that one|for us|for me|a fit|convincing|interesting)|"
        r"no thanks to W|(?:this|that) one is not good|say no to W|tell W no|get rid of W"
    ),
    "undo": (
        r"undo(?: that| it| this| the last(?: one)?)?(?: for W| W)?|take (?:that|it) back|revert(?: that)?|(?:that "
        r"was|was) (?:a mistake|an accident|wrong button)|(?:i )?(?:clicked|pressed|hit) the wrong \w+|i did(?: not|"
        r"n'?t) mean (?:that|to)|(?:bring|take|put) (?:W back|back W)|changed my mind(?: about W| on W)?|reconsider W|"
        r"W back (?:in|please)|(?:i )?changed my mind"
    ),
    "ask_sample": (
        r"(?:ask|get|request)(?: W)?(?: for| from W)?(?: a| another| one| more| other| better| different)* "
        r"(?:samples?|examples?|proof|portfolio)(?: from W| of W)?|(?:can|could) W (?:send|show)(?: me| us)?(?: a| "
        r"another| more| other| better)* (?:samples?|examples?|work)|(?:more|other|another|better) samples? (?:from|"
        r"of|by) W"
    ),
    "compare": (
        r"compare(?: (?:them|both|all|the (?:two|three|others|people|candidates|answers)|W))*(?: side by side)?|side "
        r"by side|who (?:is|was|did)(?: the)? (?:best|better|strongest|winner)|(?:which|who) (?:one )?(?:do you|would "
        r"you) (?:recommend|suggest|take|choose)|(?:the )?comparison|how do (?:they|W) compare|put them next to each "
        r"other|ready to choose|i want to (?:choose|decide)"
    ),
    "interview": (
        r"(?:interview|invite|talk to|speak (?:to|with)|set up (?:an )?interviews? with|start (?:the )?interviews?(?: "
        r"with)?|begin (?:the )?interviews?(?: with)?|send (?:the )?questions to|ask the questions)(?: both| all| "
        r"everybody| everyone)?(?: W| them)?|(?:the )?interviews?(?: now| please)?|do the interviews?|W (?:to|for) "
        r"(?:an? |the )?interviews?"
    ),
    "offer": (
        r"(?:make|send|write|give|do)(?: me)? ?(?:W )?(?:an |the |him |her )?offer(?: to W| for W)?|(?:offer|give) "
        r"(?:it |the (?:job|work|project) )?to W|offer W(?: the (?:job|work|project))?|hire W|W gets (?:it|the (?:job|"
        r"work))|(?:i|we)(?: would|'d|'ll| will)?(?: like to| want to)? (?:take|choose|pick|want|go (?:with|for)|go "
        r"ahead with|hire) W|(?:take|choose|pick|go (?:with|for)) W|W it is|let'?s (?:take|go with|hire) W|W is (?:my|"
        r"the|our) (?:choice|pick|one|favou?rite|winner)|skip the interviews?|W (?:after all|instead)|(?:yes|ok),? W|"
        r"W please|(?:the job|it) goes to W|W gets my vote|W convinced me|actually W(?: sorry)?|W sorry"
    ),
    "close_ad": (
        r"(?:close|end|stop|take down|pull|remove|withdraw|unpublish|delete|kill|switch off|shut)(?: down)?(?: the| "
        r"my| this)? (?:ad|ads|advert|posting|job post|post|listing|applications?(?: phase)?)(?: down| now)?|take "
        r"(?:the |my |this )?(?:ad|ads|advert|posting|post|listing) (?:down|off|offline)|(?:ad|posting|post) (?:off|"
        r"down)(?: please)?|(?:no more|stop taking|stop accepting|enough) (?:applications|applicants|people)|we have "
        r"enough(?: people| applicants)?|take it (?:offline|down)|(?:pause|stop|end) the search|stop (?:looking|"
        r"searching)|we are full|close it|shut it(?: down)?|end it"
    ),
    "extend": (
        r"(?:extend|prolong|leave|keep)(?: the| my| this| it)?(?: ad| deadline| posting| post| closing date)?(?: open|"
        r" up| running| online| live)?(?: longer| for longer)?(?: until| till| to| by| for)|(?:extend|prolong)(?: the|"
        r" my)? (?:ad|posting|post|deadline)|(?:more|another) (?:time|days|week) for (?:applications|applicants|the "
        r"ad)|(?:ad|it) (?:should|can|must) (?:stay|run|be open)(?: open| up| longer| until)*|(?:give|allow) "
        r"(?:people|them|applicants) more (?:time|days)(?: to apply)?|(?:extend|prolong|leave|keep) it(?: open| "
        r"online| up)?(?: until| till| by)|(?:one|a) (?:more )?week (?:more|longer)"
    ),
    "nobody": (
        r"(?:nobody|no ?one|none(?: of (?:them|these|those))?) (?:fits?|is (?:good|right|suitable)|works|convinces "
        r"\w+|matches|will do|really \w+)|(?:don'?t|do not) (?:want|like) (?:any|anyone|anybody)(?: of (?:them|these|"
        r"those))?|not (?:any|one) of (?:them|these)|hire (?:nobody|no ?one)|(?:all|they are all|they'?re all) (?:bad|"
        r"not good|too weak|useless)|none of them|(?:start|begin) (?:over|again) with new people|i(?: would|'d) "
        r"rather hire nobody|none(?: please)?|(?:stop|cancel) (?:it all|everything|the whole thing)|(?:i am |i'm "
        r")?not hiring(?: any ?more| anyone)?|never ?mind (?:all of it|it all)|i do not need anyone"
    ),
    "new_round": (
        r"(?:new|another|second|next) round|(?:re-?)?advertise (?:it )?again|(?:post|publish|run)(?: the ad| it| "
        r"this)? again|re-?post(?: the ad| it)?|start (?:the )?search(?:ing)? (?:over|again)|look for (?:other|new|"
        r"more|someone else|somebody else)(?: people| applicants)?|try again with (?:a )?new (?:ad|people)"
    ),
    "publish": (
        r"(?:publish|post|launch|release|put out|go live with)(?: the| it| this| my)?(?: ad| advert| now| "
        r"everywhere)*|go live|put it (?:online|out|up)|(?:post|publish|send) it (?:now|everywhere|to (?:all|both)(?: "
        r"channels)?)|looks good,? (?:publish|post)|(?:put|get|bring|take) (?:it|the ad) (?:all )?(?:online|live|out "
        r"there)|(?:it|the ad) (?:can|may|should) (?:go|be) (?:online|live|out|public)|make it (?:live|public)|online "
        r"(?:with it|it goes)|let (?:it|them) (?:go )?(?:live|out)|out (?:with it|it goes)"
    ),
    "channels": (
        r"(?:choose|change|pick|other|which|different|select)(?: the)? channels?|where (?:will|does|is) (?:it|the ad) "
        r"(?:go|be posted|posted)"
    ),
    "preview": (
        r"(?:make|write|create|draft|do|prepare)(?: me)?(?: the| an)? (?:ad|advert|job post|posting)|(?:show|see|"
        r"preview)(?: me)?(?: the)? (?:ad|advert|preview|posting)|preview(?: it| the ad)?|what does the ad look like|"
        r"how does the ad look"
    ),
    "other_request": (
        r"(?:other|another|different|new|change the|next) (?:request|instruction|task|test)(?: in the ad)?"
    ),
    "edit_brief": (
        r"(?:change|edit|correct|update|adjust|fix|amend|modify)(?: the| my| something in the| in the)? (?:brief|"
        r"requirements|ad text|text of the ad|text|ad|pay|budget|price|dates?|deadline|cut-?off|hours|criteria|rules|"
        r"must-?haves|deliverables|description)|edit text|(?:there is )?a (?:typo|mistake|error) in the (?:ad|brief|"
        r"text)|(?:can|could) (?:we|i) (?:pay|offer) \d[\d.,]*(?: \w+)?(?: instead)?|(?:raise|lower|change) (?:the "
        r")?(?:pay|budget|price)(?: to)?|wrong (?:date|price|pay|amount) in the (?:ad|brief)"
    ),
    "send": (
        r"(?:(?:yes|ok|okay|please|now|so|and) )*(?:send|submit|fire|ship)(?: it| that| this| them| the (?:offer"
        r"|questions?|kit|invitations?|interview|fixes|"
        r"list|fix list))?(?: out| off| over| to (?:him|her|them|W))?(?: now| please)?|go ahead(?: and send)?|out "
        r"with it|(?:looks|look) good(?: to me)?,? send(?: it)?|(?:yes |ok |please )*send(?: it)?|off (?:it|they) "
        r"goes?|send (?:it|that|the offer) (?:out )?(?:please|now)|(?:ok|okay|yes|alright) (?:go|send)|go for it|do "
        r"it|fire away|release it|(?:now |and )*(?:off|out|away) (?:with (?:it|them|that)|(?:it|they) goes?|you go)"
        r"|let (?:it|them) "
        r"(?:go|out|fly)(?: out)?|get (?:it|them|that) (?:out|off|over)(?: to (?:him|her|them|W))?|(?:it|they"
        r"|that) can go(?: out|"
        r" off)?(?: now)?|put it through|pass it on to W|ship (?:it|them)|ready to (?:go|send)|good to go"
    ),
    "change_draft": (
        r"(?:change|edit|adjust|correct|update|modify)(?: the| this| my)? (?:offer|draft|pay|amount|price|hours|"
        r"expiry|deadline|date|questions?)|(?:make it|set it to|lower it to|raise it to|put|but|only|max(?:imum)?|at "
        r"most|not more than|up to) \d[\d.,]*(?: ?(?:eur|euros?|€|usd|dollars?|\$|gbp|pounds?))?(?: max)?|(?:(?:for|"
        r"at|to) )?\d[\d.,]*(?: ?(?:eur|euros?|€|usd|dollars?|\$))?(?: instead| max| in total)?|(?:start|begin|"
        r"deliver|finish) (?:it )?(?:a|one|two|\d+) (?:days?|weeks?) (?:later|earlier)|(?:make it |keep it )?valid "
        r"(?:for|until)[^,;]*|give W until[^,;]*|\d{2,} is (?:fine|ok|okay)(?: too)?"
    ),
    "change_question": (
        r"(?:change|edit|replace|swap|rephrase|rewrite)(?: a| the| one| some| this)?(?: of the)?(?: first| second| "
        r"third| last)? questions?"
    ),
    "decline": (
        r"(?:decline|refuse|reject|turn down|turn it down|say no|pass)(?: the| this| it| on it| on this)?(?: offer| "
        r"job| work)?|(?:i'?m|i am) (?:out|not interested(?: any ?more)?)|no thanks?(?: you)?|not interested|"
        r"(?:can'?t|can ?not|won'?t|will not|do not want to|don'?t want to) (?:take|accept|do) (?:it|this|the (?:job|"
        r"offer|work))|(?:i )?(?:found|took|have|got) (?:something|somewhere|another job|other work)(?: else)?|too "
        r"(?:low|little|cheap|late) for me|no time|(?:i have|got) no time|sorry,? no|wrong person|i did(?: not|n'?t) "
        r"apply|(?:i(?:'ll| will| have to)) (?:pass|say no)"
    ),
    "agree": (
        r"(?:i )?(?:accept|agree|take it|take the (?:job|offer|work))(?: to (?:it|this|that|the \w+))?(?: the "
        r"(?:offer|job|date|change))?|(?:i'?m|i am|count me) in|(?:sounds|looks|seems|is|that'?s|it'?s|that is|"
        r"all)(?: very| really| absolutely| totally)? (?:good|great|fair|fine|ok|okay|right|perfect|correct)(?: to| "
        r"for| with| by)?(?: me| us)?|(?:fine|ok|okay|good|works|perfect|all right|alright)(?: for| with| by) (?:me|"
        r"us)|deal|agreed|approved|let'?s do (?:it|this)|it'?s a deal|happy with (?:that|it|this)|(?:i|we) (?:can|"
        r"could) (?:do|live with|work with) (?:that|it|this)|that works(?: for me)?|works(?: for me)?|i(?:'ll| will| "
        r"would)(?: gladly| happily)? take (?:it|the (?:job|work|offer|day))|(?:ok|okay|sure|yes|fine|great|cool|"
        r"perfect|wonderful|lovely)(?: then| thanks)?|i(?: would| will|'d)? love to|gladly|happy to(?: do it)?|yes "
        r"please|better than nothing,? i take it|with pleasure|(?:one|1) day is (?:better than (?:none|nothing)|fine|"
        r"ok|enough)"
    ),
    "refuse": (
        r"(?:keep|leave|stay with)(?: the| it| as| to)* ?(?:old|original|agreed|same)?(?: date| offer| deadline| "
        r"cut-?off| as it is| as is| it)|(?:no|not) (?:change|way|deal|possible|acceptable|ok|okay|agreed)|(?:i "
        r")?(?:do not|don'?t|can'?t|can ?not|won'?t) (?:agree|accept)(?: that| this| it)?|(?:does(?: not|n'?t)|will "
        r"not|won'?t) (?:help|work|do)(?: me| for me| us)?|not enough|too (?:late|long|much)|that is no help|(?:one|"
        r"1) day (?:does(?: not|n'?t)|is not|isn'?t) (?:help|enough)|no that does not help"
    ),
    "one_day": (
        r"(?:only |just )?(?:one|1|\+1|a single) (?:more )?(?:extra )?day(?: more| extra)?(?: only| is ok| max)?|only "
        r"\+ ?1"
    ),
    "wish": (
        r"(?:could|can|would|may) (?:we|you|i)(?: please| maybe)? (?:change|make it|do|move|start|get|have|pay|raise)|"
        r"(?:i'?d|i would) (?:like|prefer|need|want|love)|(?:is it possible|would it be possible)|change something|"
        r"(?:more|higher|better) (?:pay|money|rate)|instead of|(?:can|could) (?:it|this|that|the start|we) (?:be|"
        r"start|begin)|(?:is|are) there (?:any )?(?:room|chance)|(?:make it|for) \d{2,}|what about \d{2,}"
    ),
    "withdraw": (
        r"(?:withdraw|retract|pull|cancel|take back|remove|delete)(?: my| the| this)?(?: application| bid| candidacy| "
        r"from the list)|take (?:my |the )?(?:application|name) (?:back|out|off)(?: the list)?|withdraw|(?:i'?m|i am) "
        r"(?:no longer|not any ?more|not) (?:interested|available)(?: any ?more)?|(?:i )?(?:changed my mind|do(?: not|"
        r"n'?t) want (?:it|the job|this)(?: any ?more)?)|take me off(?: the list)?|count me out|(?:i )?found "
        r"(?:another|a different) (?:job|client)"
    ),
    "apply": (
        r"(?:i want to |i would like to |can i |how (?:do|can) i )?apply(?: for| to| here| now)?(?: (?:the|this) "
        r"(?:job|ad|work))?|i want (?:the|this) job|interested in (?:the|this) (?:job|work|ad)"
    ),
    "edit_application": (
        r"(?:change|edit|correct|update|fix|add (?:something )?to|replace)(?: something in)?(?: my| the) "
        r"(?:application|pitch|samples?|links?|hours|time ?zone|zone|answers?|text|availability)|(?:i )?(?:made|there "
        r"is|have) (?:a )?(?:mistake|typo|error)|(?:sent|gave) the wrong \w+|forgot (?:to (?:add|say|mention|send))?"
    ),
}
"""By what is asked for; of several that fit the longest counts, of equals the earlier."""

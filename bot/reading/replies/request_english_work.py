"""How people ask for what can be done between questions, in English: while somebody works, and around it."""

from collections.abc import Mapping
from typing import Final

CUES: Final[Mapping[str, str]] = {
    "deliver": (
        r"(?:deliver|hand in|hand over|submit|turn in)(?: it| all| everything| the (?:work|files|result|texts|rest)| "
        r"now| my work)*|(?:here (?:is|are|you (?:go|have it))|this is|attached(?: is| are)?|please find)(?: the| my| "
        r"all| everything| it)?(?: final| finished| complete| whole| full)?(?: (?:work|delivery|result|files?|texts?|"
        r"everything|version|package|link|transcripts?))*|(?:i'?m|i am|we are|it'?s|all|everything(?: is)?|work is|it "
        r"is|that'?s)(?: all| now| completely)? (?:done|finished|ready|complete)(?: now| with it| with everything)?|"
        r"(?:i )?(?:have |just |have just )?(?:finished|completed)(?: it| everything| the (?:work|job|project)| all "
        r"of it)?|(?:ready|want) to (?:deliver|hand (?:it )?(?:in|over))|corrected (?:version|files?)|(?:new|fixed|"
        r"updated) (?:version|files?)(?: here)?|(?:fixed|corrected|done|changed|repaired|updated)(?: it| that| them| "
        r"everything)?(?:,? (?:same|see) (?:link|file|folder))?|same link|here (?:are|is) (?:\d+ )?more|(?:the )?rest "
        r"(?:is|are) (?:here|attached|done)"
    ),
    "more_time": (
        r"(?:i |we )?(?:need|want|would need|'d need|will need|require)(?: a (?:bit|little))? ?(?:some |\w+ |\d+ "
        r")?(?:more|extra|additional|longer|another)? ?(?:time|days?|hours?|weeks?)(?: more| longer| extra)?|(?:can|"
        r"could|may) (?:i|we) (?:have|get|deliver|hand in|move|extend|shift|push|finish|send)[^,.;]*?(?:later|more|"
        r"longer|until|on|by|the (?:date|deadline|cut-?off)|days?)|(?:move|shift|push|extend|postpone|change)(?: "
        r"back)?(?: the| my)? (?:deadline|cut-?off|date|due date|delivery)(?: date)?(?: to| by)?|(?:i )?(?:will not|"
        r"won'?t|can ?not|can'?t|am not able to|could not|won'?t be able to) (?:make|meet|hit|keep|finish|reach|"
        r"manage|get it done)(?: it| the)?(?: deadline| date| cut-?off| in time| on time| by)?|more time|later "
        r"(?:date|deadline)|(?:i'?m|i am|will be|running)(?: going to be)? (?:late|behind)|can i have until|(?:is|"
        r"would) \w+day (?:ok|okay|possible|fine) (?:too|instead|as well)|(?:a|one|two|three|\d+) (?:more )?(?:days?|"
        r"weeks?) (?:more|longer|later)"
    ),
    "message": (
        r"(?:message|write(?: to)?|tell|ask|contact|text|ping|inform|let)(?: the)? (?:W|owner|client|contractor|boss|"
        r"freelancer)(?: know)?(?: that| to| if| whether|:)?|(?:say|pass|forward)(?: it| this| that)? (?:on )?to (?:W|"
        r"the (?:owner|client|contractor))|pass (?:it|this|that) on|i have a question(?: for W)?|(?:ask|tell|"
        r"message|write(?: to)?) W(?: [^,;]*)?|remind W (?:that|to|about|of|not|how|where|when|what)[^,;]*"
    ),
    "how_goes": (
        r"how (?:is|are) (?:it|things|the work|W|the project|everything|we)(?: going| doing| coming along| "
        r"progressing)?|(?:any|what'?s the) (?:news|update|progress|status)(?: from W| on it)?|(?:is|has) W(?: "
        r"already)? (?:started|working|done|finished|on track|late)|ask W (?:how|for) (?:it|an update|the status|"
        r"things)[^,.;]*|how far (?:is|along)|how is W doing|how far is W|(?:has|is) W (?:on track|late|behind|"
        r"finished|working)|when is the next (?:date|check-?in|deadline)|next date|is it late|any (?:progress|news|"
        r"update)(?: from W)?"
    ),
    "answered": (
        r"(?:has|did|have) (?:W|anyone|somebody|they)(?: already| even)? (?:answer(?:ed)?|repl(?:y|ied)|accept(?:ed)?|"
        r"respond(?:ed)?|sign(?:ed)?|decide[d]?|see[n]?|read)(?: it| yet| the offer)*|(?:when|until when|how long)(?: "
        r"do| does| will| has| have| must| can)? (?:W|i|they|the offer|it)[^,.;]*(?:hear|answer|reply|time|decide|"
        r"expire|know|wait|last)|(?:any|some) (?:answer|reply|response|news)(?: yet| from W)*|what (?:now|happens "
        r"(?:now|next))|what is (?:next|happening|going on)|still nothing|(?:what|and) if W (?:says|said|does|"
        r"do)[^,.;]*|and now|now what|when does (?:it|the (?:offer|ad)) (?:run out|end|expire|close)|does W know(?: "
        r"already| yet| about it)*|how long (?:do i|does W|have i|has W)[^,.;]*|(?:is|are) (?:it|they|this|that"
        r"|the \w+|everything) "
        r"still (?:open|running|valid|live|there|on|good|possible|available|happening|standing)"
    ),
    "quit": (
        r"(?:i )?(?:quit|resign|give up|stop (?:working|the work)|step (?:back|down)|drop out|cancel the (?:contract|"
        r"work|job)|end the contract)|(?:i )?(?:can ?not|can'?t|will not|won'?t) (?:continue|go on|do (?:it|this)|"
        r"finish(?: it| this| the work)?)(?: any ?more)?|it'?s too much|too much for me|(?:i'?m|i am) (?:out|done "
        r"with (?:this|it))|done w(?:ith)? (?:this|it|you)|keep (?:the|your) money"
    ),
    "end": (
        r"(?:end|cancel|terminate|stop|call off|abort|close|kill)(?: the| this| my)? (?:contract|project|work|job|"
        r"collaboration|search)|(?:fire|let go of|part ways with|stop with) W|(?:don'?t|do not) want to work with "
        r"W(?: any ?more)?|it'?s over with W"
    ),
    "delete_draft": (
        r"(?:delete|remove|discard|drop|throw away|trash|scrap|bin)(?: this| the| my| that)? (?:draft|brief|project|"
        r"job|task|one)|forget (?:about )?(?:this|the|that) (?:draft|brief|project|job|one)|(?:don'?t|do not) need "
        r"(?:this|it|that|the \w+) any ?more|no longer need(?:ed)?(?: it| this)?|(?:delete|forget|drop|scrap|remove|"
        r"cancel|kill) (?:the )?PROJECT(?: thing| project| draft| one)?"
    ),
    "start_over": (
        r"start (?:over|again|anew|from (?:scratch|the (?:beginning|start)))|from the (?:beginning|start|top)|begin "
        r"(?:again|anew)|restart"
    ),
    "resume": (
        r"(?:go )?(?:back to|on with|continue(?: with)?|resume|return to|carry on(?: with)?|pick up)(?: the| my| with "
        r"the)? ?(?:brief|draft|questions?|interview|application|form|where we (?:were|left off)|PROJECT)?|where were "
        r"we|keep on with(?: the)? (?:brief|draft|PROJECT)|(?:let us |let'?s |i want to )?(?:finish|continue|complete|"
        r"go on with|work on) (?:the )?(?:brief|draft|PROJECT)|(?:where were we|continue) with PROJECT|continue|and "
        r"the other one|the other (?:one|project)"
    ),
    "pause": (
        r"pause(?: this| it| that| the (?:brief|project|questions?))?|(?:not now|later|another time|some other time|"
        r"tomorrow)(?: please)?|(?:put|leave) (?:it|this) (?:on hold|for (?:now|later))"
    ),
    "status": (
        r"are we (?:all )?(?:done|finished|good|set|through)(?: now| here| then| with (?:it|this))?|"
        r"(?:is|was) (?:it|that|this|everything) (?:all )?(?:done|finished|over|it|all|closed)(?: now| then)?|"
        r"status|where (?:are|do) (?:we|things|i) (?:stand|at)?|what(?:'s| is) (?:open|the status|going on|left|"
        r"pending|waiting|due|the state)|what do i (?:have to|need to|owe|still owe)(?: do)?|(?:what|anything)(?: "
        r"is)? (?:waiting for|on) me|what'?s next|my (?:projects|jobs|applications)|(?:show|list)(?: me)?(?: all)? my "
        r"(?:projects|jobs|work|applications)|whose turn(?: is it)?|what are we doing(?: right now| now)?|which "
        r"projects do i have|where (?:are|were) we|remind me where we are|what is this about|what now|what else (?:do "
        r"i|is there)(?: have)?(?: to do)?"
    ),
    "record": (
        r"(?:the |my |show (?:me )?the |give me the |send (?:me )?the )?(?:record|timeline|history|protocol|log)(?: "
        r"of (?:it|this|the project))?|what happened so far"
    ),
    "paid": (
        r"(?:i )?(?:have |'ve |just |already )*(?:paid|transferred|sent the money|payed|wired)(?: it| W| him| her| "
        r"the (?:invoice|money|rest))?(?: today| yesterday| now)?|money (?:is sent|sent|is out|is on its way)|payment "
        r"(?:is )?(?:done|sent|made)|it is paid|(?:i )?(?:just )?(?:paid|sent) (?:W |her |him |them )?(?:half|a part|"
        r"part|the (?:first|second) (?:half|part))(?: already)?"
    ),
    "not_paid": (
        r"not (?:yet )?paid(?: yet)?|(?:have|did)(?: not|n'?t) pa(?:id|y)(?: yet| it)?|not yet|(?:will|going to|"
        r"i'?ll) pay (?:later|tomorrow|next \w+|on \w+|soon)|payment (?:comes|follows) (?:later|soon|\w+)"
    ),
    "accept": (
        r"(?:accept|approve|take)(?: it| the (?:delivery|work|result)| everything| all| as it is)?|(?:all|everything) "
        r"(?:passes|pass|is (?:good|fine|ok|okay|great|perfect|as agreed|there)|good|fine|ok|okay|accepted|works)|"
        r"(?:looks|it'?s|is|this is|that is|work is)(?: all| really| very)? (?:good|great|perfect|fine|excellent|ok|"
        r"okay)(?: to me)?|(?:well|great|good|nice|perfect) (?:done|job|work)|i'?m (?:happy|satisfied)(?: with (?:it|"
        r"everything|the work))?|the rest (?:passes|is (?:fine|ok|okay|good))|accept it the way it is|take it the way "
        r"it is"
    ),
    "matches": (
        r"(?:it |they |that |this |everything |all )*(?:all |both )?(?:match(?:es|ed|ing)?|fits?)(?: (?:all|everything"
        r"|up|perfectly|"
        r"together))*|(?:all|every) (?:points?|of (?:it|them)) (?:match(?:es)?|fits?|(?:is|are) (?:right|correct|fine"
        r"|good))|(?:she|he|"
        r"they|W) (?:has |have |got )?(?:understood|got) (?:it|everything|all)(?: all| of it| right| correctly)*"
        r"|all (?:understood|"
        r"correct|as (?:i )?meant)|that is (?:exactly )?what i meant"
    ),
    "dispute": (
        r"(?:i )?(?:don'?t|do not) think (?:that )?(?:\w+ ){1,4}(?:is|are) (?:wrong|bad|off|a (?:fault|mistake))|"
        r"(?:i )?(?:see (?:it|that|this) differently|disagree|do not agree|don'?t agree|object|contest)(?: with (?:it|"
        r"that|this|the fix|\w+))?|(?:that|this|it)(?:'s| is)(?: not|n'?t) (?:right|true|fair|correct|my fault|in the "
        r"brief|part of (?:it|the \w+))|(?:it|that|this) (?:was|is) (?:in|there|already)[^,.;]*|(?:step|row|line|page|"
        r"file|it|that|this|C\d) \w* ?(?:is|was) (?:there|in (?:it|there)|correct|right|included)[^,;]*|look again|"
        r"(?:you|she|he) (?:overlooked|missed)|that is not (?:a )?(?:fault|mistake|error)|not (?:my|a) (?:mistake|"
        r"fault)"
    ),
    "take_fixes": (
        r"(?:ok|okay|sure|alright|fine)?,? ?(?:i(?:'ll| will| am going to)|will|i can)? ?(?:fix|correct|redo|repair|"
        r"change|mend|do) (?:it|that|them|this|those)(?: all| now| today| tomorrow| right away)*|on it|working on it|"
        r"will do|(?:will|i will|i'?ll) (?:be )?(?:fixed|done|do it|fix it)[^,;]*|(?:fix|do|correct) (?:it|that|them) "
        r"(?:tonight|tomorrow|today|soon|by \w+)|understood|fair enough|got it|you are right|sorry about that"
    ),
    "given": (
        r"(?:i )?(?:have |'ve |just |already )*(?:given|sent|handed over|shared|delivered|provided|gave|uploaded)(?: "
        r"you| W| them| it| him| her)*(?: the| all| everything| access| files?| material| login| logins)*(?: to W)?|"
        r"(?:W|they|he|she) (?:has|have|got|should have)(?: it| access| the \w+| everything)+(?: now)?"
    ),
    "owes": (
        r"(?:i )?still (?:owe|have to (?:give|send|hand over)|need to (?:give|send|hand over))(?: W| them)?(?: "
        r"something)?"
    ),
    "keep_waiting": (
        r"(?:keep|go on|continue) waiting|(?:i(?:'ll| will)|let'?s|we) wait(?: a (?:bit|little|day))?(?: longer| "
        r"more)?|give W (?:more time|another day|a day|time)|be patient"
    ),
    "runner_up": (
        r"(?:prepare|show|get|call|contact|ask)(?: me)?(?: the)? (?:runner-?up|second (?:best|choice)|replacement|"
        r"next best|plan b)|(?:find|look for) (?:a replacement|someone else|somebody else)|who else (?:is there|do we "
        r"have)|replace W"
    ),
    "question": (
        r"i have (?:a|another|one|some) questions?|(?:can|may|could) i ask(?: you)?(?: something| a question)?|"
        r"question for (?:the owner|W)"
    ),
    "hire_again": (
        r"(?:hire|book|take|engage|work with) W again|same person again|W again(?: please)?|another job for W|(?:hire|"
        r"book|take) W again|again with W|W for the next (?:one|job|project)"
    ),
    "add_task": r"(?:add|put|note)[^,.;]* (?:to|on) (?:the|my) (?:list|backlog|to-?dos?)|remember for later",
    "hold": (
        r"(?:please )?(?:wait|hold on|hang on)(?: a (?:bit|moment|minute|second|while)| please| for now)?|not yet|not "
        r"now|let me (?:think|sleep on it|check(?: first)?|ask (?:first|my \w+))(?: about (?:it|this|that))?|i "
        r"(?:have|need) to (?:think|sleep)(?: about (?:it|this|that)| on it)?|(?:too|that is too) much for today|"
        r"enough for today|(?:maybe )?(?:later|tomorrow)|i(?: will|'ll) (?:look|check|think|do it|answer|"
        r"decide)[^,.;]*(?:tonight|tomorrow|later|soon|on \w+day|next week|this (?:evening|afternoon))|no hurry|some "
        r"other time|stop(?: it| that| everything| for now)?|my \w+ has to (?:look|check|see|agree)(?: first| at it)*"
        r"|(?:i )?(?:still |first )*(?:have to|need to|must|want "
        r"to|should) (?:ask|talk to|check with|speak (?:to|with)) (?:my|the|our) \w+(?: first| about (?:it|this|that))*"
    ),
    "agreement": (
        r"what (?:did )?(?:we|i) agree(?:d)?(?: on| to)?|(?:show (?:me )?)?(?:the |our )?(?:contract|agreement|agreed "
        r"(?:card|version))|what is in the (?:contract|agreement|brief|offer)|(?:can i |let me )?(?:read|see) (?:it|"
        r"the (?:offer|contract|brief|agreement)) again|(?:can i |let me )?(?:read|see|show) (?:it|that|the (?:offer|"
        r"contract|brief|agreement)) (?:once more|again)"
    ),
    "news": (
        r"(?:i am |i'm )?done for (?:today|now|the day)|finished for today|that is it for today|calling it a day|"
        r"(?:enough|all) for today"
    ),
}
"""By what is asked for, as in request_english."""

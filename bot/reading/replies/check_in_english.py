"""What is said at a check-in in English."""

from bot.reading.replies.check_in_words import CheckInWords, alternatives

ENGLISH = CheckInWords(
    waits=alternatives(r"""
(?:still )?waiting (?:for|on) (?P<en1>[^.!?\n,]{2,80})
(?:(?:still )?(?:need|missing)|(?:do not|don'?t|didn'?t) (?:yet )?(?:have|get|got)|no|can ?not open|can'?t open
  |never got)\s+(?:(?:the|your|an?|any|some|to)\s+)*(?P<en2>(?:\w+\s+){0,3}?(?:access|log ?in|password|link|invite
  |invitation|credentials|files?|material|sheet|input|answer|reply|feedback|approval|photos?|images?|logo|data
  |account|audio|guide|guidelines|brief|texts?|documents?|folder)\b[^.!?\n,]{0,60})
"""),
    blocked=alternatives(r"""
blocked|stuck|(?:can ?not|can'?t|unable to) (?:continue|go on|proceed|work on|log ?in|access|open|get in)
(?:access|log ?in|password|link|invite|invitation|credentials|files?|material|sheet|input|answer|reply|feedback
  |approval|photos?|images?|logo|data|account|audio|guide|guidelines|brief|texts?|documents?|folder) (?:(?:you|he|she
  |they) \w+ )?(?:is|are|was) (?:broken|empty|corrupt\w*|missing|gone|locked|not there|private)
(?:permission|access) (?:is )?denied|(?:does|do|will|did)(?: not|n'?t) open|without the \w+ i can
where (?:is|are|can i find) (?:the|your|my)|need (?:\w+ )?permission
(?:link|drive|file|folder|sheet|password|login|access|site|server) (?:\w+ )?(?:is|are|was|has|does|do|did
  |seems) (?:\w+ )?(?:dead|private|down|locked|expired|wrong|not|empty|broken|corrupt\w*|gone)
need (?:\w+ ){1,4}(?:before|first|to (?:start|continue|go on|proceed))
(?:please )?(?:send|give|share)(?: me| us) (?:the|your|access|a|that)|(?:is|are|still|am) missing|waiting to \w+
locked out|on hold|i stopped|can only (?:see|open|read)|until (?:someone|somebody|you) \w+|who can (?:give|help|let)
(?:i|we) (?:still |first |really |just )?need (?:your|the|a|an|access|some|more info\w*|to know|someone|somebody)
errors?|protected|read[- ]only|view[- ]only|no permission|restricted|rejected|refus\w+
(?:you|he|she|they|nobody) (?:\w+ )?(?:forgot|forget|did not|didn't|have not|haven't|never)
(?:does not|doesn't|do not|don't|will not|won't|is not|isn't) (?:work|load|open|respond|download|accept|start|let)\w*
waiting|can't tell which|unclear
(?:can|could|would|will) you (?:please )?(?:re)?(?:give|send|share|grant|open|unlock|add|invite|let|upload|approve)
(?:no|without|need) (?:\w+ )?(?:rights?|permissions?|access)|crash\w*|i wait for
(?:can ?not|can't) (?:see|find|start|edit|use|download|upload)
please (?:re)?(?:unlock|open|send|share|give|grant|upload|approve|invite|add)|what (?:is|are) the (?:password|login)
404|i miss the|corrupt\w*|damaged|unreadable|expired?|invalid|approv\w+ .{0,30}before
(?:has|have|had) (?:sent|given|told|answered|shared) me|no content
(?:can't|cannot|can not) (?:get|come) (?:past|in|into|through|on)|no (?:word|answer|reply|response|news) (?:from|yet)
read access|past the login|nobody (?:has |have )?(?:sent|gave|given|answers?|answered|replied|told)|timed? ?out
offline|unavailable|unreachable|which \w+ (?:should|do|shall) i .{0,40}(?:cannot|can't|can not|stuck|wait)
(?:staging|server|site|website|shop|portal|backend|cms|api|system|platform|domain|database|it) (?:is|are|was|seems
  |went) (?:\w+ )?(?:down|dead|offline|unreachable|broken)
(?:access|invite|invitation|permission|rights?|account|seat|licen[cs]e) (?:\w+ )?(?:revoked|removed|gone|missing
  |taken|never|expired|suspended|disabled)
(?:invite|invitation|link|mail|email|file|files|photos) never (?:came|arrived)
(?:don't|do not) have (?:a|an|the|any|your)|goes nowhere|can't (?:begin|move|test|publish|deploy)
cannot (?:begin|move)|hasn't (?:answered|replied|sent|given)|licen[cs]e key|waiting on
need (?:your|his|her|their|someone'?s|the) (?:ok|okay|go|go-ahead|approval|sign-?off|input|answer|decision|feedback
  |files?|password)
(?:account|profile|seat|user) (?:got |was |is |has been )?(?:deactivated|disabled|suspended|banned|deleted)
never received|the wrong (?:file|link|folder|version|password|list)
(?:link|drive|file|folder|sheet|password|login|zip|document|form) (?:\w+ ){0,3}(?:is|are|was) (?:dead|empty|broken
  |corrupt\w*|gone|locked)
"""),
    time_asked=alternatives(r"""
(?:more|extra|another|additional|an extra|bit more) (?:time|days?|weeks?|hours?)|(?:days?|weeks?) (?:more|longer)
extension|need (?:\w+ ){0,2}(?:until|till)
"""),
    risk=alternatives(r"""
at risk|risk|late|later than|delay(?:ed|s)?|behind|slow(?:er)?|struggl\w+|fever|flu|sick|ill|injured|hospital
emergency|accident|typhoon|overwhelmed|(?:power|internet|electricity) (?:cut|outage|is (?:down|out|off|gone))
no (?:power|internet|electricity)|(?:laptop|computer|pc|machine|phone) (?:is )?(?:broken?|died|dead|crashed)
broke(?:n)? down|not sure (?:i|if|whether|that|about)|(?:might|may) not|(?:might|may|will) take longer|longer than
(?:can ?not|can'?t|will not|won'?t|do not think i can|don'?t think i can|not going to|unable to) (?:\w+ )?(?:make
  |reach|meet|keep|finish|manage|hold|hit|deliver|complete)
(?:don'?t|do not) think (?:it|i|this|we)|(?:will not|won'?t|can ?not|can'?t|not going to) be (?:ready|done|finished)
more (?:days?|time|hours)|(?:days?|time) (?:more|longer)|extra (?:days?|time)|extension|extend|postpone|underestimated
out of time|too tight|lost (?:\w+ )?(?:days?|hours|today)|harder than|no (?:way|chance)
tak(?:es|ing) (?:\w+ )?(?:longer|forever|ages)|fell behind|(?:move|push|shift|change) the (?:deadline|date|cut-?off)
(?:need|will need) until|talk about the (?:date|deadline)|problem with
not (?:really |quite |very )?(?:on track|fine|good|well|great|on time|in time)|(?:a|one|two|three|\d+) days? late
can ?not keep|can'?t keep|no longer realistic|slip\w*|covid|corona|surgery|doctor|migraine|died|death|funeral
passed away|was born|gave birth|birth|flood\w*|storm|hurricane|earthquake|blackout|stolen|robbed|strike|evacuat\w+
(?:power|internet|electricity|wifi|connection) (?:is |went |has )?(?:gone|down|out|off|dead)
(?:need|give me|take|takes|require|want|have) (?:\w+ ){0,3}(?:until|till|another|extra|additional|longer)
(?:another|extra|additional) (?:day|week|hour|few)s?|(?:day|week|hour)s? (?:more|longer)
more (?:work|difficult|complex|complicated|time) than|bigger than|harder|swamped|overloaded|exhausted|burn(?:ed|t) out
too (?:much|many|little|short|big|hard)|will (?:probably|likely|rather) be (?:\w+day|tomorrow|next|the)
probably (?:\w+day|tomorrow|next week)|(?:sorry|unfortunately|afraid|regret\w*)|only (?:after|from|next)
(?:might|may|will|could|going to) miss|instead of|rather than
(?:it|that|this)(?:'ll| will| would)(?: \w+)? be (?:on )?(?:mon|tues|wednes|thurs|fri|satur|sun)day|unwell|dentist
keeps? (?:dropping|crashing|failing)|overestimated|less (?:done )?than|hoped|piling up
(?:could|can|may|might) (?:i|we) (?:\w+ )?(?:deliver|finish|send|have|get) .{0,30}(?:instead|later|until|more|extra)
drag\w*|tough|worried|worry|afraid|reschedul\w*|running low|exhausting|problems?|trouble|issues? with
miss(?:ing|ed) (?:the|my|our)|(?:push|move|shift|bring) (?:it|this|that|the \w+)|can only
only (?:half|a few|one|two|three)|wrong|mistake|cancel\w*|stuck at|in bed|a cold
(?:could|might|may|will) (?:get|be|become) (?:\w+ )?late|doubled|more like \w+day|the weekend too
only (?:managed|got|have|did|done|finished|\d+)
(?:can|could|may|might) (?:i|we|it) .{0,40}(?:until|till|\w+day|next week|tomorrow|days?|week)|(?:any|a) chance
would it be (?:ok|okay|possible|a problem|alright)|(?:ok|okay|mind|fine|alright) if i|tight|way bigger|bigger|blown up
next week|not before|earliest|at the earliest|snowed under|a mess|nightmare
(?:barely|hardly|scarcely) (?:started|begun|anything)|(?:have|has) to be (?:\w+day|next|after)
lost (?:the|my|all|a|some|half|most)|crash\w*|broke\w*|burst|flooded|fell (?:ill|sick|over)|hurt|pregnan\w+|court
police|(?:delet|eras|wip|vanish|disappear|overwritt)\w*|cut off (?:our|my|the)|setback|overpromised
realistic(?!ally speaking, all)
my (?:mother|father|mom|mum|dad|son|daughter|wife|husband|partner|kids?|child(?:ren)?|baby|family|grand\w+|brother
  |sister|dog|cat|landlord|arm|leg|hand|wrist|back|head|tooth|eyes?|knee|neck|stomach|laptop|computer|pc|mac|machine
  |router|wifi|internet|phone|keyboard|screen|battery|charger|tablet|hard drive|disk|flight|car|roof|flat|apartment
  |house)
(?:would|could|is|does|will|can) (?:\w+ ){0,2}(?:mon|tues|wednes|thurs|fri|satur|sun)day(?: \w+){0,2} (?:be|work|ok
  |okay|fine|possible|suit)
water|heating|electricity|leak\w*|burglar\w*|embassy|visa|exams?|wedding|moving (?:house|flat|out)|poison\w*
(?:won't|doesn't|can't) hold|pause for|take a break|time off|day off|days off|off sick|not enough
(?:could|can|did|got|have) only|only (?:do|did|finish)|(?:bit|little|completely|totally|got) lost
"""),
    negated=alternatives(r"""
(?:\w+n't|(?:do|does|did|is|are|was|were|wo|ca|could|would|should|have|has|had)nt|not|cannot|never|nothing|no|nobody
  |none|without|unable|impossible|hardly|barely|doubt\w*|fail\w*)
"""),
    work_told=alternatives(r"""
(?:i|we)(?:'ve| have)? (?:just |also |now |already )?(?:changed|added|uploaded|saw|seen|sent|checked|fixed|wrote
  |written|used|noticed|updated|put|made|asked|read|found|replaced|removed|moved|corrected|translated|tried|chose
  |shared|attached|kept)
(?:i|we) (?:think|like|suggest|prefer|propose|wonder|love|agree|understand|see what|would use|will use|use)
(?:reads?|seems?|looks?|sounds?) \w+ to me|thanks?(?: you)?|got it|noted|hi|hello|hey
good (?:morning|evening|afternoon)|here (?:is|are|it is)|attached|(?:see|find) (?:the )?(?:link|file|attach\w*|below)
fyi|by the way|quick question
(?:i'd|i would|we'd|i'll|i will) (?:suggest|prefer|use|go with|say|love|recommend|propose|call|name|pick)
"""),
    remarks=alternatives(r"""
(?:row|line|page|column|item|slide|section|paragraph|question|product|photo|image|step|part) (?:\w+ ){0,3}(?:is|are
  |has|have|says?|reads?|mentions?|looks?|shows?|differs?|repeats?)
the (?:brief|sheet|spec|glossary|guide|example|sample|text|title|logo|old \w+|new \w+) (?:\w+ ){0,3}(?:says?
  |mentions?|has|have|reads?|uses?|contains?|shows?|asks?|is|are|looks?)
(?:same|duplicates?|spelling|typo|colou?rs?|fonts?|versions?|version|option|wording|tone)|weather|weekend|congrat\w*
happy (?:birthday|holidays|new year)|merry|welcome|cheers|lol|haha|ok|okay|sure|perfect|great|nice|cool|understood
see you
"""),
    not_bad=alternatives(r"""
(?:not|no|nothing|never|without)(?: \w+)? (?:at risk|risks?|late|blocked|blockers?|stuck|behind|sick|ill|delay(?:ed
  |s)?|problems?|issues?|wrong|missing)
nothing to worry(?: about)?|not slow|everything i need|(?:ahead|sooner) (?:of|than)
no (?:worries|worry|changes?|questions?|need|more questions?|rush|stress|surprises?)
not (?:yet |quite |completely )?(?:done|finished|ready|complete) yet|not yet (?:done|finished|ready|complete)
only (?:the )?\w+(?: \w+)? (?:is|are) missing|nothing (?:left|else|missing|new)|not much left
sorry for the (?:late reply|silence|wait)|nothing (?:special|new|to report)|only .{1,40} (?:is|are) missing|no trouble
no (?:hiccups?|trouble|complaints|obstacles|surprises|delays?|drama)|nothing (?:to complain about|in the way|unusual)
(?:without|w/o) (?:any )?(?:problems?|issues?|trouble|hiccups?)|can't complain|not a problem
"""),
    good=alternatives(r"""
on track|on time|in time|as (?:planned|agreed)|on schedule
(?:going|moving|coming)(?: along)? (?:well|fine|good|nicely)|(?:all|everything(?:'s| is)?) (?:good|fine|well|ok|okay)
good progress|ahead of|no (?:problems?|issues?|blockers?)|^(?:ok|okay|good|fine|great)(?: (?:here|so far|thanks))?$
under control|doing (?:well|fine|good|great|ok|okay)|so good
(?:will|i'?ll|should) (?:finish|deliver|have it|be done|be ready)|(?:is|are|going) well|smooth(?:ly)?(?: sailing)?
^on it\b.*|all going|going (?:great|perfect\w*|super)|all set|in progress|looking good|great progress|going strong
progress is good|i finish tomorrow|going (?:ok|okay|fine|alright|right)|ahead(?! of me)|early|as agreed|steady
steadily|chugging along|cruising|on course|on target|on pace|humming along|right where|no worse|working away
all (?:good|well|fine)|progressing|tomorrow as planned
(?:going|coming|came|shaping|moving|gone|went|looks?|looking|works?|working) (?:\w+ )?(?:well|nicely|good|great
  |together|smoothly|fast|quickly|along)
(?:we're|we are|i'm|i am|all|still) (?:all )?(?:good|fine|great|on for|on pace|confident|in good shape|happy)
where (?:i|we) (?:want|wanted|planned|hoped|should|expected) to be|home stretch|final stretch|finish line|nearly there
(?:monday|tuesday|wednesday|thursday|friday|saturday|sunday|the (?:date|deadline)) (?:is |still |should be )*(?:safe
  |works|fine|good|holds|stands|realistic enough)
(?:you'll|you will|will) (?:have|get|see) (?:it|them|everything|all|the \w+) (?:on|by|tomorrow|tonight|friday|monday)
(?:in place|in shape|on top of (?:it|things))|according to (?:the )?plan|to plan|headway|ahead of (?:plan|schedule)
no blockers
"""),
    progress=alternatives(r"""
\d{1,5} ?(?:of|out of|/) ?\d{1,5}|half ?(?:way|done|of)|so far|\w+ (?:are |is )?left|number \d+|done|finished
complete(?:d)?|ready|almost|nearly|will deliver|up to row
(?:on|at|up to|reached|with|doing) (?:page|row|number|chapter|episode|item|part|step|line) \d+|\d{1,3} ?(?:%|percent)
(?:\d+|one|two|three|four|five|six|few|some|more) (?:more )?to go|half|second part|first part|chugging|working on
wrapped up|polish\w*|started|starting|moving|on it|uploaded|send (?:you )?more|follows
(?:rest|others) (?:on|by|tomorrow)
(?:translated|written|drafted|designed|coded|recorded|edited|shot|cut|sketched|mixed|proofread|drawn|modelled|modeled
  |tested|delivered|sent|built|cleaned|entered|formatted|reviewed|corrected|transcribed|rendered|painted|installed)
(?:i|we|i've|we've) (?:just |already |also )?(?:did|made|wrote|built|finished|completed|drew|recorded|translated
  |drafted|designed|set up|got)
next (?:is|are|up|comes|one)|now (?:the|on|for)|a third|two thirds|quarter|(?:\d+|one|two|half) down|still on it
through (?:the|with|it|part|about)|(?:continue|continuing|carry on|back) (?:tomorrow|at|on|after)
will be (?:done|ready|finished) (?:on|by) \w+|\d+ (?:more )?(?:tomorrow|today|tonight)
rest (?:after|on|by|tomorrow|follows|to follow|later|is)|first (?:batch|draft)|\w+ (?:of|out of) the \w+ (?:are|is|in)
(?:first|next|last) (?:\w+ )?(?:\d+|two|three|four|five|six|seven|eight|nine|ten)
(?:adding|filling|polishing|finishing|finali[sz]ing|wrapping|testing|reviewing|writing|translating|drawing|sketching
  |coding|editing|recording|checking|proofreading|formatting|cleaning|building|designing|preparing|uploading
  |exporting|rendering|collecting|researching|comparing|entering|sorting|captioning|transcribing)
(?:on|in|onto|into) (?:to )?the (?:middle|next|second|third|last|final|sheet|folder|drive|doc|document|repo)
(?:version|draft|part|batch|chapter|section|page|sketch|mockup|prototype|layout|skeleton|outline) (?:\w+ )?(?:is|are
  |was|stands|done|ready|up|drawn|in)
day (?:one|two|three|four|\d+)|in the middle of
"""),
    done=alternatives(r"""
(?:that'?s it |that is it )?(?:(?:i'?m|i am|we are|we'?re|all|everything|it|its|it'?s|that|this|work|the (?:work|job
  |task|project)|all (?:of it|of them|\d{1,5}))(?:'s| is| are| has been| have been)? )?(?:all |now |completely 
  |fully |finally |already )*(?:done|finished|completed?|delivered)(?: (?:it all|it|all of (?:it|them)|everything|all
  |now|with (?:everything|it|all|all of it)))*
(?:everything|it|all|all (?:of it|of them|\d{1,5})) (?:is|are) (?:now )?ready
i(?:'ve| have)? (?:finished|completed|delivered) (?:everything|all(?: of (?:it|them))?|it all|the (?:work|job|task))
(?:the )?(?:job|work|task)(?:'s| is)? (?:all )?(?:done|finished|complete)
(?:all|everything)(?: \d{1,5})?(?: \w+)?(?: is| are)? (?:done|finished|complete)(?: and (?:dusted|checked|tested
  |delivered|uploaded|ready))?
done and (?:dusted|checked|tested)|all (?:the )?\w+ (?:are )?(?:done|finished|completed?)|all done here
the whole (?:thing|job|lot) is (?:done|finished)|everything delivered|finished see the \w+
(?:it|everything|all)(?: of it)?(?:'s| is| are) (?:all )?(?:ready|done|finished)(?: for you)?
(?:the )?\d{1,5} are done
"""),
    tail=alternatives(r"""
and (?:uploaded|sent|delivered|submitted)|uploaded|please (?:check|review|look|see|have a look)(?: \w+){0,3}
have a look|here (?:is|are) the \w+|here it is|thanks?(?: you)?|you can (?:check|look|review)(?: \w+){0,3}|hi|hey|ok
yes|finally|d|p|and checked|:|that was the last one|all \d{1,5}|all of them
(?:all (?:\d{1,5} |of them )?|everything |it |they )(?:is|are) (?:uploaded|in the \w+|on the \w+)|that was (?:it|all)
all in the \w+
"""),
    later=alternatives(r"""
(?:i will|i'?ll|will)? ?(?:tell you |ask me |answer |report |do it )?later(?: today| please| on)?|tonight
(?:this|in the) evening|ask me later|not now|(?:please )?give me (?:a few|some|two|three|\d) (?:hours|minutes)
(?:i will |i'?ll )?(?:report|answer|write|reply|tell you|get back to you) (?:tonight|later|this evening
  |tomorrow)(?: morning)?
tomorrow(?: morning)?(?: please)?|later i'?m .{1,40}
(?:i will |i'?ll )(?:write|tell|answer|update|report|reply|message)(?: to)?(?: you)? (?:tonight|later|this evening
  |tomorrow)
(?:i )?(?:will|'ll) (?:tell|write|answer|update) you (?:later|tonight|in the evening|tomorrow)
(?:i'?ll )?(?:answer|write|tell) you (?:later|tonight|tomorrow)|not now later|later tonight
ask me (?:again )?(?:tomorrow|later|tonight)
(?:sorry )?(?:i'm |i am |am )?(?:in a (?:meeting|call|class)|driving|on the (?:road|train|bus)|at (?:lunch
  |dinner)) (?:i'll|i will|will) (?:report|write|answer|reply|tell you|get back to you|update you)(?: you)? (?:later
  |tonight|this evening|tomorrow|after)
"""),
    counted=alternatives(r"""
{count}\s+(?:more|extra|additional|further)\s+days?|{count}\s+days?\s+(?:more|extra|late|later|longer)
(?:more|extra|extend|extension|delay|late)\b.{{0,20}}?\b(?:by|of)\s+{count}\s+days?
"""),
)  # fmt: skip

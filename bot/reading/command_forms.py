"""The wordings of each global word, every one a whole message: what people type when they mean it."""

_FIELDS = (
    r"(?:my |the |our )?(?:title|goal|result|deliverables?|rules?|criteri(?:a|on)|must[ -]?haves?"
    r"|nice[ -]?to[ -]?haves?|skills?|budget|pay|price|rate"
    r"|duration|hours|deadline|cut[ -]?off|dates?|timetable|samples?|portfolio|zone|time ?zone|availability"
    r"|pitch|name|contact|e?-?mail|instructions?"
    r"|brief|ad|criterion \d+|c\d+|answers?|last answer|previous answer|(?:answer|question|item|step|number|no"
    r"|point|field|#)?[ #.]*\d{1,2})"
)
_LANGUAGES = (
    r"(english|german|deutsch|spanish|español|espanol|french|français|francais|italian|portuguese|dutch|polish"
    r"|russian|ukrainian|turkish|arabic"
    r"|hindi|chinese|japanese|korean|tagalog|filipino|indonesian|vietnamese|thai|swedish|danish|norwegian"
    r"|finnish|czech|greek|hebrew|romanian)"
)
_THIS = (
    r"(?: (?:question|step|this|that|it|this one|that one|this question|that question|the question|this step|this part"
    r"|this bit|one|this for now))?"
)
_TASK = (
    r"(?: (?:this|that|it|the (?:form|intake|application form|questions?|process|talk|conversation|whole thing"
    r"|request)|everything|all|all this|here))?"
)
_APPLICATION = (
    r"(?:(?:my|the|this) (?:application|bid|candidacy|entry|submission)|me|from (?:this|the|it)(?: \w+)?|my name)"
)

# Each a whole message, after greetings, politeness and the leading mark are taken off. `(?P<a>..)` is the argument.
FORMS: tuple[tuple[str, str], ...] = (
    ("delete me", r"(?:delete|erase|forget|remove) (?:me|me and (?:all )?my data|about me"
        r"|my (?:data|account|profile|personal data|information"
        r"|info|record"
        r"|records)|all (?:of )?my (?:data|information|info|personal data)"
                  r"|everything (?:about|on) me|all data (?:about|on) me)(?: please| completely| from (?:here"
                      r"|your system"
                      r"|the system))?|gdpr delet(?:e|ion)|right to be forgotten"),
    ("my data", r"my ?data|(?:i (?:want|need|would like) )?(?:a )?copy of (?:all )?my (?:personal )?data"
        r"|(?:show|export|download|send|give|see|view"
        r"|get)(?: me)? (?:a copy of )?(?:all )?(?:of )?my (?:personal )?data"
        r"|(?:a )?copy of my (?:personal )?data|data export|export my (?:data|record)"
                r"|what (?:data )?(?:do you|you|does the bot) (?:have|know|store|keep|hold|save)(?: (?:about|on"
                    r"|of))? ?(?:about |on )?me|what (?:is stored|data is stored|do you store)(?: about me)?"
                    r"|which data do you (?:have|keep|store)(?: (?:about|on) me)?"),
    ("withdraw", rf"(?:i (?:am withdrawing|withdraw)|withdraw)(?: {_APPLICATION}| now| please)?|(?:cancel"
        rf"|retract|pull|remove"
        rf"|take back|delete) my (?:application|bid|candidacy)|(?:take me|i want) out of (?:this|the running)"
                 r"|i am no longer interested|pull out|pull me out"),
    ("cancel", rf"(?:cancel|abort|quit|exit|stop)(?:{_TASK}| now| cancel)?|(?:cancel|stop) (?:cancel|stop)"
        rf"|never mind(?: cancel)?|forget (?:it|about it)|i (?:give up|changed my mind stop)|stop what you are doing"
        rf"|leave the form|discard (?:this|it|the draft)"),
    ("skip", rf"skip(?:{_THIS}| to (?:the )?next(?: (?:one|question|step))?| please| ahead| it now)?"
        rf"|pass on (?:this|that"
        rf"|it)(?: one| question)?|(?:next|another)(?: question| one| step)?|question skip"
        rf"|i (?:would )?prefer not to (?:say|answer)|i (?:would rather|prefer) (?:not (?:to )?(?:answer|say)"
        rf"|to skip)(?: this| that| this one| it)?|leave (?:this|it|that|this one) (?:blank|empty|out)"),
    ("back", r"(?:go |take me |get |step |move |one (?:step )?|me )?back(?: (?:a|one|1) (?:step|question)"
        r"| one| a bit| up"
        r"| now| again| to (?:the )?(?:last|previous|one before|question before|earlier)(?: (?:one|question|step"
        r"|answer))?)?"
             r"|(?:go to |return to |show |show me |to )?(?:the )?(?:previous|last|preceding) (?:question|step|one)"
                 r"|previous|undo(?: (?:that|this|it|last|the last(?: one| answer)?))?"
                     r"|return to (?:the )?previous(?: one"
                 r"| question)?|go to (?:the )?previous"),
    ("edit", rf"(?:edit|edti|eidt)(?:[ :#]+(?P<a>{_FIELDS}(?: (?:to|is|into|should be|please)(?: .{{1,60}})?)?"
        rf"|(?!(?:my|the|our|your|a|an|some|this|that|these|all|any|it|in|on|for)\b)\w+(?: \d{1,2})?))?"
        rf"|(?:change|fix|correct|update|modify|redo|revise|adjust|reopen|rewrite"
        rf"|amend)[ :]+(?P<b>{_FIELDS})|make (?:a )?changes?(?: to (?P<c>{_FIELDS}))?"),
    ("later", r"later(?: (?:please|today|tonight|tomorrow|on|ok|maybe|then|this week))?|(?:maybe |perhaps "
        r"|do (?:it|this) "
        r"|finish (?:it |this )?|continue |continue this |remind me |ask me |ask me again |come back |answer "
        r"|i will (?:do|finish|answer|continue)(?: (?:it|this|that))? |not now |not now maybe "
        r"|tomorrow please not now |let us do (?:it"
        r"|this) |some other time |can we do (?:it|this) )(?:later|tomorrow)(?: today| on| please)?"
              r"|i will (?:come|be|get) back(?: to (?:this|it|you))? later|save (?:and|it and|for|it for"
                  r"|this for) (?:continue )?later|another time|some other time"),
    ("pause", r"pause(?: (?:it|this|that|here|for now|now|please|the (?:form|project|questions|reminders|intake"
        r"|application|job|ad|conversation)|everything|project|reminders|for (?:a|one) (?:day|week|while|bit|moment"
        r"|minute)|until \w+(?: \w+)?))?|put (?:it|this|the project|everything) on hold|on hold|take a (?:break"
        r"|pause)|hold on for now|snooze"),
    ("resume", r"resume(?: (?:it|this|now|where (?:i|we) (?:left off|stopped|were)|the (?:form|project"
        r"|questions|intake"
        r"|application|job|ad|interview)|please|my (?:application|draft)|project))?|un ?pause(?: (?:it|this"
        r"|the project))?|(?:continue|carry on|go on|keep going|pick up)(?: (?:please|now|then|where (?:i"
        r"|we) (?:left off|stopped|were)|with (?:it|this|the (?:form|questions|application|project))|the (?:form"
        r"|application|project)|my application))?|let us (?:continue|go on|carry on|resume)|where were we|i am back"),
    ("status", r"(?:the |my |project |job |application |current |order |show |show me |check |get |view "
        r"|see |give me "
        r"|tell me )*(?:the )?status(?: (?:of |on |for )?(?:my |the |this |our |a )?(?P<a>application|project|job"
        r"|task|ad|brief|offer|contract|work|delivery|everything|it|this|order|request|all|interview)?| update"
        r"| report| check| now| please)?"
               r"|what is (?:the |my |our )?(?:current )?status(?: (?:of |on |for )(?:my |the |this "
                   r"|our )?(?P<b>\w+(?: \w+)?))?|how (?:is|are) (?:my application|the project|my project"
                       r"|the application"
                   r"|everything) (?:going|doing|looking|coming along)|how far (?:along |on )?(?:are we|am i"
                   r"|is (?:it|this|my application|the project|my project))|where (?:are we|do (?:we|i"
                   r"|things) stand|are things"
                       r"|does it stand"
                   r"|are we at|is my application|is my project)(?: now)?"
               r"|what (?:is (?:happening|next|going on|up next)|happens (?:next|now)"
                   r"|comes next)(?: with (?:my application"
                   r"|the project|it|this))?|whose turn is it|(?:is there )?any (?:news|updates?|progress)(?: (?:on"
                   r"|about) (?:my application|the project|it|this))?"),
    ("human", r"(?:a |real |live |actual )*(?:human|person|agent|operator|representative|human being"
        r"|support agent|admin"
        r"|customer service|customer support)|(?:i (?:want|need|would like|wish|prefer"
        r"|would rather) (?:to )?)?(?:have )?(?:talk|speak|chat|get|write|connect|connect me|put me through|transfer"
        r"|transfer me|hand ?(?:me )?over|escalate|switch|hand ?off|handoff|give|give me|get me|i need|i want|need"
        r"|want)(?: help)?(?: to| with| from)? (?:a |an |the |your |some |any )?(?:real |live |actual |human "
        r"|other )*(?:human|person|agent|operator|representative|someone|somebody|human being|people|admin|owner"
        r"|someone else|manager|support|rep|employee)(?: (?:now|please|real|instead|else|human|help|at \w+))?"
              r"|hand ?off|(?:are|is) there (?:a |any |also )*(?:real |live )?(?:humans?|person"
                  r"|people)(?: (?:here|there"
                  r"|i can (?:talk|speak) to|working for \w+ \w+))?|(?:i do not|i dont) (?:want to|like to) (?:talk"
                  r"|speak) to (?:a bot|a robot|a machine|bots)|real (?:human|agent|person)|do you have human support"
                  r"|human support|put me in (?:touch|contact) with (?:a |the )?(?:human|person|someone|owner|admin)"
                  r"|get a human to (?:assist|help) me|hand (?:the|this|a) conversation over to a human"),
    ("language", rf"(?:change |switch |set |choose |select |other |another |different |my )*(?:the |my )?language(?:s"
        rf"| settings?)?(?: (?:to |in )?{_LANGUAGES}| please)?|(?:speak|talk|write|reply|answer|switch|change"
        rf"|continue|do you speak|in|switch to|change to|write to me|talk to me|speak to me|could we speak"
        rf"|use)(?: to me)?(?: in| to)? {_LANGUAGES}(?: please)?|(?:auf |in |en )?{_LANGUAGES} (?:please|bitte"
        rf"|por favor|s.il vous plait|only)|another language"
        rf"|do you speak (?:any )?other languages?"),
    ("switch", r"switch(?: (?:project|projects|job|jobs|task|tasks|conversation|talk|application|topic"
        r"|context))?(?: to (?P<a>(?!.*\b(?:mode|theme|colou?rs?|version|view|tab|plan)$)\w+(?: \w+){0,3}))?"
        r"|switch (?P<b>\d{1,2})|(?:change|other|another|different|next"
        r"|show my|list my|list|my|go to (?:my |the )?other|show(?: me)? (?:my|all)(?: my)?) (?:projects?|jobs?"
        r"|applications?|conversations?)|go to project (?P<c>\w+(?: \w+){0,2})"),
    ("report", r"report(?: (?P<a>(?:a |an |the |this\b|that\b|him\b|her\b|them\b|it\b|someone|somebody|abuse|spam"
        r"|scam|harassment"
        r"|fraud|problem|bug|issue|user|\d)[^?]{0,60}))?|i (?:have )?(?:a |an )?(?:want to )?(?:complain"
        r"|complaint)(?: about (?P<b>[^?]{1,60}))?|(?:this is|it is|looks like) (?:a )?(?:scam|spam|fraud|abuse"
        r"|harassment)|file a complaint|make a complaint|complain"),
    ("help", r"(?:help|hlep|hepl|hep|halp)(?: (?:me|please|pls|out|me out|me please|with this|needed|menu"
        r"|page|here|us"
        r"|me with this|needed here))?|help (?:help)+|(?:i |we )?(?:need|want|would like)(?: some| your| a little"
        r"| a bit of)? (?:help|support|assistance|a hand)(?: (?:here|please|with this|now|with this (?:step|question"
        r"|form)))?|(?:some|any|open|show|get|is there any|is there some|who can) (?:help|help me|help available)"
        r"|help me (?:please|out)"
             r"|(?:how (?:can|do|could) you|who can|can you|can someone|can anyone|can anybody"
                 r"|can somebody|could someone"
                 r"|could you|will you) help(?: me| us)?(?: (?:with (?:this|something)|here|out|me))?"
                     r"|i am (?:stuck|lost"
                 r"|confused|a bit lost)(?: here)?|(?:(?:tell me|i want to know|let me know|to know"
                     r"|know) )?what(?: (?:all"
                 r"|kinds? of|types? of|sorts? of|other|things|questions|topics|subjects|stuff|categories|information"
                 r"|of)){0,4} (?:can|am|are|could|do|may) (?:you|i) (?:able to |allowed to )?(?:do"
                     r"|help (?:me )?with|ask"
                 r"|answer|talk about)(?: (?:about|on|you|the \w+|questions))*|what can (?:you|i"
                     r"|this bot) (?:do|say|ask|type"
                 r"|write)(?: (?:for me|here|now|you|to you))?|what (?:are my options|are you able to do|do you do"
                 r"|can i do(?: here| now)?|are the commands|commands are there|things can you do)"
                     r"|how does (?:this|it) work"
                 r"|how (?:do|can) i use (?:this|you|this bot|it)|commands|instructions please|sos"
                     r"|what do i do(?: now)?"
                 r"|what now|how to use(?: this)?|assist me|support please"),
)  # fmt: skip

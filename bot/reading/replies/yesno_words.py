"""The words, signs and whole phrases that say yes, no, or that somebody is not sure."""

import re

from bot.reading.language.vocabulary import vocabulary

YES_SIGNS = re.compile(
    "[👍✅👌💯🆗✔☑🙆🙌]|:(?:\\+1|thumbsup|white_check_mark|heavy_check_mark|ok_hand|ok|100|ballot_box_with_check)"
    "(?:::skin-tone-\\d)?:|(?:^|\\s)\\+1(?:\\s|$)"
)
NO_SIGNS = re.compile(
    "[👎❌🚫🙅✖⛔❎]|:(?:-1|thumbsdown|x|no_entry|no_entry_sign|no_good|negative_squared_cross_mark):"
    "|(?:^|\\s)-1(?:\\s|$)"
)
UNSURE_SIGNS = re.compile("[🤷🤔😕❓❔]|:(?:shrug|thinking_face|thinking|question|confused):")

YES = vocabulary(
    "yes yess yea yeah yeahh yep yepp yup yupp yeah yah yaah yaa ya yas yass yis yop yeh yessir yeap yaps yus "
    "aye y sure surely ok okay okey"
    " okie okk ook oki k kk okidoki okeydokey absolutely absolutly definitely definately definitly certainly "
    "totally correct agreed affirmative"
    " indeed exactly precisely approved confirmed accepted roger aight alright alrite deal done yyeeh yeees yees "
    "yess uhuh mhm mhmm yeppers"
    " ofcourse ofc fcourse lgtm gladly yesyes yesyesyes yesplease ja jep jo jawohl oui si sí claro da perfecto "
    "genau tak sim hai positively"
    " undoubtedly true facts yessss yesss right righto ys yse yws yez yip alrighty"
)
NO = vocabulary(
    "no noo nope nopes nop nah nahh naah nay na n nein nö nee non nooo never negative disagree disagreed "
    "rejected declined refused denied"
    " incorrect wrong false untrue invalid naw nada nix não nej ne-e absolutelynot nopers n0 noe"
) - {"ne-e"}
# Words that change nothing about a yes or a no around them.
FILLER = vocabulary(
    "please thank thanks you so much a lot very oh ah um uh hm hmm well hey bot mate man dude friend baby bro "
    "sir madam buddy all good"
    " fine great cool perfect nice awesome excellent that is it this the i am to me do does of course lol haha "
    "just really then now course"
    " ok okay okey sounds looks love like lovely super go ahead for let us want have will we and as said my "
    "answer by way with be can may"
    " start amazing wonderful fantastic brilliant agree accept confirm approve works work understood understand "
    "got send publish right"
    " yes yep yeah sure correct absolutely definitely totally certainly"
)
# Words after which a message is a condition, a wish, or another question, and no longer a plain answer.
EDIT = vocabulary(
    "but except unless if however though although only instead rather provided providing assuming depends "
    "depending change changed add"
    " remove make replace wait until till first almost nearly mostly partly partially half maybe perhaps "
    "possibly probably later why what"
    " when once apart where which who how swap switch edit fix higher lower more less without before sometimes usually "
    "either neither both otherwise"
    " actually question plus minus"
)
# Of these, the ones that do no harm after a firm "yes" or "no" ("yes that is what I want", "nah, first time").
MILD = vocabulary("what before first why when why both question")
# Yes words that mean something else inside a sentence ("the right one").
ADJECTIVES = vocabulary("right correct true done deal facts exactly precisely agreed y k")
PARTING = vocabulary(
    "what so why how chat window number uncertain bye goodbye cancel stop help status back skip pause hello hi next "
    "quit exit whatever go"
)
NOT = vocabulary("not never no nor cannot hardly without")
UNSURE = re.compile(
    r"^not yes$|^(?:i )?(?:am |do )?(?:really |still |honestly )?(?:not|un) ?(?:really |quite |totally |entirely "
    r"|actually |completely |so |too )?(?:sure|certain|know|decided)"
    r"|\b(?:no idea|no clue|can not decide|undecided|never said|did not say|no opinion|no preference|not know"
    r"|not say|not able|not have an answer|not sure"
    r"|not certain|not mind|not care|not matter"
    r"|might|maybe|perhaps|possibly|probably|unsure|could be|depends|can say|who knows|either (?:way|one)|both"
    r"|not decided|not understand|not necessarily|not always|not entirely|not no|(?:have|got) (?:a|one|another"
    r"|some) (?:\w+ )?questions?"
    r"|yes and no|yes or no|not a no|not say no|not say yes|no or yes|neither yes)\b"
)
# "no" words that are not a refusal, and "yes" words that refuse.
FALSE_NO = re.compile(
    r"^(?:oh |ok )?(?:no (?:problem|problems|prob|probs|worries|worry|issue|issues|objection|objections|doubt"
    r"|doubts|question|questions|changes?|matter|rush|hurry"
    r"|biggie|idea|need to|need for|cancel|more|less|fewer|later than|longer|one|comment|wonder|yes|yeah|yep|ok"
    r"|but yes|wait)\b|never (?:mind|ever mind)|na na)"
)
YES_PHRASE = re.compile(
    r"^(?:(?:oh|ah|ok|okay|well|hm|hmm|um|hey|wow|thanks|cool|great|and|so|super) )*(?:"
    r"(?:that|it|this|they|all|everything|those|these|which|the \w+|your \w+)(?: one)? ?(?:all )?(?:is|are"
    r"|looks?|sounds?|seems?|would be|will be|was|does|works?|s|would)"
    r"(?: (?:all|very|so|really|just|totally|absolutely|completely|entirely|perfectly|quite|definitely|a|the"
    r"|pretty|most definitely|what))* ?"
    r"(?:right|correct|true|fine|ok|okay|good|great|perfect|cool|accurate|alright|nice|lovely|awesome|excellent"
    r"|acceptable|agreed|affirmative|yes|i want|it|deal|great|for me"
    r"|true statement|correct statement|well|fair|factual|i meant|a go|go|wonderful|amazing|fantastic|happening|so)?"
    r"|(?:sounds?|looks?|seems?|works?) (?:\w+ )?(?:good|great|fine|ok|okay|perfect|right|correct|fair|awesome"
    r"|like a plan|lovely|nice|cool|for me|to me|amazing|reasonable|well)"
    r"|(?:not bad|why not|all (?:right|correct|true|fine)|right you are|agree|fine go"
    r"|(?:of course|sure|certainly|yes) (?:it is|it does|i do|they are|you can|you may|i am)"
    r"|sure thing|for sure|of course|by all means|no (?:objections?|problem|worries)"
    r"|go (?:ahead|for it|on)|make it so|do (?:it|that|so)|do it please|go"
    r"|let us (?:do|go|start|begin|roll|publish|proceed)(?: "
    r"(?!no|never|but|later|tomorrow|first|other|another)\w+){0,3}"
    r"|please (?:do|go ahead|let us do it|proceed"
    r"|publish|send)|works|ship it|publish it|send it|proceed|go"
    r"|count me in|i am in|(?:i am )?(?:fine|ok|okay|good|happy|cool) with (?:it|that|this|all|everything)"
    r"|you (?:can|may) (?:send|post|publish|submit|ship) (?:it|that|this|them)|all good|good to go"
    r"|very (?:well|good)|right on|you got it|you bet"
    r"|my answer (?:\w+ ){0,5}is yes|the answer is yes|(?:accept|confirm|approve|agree)(?: (?:it|this|that|all"
    r"|everything|the \w+|your \w+))?|happy to(?: (?:do|help|accept|confirm|proceed|go|oblige"
    r"|agree)(?: \w+){0,2})?|as you (?:like|wish|say)"
    r"|(?:good|great|nice|excellent|lovely|brilliant) (?:idea|plan|choice|point|stuff)|(?:(?:yes|yeah|yep|sure"
    r"|ok|okay|alright) )?no (?:problem|worries|prob)(?: (?:go ahead|do it|sure|yes|send it))?"
    r"|(?:ok )?i (?:do |would |can |am happy to |would be happy to |am glad to )?(?:do|agree|accept|confirm|approve"
    r"|consent|understand|understood|will|can|am|did|have|think so|believe so|guess so"
    r"|suppose so|hope so|get it|got it|like it|like that|love it|would say so|say so|would like that"
    r"|would love that|would love to|would like to|want that|want it|want this|(?:want"
    r"|like) to (?:accept|agree|confirm|approve|proceed|publish|send it|go ahead|go on|do it"
    r"|do that)|say yes|said yes|meant yes"
    r"|know that is true|believe that is (?:right|true|correct)|think that is (?:right|true"
    r"|correct))(?: to)?(?: (?:it|that|this|to that|to this|with you|with that|with it|indeed|very much|all"
    r"|everything|the \w+|your \w+"
    r"|totally))?"
    r"|(?:hell|heck|oh|well|most|quite|very|so|but of|fuck|damn) (?:yes|yeah|definitely|certainly|course|right"
    r"|true|cool|nice)|how nice|oh cool|good|great|perfect|awesome|amazing|excellent|super"
    r"|nice|cool|wonderful|fantastic|brilliant|splendid|lovely|fine|thumbs up|with pleasure|of course yes"
    r"|you are (?:right|correct|welcome to)|that is (?:me|the one"
    r"|what i (?:said|meant|mean|want|wanted))|perfect (?:publish|send) it|it is a (?:yes|deal|go)"
    r"|that is a (?:yes|deal|go)"
    r"|done deal|as you wish|100|true most definitely|true that|it is like that|yes)"
    r")(?: (?:then|thanks|thank you|thank you very much|please|for me|to me|with me|by me|now|mate|man|dude|bot"
    r"|baby|and true|indeed|i think|yes|yeah|ok|sure|about that|sir|boss|so much|a lot|of course"
    r"|like (?:this|that)|as it is))*$"
)
NO_PHRASE = re.compile(
    r"^(?:(?:oh|ah|ok|okay|well|hm|hmm|um|hey|wow|sorry|thanks|and|so|please|actually|but|i guess|i am afraid"
    r"|unfortunately|sadly) )*(?:"
    r"(?:that|it|this|they|those|these|which|the \w+|your \w+)(?: one)? (?:is|are|was|does|looks?|sounds?|seems?"
    r"|would be|will|would|did|can)(?: (?:very|so|just|totally|absolutely|completely|quite|definitely|really|a"
    r"|the|clearly|most|simply|very much|all|an))*"
    r" (?:not (?:right|correct|true|accurate|fine|ok|okay|good|it|factual|the case|what i \w+|happening"
    r"|acceptable|work|a good idea|possible|so|like that|yes|me|for me|what i want(?:ed)?)"
    r"|wrong|incorrect|false|fake|untrue|inaccurate|negative|no|wrong answer|lie|unacceptable|no go)"
    r"|not (?:at all|really|exactly|even close|now|yet|today|this time|true|right|correct|a chance|happening"
    r"|going to happen|for me|interested|that one|this one|ok|okay|good|that|quite|anymore|in a million years"
    r"|today|necessarily|accurate|the case|so|going well(?: at all)?)"
    r"|(?:most |definitely |absolutely |certainly |of course |surely |probably |really |obviously )+not"
    r"|(?:no|hell no|heck no|oh no|please no|no no)(?: (?:way|thanks|thank you|go|sir|sorry|please|chance|need"
    r"|never|not|that is \w+|not really|not yet|it is not|that is not (?:right|correct|it|true)|deal"
    r"|not that one|leave it|later|i can not|i will not|i do not))*"
    r"|i (?:really )?(?:do not|don not|did not|will not|can not|would not|would rather not|am not"
    r"|have not)(?: (?:really|even|think|want|wish|agree|accept|like|need|approve|confirm|consent|going"
    r"|interested|giving|believe|so|to|that|this|it|either|any|those|these|the|you|your|my|tell|say|of|them"
    r"|option|offer|one|with|is|do|accepting|ok|okay|happy|happening|right|true|correct|proper|choose|buy|in"
    r"|sign|be|works?|case|good|idea|email|address|help|did|have|has|fan|want)){0,10}"
    r"|i (?:reject|decline|refuse|disagree|object|oppose|deny|pass|said no|meant no|say no|hate (?:it|that"
    r"|this))(?: (?:it|this|that|the offer|with that|with this|to that|not yes|thanks))*"
    r"|i (?:would|will|have to|must) say no|(?:i am )?afraid (?:not|no)|rather not|i (?:think|guess|hope|suppose"
    r"|believe) not|(?:reject|decline|refuse|deny)(?: (?:it|this|that|the offer|please))*"
    r"|my answer (?:\w+ ){0,5}is no|the answer is no|(?:that is|it is|it means|it means a|that is a"
    r"|this is a) (?:a )?(?:no|negative)"
    r"|thanks but no thanks|thank you but no(?: thank you| thanks)?|no never|over my dead body|do not(?: (?:do"
    r"|want|like|send|publish|need))?(?: (?:it|that|this|to))*|nothing (?:much|like that)|never ever"
    r"|absolutely never"
    r"|(?:hard |i |i will |i will have to |i think i will |let us )?pass(?: on (?:this|that|it|this one"
    r"|that one))?|nothing of the (?:sort|kind)"
    r"|leave (?:it|that|things) (?:as (?:it|they|that) (?:is|are)|alone)|(?:cancel|stop) (?:it|that|this) no"
    r"|not really no|no can do|no dice|no good"
    r"|(?:it|that|this) (?:does|did) not (?:look|sound|seem|feel) (?:right|good|correct|ok|okay|fine"
    r"|like it)(?: to me)?"
    r"|not (?:ok|okay|fine|happy|good|right|acceptable) (?:with|for|by) (?:me|that|it|this)"
    r"|can not(?: do)?(?: (?:it|that|this|accept|agree))*"
    r"|it sucks|hard (?:no|pass)|i do not need (?:\w+ ?){1,5}|i would rather not|you are wrong|no good"
    r"|out of the question|forget it|stop it|leave it|(?:does|will|would"
    r"|do) not work(?: for me)?|absolutely no|not me|i (?:think|believe|guess) (?:that|it"
    r"|this) is (?:wrong|false|incorrect|not (?:right|true|correct|so|it))|it is not|is not|nay"
    r"|never|not|no"
    r")(?: (?:then|thanks|thank you|please|for me|to me|now|mate|man|dude|bot|sorry|lol|sorry about that|sir"
    r"|boss|today|at all|yet|p|anymore|either|actually))*$"
)
REFUSAL = vocabulary("reject decline refuse disagree wrong incorrect false hate not never no nope against")

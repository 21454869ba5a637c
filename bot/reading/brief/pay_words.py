"""The words beside an amount that speak for its being the pay, and those that make it somebody else's money."""

import re

LABEL = re.compile(
    r"\b(?:budget(?:ed)?|pay(?:ing(?! (?:customers?|users?|clients?|members?|subscribers?|guests?))|s|ment|rate)?"
    r"|rates?|compensation|comp|salary|wages?|price(?! of)|offer(?:ing|s"
    r"|ed)?|fees?|reward|remuneration|stipend|honorarium|bounty|hourly|retainer|commission|fixed|gage"
    r"|earn(?:ings|ing)?|willing to (?:pay|spend)|can (?:pay|spend|afford|give|offer)|will (?:pay|spend)"
    r"|prepared to pay"
    r"|paid|payout|ote|quote|to (?:spend|pay|offer)|spend|sponsor(?:ing)?)\b"
)
# A label right before the amount outweighs nearly everything else.
NEAR_LABEL = re.compile(
    r"(?:\b(?:budget|compensation|salary|fee|rate|reward|remuneration|honorarium|amount|price)|\b(?:i|we|to|will"
    r"|can|the|'ll) pay"
    r"|^\W*pay(?:ing|s|ment)?|\b(?:am|are|'m|'re) paying)"
    r"(?: (?:is|of|for (?:this|it|everything|the \w+)|will be|would be|range|:|up to|max|around|about|between|from"
    r"|somewhere|roughly|you|maximum)){0,3}[ :=$€£~(-]*$"
)
HAVE = re.compile(
    r"\b(?:let'?s say|it(?:'ll| will) be|there(?:'s| is)|(?:i|we)(?:'ve| have| got| can do| could do"
    r"| can go(?: up)?| thought(?: of)?| had in mind"
    r"| put aside| set aside"
    r"|(?:'ll|'d| will| would| can| could) (?:tip|pay|give|offer|spend|do|put)| (?:give|offer)|(?:'m| am|'re| are| was"
    r"| were) thinking(?: of)?"
    r"|(?:'d| would) say)|(?:put|set) aside|(?:expect|want)(?: this| it)? to (?:cost|pay)|should cost|limit is"
    r"|stay (?:around|under|below|within)|keep it (?:around|under|below)"
    r"|happy to pay|(?:i|we) meant|(?:the|our|my) \w+ (?:can|could|will|would) (?:give|offer|spend|pay)"
    r"|go(?:ing)? (?:up to|over|above|beyond)|(?:sign[- ]?off|approval|the ok) for"
    r"|(?:not|n't|cannot) (?:really )?(?:want to )?(?:go|spend|pay))(?: got| saved(?: up)?)?(?: to| about"
    r"| around| up to| only"
    r"| some(?:where)?| anywhere)?(?: between| from| like)?[\s$€£]*$"
)
DO = re.compile(
    r"\b(?:for|at|[@~]|is|of|around|about|up to|between|from|max(?:imum)?|under|starting at|starts at"
    r"|approx(?:imately)?)[\s:$]*$"
)
WORK = re.compile(
    r"\b(?:hiring|looking for|need(?:ed|s)?|seeking|wanted|task|job|gig|project|per (?:article|word|video|hour"
    r"|page|post|piece|image|unit|item|hr)|paypal|crypto|wise|venmo|upwork|escrow)\b"
)
SET_OFF = re.compile(r"(?:^|[,(\[|:;-])\s*$")
SET_OFF_AFTER = re.compile(r"\s*(?:$|[,(\[)\]|;.!+-])")
WHOLE = re.compile(
    r"[ ,(-]{0,3}(?:all in\b|flat\b|fixed|in total|total\b|cash|negotiable|max\b|obo\b|firm\b|upfront|up front"
    r"|for (?:all|everything|this|it|the (?:whole|lot|job|project|set|full|complete|first|evening|day|whole|event"
    r"|night|script|weekend|gig|test|audit))\b"
    r"|(?:us |usd )?cash|escrow|to start|depend(?:ing|s)?\b|doe\b|per project|each\b|on (?:completion|delivery)"
    r"|when (?:done|finished|your)|(?:\w+ ){0,2}(?:via|thru|through|by|with|on|in|over) (?:paypal|venmo|zelle"
    r"|cash ?app|wise"
    r"|payoneer|crypto|usdt|usdc|skrill|bank|revolut|upwork|escrow|deel|bitcoin|btc|transfer)\b"
    r"| ?is (?:okay|ok|fine|possible|realistic|our|what|the (?:max\w*|budget|limit))|if (?:you|it|done|this)|once\b"
    r"|to whoever|and (?:i|we) tip|paypal|venmo|zelle|cash ?app|usdt\b|half\b|\d\d ?% (?:up|now|before))"
)
# "$1,500 at start, $1,500 on delivery ($3,000 in total)": parts of one sum, none of them a rate.
SPLIT = re.compile(r"(?!.*(?:/|\bper\b|\beach\b|\ban? (?:hour|day|week|month)))(?:[^$€£\n]{0,80}[$€£]){2}")
TOTAL = re.compile(r" ?(?:in )?total\b(?! of \d)|,? ?altogether\b")
# What is paid for, after the amount: these are one piece each.
PIECE = re.compile(
    r" ?(?:usd |eur )?(?:pfh\b|p/?w\b|ppw\b|/ ?1 ?k\b|per finished|(?:/ ?|per |an? |(?:for )?each "
    r"|(?:for )?every )(?:\w+ ){0,2}(?:booking|placement|hire|signup|sale|recording|session|class"
    r"|lesson|cut|visit|show|shift|gig|clip|reel|deck|track|mix|review|listing|car|enemy|model|asset|character"
    r"|thumbnail|script"
    r"|episode|film|interview|meeting|person|participant|edit|mailbox|envelope|translation|transcript|caption|ad|story"
    r"|novel|book|cover|tattoo|portrait|room|house|delivery|trip|appointment|signing|form|file|script|app|test|bug"
    r"|fix|pr"
    r"|task|site|website|plan|drawing|render|mask|frame|scene|line|card|invoice|report|survey|set)s?\b)"
)
LABEL_AFTER = re.compile(
    r" ?(?:usd |eur |gbp )?(?:bounty|budget|fee|flat|fixed|salary|reward|gig|job|task|stipend(?! for)|max budget)\b"
)
PIECE_BEFORE = re.compile(r"\b(?:every|each|per|one) [a-z]{3,16}(?: [a-z]{3,12})?[ :=-]{1,3}$")
HOURLY = re.compile(r"\b(?:hourly|per hour|an hour|/ ?hr|/ ?hour|p/h|/h)\b")
# "$300 - $500 pay monthly", "$500~ a day": the period a word later than the reader of money looks.
PERIOD_AFTER = re.compile(
    r"[~+ ]{0,3}(?:pay |paid |payment |salary |rate |range )?"
    r"(?:an? |per |/ ?|each |every )?(month|monthly|week|weekly|day|daily|hour|hourly|hr|h)\b"
)
YEARLY_SAID = re.compile(r"\b(?:year|annual|annum|yearly|p\.?a)\b")
YEARLY = re.compile(
    r"\b(?:salary|annual(?:ly)?|yearly|per year|base|ote|equity|full[- ]time|401k|p\.a\.|compensation|comp)\b"
)
QUOTED = re.compile(r"(?:^|[\s(:])['\"][^'\"]{0,40}$")
# Budgets and payments that are never the pay, however they are labelled.
ELSEWHERE = re.compile(
    r"\b(?:health|wellbeing|phone|internet|gym|ads?|advertising|media|marketing|learning|equipment|training|travel|test|office|wfh|wellness|co-?working"
    r"|monthly"
    r" ad|conference|lunch|education|production|film|movie|campaign"
    r"|daily ad)(?:'s)? (?:budgets?|stipends?|allowances?|cost)\b"
    r"|(?:^|[,(;:-] ?)(?:ad |ads |monthly |daily |total |current |media )?spend(?: is| of)?:? (?:about "
    r"|around |up to |~)?$"
    r"|\b(?:customers?|clients|members|users|subscribers|readers) are (?:[\w-]+ ){0,4}paying\b"
    r"|(?:\b(?:students?|members?|guests?|patients?|couples?|people|users|visitors|customers|clients|readers"
    r"|players|tenants"
    r"|parents|they|everyone|companies|reps|drivers|clippers?|competitors?|others?|subscribers|donors|delegates"
    r"|attendees|sponsors?|advertisers?|agenc(?:y|ies)|banks?|shops?|stores?"
    r"|fans|buyers|owners|shoppers|brands|landlords|households) (?:are )?(?:\w+ ){0,2}"
    r"(?:pay|paying|paid|spend|spent|earn|earned|make|made|charge|get|give)(?:s|ing)?|\bno (?:upfront )?(?:pay"
    r"|salary|budget|money)|\bpay(?:s|ing)? (?:us|me|them|our (?!\w*(?:freelanc|writer|editor|design"
    r"|develop))\w+)|\b(?:mint|floor|ticket|sale|list|retail|unit|asking"
    r"|share|entry|menu|day pass|entrance|starting|selling) (?:price|fee)s?)\b"
)
# "Our candles are $32": what a thing is or costs, unless the thing is the pay itself.
THING_IS = re.compile(
    r"\b(?:our|the|these|my|most|all|its?|their) (?!(?:\w+ ){0,2}(?:budget|pay|payment|rate|price|fee|salary|offer"
    r"|limit|max\w*|reward"
    r"|compensation|range|bounty|amount|total|job|gig|project|task)\b)(?:[a-z'-]+ ){0,3}(?:is|are|was|were|costs?"
    r"|went)(?: [a-z]{2,9}){0,2} $"
)
# A post that asks for the price, or has none to give, states its pay only where it labels it.
ASKS = re.compile(
    r"\b(?:(?:your|ihren?|deinen?|send|state|quote|best) (?:\w+ ){0,2}(?:rates?|prices?|quotes?|quotation|fees?"
    r"|estimate|costs?)"
    r"(?= (?:please|for|and|per|expectations?|when|in|would|is|to|would)\b|[.,;!?)\n]|$)|quote me|(?:know"
    r"|tell (?:me|us)) what you(?:'d| would) (?:want|charge|like|take|ask)"
    r"|what (?:do|would"
    r"|will|'d) you (?:charge|take|want|ask)"
    r"|how much (?:would|do|will)|unpaid|volunteers?|no budget|rev(?:enue)?[ -]share|percentage|commission[- ]only"
    r"|of (?:all |each )?sales?"
    r"|tell (?:me|us) (?:what you charge|your price)|equity only|no salary|state cost|let's talk)\b"
)
MONEY_SIGN = re.compile(r"[💰💵💸💲🤑💶💷][\s:\ufe0f-]*(?:\w+[\s:-]+){0,2}$")
# Words of an employment, where a bare large amount is the pay of a year.
EMPLOYED = re.compile(
    r"\b(?:ftc|pension|full[- ]time|permanent|annual leave|days off|day week|holiday allowance|pto|vacation"
    r"|401k|equity|benefits|maternity cover"
    r"|per annum|salary)\b"
)
BEFORE = re.compile(
    r"\b(?:rais(?:ed?|ing)|fund(?:ed|ing|raising)|series [a-e]|seed|revenues?|arr|mrr|sales|turnover|profits?"
    r"|valued|valuation|worth|market (?:cap|size)|invest(?:ed|ment|ors?)?|handled?|(?:ad )?spend(?:ing|s)? (?:on"
    r"|over|per|is|of)"
    r"|ad ?spend|spent|manag(?:es?|ed|ing)|portfolio of|assets|process(?:es|ed)?|collect(?:s|ed)?|tvl|gross(?:ing|ed)?"
    r"|generat(?:es?|ed|ing)|recovered|donat\w+|sponsorship|received|goal (?:is|on|of)|pledge|prizes?|contest|grant"
    r"|grew|grown"
    r"|save[sd]?|saving|lost|lose|transfers?|debt|loans?|mortgage|fine of|damages|premiums?|deposit|tuition|rents?"
    r"|lunch|meals?|food|travel|gas|parking|price list|all prices|(?:product|ticket|shop|retail|store|market|our"
    r"|their|the) prices?"
    r"|prices? (?:of|from|are|range|start)|priced|products? (?:cost|price|range)|price point|price tag"
    r"|discounts?|sold|sells?|selling|retail(?:s|ing)?|discount|bought|buys?|subscri\w+|plans?|gift|bonus|referral"
    r"|refund|401"
    r"|insurance|claims?|allowance|reimburs\w+|charges?|charging|average|avg|retail|aov|ltv|lifetime value|cpa|cpc"
    r"|cac|rooms?"
    r"|orders? (?:over|above|of|under|value)|free over|checkout|costs?|invoices?|tickets?|shipping|coupon"
    r"|membership|bill"
    r"|goes? (?:under|over|below|for)|go for|(?:drops?|falls?) (?:to|under|below)|hosting|old (?:host|provider"
    r"|plan)|per seat"
    r"|(?:i|he|she|it|that|video|channel|shop|store|site|company|clipper) (?:make|made|makes|making|earns?|earned)"
    r"|made|makes|earns|grosses|brings in|turns over"
    r"|currently (?:pay|spend|make|earn)\w*|(?:we|i|and|have|had|already|guy|one) paid|previously|used to|(?:in"
    r"|since) (?:19|20)\d\d for"
    r"|last (?:year|time|month|week|one|guy|freelancer|designer|developer)|first year|value is|valued at|pitch|deals?"
    r"|threshold)\b"
)
AFTER = re.compile(
    r"[+ ]{0,2}(?:(?:usd|eur|gbp|cad) )?(?:(?:in|of|worth of|per month in|a month in|a year in|monthly|yearly"
    r"|annual|total) )?(?:\w+ )?"
    r"(?:revenue|funding|sales|arr|mrr|profit|sponsorship|donations|premium|rent|assets|damages|grant|prize|bonus"
    r"|stipend|budget for|home office|wfh|co-?working|equipment|signing|referral|subscription|subscribers"
    r"|membership|tickets?(?! design)|shipping|discount|off\b|coupon|ad spend|(?:monthly|yearly|of|in) spend\b|aov"
    r"|average|avg|valuation|round|seed|series|invested|raised|hosting|market\b|industry|in the first year"
    r"|last (?:year|month)|each sale|pledge|gift cards?|(?:business|company|store)(?=[.,;!?]|$)|at the old|laptop"
    r"|(?:learning|training|education|wellness|wellbeing|equipment|travel|conference|book|phone|internet|health|gym)"
    r" (?:budget|allowance)"
    r"|phone|computer|monitor|giveaway|voucher|(?:total )?spent|(?:on|in) (?:ads?|advertising|marketing|google"
    r"|facebook|meta|software|tools|hosting|salaries)|(?:a|per) month (?:at|for|to) (?:the|our|my)"
    r" (?:old|hosting|current))\b"
)
# Numbers without a currency: what stands before them if they are pay, and after them if they count things.
BARE = re.compile(
    r"\b(?:budget|pay(?:ing)?|rate|price|compensation|fee|salary|payment|bounty"
    r"|reward)(?: (?:for (?:this|it|the \w+|that)|is|of|range|:|up to|max"
    r"|maximum|around|about|approx|approximately|between|from|would be|will be|-|=|\(?usd\)?))*[\s:=~-]*$"
)
COUNTED = re.compile(
    r"^\s*(?:(?:-|to) ?\d{1,3} ?)?"
    r"(?:hours?|hrs?|days?|weeks?|months?|years?|%|people|persons?|articles?|words?|pages?|am\b|pm\b|times?"
    r"|videos?|images?|minutes?|posts?|developers?|/\d|[-.]\d)"
)
SAYS = re.compile(r" ?(?:budget|pay|flat|fixed price|(?:/|per |an ) ?(?:hr|hour|h)|ph|p/h)\b(?! ?(?:shift|day|week))")
# "300 a week usd": the currency stands behind the period.
PERIOD_CODE = re.compile(
    r" ?(?:/|per |an? |each )[a-z]{1,10}[ (]{1,2}(?:usd|eur|gbp|cad|aud|chf|inr|php|pln|dollars|euros?|[$€£])(?![a-z])"
)

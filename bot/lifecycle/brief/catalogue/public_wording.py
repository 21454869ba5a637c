"""Work that meets the public: support and advertising."""

from bot.lifecycle.brief.work_kind import Request, Risk, WorkKind

SUPPORT = WorkKind(
    name="support",
    person="Support assistant",
    words=r"support|customer service|help ?desk|chat agents?|inbox|calls?",
    units=("requests", "weeks"),
    criteria=(
        "Every request is answered within the agreed time",
        "Answers follow the material I provide",
        "A weekly list of open requests is handed over",
    ),
    clearer={
        "look": "Show one or two answers that you like: what in them must ours have?",
        "style": "Show one or two answers that you like: what in them must ours have?",
        "quality": "What makes an answer fail? For instance: a promise that the material does not allow.",
        "speed": "Within how many hours is a first answer given, on which days?",
        "length": "How many requests a day, on which days?",
        "ease": "What must be solved with one answer, and what goes to you?",
        "experience": "For whom have they answered requests, and for how long?",
    },
    requests=(
        Request(
            "Please start with how many requests a day you answer well, and what slows you down.",
            ("request", "requests", "ticket", "tickets", "messages", "emails", "chats"),
        ),
        Request(
            "Please start with on how many days a week you are there, and at which hours.",
            ("day", "days", "hour", "hours", "h"),
        ),
    ),
    questions=(
        ("Anger", "Somebody is angry and wrong. What do you write?"),
        ("Limits", "The material does not answer a request. What do you do in the next ten minutes?"),
    ),
    risks=(
        Risk("access", "an account of their own, with the least rights"),
        Risk("personal data", "what of your customers they see"),
        Risk("recurring", "on which days, and who stands in"),
    ),
    result=("requests answered on the agreed days", "a weekly list of what is open"),
    rules=("no promise that our material does not allow", "money and complaints come to me", "polite and short"),
    must=("writes our customers' language well", "has answered requests for others before"),
    nice=("can be there at weekends",),
    hours="15 hours a week, four hours of overlap",
)
ADVERTISING = WorkKind(
    name="advertising",
    person="Marketer",
    words=r"ads?|advertis\w+|campaigns?|seo|instagram|facebook|tiktok|social media|marketing",
    units=("campaigns", "weeks"),
    criteria=(
        "The agreed number of pieces is published",
        "Spending stays within the agreed limit",
        "A report shows what was done and what came of it",
    ),
    clearer={
        "look": "Show one or two campaigns that you like: what in them must ours have?",
        "style": "How would a stranger check it? For instance: every piece names one offer and one next step.",
        "quality": "Which number shows it, from which report, in which weeks?",
        "speed": "Which piece goes out on which day?",
        "length": "How many pieces, in how many weeks?",
        "ease": "What must somebody do after seeing it, in how many steps?",
        "experience": "Which report of an earlier campaign would prove it?",
    },
    requests=(
        Request(
            "Please start with how many campaigns of this kind you have run, and what came of the last one.",
            ("campaign", "campaigns", "run", "ran"),
        ),
        Request(
            "Please start with after how many days you would look at the first numbers, and which ones.",
            ("day", "days", "week", "weeks"),
        ),
    ),
    questions=(
        ("Numbers", "Half the money is spent and nothing has come of it. What do you do?"),
        ("Honesty", "Which number of an earlier campaign was bad, and how did you tell the client?"),
    ),
    risks=(
        Risk("access", "a role in your account instead of your password"),
        Risk("recurring", "a limit of spending for each week"),
    ),
    result=("the agreed pieces published", "a report of what was done and what came of it"),
    rules=("nothing goes out before I have seen it", "spending stays under the agreed limit", "no bought followers"),
    must=("one report of an earlier campaign to show",),
    nice=("knows our customers",),
    hours="8 hours a week, one hour of overlap",
)

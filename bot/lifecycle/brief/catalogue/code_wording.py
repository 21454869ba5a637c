"""Work on software: mending what is broken, and making what is new."""

from bot.lifecycle.brief.work_kind import Request, Risk, WorkKind

BUG_FIX = WorkKind(
    name="bug fix",
    person="Developer",
    words=r"bugs?|fix\w*|errors?|crash\w*|broken|fehler|kaputt\w*|fallos?",
    units=("fixes",),
    criteria=(
        "The steps that showed the fault no longer show it",
        "A test shows that it stays fixed",
        "Nothing else changes for users",
    ),
    clearer={
        "look": "What must people see, step by step, once it is mended?",
        "style": "What must people see, step by step, once it is mended?",
        "quality": "Which steps show the fault now, and what must they show then?",
        "speed": "Which step may take how many seconds, measured where?",
        "length": "Which faults exactly? One a line.",
        "ease": "Who must manage which steps again?",
        "experience": "Which fault that they mended would prove it?",
    },
    requests=(
        Request(
            "Please start with how many hours you need to see the fault yourself, and where you would look first.",
            ("hour", "hours", "h", "minute", "minutes", "min", "day", "days"),
        ),
        Request(
            "Please start with how many faults of this kind you have mended.",
            ("fault", "faults", "bug", "bugs", "issue", "issues", "fixed", "mended"),
        ),
    ),
    questions=(
        ("Cause", "You cannot make the fault show itself. What do you do next?"),
        ("Way back", "A change of yours makes things worse for users. How do you get back?"),
    ),
    risks=(
        Risk("access", "a backup first, and a copy to work on instead of the real one"),
        Risk("personal data", "what of your customers can be seen there"),
    ),
    result=("the fault is mended where users meet it", "a note of what was wrong and what was changed"),
    rules=("a backup before the first change", "tried on a copy first", "nothing else is changed"),
    must=("has mended such a fault before", "works with what we already use"),
    nice=("can answer on the same day",),
    hours="8 hours a week, two hours of overlap",
)
WEB = WorkKind(
    name="web",
    person="Developer",
    words=(
        r"web|websites?|web ?pages?|landing pages?|wordpress|shopify|front ?end|back ?end|app|plugin|api|software|"
        r"python|javascript|program\w*|develop\w*|webseiten?|webshops?|sitio web|p[aá]gina web"
    ),
    units=("parts", "pages"),
    criteria=(
        "Every listed part works on a phone and on a computer",
        "It works in the current Chrome, Firefox and Safari",
        "The source and the steps to run it are handed over",
    ),
    clearer={
        "look": "Show one or two that you like: what in them must ours have?",
        "style": "Show one or two that you like: what in them must ours have?",
        "quality": "Which steps of a user must work, on which devices?",
        "speed": "Which number shows it? For instance: usable after 2 seconds on a phone.",
        "length": "Which parts exactly? One a line.",
        "ease": "Which person must manage to do what, in how many steps?",
        "experience": "Which running work of theirs would prove it?",
    },
    requests=(
        Request(
            "Please start with how many parts or pages like these you have built, and name one that runs today.",
            ("part", "parts", "page", "pages", "site", "sites", "built"),
        ),
        Request(
            "Please start with how many days until a first part can be tried, and which one it would be.",
            ("day", "days", "week", "weeks"),
        ),
    ),
    questions=(
        ("First part", "Which part would you let me try first, and why that one?"),
        ("Afterwards", "Something stops working a week after the hand-over. How would I find out, and what then?"),
    ),
    risks=(
        Risk("access", "accounts of their own instead of your password"),
        Risk("recurring", "who keeps it running afterwards"),
    ),
    result=("every listed part, running where users meet it", "the source, and the steps to run it"),
    rules=("tried on a copy first", "no password is sent in a message", "the source belongs to us"),
    must=("one running work of this kind to show", "hands over the source"),
    nice=("can look after it later",),
    hours="15 hours a week, two hours of overlap",
)

"""Work of no kind that is known: what holds for any work."""

from bot.lifecycle.brief.work_kind import Risk, WorkKind

GENERIC = WorkKind(
    name="generic",
    person="Freelancer",
    words=r"(?!)",
    units=("parts",),
    criteria=(
        "Everything in the list of deliverables is there",
        "Every agreed rule is kept",
        "It can be used without asking the maker",
    ),
    clearer={
        "look": "Show one or two examples that you like: what in them must ours have?",
        "style": "How would a stranger check it, yes or no?",
        "quality": "What would you look at to call it passed or failed?",
        "speed": "Which number or test shows it?",
        "length": "How many pieces, pages or hours?",
        "ease": "Which person must manage to do what, in how many steps or minutes?",
        "experience": "Which sample, test or fact would prove it?",
    },
    requests=(),
    questions=(
        ("First step", "What would you do first in this work, and what would you need from me for it?"),
        ("Checking", "How do you check your own work before you hand it over?"),
    ),
    risks=(Risk("access", "what they need from you, and how they get it"),),
    result=("everything in the list, complete and ready to use",),
    rules=("questions come before guesses", "a first part is shown early"),
    must=("two past works of this kind to show",),
    nice=("has worked for somebody like us",),
    hours="10 hours a week, one hour of overlap",
)

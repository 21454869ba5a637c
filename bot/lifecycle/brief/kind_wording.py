"""The words that each kind of work brings: what its maker and its pieces are called, and criteria to offer.

A criterion is one that a stranger could check, and names no thing that the owner did not (PRODUCT 0, kind of work).
"""

PERSON = {
    "writing": "Writer",
    "translation": "Translator",
    "bug fix": "Developer",
    "web": "Developer",
    "design": "Designer",
    "video": "Video editor",
    "audio": "Audio editor",
    "data entry": "Data assistant",
    "research": "Researcher",
    "support": "Support assistant",
    "advertising": "Marketer",
    "bookkeeping": "Bookkeeper",
    "generic": "Freelancer",
}
"""What to call who does it."""

UNIT = {
    "writing": "texts",
    "translation": "texts",
    "bug fix": "fixes",
    "web": "parts",
    "design": "designs",
    "video": "videos",
    "audio": "recordings",
    "data entry": "rows",
    "research": "findings",
    "support": "requests",
    "advertising": "campaigns",
    "bookkeeping": "entries",
    "generic": "parts",
}
"""What its pieces are called."""

CRITERIA = {
    "writing": (
        "Every text keeps to the agreed number of words",
        "The first sentence of every text names a benefit",
        "Every claim can be found in the material I provide",
        "No spelling or grammar mistakes",
    ),
    "translation": (
        "Every sentence of the source is translated",
        "Names, numbers and links are as in the source",
        "The agreed glossary is used",
    ),
    "bug fix": (
        "The steps that showed the fault no longer show it",
        "A test shows that it stays fixed",
        "Nothing else changes for users",
    ),
    "web": (
        "Every listed part works on a phone and on a computer",
        "It works in the current Chrome, Firefox and Safari",
        "The source and the steps to run it are handed over",
    ),
    "design": (
        "Files come in the agreed formats and sizes",
        "Editable source files are included",
        "Only the agreed colours and fonts are used",
    ),
    "video": (
        "Every video keeps to the agreed length",
        "Picture and sound are in the agreed format",
        "Music and pictures are licensed for our use",
    ),
    "audio": (
        "Every recording keeps to the agreed length",
        "No clicks, hum or cut words",
        "Files come in the agreed format",
    ),
    "data entry": (
        "Every row of the source is there, none twice",
        "A random check of 20 rows shows no mistake",
        "The agreed columns and formats are used",
    ),
    "research": (
        "Every finding has a source that can be opened",
        "No finding is older than agreed",
        "The agreed questions are each answered",
    ),
    "support": (
        "Every request is answered within the agreed time",
        "Answers follow the material I provide",
        "A weekly list of open requests is handed over",
    ),
    "advertising": (
        "The agreed number of pieces is published",
        "Spending stays within the agreed limit",
        "A report shows what was done and what came of it",
    ),
    "bookkeeping": (
        "Every document is entered once",
        "The totals agree with the bank statements",
        "Open questions are listed, none is guessed",
    ),
    "generic": (
        "Everything in the list of deliverables is there",
        "Every rule above is kept",
        "It can be used without asking the maker",
    ),
}

USUAL: dict[str, dict[str, tuple[str, ...]]] = {
    "writing": {
        "rules": ("Plain words, in our language and spelling", "Nothing invented, nothing copied"),
        "must": ("two past texts of this kind to show",),
        "nice": ("knows our field",),
        "hours": ("10 hours a week",),
    },
    "design": {
        "rules": ("Own work, no templates", "Editable source files"),
        "must": ("three past designs of this kind to show",),
        "nice": ("knows print",),
        "hours": ("10 hours a week",),
    },
    "generic": {
        "rules": ("Own work, nothing copied", "What is unclear is asked before it is done"),
        "must": ("two past pieces of work of this kind to show",),
        "nice": ("has done this for a team of our size",),
        "hours": ("10 hours a week",),
    },
}
"""What is usual, by kind and step of the brief; a kind or a step that is not here has what "generic" has."""

"""Work on texts: writing and translation."""

from bot.lifecycle.brief.work_kind import Request, Risk, WorkKind

WRITING = WorkKind(
    name="writing",
    person="Writer",
    words=(
        r"texts?|descriptions?|articles?|blog\w*|posts?|copy\w*|newsletters?|essays?|white ?papers?|scripts? for|"
        r"writers?|writing|authors?|editors?|proofread\w*|texten?|artikel\w*|produkttexte?|textos?|redacci[oó]n"
    ),
    units=("texts", "words"),
    criteria=(
        "Every text keeps to the agreed number of words",
        "The first sentence of every text says what it is about",
        "Every claim can be found in the material I provide",
        "No spelling or grammar mistakes",
    ),
    clearer={
        "look": "Show one or two texts that you like: what in them must ours have?",
        "style": "How would a stranger check it? For instance: no sentence has more than 20 words.",
        "quality": "What makes a text fail? For instance: a spelling mistake, a claim without a source.",
        "speed": "How many texts by which day?",
        "length": "From how many to how many words?",
        "ease": "Who must understand it, after reading it once?",
        "experience": "Which text of theirs would prove it?",
    },
    requests=(
        Request(
            "Please start with how many words you write in an hour for work like this, and why, in one sentence.",
            ("word", "words"),
        ),
        Request(
            "Please start with how many texts of this kind you have had published.",
            ("text", "texts", "article", "articles", "published"),
        ),
    ),
    questions=(
        ("Facts", "A text needs a fact that the material does not give. What do you do?"),
        ("Own check", "How do you read your own text before you hand it over?"),
    ),
    risks=(Risk("access", "who opens the document for the other side"),),
    result=("the finished texts, in one document that we share",),
    rules=("plain words and short sentences", "nothing copied from elsewhere", "no invented facts"),
    must=("writes the language of the texts without mistakes", "two texts of this kind to show"),
    nice=("has written about the subject before",),
    hours="10 hours a week, one hour of overlap",
)
TRANSLATION = WorkKind(
    name="translation",
    person="Translator",
    words=r"translat\w+|locali[sz]\w+|subtitles?|[uü]bersetz\w*|traduc\w+",
    units=("words", "pages"),
    criteria=(
        "Every sentence of the source is translated",
        "Names, numbers and links are as in the source",
        "The agreed glossary is used",
    ),
    clearer={
        "look": "Must it keep the layout of the source, page by page?",
        "style": "How are readers addressed, and which earlier translation is the model?",
        "quality": "What makes a page fail? For instance: a sentence left out, a wrong number.",
        "speed": "How many words by which day?",
        "length": "How many words has the source?",
        "ease": "Who must understand it without the source?",
        "experience": "Which translation of theirs, with its source, would prove it?",
    },
    requests=(
        Request(
            "Please start with how many words a day you translate with care, and how you check them.",
            ("word", "words"),
        ),
        Request(
            "Please start with for how many years you have translated into this language.",
            ("year", "years"),
        ),
    ),
    questions=(
        ("Source", "A sentence of the source has two meanings. What do you do?"),
        ("Terms", "How do you keep a term the same from the first page to the last?"),
    ),
    risks=(Risk("personal data", "whether the source names people, and who may see it"),),
    result=("the whole source translated, in the format of the source",),
    rules=("names, numbers and links stay as they are", "unclear places are asked about, not guessed"),
    must=("translates into their own first language", "one translation with its source to show"),
    nice=("knows the subject",),
    hours="10 hours a week, one hour of overlap",
)

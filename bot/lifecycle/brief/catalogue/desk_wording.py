"""Work on data and figures: data entry, research, bookkeeping."""

from bot.lifecycle.brief.work_kind import Request, Risk, WorkKind

DATA_ENTRY = WorkKind(
    name="data entry",
    person="Data assistant",
    words=(
        r"data entry|spreadsheets?|excel|google sheets?|transcri\w+|catalogu?e|tagging|labell?ing|csv|"
        r"datenerfass\w*|tabellen?"
    ),
    units=("rows", "files"),
    criteria=(
        "Every row of the source is there, none twice",
        "A random check of 20 rows shows no mistake",
        "The agreed columns and formats are used",
    ),
    clearer={
        "look": "Which columns, in which order and format?",
        "style": "Which columns, in which order and format?",
        "quality": "How many rows are checked, and how many mistakes may be found?",
        "speed": "How many rows by which day?",
        "length": "How many rows, or from how many to how many?",
        "ease": "Who opens it with which program, and what must work there?",
        "experience": "Which earlier list of theirs would prove it?",
    },
    requests=(
        Request(
            "Please start with how many rows you enter in an hour, and how you check them.",
            ("row", "rows", "line", "lines", "entries", "records"),
        ),
        Request(
            "Please start with how many rows you would enter as a first part, so that we can compare.",
            ("row", "rows", "line", "lines", "entries", "records"),
        ),
    ),
    questions=(
        ("Gaps", "A field of the source cannot be read. What do you put into the row?"),
        ("Mistakes", "How do you find your own mistakes in a long list?"),
    ),
    risks=(
        Risk("personal data", "whether rows are about people, and who may see them"),
        Risk("access", "who opens the file, and who may change what"),
    ),
    result=("every row of the source, in one file",),
    rules=("nothing is guessed: unclear fields are marked", "the first 20 rows are shown before the rest"),
    must=("one similar list to show", "works with the program that we use"),
    nice=("has done it for a year",),
    hours="10 hours a week, one hour of overlap",
)
RESEARCH = WorkKind(
    name="research",
    person="Researcher",
    words=r"research\w*|list of|leads?|market study|survey\w*|competitors?|sources?",
    units=("findings", "sources"),
    criteria=(
        "Every finding has a source that can be opened",
        "No finding is older than agreed",
        "The agreed questions are each answered",
    ),
    clearer={
        "look": "In which form: a table with which columns, or a report of how many pages?",
        "style": "In which form: a table with which columns, or a report of how many pages?",
        "quality": "Which sources count, how many for each finding, and how old may they be?",
        "speed": "How many findings by which day?",
        "length": "How many findings, or how many pages?",
        "ease": "Which decision must be possible after reading it?",
        "experience": "Which study of theirs would prove it?",
    },
    requests=(
        Request(
            "Please start with how many sources you would open first, and name the kind of the best one.",
            ("source", "sources"),
        ),
        Request(
            "Please start with how many studies of this kind you have finished.",
            ("study", "studies", "project", "projects", "report", "reports", "finished"),
        ),
    ),
    questions=(
        ("Sources", "Two good sources say the opposite. What do you write?"),
        ("Nothing found", "You find nothing on one of the questions. When do you tell me, and what then?"),
    ),
    risks=(Risk("personal data", "whether people are listed, and what may be kept about them"),),
    result=("every question answered, each answer with its source",),
    rules=("every finding names its source and its date", "a guess is marked as one"),
    must=("one study of this kind to show",),
    nice=("knows the subject",),
    hours="10 hours a week, one hour of overlap",
)
BOOKKEEPING = WorkKind(
    name="bookkeeping",
    person="Bookkeeper",
    words=(
        r"bookkeep\w+|invoic\w+|receipts?|accounting|payroll|tax\w*|"
        r"buchhalt\w*|buchf[uü]hr\w*|belege?|rechnungen|contab\w+|facturas?"
    ),
    units=("entries", "months"),
    criteria=(
        "Every document is entered once",
        "The totals agree with the bank statements",
        "Open questions are listed, none is guessed",
    ),
    clearer={
        "look": "In which form and program does your accountant need it?",
        "style": "In which form and program does your accountant need it?",
        "quality": "Which totals must agree with what?",
        "speed": "By which day of the month is which part done?",
        "length": "How many documents a month, and for how many months?",
        "ease": "Who must find which document, within how many minutes?",
        "experience": "Which qualification or which client's word would prove it?",
    },
    requests=(
        Request(
            "Please start with how many documents you enter in an hour, and which program you use for it.",
            ("document", "documents", "entries", "receipts", "invoices", "bookings"),
        ),
        Request(
            "Please start with for how many years you have kept books for firms of our size.",
            ("year", "years"),
        ),
    ),
    questions=(
        ("Missing papers", "A payment has no document. What do you enter, and whom do you ask?"),
        ("Secrecy", "How do you keep a client's papers and access safe?"),
    ),
    risks=(
        Risk("access", "read-only access to the bank, never your password"),
        Risk("personal data", "who may see wages and customers' names"),
        Risk("recurring", "by which day of each month"),
    ),
    result=("every document of the agreed months entered", "a list of open questions"),
    rules=("no payment is made", "nothing is guessed: unclear documents are listed", "papers stay with us"),
    must=("has kept books for a firm of our size", "knows the rules of our country"),
    nice=("knows the program that we use",),
    hours="5 hours a week, one hour of overlap",
)

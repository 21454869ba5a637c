"""Work that is seen or heard: design, video, audio."""

from bot.lifecycle.brief.work_kind import Request, Risk, WorkKind

DESIGN = WorkKind(
    name="design",
    person="Designer",
    words=(
        r"logos?|design(?:s|ers?)?|graphics?|banners?|icons?|illustrat\w+|flyers?|brochures?|mock-?ups?|figma|"
        r"packaging|posters?|slides?"
    ),
    units=("designs", "files"),
    criteria=(
        "Files come in the agreed formats and sizes",
        "Editable source files are included",
        "Only the agreed colours and fonts are used",
    ),
    clearer={
        "look": "Show one or two that you like: which shapes, colours or fonts of them must ours have?",
        "style": "How would a stranger check it? For instance: at most two colours and one font.",
        "quality": "Where will it be used, and in which smallest size must it still be clear?",
        "speed": "How many drafts by which day?",
        "length": "How many drafts, and how many rounds of changes?",
        "ease": "Who must recognise what, at which distance or size?",
        "experience": "Which design of theirs would prove it?",
    },
    requests=(
        Request(
            "Please start with how many drafts you would show first, and why, in one sentence.",
            ("draft", "drafts", "version", "versions", "idea", "ideas", "concept", "concepts"),
        ),
        Request(
            "Please start with how many designs of this kind you have made that are in use today.",
            ("design", "designs", "made"),
        ),
    ),
    questions=(
        ("Taste", "I do not like your first draft and cannot say why. What do you do?"),
        ("Rights", "Where do the fonts and pictures that you use come from, and what may I do with them?"),
    ),
    risks=(Risk("recurring", "who changes it later, and with which files"),),
    result=("the finished design in the agreed formats", "the editable source files"),
    rules=("no ready-made templates", "fonts and pictures are free for our use"),
    must=("three designs of this kind to show", "hands over editable source files"),
    nice=("knows print",),
    hours="8 hours a week, one hour of overlap",
)
VIDEO = WorkKind(
    name="video",
    person="Video editor",
    words=r"videos?|clips?|reels?|footage|animat\w+|youtube",
    units=("videos", "minutes"),
    criteria=(
        "Every video keeps to the agreed length",
        "Picture and sound are in the agreed format",
        "Music and pictures are licensed for our use",
    ),
    clearer={
        "look": "Show one or two videos that you like: which cuts, titles or colours must ours have?",
        "style": "How would a stranger check it? For instance: no shot is longer than 5 seconds.",
        "quality": "Which size of picture and which format, and what must not be heard?",
        "speed": "How many videos by which day?",
        "length": "From how many to how many seconds or minutes?",
        "ease": "What must somebody know after watching it once, without sound?",
        "experience": "Which video of theirs would prove it?",
    },
    requests=(
        Request(
            "Please start with how many minutes of finished video you make in a day, and what takes longest.",
            ("minute", "minutes", "min", "second", "seconds"),
        ),
        Request(
            "Please start with how many videos of this kind you have finished.",
            ("video", "videos", "finished"),
        ),
    ),
    questions=(
        ("Material", "The material that I give you is too dark or too loud in places. What do you do?"),
        ("Rights", "Where do music and pictures that you add come from, and what may I do with them?"),
    ),
    risks=(Risk("personal data", "whether the people who are seen have agreed to it"),),
    result=("the finished videos in the agreed format", "the project files"),
    rules=("music and pictures are licensed for our use", "a first cut is shown before the fine work"),
    must=("two videos of this kind to show",),
    nice=("can make captions",),
    hours="10 hours a week, one hour of overlap",
)
AUDIO = WorkKind(
    name="audio",
    person="Audio editor",
    words=r"podcasts?|audio|voice-?overs?|music|sound",
    units=("recordings", "minutes"),
    criteria=(
        "Every recording keeps to the agreed length",
        "No clicks, hum or cut words",
        "Files come in the agreed format",
    ),
    clearer={
        "look": "Name one or two recordings that you like: what in them must ours have?",
        "style": "Name one or two recordings that you like: which pace, voice or mood must ours have?",
        "quality": "What must not be heard, and in which format is it?",
        "speed": "How many recordings by which day?",
        "length": "From how many to how many minutes?",
        "ease": "Who must understand every word, and where do they listen?",
        "experience": "Which recording of theirs would prove it?",
    },
    requests=(
        Request(
            "Please start with how many minutes of finished recording you make in a day, and what takes longest.",
            ("minute", "minutes", "min"),
        ),
        Request(
            "Please start with how many recordings of this kind you have finished.",
            ("recording", "recordings", "episode", "episodes", "finished"),
        ),
    ),
    questions=(
        ("Noise", "One of the recordings that I give you is noisy. What do you do, and when do you give up?"),
        ("Own check", "On what do you listen to your work before you hand it over?"),
    ),
    risks=(Risk("personal data", "whether the people who are heard have agreed to it"),),
    result=("the finished recordings in the agreed format",),
    rules=("the meaning of what is said is not changed", "everything added is licensed for our use"),
    must=("two recordings of this kind to show",),
    nice=("can write down what is said",),
    hours="8 hours a week, one hour of overlap",
)

"""Six people who apply: who they are and what they would answer. Words in braces come from what the bot asks."""

from dataclasses import dataclass

# A blue disc of 24 pixels.
LOGO = bytes.fromhex(
    "89504e470d0a1a0a0000000d4948445200000018000000180806000000e0773df8000000474944415478da636018f6c0a1e2"
    "c07f7c986606536411a986936409b986136509a58613b484a61650cb709c968c5a306ac110b060e8e764ba14767429aee952"
    "e1d0a5ca1c32000016c232824750e4310000000049454e44ae426082"
)


@dataclass(frozen=True, slots=True)
class Applicant:
    """`times`, `pitch` and so on answer one question each; files are (name, bytes)."""

    name: str
    what: str
    zone: str
    times: str
    pitch: str
    evidence: str
    samples: tuple[tuple[str, bytes], ...] = ()
    links: str = "Here they are."
    whose: str = "All of it is mine; the client edited."
    chance: str = "skip"
    reachable: bool = True


def _text(name: str, body: str) -> tuple[str, bytes]:
    return name, body.encode()


STRONG_PITCH = (
    "About 30 hours, because each piece needs reading, writing and one careful second look; I have finished 14 jobs "
    "of this kind, and the hardest was a catalogue whose data changed every week. I work from the material that you "
    "give me, never invent facts, and send a first part early, so that we can correct the course while it is cheap. "
    "You hear from me before a date is in danger, not after it."
)

SIX: tuple[Applicant, ...] = (
    Applicant(
        name="Maya",
        what="strong",
        zone="Asia/Manila",
        times="Manila, {hours} hours, free on all days",
        pitch=STRONG_PITCH,
        samples=(
            _text("trail_jacket.txt", "Stay dry on the long way home. The Trail Jacket keeps rain out for hours."),
            _text("camp_stove.txt", "Hot tea in four minutes. The Camp Stove boils half a litre on one small can."),
        ),
        evidence="I have written for two British shops since 2019; both samples are live there, and their editor "
        "can confirm it.",
    ),
    Applicant(
        name="Tomas",
        what="missed the request in the ad",
        zone="Europe/Prague",
        times="Prague, {hours} hours, free on all days",
        pitch="Hello, I am a reliable freelancer with a lot of experience in many fields. I always deliver quality "
        "on time, and my clients come back to me again and again. Please look at my samples and let me know when we "
        "can begin, I would be happy to work with you.",
        samples=(
            _text("city_guide.txt", "Prague in the early morning belongs to bakers and to those who never slept."),
            _text("hotel_page.txt", "Sleep above the river. Every room looks over the water and the old bridge."),
        ),
        evidence="I studied in Leeds and write in English every day.",
    ),
    Applicant(
        name="Dana",
        what="irrelevant sample",
        zone="Europe/London",
        times="London, {hours} hours, free on all days",
        pitch="About 25 hours, because I would plan one full day for reading first; I have finished 6 jobs, the "
        "hardest was a rebranding with three decision makers. My strength is a clean look, and I am quick to learn "
        "what a brand wants to say to its customers.",
        samples=(("logo_bakery.png", LOGO), ("logo_cycles.png", LOGO + b"\0")),
        evidence="English is my first language.",
    ),
    Applicant(
        name="Viktor",
        what="not free",
        zone="Europe/Warsaw",
        times="Warsaw, {hours} hours, not from {start} to {end}",
        pitch="About 28 hours, because half of the time goes into checking facts; I have finished 9 jobs of this kind "
        "and the hardest was a technical shop with 200 parts. I like dry, exact sentences, and I keep a list of "
        "every open question so that nothing is lost on the way.",
        samples=(
            _text("bike_parts.txt", "The chain that forgives a wet winter: plated links, no rust, less cleaning."),
            _text("head_lamp.txt", "Light for nine hours. One charge lasts from dusk to dawn in summer."),
        ),
        evidence="I lived in Bristol for eight years and write for British clients only.",
    ),
    Applicant(
        name="Rick",
        what="copied text",
        zone="America/New_York",
        times="New York, {hours} hours, free on all days",
        pitch=STRONG_PITCH.replace("14 jobs", "12 jobs").replace("every week", "each week"),
        samples=(
            _text("landing_one.txt", "Your home, warmer tomorrow. Insulation that pays for itself in two winters."),
            _text("landing_two.txt", "One card, every train. Travel first and let us sort the bill afterwards."),
        ),
        evidence="I have written English copy for eleven years.",
    ),
    Applicant(
        name="Noor",
        what="direct messages closed",
        zone="Africa/Nairobi",
        times="Nairobi, {hours} hours, free on all days",
        pitch="About 32 hours, because I read the whole product sheet before the first word; I have finished 11 jobs "
        "like this, and the hardest was a museum shop whose texts had to fit on tiny labels. I ask early, I answer "
        "within a day, and I deliver in parts that you can check.",
        links="https://noor.example/museum-mug and https://noor.example/wool-socks",
        evidence="I have a degree in English from Nairobi and five years with a British publisher.",
        reachable=False,
    ),
)

"""Whether somebody leaves an answer to those who apply, or to later: "they decide", "we will see"."""

import re

_OPEN = re.compile(
    r"\W*(?:(?:it'?s |that'?s |is |i |we )?(?:up to|depends on) (?:you|them|the (?:person|applicant|contractor"
    r"|freelancer)s?)"
    r"|(?:they|the (?:person|applicant|contractor|freelancer)s?|applicants?|you)(?: can| may"
    r"| should)? (?:decides?|chooses?"
    r"|says?|tells?)(?: me| us)?|(?:as|whatever|however)(?: much| many)?(?: as)? (?:they|you) (?:can|want|like|need)"
    r"|(?:(?:i|we)(?:'ll| will)? )?(?:to )?(?:be )?(?:decided?|agreed?|see|settled?)(?: (?:it|that"
    r"|this))? later|later|tbd|open"
    r"|to be (?:agreed|decided|discussed)|(?:it'?s )?(?:flexible|open|not important|does ?n[o']t matter)"
    r"|no matter|any(?: is fine)?"
    r"|(?:das )?(?:ist )?(?:egal|offen|flexibel)|später|(?:das )?entscheiden wir später|je nachdem|a convenir"
    r"|flexible|más tarde"
    r"|da igual)\W*",
    re.IGNORECASE,
)


def left_open(text: str) -> bool:
    """Whether these words, and nothing else, leave the answer open."""
    return _OPEN.fullmatch(text[:200]) is not None

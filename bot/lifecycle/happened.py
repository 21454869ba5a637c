"""What a line of a project's record says has happened, by chapter; stored as it is, so a changed word is a new line."""

# brief
NOTED = "noted"
CLOSED = "closed"
DRAFT_DELETED = "draft deleted"
CLOSED_WITHOUT_HIRE = "closed without hire"
"""The outcome of a project in which nobody was hired."""
PROJECT_RENAMED = "project renamed"
PROJECT_STARTED = "project started"
VERSION_CHANGED = "version changed"
VERSION_SAVED = "version saved"

# ads
AD_CLOSED = "ad closed"
AD_PUBLISHED = "ad published"
NEW_ROUND = "new round"
QUESTION_ANSWERED = "question answered"
QUESTION_ASKED = "question asked"
TOLD_NEXT_ROUND = "told of the next round"
WANTS_NEXT_ROUND = "wants to hear of the next round"

# applications
APPLICATION_CHANGED = "application changed"
APPLICATION_SENT = "application sent"
APPLICATION_STARTED = "application started"
APPLICATION_WITHDRAWN = "application withdrawn"
MAY_CONTACT_LATER = "may contact later"

# screening
APPLICATION_OPENED = "application opened"
ASKED_FOR_A_SAMPLE = "asked for a sample"
ASKED_TO_LOOK_AGAIN = "asked to look again"
DECISION_UNDONE = "decision undone"
NOT_CHOSEN = "not chosen"
SCREENED = "screened"
TOLD_NOT_CHOSEN = "told not chosen"

# interviews
ANSWER_EDITED = "answer edited"
ANSWER_MARKED = "answer marked"
INTERVIEW_ANSWERED = "interview answered"
INTERVIEW_NOT_ANSWERED_IN_TIME = "interview not answered in time"
INTERVIEW_SENT = "interview sent"
QUESTION_SENT = "question sent"

# offers
CHANGE_AGREED = "change agreed"
CHANGE_NOT_AGREED = "change not agreed"
CHANGE_WISHED = "change wished"
CHANGE_COUNTERED = "another day offered for the change wished"
NOBODY_HIRED = "nobody hired"
NOBODY_HIRED_NEW_ROUND = "nobody hired, new round"
ROUND_ENDED_UNANSWERED = "round ended, nobody had decided"
OFFER_ACCEPTED = "offer accepted"
OFFER_DECLINED = "offer declined"
OFFER_EXPIRED = "offer expired"
OFFER_LEFT_OPEN = "offer left open for longer"
OFFER_REMINDED = "reminded of the offer"
OFFER_SENT = "offer sent"
OFFER_TAKEN_BACK = "offer taken back"
OFFER_WANTED_AFTER_EXPIRY = "offer wanted after expiry"
PERSON_CHOSEN = "person chosen"

# contracts
AGREED = "agreed"
AGREEING = "agreeing"
AGREEING_STOPPED = "agreeing stopped"
CALL_SUGGESTED = "call suggested"
CHECK_IN_ASKED = "check-in asked"
CLEARED_IN_A_CALL = "cleared in a call"
CONTRACTOR_CANNOT_CONTINUE = "contractor cannot continue"
CONTRACT_ENDED_BY_THE_OWNER = "contract ended by the owner"
EVERY_POINT_TICKED = "every point ticked"
NOTE_ON_THE_WORK = "note on the work"
OFFER_FELL_AWAY = "offer fell away"
OTHER_CUT_OFF_AGREED = "other cut-off: agreed"
OTHER_CUT_OFF_ASKED_FOR = "other cut-off asked for"
OTHER_CUT_OFF_DECLINED = "other cut-off: declined"
OTHER_CUT_OFF_KEPT = "other cut-off: kept"
CONTRACTOR_AWAY = "contractor away"
OTHER_CUT_OFF_PROPOSED = "other cut-off proposed"
OTHER_CUT_OFF_ONE_DAY_MORE_OFFERED = "other cut-off: one day more offered"
OWNER_GAVE = "owner gave"
OWNER_HANDED_OVER = "owner handed over"
OWNER_KEEPS_WAITING = "owner keeps waiting"
OWNER_OWES = "owner owes"
POINT_TICKED = "point ticked"
READ_BACK = "read back"
SIGNED = "signed"
WAITING_FOR_THE_OWNER = "waiting for the owner"
WORK_STARTED = "work started"


# promised moments
ANSWER_DATE_PASSED = "promised answer date passed"
OTHER_CUT_OFF_OFFERED = "other cut-off: offered"
PART_ASKED_FOR = "asked for what there is"

# settlement
DELIVERED = "delivered"
DELIVERY_ACCEPTED = "delivery accepted"
DIFFERENCE_STILL_OPEN_AFTER_ITS_TIME = "difference still open after its time"
FIXES_ASKED_FOR = "fixes asked for"
FIXES_TAKEN_ON = "fixes taken on"
NOT_PAID_YET = "not paid yet"
PAID = "paid"
PART_PAID = "a part is paid, as the contractor says"
OWNER_SAYS_PAID = "paid, as the owner says"
PROPOSED = "proposed"
RATING_GIVEN = "rating given"
SEEN_DIFFERENTLY = "seen differently"
SETTLED = "settled"

# record
RECORD_HANDED_OUT = "record handed out"

# membership
OWNER_GONE = "owner gone"
PROMISED_DAY_PASSED = "promised day passed"
TAKEN_OVER = "taken over"
UNREACHABLE = "unreachable"

# privacy
APPLICATION_FORGOTTEN = "application forgotten"
DELETED_BY_THE_APPLICANT = "deleted by the applicant"
"""Why an application was withdrawn."""


def stage(name: str) -> str:
    return f"stage {name}"


def ad(state: str) -> str:
    """One copy of the ad in a channel: live, refused, ..."""
    return f"ad {state}"


def decided(stage: str) -> str:
    """What the owner said to an application."""
    return stage.replace("_", " ")


def reported(report: str) -> str:
    return f"report: {report}"


def message_of(side: str) -> str:
    return f"message of the {side}"


def silence(step: int) -> str:
    return f"silence, step {step}"


def verdict(kind: str) -> str:
    return f"verdict: {kind}"


def extra_wish(how: str) -> str:
    return f"extra wish: {how.lower()}"


def review_reminder(which: str) -> str:
    return f"review reminder: {which}"


def moment_passed(kind: str) -> str:
    return f"passed: {kind}"

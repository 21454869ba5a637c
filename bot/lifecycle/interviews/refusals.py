"""Every refusal of interviews, in words."""

QUESTIONS_GONE_OUT = "These questions have gone out; everybody gets the same ones."
INVITATION_GONE_OUT = "This invitation has gone out already."
INVITATIONS_GONE_OUT = "These invitations have gone out already."
NOBODY_TO_INTERVIEW = "There is nobody to interview: each of them has been invited, or has got an answer, already."
CALLED_OFF = "This interview has been called off."
ALREADY_HANDED_OVER = "Your answers have been handed over already."
NO_ANSWER_TO_CHANGE = "There is no answer to change."
TOO_LATE_TO_CHANGE = "Answers can be changed for ten minutes; that time is over."
NO_ANSWER_TO_MARK = "There is no answer to mark yet."
LINE_SENT = "This has been sent already."
LINE_ANSWERED = "This has been answered already."
WISH_ANSWERED = "This wish has been answered already."


def no_more_applicant(name: str) -> str:
    """The application has ended, or the work has begun."""
    return f"The application of {name} is no longer under way, so nothing was sent."


def nobody_can_be_interviewed(title: str, stage: str) -> str:
    """The project is in a stage in which nobody is chosen any more, or not yet."""
    return f"{title} is {stage}; nobody can be interviewed now."

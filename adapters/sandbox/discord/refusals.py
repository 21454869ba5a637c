"""What Discord answers when it will not do something: HTTP status, its own code, and its words."""

from adapters.sandbox.json_object import Json

KNOWN: dict[int, tuple[int, str]] = {
    10003: (404, "Unknown Channel"),
    10004: (404, "Unknown Guild"),
    10007: (404, "Unknown Member"),
    10008: (404, "Unknown Message"),
    10013: (404, "Unknown User"),
    10014: (400, "Unknown Emoji"),
    10015: (404, "Unknown Webhook"),
    10062: (404, "Unknown interaction"),
    10063: (404, "Unknown application command"),
    30003: (400, "Maximum number of pins reached (250)"),
    30010: (400, "Maximum number of reactions reached (20)"),
    40003: (403, "You are opening direct messages too fast"),
    40005: (413, "Request entity too large"),
    40060: (400, "Interaction has already been acknowledged."),
    40067: (400, "A tag is required to create a forum post in this channel"),
    50001: (403, "Missing Access"),
    50005: (403, "Cannot edit a message authored by another user"),
    50006: (400, "Cannot send an empty message"),
    50003: (403, "Cannot execute action on a DM channel"),
    50007: (403, "Cannot send messages to this user"),
    50008: (400, "Cannot send messages in a non-text channel"),
    50013: (403, "Missing Permissions"),
    50024: (400, "Cannot execute action on this channel type"),
    50027: (401, "Invalid Webhook Token"),
    50033: (400, "Invalid Recipient(s)"),
    50035: (400, "Invalid Form Body"),
    50083: (400, "Thread is archived"),
    50109: (400, "The request body contains invalid JSON."),
    50278: (403, "Cannot send messages to this user"),
    90001: (403, "Reaction blocked"),
    160004: (400, "A thread has already been created for this message"),
    160005: (403, "Thread is locked"),
}


class Refusal(Exception):
    """One refused call; the shell turns it into the HTTP answer."""

    def __init__(self, code: int, *, status: int | None = None, message: str | None = None, errors: Json | None = None):
        known_status, known_message = KNOWN.get(code, (400, "Bad Request"))
        self.code = code
        self.status = status if status is not None else known_status
        self.message = message or known_message
        self.errors = errors
        super().__init__(f"{self.status} ({self.code}): {self.message} {errors or ''}".strip())

    def body(self) -> Json:
        """The JSON that Discord sends with it."""
        body: Json = {"message": self.message, "code": self.code}
        if self.errors:
            body["errors"] = self.errors
        return body


class NotPossible(Exception):
    """A person tried what Discord's own app would not let them do: a button that is not there, a closed talk."""


class InteractionFailed(Exception):
    """The person reads "This interaction failed": nobody answered in time."""


def unauthorized() -> Refusal:
    """The token is wrong."""
    return Refusal(0, status=401, message="401: Unauthorized")


def not_found() -> Refusal:
    """There is no such route."""
    return Refusal(0, status=404, message="404: Not Found")

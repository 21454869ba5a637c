"""How the sandbox says no: with Slack's own error codes."""

from typing import Any

from adapters.sandbox.json_object import Json


class Refused(Exception):
    """A call or an act that Slack would not let through."""

    def __init__(self, code: str, *messages: str, retry_after: int | None = None, **extra: Any) -> None:
        super().__init__(f"{code}: {'; '.join(messages)}" if messages else code)
        self.code = code
        self.messages = messages
        self.retry_after = retry_after
        self.extra = extra

    def answer(self) -> Json:
        """The body of Slack's reply; with `messages` also `errors`, as chat.postMessage gives them."""
        body: Json = {"ok": False, "error": self.code, **self.extra}
        if self.messages:
            body["errors"] = list(self.messages)
            body["response_metadata"] = {"messages": [f"[ERROR] {message}" for message in self.messages]}
        return body

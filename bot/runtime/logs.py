"""Logging as JSON lines (or readable ones on a terminal) in which no token ever appears (X62)."""

import json
import logging
import re
import sys
from collections.abc import Iterable
from typing import TextIO

import structlog

MASK = "[secret]"

TOKEN_PATTERNS = tuple(
    re.compile(pattern)
    for pattern in (
        r"\bx(?:ox[a-z]|app)(?:\.[a-z]+)?-[A-Za-z0-9-]{6,}",  # Slack tokens of every kind
        r"\b[MNO][A-Za-z0-9_-]{23,27}\.[A-Za-z0-9_-]{6,7}\.[A-Za-z0-9_-]{27,}",  # Discord bot tokens
        r"(?<=://hooks\.slack\.com/)[A-Za-z0-9/_-]{10,}",  # Slack response addresses let anybody answer
        r"(?<=/webhooks/)\d+/[A-Za-z0-9_.-]{20,}",  # Discord interaction and webhook tokens
        r"(?<=/interactions/)\d+/[A-Za-z0-9_.-]{20,}",
        r"(?<=wss-primary\.slack\.com/link/)\S+",  # a Socket Mode address is a ticket
        r"(?<=ticket=)[A-Za-z0-9-]{8,}",
    )
)
PASSWORD_IN_URL = re.compile(r"(?<=://)([^\s:/@]*):[^\s/@]+@")


class Redaction:
    """Takes known secrets and anything that looks like a token out of a text."""

    def __init__(self, secrets: Iterable[str] = ()) -> None:
        spelled = {form for secret in secrets if len(secret) >= 4 for form in _spellings(secret)}
        ordered = sorted(spelled, key=len, reverse=True)  # a secret inside a longer one must not leave its tail
        self._known = re.compile("|".join(map(re.escape, ordered))) if ordered else None

    def __call__(self, text: str) -> str:
        """`text` with every secret replaced by a mark; the time is linear in its length."""
        if self._known:
            text = self._known.sub(MASK, text)
        for pattern in TOKEN_PATTERNS:
            text = pattern.sub(MASK, text)
        return PASSWORD_IN_URL.sub(rf"\1:{MASK}@", text)


def _spellings(secret: str) -> tuple[str, ...]:
    """The secret as it stands, as JSON writes it, and as Python's repr does."""
    return (secret, json.dumps(secret)[1:-1], json.dumps(secret, ensure_ascii=False)[1:-1], repr(secret)[1:-1])


class RedactedFormatter(structlog.stdlib.ProcessorFormatter):
    """Formats structlog's and the libraries' records alike, and redacts last: tracebacks and arguments included."""

    redaction = Redaction()

    def format(self, record: logging.LogRecord) -> str:
        """The line of a record, without any secret."""
        return self.redaction(super().format(record))


def configure(
    level: str = "INFO", secrets: Iterable[str] = (), stream: TextIO | None = None, *, pretty: bool | None = None
) -> None:
    """Send every log line of this process to `stream` (standard error), redacted.

    `level` is for our own lines; libraries speak from WARNING up unless it is DEBUG. `pretty` defaults to whether
    `stream` is a terminal.
    """
    out = stream or sys.stderr
    shared: list[structlog.types.Processor] = [
        structlog.contextvars.merge_contextvars,
        structlog.stdlib.add_logger_name,
        structlog.stdlib.add_log_level,
        structlog.stdlib.PositionalArgumentsFormatter(),
        structlog.processors.TimeStamper(fmt="iso", utc=True),
        structlog.processors.UnicodeDecoder(),
    ]
    last: list[structlog.types.Processor] = [structlog.stdlib.ProcessorFormatter.remove_processors_meta]
    if out.isatty() if pretty is None else pretty:
        last.append(
            structlog.dev.ConsoleRenderer(colors=out.isatty(), exception_formatter=structlog.dev.plain_traceback)
        )
    else:
        last += [structlog.processors.format_exc_info, structlog.processors.JSONRenderer(ensure_ascii=False)]
    formatter = RedactedFormatter(processors=last, foreign_pre_chain=shared)
    formatter.redaction = Redaction(secrets)
    handler = logging.StreamHandler(out)
    handler.setFormatter(formatter)
    root = logging.getLogger()
    root.handlers = [handler]
    root.setLevel(level if level == "DEBUG" else "WARNING")
    for ours in ("bot", "adapters", "storage"):
        logging.getLogger(ours).setLevel(level)
    structlog.configure(
        processors=[
            structlog.stdlib.filter_by_level,
            *shared,
            structlog.processors.StackInfoRenderer(),
            structlog.stdlib.ProcessorFormatter.wrap_for_formatter,
        ],
        logger_factory=structlog.stdlib.LoggerFactory(),
        wrapper_class=structlog.stdlib.BoundLogger,
        cache_logger_on_first_use=False,
    )

"""No token reaches a log line, whichever library wrote it (X62)."""

import io
import json
import logging
from collections.abc import Iterator

import pytest
import structlog

from bot.runtime.logs import MASK, Redaction, configure

# Put together at run time, so that no scanner takes this file for a leak.
DISCORD = ".".join(("MTI" + "x" * 23, "GaBcDe", "y" * 38))
TICKET = "abc-def-" + "123456"
INTERACTION = "aW50ZXJhY3Rpb246" + "MTIzNDU2Nzg5MA"
SLACK = ["-".join(("xoxb", "1234567890", "abcDEF")), "-".join(("xapp", "1", "A0123", "456", "abcdef"))]
ROTATED = "-".join(("xoxe.xoxp", "1", "Mi0yLTEyMzQ"))
BARE = [*SLACK, ROTATED, DISCORD]
LEAKS = [
    *((token, token) for token in BARE),
    ("https://hooks.slack.com/commands/T0/123/abcDEF", "abcDEF"),
    (f"https://discord.com/api/v10/webhooks/1234567890/{INTERACTION}", INTERACTION),
    (f"https://discord.com/api/v10/interactions/1234567890/{INTERACTION}/callback", INTERACTION),
    (f"wss://wss-primary.slack.com/link/?ticket={TICKET}&app_id=x", TICKET),
    ("postgresql+psycopg://bot:hunter22@db/tender", "hunter22"),
]


@pytest.fixture(autouse=True)
def logging_as_it_was() -> Iterator[None]:
    root = logging.getLogger()
    handlers, level = root.handlers, root.level
    yield
    root.handlers, root.level = handlers, level
    structlog.reset_defaults()


@pytest.mark.parametrize(("text", "secret"), LEAKS)
def test_anything_shaped_like_a_token_is_masked(text: str, secret: str) -> None:
    shown = Redaction()(f"before {text} after")
    assert MASK in shown
    assert shown.startswith("before ")
    assert shown.endswith(" after")
    assert secret not in shown


def test_ordinary_text_stays() -> None:
    text = "Xoxo, see https://example.com:443/a@b at 12:30, id 123456789012345678, 3.14.159, mail a@b.c"
    assert Redaction()(text) == text


@pytest.mark.parametrize("pretty", [False, True])
def test_no_secret_reaches_the_log_by_any_way(pretty: bool) -> None:
    out = io.StringIO()
    secret = 'sign"ing\\sécret'
    configure("DEBUG", [secret, secret[:6]], out, pretty=pretty)
    ours = structlog.get_logger("bot.engine")
    for token in (*BARE, secret):
        ours.info("said", token=token, nested={"deep": [token]})
        logging.getLogger("discord.http").debug("sending %s", token)
        try:
            raise ValueError(token)
        except ValueError:
            ours.exception("failed")
            logging.getLogger("slack_bolt").exception("failed too")
    written = out.getvalue()
    assert written.count("failed too") == 5
    for token in (*BARE, secret, json.dumps(secret)[1:-1], json.dumps(secret, ensure_ascii=False)[1:-1]):
        assert token not in written


def test_lines_are_json_with_context_and_libraries_are_quiet() -> None:
    out = io.StringIO()
    configure("INFO", (), out, pretty=False)
    with structlog.contextvars.bound_contextvars(work=17):
        structlog.get_logger("bot.engine").info("turn", lane="who:slack:U1")
        structlog.get_logger("bot.engine").debug("unheard")
        logging.getLogger("discord.gateway").info("unheard")
        logging.getLogger("discord.gateway").warning("slow")
    lines = [json.loads(line) for line in out.getvalue().splitlines()]
    assert [(line["event"], line["level"], line["logger"], line["work"]) for line in lines] == [
        ("turn", "info", "bot.engine", 17),
        ("slow", "warning", "discord.gateway", 17),
    ]

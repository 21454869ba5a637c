"""What Discord's app makes of markdown, written from its rules and not from our renderer: an oracle for tests."""

import re

LINK = re.compile(r"https?://[^\s<]+[^<.,:;\"')\]\s]")
LINE_START = re.compile(r"(#{1,3} |-# |>>> |> |[ \t]*[-*+] |[ \t]*\d+\. )")
LIVE = re.compile(
    r"(?P<block>```[^`]*```)|(?P<fence>```)|(?P<code>`)|(?P<bold>\*\*)|(?P<slant>[*_])|(?P<strike>~~)|(?P<spoiler>\|\|)"
    r"|(?P<tag><(?:@[!&]?\d+|#\d+|a?:\w+:\d+|t:-?\d+(?::\w)?|/[^>]+:\d+|https?://[^>]+)>)"
    r"|(?P<masked>\[[^\]]*\]\()|(?P<ping>@everyone|@here)|(?P<emoji>:[^\s:]+:)|(?P<scheme>(?<!\w)\w+://)"
)


def read(markup: str) -> tuple[str, list[str]]:
    """The letters that a reader sees, and the names of everything that is more than letters (links aside)."""
    shown: list[str] = []
    formats: list[str] = []
    at = 0
    while at < len(markup):
        line = LINE_START.match(markup, at) if at == 0 or markup[at - 1] == "\n" else None
        if line:
            formats.append(f"line {line.group().strip()}")
            at = line.end()
        elif markup[at] == "\\" and at + 1 < len(markup) and re.match(r"[^0-9A-Za-z\s]", markup[at + 1]):
            shown.append(markup[at + 1])
            at += 2
        elif (link := LINK.match(markup, at)) and not re.match(r"\w", markup[at - 1 : at]):
            shown.append(link.group())
            at = link.end()
        elif live := LIVE.match(markup, at):
            formats.append(str(live.lastgroup))
            shown.append(live.group())
            at = live.end()
        else:
            shown.append(markup[at])
            at += 1
    return "".join(shown), formats

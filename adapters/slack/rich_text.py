"""A Text as a rich_text block: every word in an element of its own, so that nothing a person wrote is markup."""

from adapters.slack.payloads import Json
from adapters.slack.words import clean, words
from bot.engine import formatting
from bot.engine.messages import Inline, Link, Mention, Moment, Quote, Strong, Text


def block(text: Text) -> Json | None:
    """A rich_text block (docs.slack.dev, rich text block), or None if there is nothing to read in it."""
    parts: list[Json] = []
    run: list[Json] = []

    def close(*, before_quote: bool = False) -> None:
        if before_quote and run and run[-1]["type"] == "text":
            run[-1]["text"] = run[-1]["text"].rstrip("\n")
        kept = [element for element in run if element.get("text") != ""]
        if any(element["type"] != "text" or element["text"].strip() for element in kept):
            parts.append({"type": "rich_text_section", "elements": kept})
        run.clear()

    for node in text:
        if isinstance(node, Quote):
            if node.text.strip():
                close(before_quote=True)
                parts.append({"type": "rich_text_quote", "elements": [_text(node.text)]})
            continue
        elements = _inline(node)
        if parts and not run and elements and elements[0]["type"] == "text":
            elements[0]["text"] = elements[0]["text"].lstrip("\n")
        run.extend(elements)
    close()
    return {"type": "rich_text", "elements": parts} if parts else None


def _inline(node: Inline) -> list[Json]:
    match node:
        case Strong():
            return [_text(node.text, bold=True)]
        case Moment():
            # Said once, in the zones that matter: a date element would say the same moment again (C32).
            return [_text(formatting.moment(node.at, node.zones, year=node.year))]
        case Mention():
            # A user element would ping; a name does not (messages.Mention).
            return [_text(node.name)]
        case Link() if node.url.startswith(("https://", "http://", "mailto:")):
            return [{"type": "link", "url": node.url, "text": clean(node.label) or node.url}]
        case _:
            return [_text(words(node))]


def _text(text: str, *, bold: bool = False) -> Json:
    element: Json = {"type": "text", "text": clean(text)}
    if bold:
        element["style"] = {"bold": True}
    return element

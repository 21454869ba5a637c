"""A Message as parts that chat.postMessage takes: Block Kit for the eye, escaped words for everything else."""

from dataclasses import dataclass

from adapters.slack import rich_text
from adapters.slack.controls import Controls, controls, plain
from adapters.slack.payloads import Json
from adapters.slack.words import clean, escape, excerpt, pieces, size, spoken
from bot.engine.messages import Blob, Field, Message, Quote, Strong, Table, Text, join

BLOCK = 2800  # a section takes 3,000; rich text is not documented and is kept as short
PART = 11_500  # msg_blocks_too_long comes near 13,000 characters, although each block is legal
BLOCKS = 46  # 50, less the page number and room to grow
FALLBACK = 3800  # chat.update refuses a text of more than 4,000 characters
HEADER = 150
FOOTER = 1000
TABLE_TEXT = 6000
TABLE_ROWS = 100
TABLE_COLUMNS = 20


@dataclass(slots=True)
class Piece:
    """A block, what it weighs against PART, and its words for `text`."""

    block: Json
    weight: int
    words: str


def parts(message: Message) -> list[Json]:
    """Every part within every limit, in order, never empty; buttons and select on the last one (X28)."""
    made = controls(message.buttons, message.select)
    ending = closing(message, made)
    if message.files:
        return [*_numbered(paginate(body(message))), *map(_file, message.files), *_numbered(paginate(ending))]
    pages = _numbered(paginate(body(message) + ending, together=len(ending)))
    return pages or [_part([Piece(plain_block("(nothing to show)"), 0, "(nothing to show)")])]


def body(message: Message, *, tables: bool = True) -> list[Piece]:
    """Title, text, fields and table; without `tables` a table is paragraphs, as windows want it."""
    out = title(message.title) if message.title.strip() else []
    out += written(message.text)
    out += written(labelled(message.fields))
    if message.table is not None:
        out += table(message.table, block=tables)
    return out


def closing(message: Message, made: Controls) -> list[Piece]:
    """Footer and controls, and in words what the controls had no room for."""
    out = written(join(*made.overflow))
    if message.last:
        words = spoken(message.last)
        if size(words) <= FOOTER and not any(isinstance(node, Quote) for node in message.last):
            out.append(Piece({"type": "context", "elements": [plain(words, 2 * FOOTER)]}, size(words), words))
        else:
            out += written(message.last)
    for block, weight in zip(made.blocks, made.weights, strict=True):
        labels = [f"[{element['text']['text']}]" for element in block["elements"] if element["type"] == "button"]
        out.append(Piece(block, weight, " ".join(labels)))
    return out


def title(text: str) -> list[Piece]:
    text = clean(text).strip()
    if size(text) <= HEADER and "\n" not in text:
        return [Piece({"type": "header", "text": plain(text, HEADER)}, size(text), text)]
    return written((Strong(text),))


def written(text: Text) -> list[Piece]:
    """Rich text blocks, each of at most BLOCK characters."""
    out = []
    for piece in pieces(text, BLOCK):
        block = rich_text.block(piece)
        if block is not None:
            words = spoken(piece).strip("\n")
            out.append(Piece(block, size(words) + 40, words))
    return out


def plain_block(text: str) -> Json:
    block = rich_text.block((text,))
    assert block is not None
    return block


def labelled(fields: tuple[Field, ...]) -> Text:
    """Short fields as one line each, long ones below their label."""
    out: list[Text] = []
    for field in fields:
        value = spoken(field.text)
        long = "\n" in value or size(value) > 100 or any(isinstance(node, Quote) for node in field.text)
        out.append((Strong(field.label), "\n", *field.text) if long else (Strong(f"{field.label}: "), *field.text))
    roomy = any("\n" in spoken(line) for line in out)
    flat: Text = ()
    for line in out:
        flat = (*flat, "\n\n" if roomy else "\n", *line) if flat else line
    return flat


def table(given: Table, *, block: bool = True) -> list[Piece]:
    """A table block (docs.slack.dev, table block), or a paragraph for each row where it would not fit."""
    width = max([len(given.head), *map(len, given.rows)], default=0)
    rows = [[clean(cell).strip() for cell in row] + [""] * (width - len(row)) for row in (given.head, *given.rows)]
    total = sum(size(cell) for row in rows for cell in row)
    if not width:
        return []
    if block and width <= TABLE_COLUMNS and len(rows) <= TABLE_ROWS and total <= TABLE_TEXT:
        cells = [[{"type": "raw_text", "text": cell or "-"} for cell in row] for row in rows]
        words = "\n".join(" | ".join(row) for row in rows)
        return [Piece({"type": "table", "rows": cells}, total + 4 * width * len(rows), words)]
    head, *rest = rows
    lines: list[Text] = []
    for row in rest:
        line: Text = ()
        for name, cell in zip(head, row, strict=True):
            line = (*line, "\n" if line else "", *((Strong(f"{name}: "),) if name else ()), cell or "-")
        lines.append(line)
    return written(join(*lines) if rest else (" | ".join(head),))


def paginate(flow: list[Piece], *, together: int = 0) -> list[Json]:
    """Blocks onto parts. The last `together` pieces stay on one part if they fit there."""
    out: list[Json] = []
    page: list[Piece] = []

    def full(more: list[Piece]) -> bool:
        weight = sum(piece.weight for piece in page + more)
        return bool(page) and (weight > PART or len(page) + len(more) > BLOCKS)

    for n, piece in enumerate(flow):
        more = flow[n:] if n == len(flow) - together else [piece]
        if full(more) and (full([piece]) or sum(each.weight for each in more) <= PART):
            out.append(_part(page))
            page = []
        page.append(piece)
    if page:
        out.append(_part(page))
    return out


def _part(page: list[Piece]) -> Json:
    text = "\n".join(piece.words for piece in page if piece.words)
    return {"text": fallback(text), "blocks": [piece.block for piece in page]}


def fallback(text: str) -> str:
    """The `text` beside blocks, for notifications and screen readers; its rest is in the blocks."""
    room = FALLBACK
    shown = escape(excerpt(text, room))
    while size(shown) > FALLBACK:
        room -= max(1, (size(shown) - FALLBACK) // 5)
        shown = escape(excerpt(text, room))
    return shown.strip() or "(nothing to show)"


def _file(blob: Blob) -> Json:
    return {"text": escape(blob.name), "file": {"name": blob.name, "sha256": blob.sha256, "type": blob.type}}


def _numbered(pages: list[Json]) -> list[Json]:
    """The parts with "(1/2)" on each, if there are several (PRODUCT 5.1 rule 16)."""
    for n, page in enumerate(pages, 1):
        if len(pages) > 1:
            label = f"({n}/{len(pages)})"
            at = next((i for i, block in enumerate(page["blocks"]) if block["type"] == "actions"), len(page["blocks"]))
            page["blocks"].insert(at, {"type": "context", "elements": [plain(label, 30)]})
            page["text"] = f"{page['text']} {label}"
    return pages

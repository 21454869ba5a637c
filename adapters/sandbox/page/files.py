"""Files that people and the bot shared, for download from the page."""

from urllib.parse import quote

from aiohttp import web

from adapters.sandbox.simulator import Simulator

SHOWN = ("image/png", "image/jpeg", "image/gif", "image/webp")


def download(simulator: Simulator, platform: str, id: str) -> web.Response:
    """The bytes of one file; only plain pictures are shown inline, everything else is saved. Raises HTTPNotFound."""
    file = _slack(simulator, id) if platform == "slack" else _discord(simulator, id)
    if file is None or file[1] not in simulator.shared.blobs:
        raise web.HTTPNotFound
    name, digest, kind = file
    how = "inline" if kind in SHOWN else "attachment"
    headers = {
        "Content-Disposition": f"{how}; filename*=UTF-8''{quote(name)}",
        "Content-Security-Policy": "default-src 'none'; sandbox",
        "Content-Type": kind if kind in SHOWN else "application/octet-stream",
    }
    return web.Response(body=simulator.shared.blobs[digest], headers=headers)


def _slack(simulator: Simulator, id: str) -> tuple[str, str, str] | None:
    file = simulator.slack.workspace.files.get(id)
    return None if file is None or file.deleted else (file.title, file.digest, file.content_type)


def _discord(simulator: Simulator, id: str) -> tuple[str, str, str] | None:
    for rows in simulator.discord.messages.values():
        for row in rows.values():
            for attachment in row.attachments:
                if attachment.id == id:
                    return attachment.filename, attachment.digest, attachment.content_type
    return None

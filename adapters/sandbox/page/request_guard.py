"""Who may talk to the page: only what this machine's browser opened from the page itself."""

from urllib.parse import urlsplit

from aiohttp import web
from aiohttp.typedefs import Handler, Middleware

LOOPBACK = ("127.0.0.1", "localhost", "::1")
POLICY = "; ".join(
    (
        "default-src 'none'",
        "script-src 'self'",
        "style-src 'self'",
        "img-src 'self' data:",
        "connect-src 'self'",
        "form-action 'none'",
        "base-uri 'none'",
        "frame-ancestors 'none'",
    )
)


def guard(host: str) -> Middleware:
    """A middleware that answers 403 to a foreign Host (a rebound name) or a foreign Origin (another site's script).

    `host` is what the page listens on: beside loopback names only that one is taken as its own.
    """
    own = {*LOOPBACK, host} - {"0.0.0.0", "::"}

    @web.middleware
    async def guarded(request: web.Request, handler: Handler) -> web.StreamResponse:
        named = urlsplit(f"//{request.host}").hostname
        if named not in own:
            return web.json_response({"error": f"This page is not {named}."}, status=403)
        origin = request.headers.get("Origin")
        if origin is not None and origin != f"{request.scheme}://{request.host}":
            return web.json_response({"error": "Another site may not drive this page."}, status=403)
        if request.headers.get("Sec-Fetch-Site") == "cross-site" and request.path != "/":
            return web.json_response({"error": "Another site may not read from this page."}, status=403)
        answer = await handler(request)
        if not answer.prepared:
            answer.headers.setdefault("Content-Security-Policy", POLICY)
            answer.headers["X-Content-Type-Options"] = "nosniff"
            answer.headers["Referrer-Policy"] = "no-referrer"
            answer.headers["Cache-Control"] = "no-store"
        return answer

    return guarded

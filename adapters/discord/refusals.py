"""What Discord's errors mean for us: refused for good, later, or nobody knows (PLATFORMS, Discord)."""

import discord

from bot.engine.ports import RefusedByPlatform, RetryLater, Why

TOO_FAST = 40003
DM_REFUSED = 50278
ARCHIVED_THREAD = 50083
UNKNOWN_MESSAGE = 10008
PIN_LIMIT = 30003
SLOWED = {20016, 20028, 40062}
SLOW_PAUSE = 30.0
BANNED_PAUSE = 300.0

BY_CODE: dict[int, Why] = {
    50007: "dm_closed",
    DM_REFUSED: "no_shared_space",
    50001: "no_access",
    50013: "no_access",
    50009: "no_access",  # the server's verification level
    200000: "no_access",  # blocked by the server's own filter
    10003: "gone",
    10004: "gone",
    UNKNOWN_MESSAGE: "gone",
    10013: "gone",
    ARCHIVED_THREAD: "archived",
    160005: "archived",  # a locked thread
    40005: "too_large",
    50035: "invalid",
    50006: "invalid",
}
BY_STATUS: dict[int, Why] = {401: "bad_token", 403: "no_access", 404: "gone", 413: "too_large"}


def judged(error: Exception, too_fast_pause: float) -> Exception:
    """RefusedByPlatform, RetryLater, or the error itself, which then counts as uncertain (5xx, lost connections)."""
    if isinstance(error, discord.RateLimited):
        return RetryLater(error.retry_after)
    if not isinstance(error, discord.HTTPException) or error.status >= 500:
        return error
    if error.code == TOO_FAST:
        return RetryLater(too_fast_pause, scope="platform")
    if error.code in SLOWED:
        return RetryLater(SLOW_PAUSE)
    if error.status == 429:  # one that discord.py does not wait for: very likely a ban of our address
        return RetryLater(BANNED_PAUSE, scope="platform")
    why = BY_CODE.get(error.code) or BY_STATUS.get(error.status, "invalid")
    return RefusedByPlatform(why, f"{error.code} {error.text}".strip())


def code(error: BaseException) -> int:
    """Discord's own error code, 0 if it is none of Discord's."""
    return error.code if isinstance(error, discord.HTTPException) else 0

"""Slack's error codes in the engine's words (docs.slack.dev, each method's page)."""

from collections.abc import Mapping

from slack_sdk.errors import SlackApiError

from bot.engine.ports import RefusedByPlatform, RetryLater, Why

BUSY = {"ratelimited", "rate_limited", "message_limit_exceeded"}
TROUBLED = {"internal_error", "fatal_error", "service_unavailable", "request_timeout", "team_added_to_org"}
WHY: Mapping[str, Why] = {
    "user_disabled": "deactivated",
    **dict.fromkeys(("cannot_dm_bot", "messages_tab_disabled", "user_not_visible"), "dm_closed"),
    **dict.fromkeys(("user_not_found", "users_not_found", "cannot_dm_self"), "dm_closed"),
    **dict.fromkeys(
        (
            "not_in_channel",
            "missing_scope",
            "no_permission",
            "access_denied",
            "not_allowed",
            "cant_post_message",
            "ekm_access_denied",
            "team_access_not_granted",
            "user_not_in_channel",
            "posting_to_general_channel_denied",
            "not_reactable",
            "method_not_supported_for_channel_type",
            "not_allowed_token_type",
        ),
        "no_access",
    ),
    **dict.fromkeys(("is_archived", "channel_is_archived", "thread_locked"), "archived"),
    **dict.fromkeys(
        (
            "channel_not_found",
            "message_not_found",
            "thread_not_found",
            "cant_update_message",
            "cant_delete_message",
            "edit_window_closed",
            "is_inactive",
            "file_not_found",
            "file_deleted",
            "view_not_found",
            "not_found",
            "no_pin",
        ),
        "gone",
    ),
    **dict.fromkeys(("file_too_large", "file_upload_size_restricted", "storage_limit_reached"), "too_large"),
    **dict.fromkeys(
        (
            "invalid_auth",
            "not_authed",
            "account_inactive",
            "token_revoked",
            "token_expired",
            "org_login_required",
            "team_disabled",
            "invalid_app_token",
        ),
        "bad_token",
    ),
}


NOT_THERE = (404, 405, 501)
"""Answers of a server that does not know a method; asking again would not teach it."""


def code(error: SlackApiError) -> str:
    """Slack's own error code, or "http_503" where the answer was none of Slack's."""
    data = getattr(error.response, "data", None)
    if isinstance(data, dict) and isinstance(data.get("error"), str):
        return str(data["error"])
    return f"http_{status(error)}"


def status(error: SlackApiError) -> int:
    """The HTTP status of the answer, 0 if there was none."""
    return int(getattr(error.response, "status_code", 0) or getattr(error.response, "status", 0) or 0)


def in_our_words(error: SlackApiError) -> RetryLater | RefusedByPlatform:
    """What an error of the Web API means to the engine. A 429 surely did nothing; a 5xx may have done it."""
    name = code(error)
    if name in BUSY or status(error) == 429:
        return RetryLater(wait_of(error), certain=True)
    if status(error) in NOT_THERE and name.startswith("http_"):
        return RefusedByPlatform("invalid", f"{name}: this server has no such method")
    if name in TROUBLED or status(error) >= 500 or name.startswith("http_"):
        return RetryLater(10.0, certain=False, scope="platform")
    data = error.response.data if isinstance(getattr(error.response, "data", None), dict) else {}
    messages = (data.get("response_metadata") or {}).get("messages") or data.get("errors") or []
    detail = "; ".join([name, *map(str, messages)])
    if name.startswith("restricted_action"):
        return RefusedByPlatform("no_access", detail)
    return RefusedByPlatform(WHY.get(name, "invalid"), detail)


def wait_of(error: SlackApiError) -> float:
    """Seconds that Slack wants us to wait; a Retry-After that is not a number counts as 30."""
    headers = getattr(error.response, "headers", None) or {}
    seconds = next((str(value) for name, value in headers.items() if str(name).lower() == "retry-after"), "")
    try:
        return max(0.0, float(seconds))
    except ValueError:
        return 30.0

"""Raw interactions into events: presses, choices, submitted modals and /tender, read by custom_id alone (C8)."""

from collections.abc import Iterator, Mapping
from enum import IntEnum
from typing import Any

from adapters.discord.inbound import address, attachment
from adapters.discord.people import Payload, account, may_manage, profile
from adapters.discord.snowflakes import instant
from bot.engine.events import Attachment, Event, Invoked, KeyedEvent, Pressed, Submitted

CHAT_INPUT = 1
SUBCOMMAND, SUBCOMMAND_GROUP = 1, 2
NAME = "tender"


class InteractionType(IntEnum):
    """The types of interactions that the bot knows."""

    COMMAND = 2
    COMPONENT = 3
    MODAL = 5


def used(payload: Payload, server: str = "") -> KeyedEvent | None:
    """What somebody did with a button, a select, a modal or /tender; None for anything else.

    `server` is the name of the server, for the name of the place; the payload does not tell it.
    """
    try:
        event = _used(payload, server)
        return None if event is None else (f"discord:i:{int(payload['id'])}", event)
    except (KeyError, TypeError, ValueError, AttributeError):
        return None


def _used(payload: Payload, server: str) -> Event | None:
    data = payload.get("data") or {}
    match payload.get("type"):
        case InteractionType.COMPONENT:
            return Pressed(
                **_common(payload),
                action=str(data["custom_id"]),
                message=str((payload.get("message") or {}).get("id") or ""),
                values=tuple(str(value) for value in data.get("values") or ()),
            )
        case InteractionType.MODAL:
            resolved = (data.get("resolved") or {}).get("attachments") or {}
            inputs = list(_inputs(data.get("components") or ()))
            return Submitted(
                **_common(payload),
                form=str(data["custom_id"]),
                values={str(component["custom_id"]): _values(component, resolved) for component in inputs},
                files=tuple(file for component in inputs for file in _uploads(component, resolved)),
                message=str((payload.get("message") or {}).get("id") or ""),
            )
        case InteractionType.COMMAND if data.get("type", CHAT_INPUT) == CHAT_INPUT and data.get("name") == NAME:
            name, argument = _subcommand(data.get("options") or ())
            return Invoked(
                **_common(payload),
                name=name,
                argument=argument,
                may_manage=may_manage(payload.get("member")),
                place_name=_place(payload, server),
            )
    return None


def _common(payload: Payload) -> dict[str, Any]:
    member = payload.get("member")
    user = (member or {}).get("user") or payload["user"]
    where = address(
        {"channel_id": (payload.get("channel") or {}).get("id") or payload.get("channel_id"), **_guild(payload)}
    )
    return {
        "who": account(user),
        "where": where,
        "at": instant(str(payload["id"])),
        "direct": not where.space,
        "profile": profile(user, member, str(payload.get("locale") or "")),
    }


def _guild(payload: Payload) -> dict[str, Any]:
    return {"guild_id": payload.get("guild_id")}


def _inputs(components: Any) -> Iterator[Mapping[str, Any]]:
    """Every input of a modal, wherever it is nested: in a label (`component`), in a row (`components`)."""
    for component in components:
        if component.get("custom_id"):
            yield component
        if component.get("component"):
            yield from _inputs([component["component"]])
        yield from _inputs(component.get("components") or ())


def _values(component: Payload, resolved: Mapping[str, Payload]) -> tuple[str, ...]:
    """What was typed or chosen; of uploaded files their names."""
    if "value" in component:
        return (str(component["value"]),) if component["value"] not in (None, "") else ()
    return tuple(str(resolved.get(str(v), {}).get("filename", v)) for v in component.get("values") or ())


def _uploads(component: Payload, resolved: Mapping[str, Payload]) -> Iterator[Attachment]:
    """Files of a modal stand in no message: only their link, good for about a day, leads to them."""
    for value in component.get("values") or ():
        if str(value) in resolved:
            file = resolved[str(value)]
            yield attachment(file, str(file["url"]))


def _subcommand(options: Any) -> tuple[str, str]:
    """("here", "") of `/tender here`, ("apply", "AD-7") of `/tender apply ad:AD-7`, ("help", "") of none."""
    for option in options:
        if option.get("type") in (SUBCOMMAND, SUBCOMMAND_GROUP):
            return str(option["name"]), " ".join(
                str(inner.get("value", "")) for inner in option.get("options") or ()
            ).strip()
    return "help", ""


def _place(payload: Payload, server: str) -> str:
    name = (payload.get("channel") or {}).get("name")
    where = f"#{name}" if name else ""
    return " / ".join(part for part in (server, where) if part)

"""What is expected of whose turn it is: the way to do what waits for them, told to them only."""

from bot.engine.messages import Text
from bot.lifecycle.contracts.model import Party
from bot.lifecycle.moments.model import ContractRows, Wait, owed_by
from bot.lifecycle.status import situation_wording as wording


def act_of(rows: ContractRows, waits: tuple[Wait, ...], side: Party) -> Text:
    """Of everything that waits for one side of a contract, the first that needs to be said how; () if none does."""
    return next((act for wait in owed_by(waits, side) if (act := _act(rows, wait))), ())


def act_of_owner(waits: tuple[Wait, ...]) -> Text:
    """The same for the owner of a project that looks for somebody."""
    return next((wording.OWNER_ACTS[wait.what] for wait in waits if wait.what in wording.OWNER_ACTS), ())


def _act(rows: ContractRows, wait: Wait) -> Text:
    match wait.what:
        case "hand_over":
            return wording.hand_over(wait.detail)
        case "check_in" | "delivery":
            return wording.work_on(asked=wait.what == "check_in", fixes=_fixes(rows))
        case "verdicts" if wait.detail:
            return wording.judge(wait.detail)
        case "fixes" | "acceptance":
            return wording.last_tap(fixes=wait.what == "fixes")
    return wording.CONTRACT_ACTS.get(wait.what, ())


def _fixes(rows: ContractRows) -> tuple[str, ...]:
    """The criteria that are to be fixed."""
    return next((delivery.fixes for delivery in rows.deliveries if delivery.state == "fixing"), ())

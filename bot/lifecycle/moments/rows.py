"""Loading the rows from which it is computed who waits for whom."""

from bot.engine.context import Turn
from bot.lifecycle.ads.model import Ad, Inquiry
from bot.lifecycle.applications.model import Application
from bot.lifecycle.brief.model import Project
from bot.lifecycle.contracts.model import CheckIn, Contract, Milestone, Slip
from bot.lifecycle.contracts.open_questions import open_questions
from bot.lifecycle.interviews.answering import promised
from bot.lifecycle.interviews.model import Interview, RelayLine
from bot.lifecycle.moments.contract_waits import contract_waits
from bot.lifecycle.moments.model import ContractRows, ProjectRows, Wait
from bot.lifecycle.moments.project_waits import LOOKING, project_waits
from bot.lifecycle.offers.model import Offer
from bot.lifecycle.settlement.model import Delivery, Difference


def contract_of(turn: Turn, project: str) -> Contract | None:
    """The contract that counts: the live one, else the last."""
    contracts = turn.unit.find(Contract, project=project)
    live = [contract for contract in contracts if contract.stage not in ("closed", "ended")]
    counting = live or contracts
    return counting[-1] if counting else None


def waits_of(turn: Turn, project: Project) -> tuple[Wait, ...]:
    """Who waits for whom in a project, whatever its stage."""
    if project.stage == "closed":
        return ()
    contract = None if project.stage in ("drafting", *LOOKING) else contract_of(turn, project.id)
    if contract is not None and contract.stage != "ended":
        return contract_waits(contract_rows(turn, contract), turn.now)
    return project_waits(project_rows(turn, project), turn.now)


def contract_rows(turn: Turn, contract: Contract) -> ContractRows:
    """A contract with everything around it."""
    same = {"contract": contract.id}
    return ContractRows(
        contract=contract,
        they=turn.unit.get(Application, contract.application).name,
        milestones=turn.unit.find(Milestone, **same),
        checks=turn.unit.find(CheckIn, **same),
        slips=turn.unit.find(Slip, **same),
        deliveries=turn.unit.find(Delivery, **same),
        differences=turn.unit.find(Difference, **same),
        questions=open_questions(turn.unit, contract),
    )


def project_rows(turn: Turn, project: Project) -> ProjectRows:
    """A project before its contract, with everybody in it."""
    same = {"project": project.id}
    return ProjectRows(
        project=project,
        promised=promised(turn, project) if project.brief_version and project.stage != "drafting" else None,
        ads=turn.unit.find(Ad, **same),
        applications=turn.unit.find(Application, **same),
        interviews=turn.unit.find(Interview, **same),
        offers=turn.unit.find(Offer, **same),
        lines=turn.unit.find(RelayLine, **same),
        inquiries=turn.unit.find(Inquiry, **same),
    )

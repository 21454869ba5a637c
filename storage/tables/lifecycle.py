"""Tables of the chapters, in the order of the lifecycle."""

from bot.lifecycle.ads.model import Ad, Inquiry, Posting
from bot.lifecycle.applications.model import Application
from bot.lifecycle.backlog.model import Task
from bot.lifecycle.brief.model import Project, Version
from bot.lifecycle.contracts.model import CheckIn, Contract, Milestone, Slip
from bot.lifecycle.interviews.model import Interview, RelayLine
from bot.lifecycle.offers.model import Offer
from bot.lifecycle.settlement.model import Delivery, Difference, Rating
from bot.lifecycle.status.model import UnclearMessage
from storage.tables.columns import entity

tasks = entity(Task, "tasks", index=("owner",))
projects = entity(Project, "projects", index=("owner",))
versions = entity(Version, "versions", index=("project",))
ads = entity(Ad, "ads", index=("project",))
postings = entity(Posting, "postings", index=("ad", "place"))
inquiries = entity(Inquiry, "inquiries", index=("project", "person"))
applications = entity(Application, "applications", index=("ad", "project", "person"))
interviews = entity(Interview, "interviews", index=("application", "project", "thread"))
relay_lines = entity(RelayLine, "relay_lines", index=("subject", "project"))
offers = entity(Offer, "offers", index=("application", "project", "person"))
contracts = entity(Contract, "contracts", index=("project", "contractor"))
milestones = entity(Milestone, "milestones", index=("contract",))
check_ins = entity(CheckIn, "check_ins", index=("contract",), stored_as={"silence": "rung"})
slips = entity(Slip, "slips", index=("contract",))
deliveries = entity(Delivery, "deliveries", index=("contract",))
differences = entity(Difference, "differences", index=("contract",))
ratings = entity(Rating, "ratings", index=("contract",))
unclear_messages = entity(UnclearMessage, "unclear_messages", index=("person",))

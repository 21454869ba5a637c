"""What the ads' actions share about a draft: whose it is, its channels, its preview."""

from collections.abc import Iterator

from bot.engine.context import Turn
from bot.engine.effects import Effect, Tell
from bot.engine.guards import NotNow
from bot.engine.people import Side
from bot.engine.places import Place
from bot.lifecycle.ads import refusals, wording
from bot.lifecycle.ads.model import Ad, Posting
from bot.lifecycle.brief.access import owned
from bot.lifecycle.brief.model import Brief, Project


def drafted(turn: Turn, id: str) -> Ad:
    """The draft, if whoever acts owns it. Raises NotNow once it is published."""
    ad = turn.unit.get(Ad, id)
    owned(turn, ad.project)
    if ad.state != "draft":
        raise NotNow(refusals.not_a_draft(ad.state))
    return ad


def show(turn: Turn, ad: Ad, brief: Brief) -> Iterator[Effect]:
    """The preview, in two messages: what people see, and what can be done."""
    project = turn.unit.get(Project, ad.project)
    organisation = turn.registry.organisation
    applicants_on = organisation.platform(Side.CONTRACTOR)
    seen, card = wording.preview(ad, brief, targets(turn, ad), organisation.name, applicants_on)
    yield Tell(person=project.owner, message=seen, on=Side.OWNER, card=f"preview:{ad.id}")
    yield Tell(person=project.owner, message=card, on=Side.OWNER, card=f"publish:{ad.id}")


def targets(turn: Turn, ad: Ad) -> list[Place]:
    """The chosen channels; all ad channels if none was chosen."""
    places = turn.unit.find(Place, purpose="ads")
    chosen = {posting.place for posting in turn.unit.find(Posting, ad=ad.id)}
    return [place for place in places if place.id in chosen] if chosen else places


def posting_in(turn: Turn, place: Place, ad: Ad) -> Posting:
    """A fresh row for one channel."""
    return Posting(
        id=turn.ids.new("o"), ad=ad.id, place=place.id, platform=place.platform, name=place.name, at=turn.now
    )

"""Tables of the conversation engine: people, places, talks."""

from bot.engine.people import Code, Identity, Person, Waiting
from bot.engine.places import Place
from bot.engine.talks import Draft, Talk
from storage.tables.columns import entity

people = entity(Person, "people")
identities = entity(Identity, "identities", index=("person",))
codes = entity(Code, "codes")
waiting = entity(Waiting, "waiting", index=("person",))
places = entity(Place, "places", index=("where", "purpose", "subject"))
drafts = entity(Draft, "drafts")
talks = entity(
    Talk,
    "talks",
    index=("person", "subject"),
    stored_as={"card_number": "asking", "last_active": "touched"},
)

"""Applicants named their price: the offer is for what this one asked, and nobody is offered a sum that is open."""

from dataclasses import replace
from decimal import Decimal
from pathlib import Path

from bot.lifecycle.applications.model import Application
from bot.lifecycle.brief.model import Pay, Project, Version
from bot.lifecycle.offers.model import Offer
from bot.reading.values import Money
from storage.unit import SqlUnit
from tests.support.shortlisted_applicants import ShortlistedApplicants, brief, shortlisted_applicants

OPEN = Pay(Money(currency="EUR"), asked=True)


async def in_force(hiring: ShortlistedApplicants) -> Pay:
    def look(unit: SqlUnit) -> Pay:
        return unit.get(Version, unit.get(Project, "j").brief_version).brief.pay

    return await hiring.in_transaction(look)  # type: ignore[no-any-return]


async def test_the_offer_is_for_the_price_that_was_named(tmp_path: Path) -> None:
    async with shortlisted_applicants(tmp_path, "Maria", made=replace(brief(), pay=OPEN)) as hiring:
        price = Money(amount=Decimal(350), currency="EUR", per="fixed")

        def name_it(unit: SqlUnit) -> None:
            application = unit.get(Application, "a1")
            assert application.applied is not None
            application.applied = replace(application.applied, price=price)

        await hiring.in_transaction(name_it)
        await hiring.offered("Maria")
        pay = await in_force(hiring)
        assert (pay.money, pay.asked, pay.exact) == (price, False, True)
        assert "350 EUR" in hiring.seen("Maria")


async def test_an_open_sum_is_not_offered(tmp_path: Path) -> None:
    async with shortlisted_applicants(tmp_path, "Maria", made=replace(brief(), pay=OPEN)) as hiring:
        await hiring.interviewed("Maria")
        await hiring.harness.press(hiring.olga, "Compare and choose")
        await hiring.harness.say(hiring.olga, "Maria. best sample")
        said = await hiring.harness.say(hiring.olga, "send")
        assert "The pay is not exact yet" in said
        (offer,) = await hiring.in_transaction(lambda unit: unit.find(Offer))
        assert offer.state == "draft"

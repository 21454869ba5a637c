"""Who goes side by side, and who goes alone."""

import asyncio

from storage.gate import Gate
from tests.support.patience import soon


async def test_one_that_goes_alone_waits_for_those_inside_and_keeps_later_ones_out() -> None:
    gate, seen = Gate(), list[str]()
    let_go = asyncio.Event()

    async def inside(name: str) -> None:
        async with gate.side_by_side():
            seen.append(name)
            await let_go.wait()

    async def alone() -> None:
        async with gate.alone():
            seen.append("alone")

    async def later() -> None:
        async with gate.side_by_side():
            seen.append("later")

    tasks = [asyncio.create_task(inside(name)) for name in ("one", "two")]
    await asyncio.sleep(0)
    tasks += [asyncio.create_task(alone())]
    await asyncio.sleep(0)
    tasks += [asyncio.create_task(later())]
    for _ in range(5):
        await asyncio.sleep(0)
    assert seen == ["one", "two"]
    let_go.set()
    await soon(asyncio.gather(*tasks))
    assert seen == ["one", "two", "alone", "later"]


async def test_one_that_fails_inside_lets_the_next_one_go() -> None:
    gate = Gate()
    for way in (gate.side_by_side, gate.alone):
        try:
            async with way():
                raise ValueError
        except ValueError:
            pass
    async with gate.alone():
        entered = True
    assert entered

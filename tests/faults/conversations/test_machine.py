"""Random steps, with crashes and outages among them: nothing is lost, said twice or out of order (FAULTS 3)."""

from tests.support.engine_machine import FEW_EXAMPLES, EngineMachine


class TestEngine(EngineMachine.TestCase):  # type: ignore[name-defined, misc]
    settings = FEW_EXAMPLES

"""The rules of the house that import-linter's own contracts cannot say: who may look into whose rooms."""

from collections.abc import Iterator

from grimp import ImportGraph
from importlinter.application import output
from importlinter.domain import fields
from importlinter.domain.contract import Contract, ContractCheck

ROOTS = (
    "bot.__main__",
    "bot.app",
    "bot.application",
    "bot.cli",
    "bot.dossier",
    "bot.examining",
    "bot.playing",
    "bot.running",
    "bot.troubles",
    "bot.wiring",
)


def _within(module: str, package: str) -> bool:
    return module == package or module.startswith(f"{package}.")


def _room(module: str) -> tuple[str, str]:
    """The chapter and the room of "bot.ads.model.copies": ("ads", "model"); "" where there is none."""
    _, chapter, room, *_ = [*module.split("."), "", ""]
    return chapter, room


class _House(Contract):
    """A contract whose breaches are lines of text."""

    def breaches(self, graph: ImportGraph) -> Iterator[str]:
        raise NotImplementedError

    def check(self, graph: ImportGraph, verbose: bool) -> ContractCheck:
        found = sorted(self.breaches(graph))
        return ContractCheck(kept=not found, metadata={"breaches": found})

    def render_broken_contract(self, check: ContractCheck) -> None:
        for breach in check.metadata["breaches"]:
            output.print_error(breach, bold=False)

    @staticmethod
    def imports(graph: ImportGraph, package: str) -> Iterator[tuple[str, str]]:
        """Every import, as importer and imported, that a module of the package makes directly."""
        for module in graph.modules:
            if _within(module, package):
                for imported in graph.find_modules_directly_imported_by(module):
                    yield module, imported


class Chapters(_House):
    """The engine knows no chapter; a chapter knows the engine, reading, and of the chapters before it everything but
    their actions and flows: models, what stands beside them, and words ("cut-off" is written one way everywhere).

    What it causes in another chapter is a command that it yields, so the `commands` of all chapters are open to it.
    """

    type_name = "chapters"
    order = fields.ListField(subfield=fields.StringField())
    reads_all = fields.StringField()
    may_use = fields.ListField(subfield=fields.StringField())

    def breaches(self, graph: ImportGraph) -> Iterator[str]:
        order: list[str] = list(self.order)  # type: ignore[call-overload]
        for module, imported in self.imports(graph, "bot.engine"):
            if _within(imported, "bot") and not any(_within(imported, free) for free in ("bot.engine", "bot.reading")):
                yield f"{module} -> {imported}: the engine uses itself and reading only"
        for number, chapter in enumerate(order):
            before = order if chapter == self.reads_all else order[:number]
            for module, imported in self.imports(graph, f"bot.{chapter}"):
                if not self._allowed(chapter, before, imported):
                    yield f"{module} -> {imported}: a chapter uses the engine, reading, earlier models and commands"
        known = {*order, *(free.removeprefix("bot.") for free in self.may_use)}  # type: ignore[attr-defined]
        for module in graph.modules:
            chapter, room = _room(module)
            if _within(module, "bot") and room in ("flows", "actions") and chapter not in known:
                yield f"bot.{chapter} looks like a chapter but is not in the contract's order"

    def _allowed(self, chapter: str, before: list[str], imported: str) -> bool:
        free = [f"bot.{chapter}", *self.may_use]  # type: ignore[misc]
        if imported == "bot" or not _within(imported, "bot") or any(_within(imported, package) for package in free):
            return True
        if _room(imported)[1] == "commands" and _room(imported)[0] in self.order:  # type: ignore[operator]
            return True
        return _room(imported)[0] in before and _room(imported)[1] not in ("actions", "flows")


class Rooms(_House):
    """Flows, model, wording and commands never reach actions, by however many steps."""

    type_name = "rooms"

    def breaches(self, graph: ImportGraph) -> Iterator[str]:
        for module in graph.modules:
            if _within(module, "bot") and _room(module)[1] in ("flows", "model", "wording", "commands"):
                for upstream in graph.find_upstream_modules(module):
                    if _within(upstream, "bot") and _room(upstream)[1] == "actions":
                        chain = graph.find_shortest_chain(module, upstream) or ()
                        yield " -> ".join(chain)


class OneTable(_House):
    """What a chapter causes elsewhere is a command it yields: the table of commands is imported by the roots only."""

    type_name = "one_table"

    def breaches(self, graph: ImportGraph) -> Iterator[str]:
        for hidden in ("bot.chapters", *ROOTS):
            if hidden in graph.modules:
                for module in graph.find_modules_that_directly_import(hidden):
                    if module not in ROOTS:
                        yield f"{module} -> {hidden}: only the composition root imports this"


class ReadersOnly(_House):
    """Each third-party package stays in the places that were meant to have it."""

    type_name = "readers_only"
    places = fields.ListField(subfield=fields.StringField())

    def breaches(self, graph: ImportGraph) -> Iterator[str]:
        for line in self.places:  # type: ignore[attr-defined]
            package, _, allowed = line.partition(": ")
            for module in graph.find_modules_that_directly_import(package) if package in graph.modules else ():
                if _within(module, "bot") and not any(_within(module, place) for place in allowed.split(", ")):
                    yield f"{module} -> {package}: only {allowed} may use it"

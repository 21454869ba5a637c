"""The import rules that import-linter's own contracts cannot say: who may look into whose rooms."""

from collections.abc import Iterator

import grimp
from grimp import ImportGraph
from importlinter.application import output
from importlinter.domain import fields
from importlinter.domain.contract import Contract, ContractCheck

LIFECYCLE = "bot.lifecycle"
ROOTS = ("bot.__main__", "bot.cli", "bot.runtime", "bot.admin")
"""The composition root: the only code that may know all others."""
OPEN = ("bot.admin.findings",)
"""Modules of the root that are plain values, which whoever is composed by it may use."""
ROOMS = ("model", "flows", "actions", "commands", "events", "wording", "table")


def _within(module: str, package: str) -> bool:
    return module == package or module.startswith(f"{package}.")


def _within_any(module: str, packages: Iterator[str] | tuple[str, ...] | list[str]) -> bool:
    return any(_within(module, package) for package in packages)


def _room(module: str) -> tuple[str, str]:
    """The chapter and the room of "bot.lifecycle.ads.model.copies": ("ads", "model"); "" where there is none."""
    if not _within(module, LIFECYCLE):
        return "", ""
    chapter, *rest = [*module.split(".")[2:], ""]
    return chapter, next((part for part in rest if part in ROOMS), rest[0] if rest else "")


class _Rule(Contract):
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


class Chapters(_Rule):
    """The engine knows no chapter; a chapter knows the engine, reading, and of the chapters before it everything but
    their actions and flows: models, commands, events, what stands beside them, and words ("cut-off" is written one way
    everywhere). Of a later chapter it knows nothing: what that one does is caused by an event it listens to, or by a
    command of the earlier chapter that the later one handles.
    """

    type_name = "chapters"
    order = fields.ListField(subfield=fields.StringField())
    read_all = fields.ListField(subfield=fields.StringField())
    may_use = fields.ListField(subfield=fields.StringField())

    def breaches(self, graph: ImportGraph) -> Iterator[str]:
        order: list[str] = list(self.order)  # type: ignore[call-overload]
        for module, imported in self.imports(graph, "bot.engine"):
            if _within(imported, "bot") and not _within_any(imported, ("bot.engine", "bot.reading")):
                yield f"{module} -> {imported}: the engine uses itself and reading only"
        for number, chapter in enumerate(order):
            before = order if chapter in self.read_all else order[:number]  # type: ignore[operator]
            for module, imported in self.imports(graph, f"{LIFECYCLE}.{chapter}"):
                if not self._allowed(chapter, before, imported):
                    yield (
                        f"{module} -> {imported}: a chapter uses the engine, reading and earlier chapters, "
                        "not their actions and flows"
                    )
        for module in graph.modules:
            chapter, room = _room(module)
            if room in ("flows", "actions") and chapter not in order:
                yield f"{LIFECYCLE}.{chapter} looks like a chapter but is not in the contract's order"

    def _allowed(self, chapter: str, before: list[str], imported: str) -> bool:
        free = [f"{LIFECYCLE}.{chapter}", *self.may_use]  # type: ignore[misc]
        if imported in ("bot", LIFECYCLE) or not _within(imported, "bot") or _within_any(imported, free):
            return True
        return _room(imported)[0] in before and _room(imported)[1] not in ("actions", "flows")


class Rooms(_Rule):
    """Flows, model, wording, commands and events never reach actions, by however many steps."""

    type_name = "rooms"

    def breaches(self, graph: ImportGraph) -> Iterator[str]:
        for module in graph.modules:
            if _room(module)[1] in ("flows", "model", "wording", "commands", "events"):
                for upstream in graph.find_upstream_modules(module):
                    if _room(upstream)[1] == "actions":
                        chain = graph.find_shortest_chain(module, upstream) or ()
                        yield " -> ".join(chain)


class OneRegistry(_Rule):
    """What a chapter causes elsewhere is a command it yields: the registry of chapters is imported by the root only."""

    type_name = "one_registry"

    def breaches(self, graph: ImportGraph) -> Iterator[str]:
        for hidden in graph.modules:
            if _within_any(hidden, (f"{LIFECYCLE}.chapters", *ROOTS)) and not _within_any(hidden, OPEN):
                for module in graph.find_modules_that_directly_import(hidden):
                    if not _within_any(module, ROOTS):
                        yield f"{module} -> {hidden}: only the composition root imports this"


class LibrariesOnly(_Rule):
    """Each third-party package stays in the places that were meant to have it."""

    type_name = "libraries_only"
    places = fields.ListField(subfield=fields.StringField())

    def breaches(self, graph: ImportGraph) -> Iterator[str]:
        for line in self.places:  # type: ignore[attr-defined]
            package, _, allowed = line.partition(": ")
            for module in graph.find_modules_that_directly_import(package) if package in graph.modules else ():
                if _within(module, "bot") and not _within_any(module, tuple(allowed.split(", "))):
                    yield f"{module} -> {package}: only {allowed} may use it"


class NoCycles(_Rule):
    """No module of a package reaches itself by imports. Two files may name each other's types, one of them only for
    the type checker: that pair can be read in any order; a circle of more cannot."""

    type_name = "no_cycles"
    packages = fields.ListField(subfield=fields.StringField())

    def breaches(self, graph: ImportGraph) -> Iterator[str]:
        for package in self.packages:  # type: ignore[attr-defined]
            root = package.split(".")[0]
            at_run_time = grimp.build_graph(root, exclude_type_checking_imports=True, cache_dir=None)
            for circle in _circles(at_run_time, package):
                yield f"{package}: a circle of imports: {', '.join(circle)}"
            for circle in _circles(grimp.build_graph(root, cache_dir=None), package):
                if len(circle) > 2:
                    yield f"{package}: a circle of types: {', '.join(circle)}"


def _circles(graph: ImportGraph, package: str) -> list[tuple[str, ...]]:
    """The sets of modules of a package that all reach each other."""
    inside = sorted(module for module in graph.modules if _within(module, package))
    reached = {
        module: {other for other in graph.find_upstream_modules(module) if _within(other, package) and other != module}
        for module in inside
    }
    circles = {tuple(sorted({module, *(o for o in reached[module] if module in reached[o])})) for module in inside}
    return sorted(circle for circle in circles if len(circle) > 1)

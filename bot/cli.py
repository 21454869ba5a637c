"""The command line. Everything heavy loads inside the command that needs it, so that `--help` answers at once."""

import io
import sys
from contextlib import contextmanager
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, NoReturn

import typer

if TYPE_CHECKING:
    from collections.abc import Iterator

    from bot.settings import Settings

app = typer.Typer(
    name="tenderbot",
    help="Takes one piece of outsourced work from 'too much to do' to 'delivered, accepted, closed'.",
    no_args_is_help=True,
    pretty_exceptions_enable=False,
    rich_markup_mode=None,
)


@app.command()
def run(
    port: Annotated[int | None, typer.Option(help="Port of the sandbox page (SANDBOX_PORT).")] = None,
    fresh: Annotated[bool, typer.Option("--fresh", help="Forget the sandbox's earlier days and begin anew.")] = False,
    sandbox: Annotated[
        bool, typer.Option("--sandbox", help="Simulate what has no tokens; with all set, both.")
    ] = False,
    real: Annotated[bool, typer.Option("--real", help="Never simulate: stop if a token is missing.")] = False,
) -> None:
    """Run the bot. Without tokens it runs in the sandbox: a Slack and a Discord on this machine, on one page."""
    from bot.runtime.mode import mode
    from bot.settings import SettingsError

    settings = _settings()
    if port is not None:
        settings = settings.model_copy(update={"sandbox_port": port})
    try:
        decided = mode(settings, sandbox=sandbox, real=real)
    except SettingsError as error:
        _stop(f"Tenderbot cannot start yet.\n{error}")
    typer.echo(decided.says)
    with _errors_in_words():
        if decided.simulated:
            from bot.runtime.simulation import run_simulated

            run_simulated(settings, decided, typer.echo, fresh=fresh)
        else:
            from bot.runtime.app import run_bot

            run_bot(settings, decided, typer.echo)


@app.command()
def doctor(
    live: Annotated[
        bool, typer.Option("--live", help="Also post a test message, a DM and a button, and wait.")
    ] = False,
    channel: Annotated[list[str] | None, typer.Option(help="With --live: slack:C0123 or discord:123.")] = None,
) -> None:
    """Check tokens, scopes, channels, database and clock; every problem comes with its fix."""
    from bot.admin.doctor import check

    settings = _settings()
    problems = 0
    with _errors_in_words():
        for finding in check(settings):
            typer.echo(str(finding))
            problems += finding.state == "problem"
    if problems:
        _stop(f"{problems} to put right.")
    if live:
        from bot.admin.live import try_live

        with _errors_in_words():
            all_well = try_live(settings, channel or [], typer.echo)
        raise typer.Exit(not all_well)


@app.command()
def manifest(
    url: Annotated[str, typer.Option(help="Public https address of this bot; without it, Socket Mode.")] = "",
    name: Annotated[str, typer.Option(help="What the app is called in Slack.")] = "Tenderbot",
) -> None:
    """Print the manifest to create the Slack app from (api.slack.com/apps > Create New App > From a manifest)."""
    import json

    from adapters.slack.manifest import manifest as build

    try:
        typer.echo(json.dumps(build(name=name, url=url), indent=2))
    except ValueError as error:
        _stop(str(error))


@app.command()
def invite(
    application: Annotated[str, typer.Option(help="Application id; else DISCORD_APPLICATION_ID or asked for.")] = "",
) -> None:
    """Print the address that adds the bot to a Discord server, with the least permissions."""
    from adapters.discord.invite import explain, invite_url
    from bot.admin.doctor import own_application

    settings = _settings()
    id_ = application or settings.discord_application_id or own_application(settings)
    if not id_:
        _stop("Set DISCORD_APPLICATION_ID (developer portal > General Information) or DISCORD_TOKEN.")
    try:
        typer.echo(invite_url(id_))
    except ValueError as error:
        _stop(str(error))
    typer.echo("\n" + explain(), err=True)


@app.command()
def migrate() -> None:
    """Bring the database to this version. SQLite does so by itself at start; on PostgreSQL run this first."""
    from bot.runtime.database import migrate as bring_up_to_date

    with _errors_in_words():
        typer.echo(bring_up_to_date(_settings()))


@app.command()
def health() -> None:
    """Say whether a bot that uses this data folder is running and well; the exit code says it too."""
    from bot.runtime.health import look

    settings = _settings()
    report = look([settings.data_dir, settings.sandbox_dir], datetime.now(UTC))
    typer.echo(report.says)
    raise typer.Exit(not report.well)


@app.command()
def export(
    person: Annotated[str, typer.Argument(help="slack:U0123ABCD or discord:123456789012345678.")],
    to: Annotated[Path | None, typer.Option(help="File to write; else standard output.")] = None,
) -> None:
    """Give out, as JSON, everything that is kept about one person."""
    from bot.admin.personal_data import export_person

    with _errors_in_words():
        kept = export_person(_settings(), person)
    if to is None:
        typer.echo(kept)
    else:
        to.write_text(kept, "utf-8")


@app.command()
def forget(
    person: Annotated[str, typer.Argument(help="slack:U0123ABCD or discord:123456789012345678.")],
    yes: Annotated[bool, typer.Option("--yes", help="Do not ask.")] = False,
) -> None:
    """Erase what is kept about one person; the record's chain of digests stays whole."""
    if not yes:
        typer.confirm(f"Erase everything about {person} for good?", abort=True)
    from bot.admin.personal_data import forget_person

    with _errors_in_words():
        typer.echo(forget_person(_settings(), person))


@app.command()
def read(
    kind: Annotated[str, typer.Argument(help="deadline, money, hours and so on; a wrong one lists them all.")],
    now: Annotated[str, typer.Option(help="The present, ISO 8601 with an offset; else the clock.")] = "",
    zone: Annotated[str, typer.Option(help="IANA zone of the writer.")] = "UTC",
    locale: Annotated[str, typer.Option(help="Language of the writer, or language and country.")] = "en",
    currency: Annotated[str, typer.Option(help="Currency of a bare amount; none: it is asked.")] = "",
) -> None:
    """Show how free text is understood: one line of standard input, one JSON object of output."""
    import json

    from bot.reading.lines import READERS, read_lines

    at = _instant(now)
    if kind not in READERS:
        _stop(f"{kind!r} is not one of {', '.join(sorted(READERS))}")
    if isinstance(sys.stdin, io.TextIOWrapper):  # the same on every system: UTF-8, lines end at \n only
        sys.stdin.reconfigure(encoding="utf-8", errors="replace", newline="\n")
    lines = (line.rstrip("\r\n") for line in sys.stdin)
    for reading in read_lines(kind, lines, now=at, zone=zone, locale=locale, currency=currency or None):
        typer.echo(json.dumps(reading, ensure_ascii=False))


@app.command()
def story(
    file: Annotated[Path, typer.Argument(exists=True, dir_okay=False, help="A .story file.")],
    accept: Annotated[bool, typer.Option("--accept", help="Rewrite what is said; never the expect: lines.")] = False,
) -> None:
    """Play a conversation written as text, and show where the bot says something else."""
    from bot.admin.stories import play_story

    if not play_story(file, accept=accept, say=typer.echo):
        raise typer.Exit(1)


def _settings() -> "Settings":
    """The settings, with the log set up and open secret files warned about; ends the process if they are wrong."""
    from bot.admin.permissions import open_secrets
    from bot.runtime import logs
    from bot.settings import SettingsError, load

    try:
        settings = load()
        logs.configure(settings.log_level, settings.secrets())
    except SettingsError as error:
        _stop(f"Tenderbot cannot start yet.\n{error}")
    for warning in open_secrets(settings):
        typer.echo(f"Warning: {warning}", err=True)
    return settings


@contextmanager
def _errors_in_words() -> "Iterator[None]":
    """What keeps us from starting is said in words, without a trace."""
    from bot.runtime.starting import CannotStart

    try:
        yield
    except CannotStart as error:
        _stop(f"Tenderbot cannot start.\n{error}")
    except LookupError as error:
        _stop(f"Nobody is known as {error}.")


def _instant(text: str) -> datetime:
    if not text:
        return datetime.now(UTC)
    try:
        at = datetime.fromisoformat(text)
    except ValueError:
        _stop(f"--now: {text!r} is not a time such as 2026-12-01T09:00:00+01:00")
    if at.tzinfo is None:
        _stop(f"--now: {text!r} has no offset; add Z or +01:00")
    return at


def _stop(why: str) -> NoReturn:
    typer.echo(why, err=True)
    raise typer.Exit(2)

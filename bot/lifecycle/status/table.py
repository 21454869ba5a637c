"""What status brings to the registry: words, slash commands, home, digest."""

from collections.abc import Callable, Mapping
from typing import Any

from bot.engine.context import Turn
from bot.engine.flow import Flow
from bot.engine.registry import FormVerb
from bot.lifecycle.applications.commands import ShowStatus
from bot.lifecycle.contracts.events import WorkStarted
from bot.lifecycle.screening.events import ApplicationScreened
from bot.lifecycle.status import actions, aside, digest, flows, words
from bot.lifecycle.status.commands import KeepDigest, NewJob, NoNewJob, TellAbout, TellThem

FLOWS: tuple[Flow, ...] = (
    Flow(
        name="which_work",
        run=flows.which_work,
        facts=actions.works,
        title=lambda turn, talk: "which work",
        review="",
    ),
)
COMMANDS: Mapping[type, Callable[[Turn, Any], Any]] = {
    KeepDigest: digest.keep,
    TellAbout: actions.tell_about,
    ShowStatus: actions.status,
    NewJob: aside.new_job,
    TellThem: aside.tell_them,
    NoNewJob: aside.no_new_job,
}
VERBS: Mapping[str, Callable[[str, str, tuple[str, ...]], Any]] = {
    "newjob": lambda subject, argument, values: NewJob(),
    "newjob.tell": lambda subject, argument, values: TellThem(subject),
    "newjob.not": lambda subject, argument, values: NoNewJob(),
}
LISTENERS: Mapping[type, Callable[[Turn, Any], Any]] = {
    ApplicationScreened: digest.application_screened,
    WorkStarted: digest.work_started,
}
FORMS: Mapping[str, FormVerb] = {}
TIMERS: Mapping[str, Callable[[Turn, Any], Any]] = {
    "digest": digest.send,
}
THREADS: Mapping[str, Callable[..., Any]] = {}
WORDS: Mapping[str, Callable[[Turn, str], Any]] = {
    "help": actions.help,
    "cancel": actions.cancel,
    "skip": actions.skip,
    "later": actions.later,
    "human": words.human,
    "report": words.report,
    "language": words.language,
}
INVOKED: Mapping[str, Callable[[Turn, Any], Any]] = {
    "help": actions.invoked_help,
}

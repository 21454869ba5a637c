"""What the desk brings to the one table: words, slash commands, home, digest."""

from collections.abc import Callable, Mapping
from typing import Any

from bot.desk import actions, aside, digest, flows, forgetting, house, privacy, words
from bot.desk.commands import EraseMe, KeepDigest, KeepMe, NewJob, NoNewJob, SayWord, TellAbout, TellThem
from bot.engine.asking import Flow
from bot.engine.book import FormVerb
from bot.engine.turn import Turn

FLOWS: tuple[Flow, ...] = (
    Flow(
        name="which_work",
        run=flows.which_work,
        facts=actions.works,
        title=lambda talk, turn: "which work",
        review="",
    ),
)
COMMANDS: Mapping[type, Callable[[Any, Turn], Any]] = {
    KeepDigest: digest.keep,
    TellAbout: actions.tell_about,
    EraseMe: privacy.erase,
    KeepMe: privacy.keep_me,
    SayWord: actions.say_word,
    NewJob: aside.new_job,
    TellThem: aside.tell_them,
    NoNewJob: aside.no_new_job,
}
VERBS: Mapping[str, Callable[[str, str, tuple[str, ...]], Any]] = {
    "erase": lambda subject, argument, values: EraseMe(subject),
    "word.status": lambda subject, argument, values: SayWord("status"),
    "word.delete": lambda subject, argument, values: SayWord("delete me"),
    "newjob": lambda subject, argument, values: NewJob(),
    "newjob.tell": lambda subject, argument, values: TellThem(subject),
    "newjob.not": lambda subject, argument, values: NoNewJob(),
    "erase.not": lambda subject, argument, values: KeepMe(subject),
}
FORMS: Mapping[str, FormVerb] = {}
TIMERS: Mapping[str, Callable[[Any, Turn], Any]] = {
    "digest": digest.send,
    "erased": privacy.erased,
    "retention": forgetting.over,
}
THREADS: Mapping[str, Callable[..., Any]] = {}
WORDS: Mapping[str, Callable[[Turn, str], Any]] = {
    "status": actions.status,
    "help": actions.help,
    "cancel": actions.cancel,
    "skip": actions.skip,
    "later": actions.later,
    "human": words.human,
    "report": words.report,
    "language": words.language,
    "my data": privacy.my_data,
    "delete me": privacy.delete_me,
}
INVOKED: Mapping[str, Callable[[Any, Turn], Any]] = {
    "status": actions.invoked_status,
    "help": actions.invoked_help,
    "link": house.link,
    "allow": house.allow,
    "admin": house.admin,
}

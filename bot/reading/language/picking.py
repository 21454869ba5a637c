"""The words around a pick, by language: all, the last, except, and what changes nothing ("please", "the ... one")."""

from typing import Final

from bot.reading.language.vocabulary import vocabulary

# Another language is another line in each.
ALL: Final = vocabulary(
    "all everyone everybody every everything each "
    "alle alles jeder jede sämtliche "
    "todos todas todo"
)  # fmt: skip
LAST: Final = vocabulary(
    "last "
    "letzte letzten letzter letztes "
    "último última últimos últimas ultimo ultima"
)  # fmt: skip
FIRST: Final = vocabulary(
    "first "
    "ersten erste "
    "primeros primeras"
)  # fmt: skip
BUT: Final = vocabulary(
    "but except excluding without "
    "außer ausser ohne "
    "menos excepto salvo"
)  # fmt: skip
MIDDLE: Final = vocabulary("middle mittlere mittleren mittlerer medio media")
BOTH: Final = vocabulary("both beide beiden ambos ambas")
DENIES: Final = vocabulary(
    "not nor none nobody neither never "
    "nicht kein keine keinen niemand keiner "
    "ninguno ninguna nadie tampoco"
)  # fmt: skip
OPEN: Final = vocabulary("or maybe perhaps oder vielleicht o quizás tal vez")
JOINS: Final = vocabulary("and plus und sowie y e")
FILLER: Final = vocabulary(
    "the one ones of them these those person option number no nr please pls i pick choose take want would like i'd go "
    "with for let's let us it is be me my a an choice candidate d just "
    "die der das den dem nummer bitte ich nehme möchte will wähle von ihnen option kandidat "
    "la el los las lo número numero por favor elijo quiero tomo prefiero opción de ellos ellas"
)

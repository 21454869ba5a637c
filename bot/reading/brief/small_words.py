"""Words of a post that say nothing once what stood beside them has its place in the brief."""

from bot.reading.language.vocabulary import vocabulary

SMALL_WORDS = vocabulary(
    "a an the and or of in on at to for from by with as is are be will was were we i you it this that our your my me us"
    " please about around approx approximately roughly circa ca need needs needed want wants looking look seek seeking"
    " pay paying pays paid payment budget price rate fee fixed flat total max maximum min minimum up front upfront half"
    " rest acceptance deadline due date until before latest hours hour h hrs week weekly per hourly job project must"
    " everything do first hiring task wanted have"
    " should nice can usd eur gbp euro euros dollars dollar pounds und der die das ein eine zu bis für von mit wir ich"
    " brauchen suchen sucht stunden woche pro etwa ca. y el la los las un una de para con por que necesitamos buscamos"
    " horas semana also there here so all each very just only plus not-included deliverables rules how requirements"
)

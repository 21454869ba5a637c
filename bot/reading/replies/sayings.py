"""Whole messages that say yes, no or neither, and that no rule for their words would read rightly; a few tongues."""

from typing import Final, Literal

_YES: Final = """
will do|can do|love it|loving it|naturally|no changes publish it|no changes send it
nothing to change send it|continue yes|ready when you are|a hundred percent|hundred percent
makes sense|makes sense to me|count me in|i am down|down for it|i am on board|i am up for it|i am game
copy that|ten four|fair enough|works perfectly
we can do that|i can do that|it is a plan|one hundred percent|why yes|ye
affirmative go on|never better|i am in|that will do|this will do|it will do|that would do
just like that|exactly like that|that does it
claro que sí|claro que si|claro|por supuesto|vale|de acuerdo|está bien|esta bien|eso es|así es|cómo no|sí por favor
na klar|ja klar|klar|aber klar|aber ja|natürlich|selbstverständlich|gerne|sehr gerne|ja gerne|passt|stimmt|passt so
in ordnung|einverstanden|alles klar|ja bitte|das passt|das stimmt
d'accord|bien sûr|oui merci|com certeza|va bene|certo
"""
_NO: Final = """
in no way|under no circumstances|by no means|no how|not a bit|not a chance|not likely|not gonna happen
not going to happen|will not do|stop no|please stop no|nonono|nono|negatory
i would not say so|i would say not|i would think not
i would rather you did not|do not bother
count me out|i am out|i am not down|i am not on board|i am not in|i am not up for it|thumbs down|veto|of course not no
not a fan|not on my watch|i would prefer not to|i prefer not to|prefer not to
not my thing|that is not the one|it is not the one|this is not the one|never mind no|never mind that no|good lord no
nopey nope|not on your life|no dice|not like this|not like that|not necessary|that is not necessary
no that is not necessary|not needed|no i changed my mind|i changed my mind no|no not like this|no not like that
auf keinen fall|auf gar keinen fall|lieber nicht|leider nicht|leider nein|nicht wirklich|noch nicht|niemals
nein danke|eher nicht|stimmt nicht|das stimmt nicht|passt nicht|bitte nicht|das passt nicht
para nada|de ninguna manera|claro que no|ni hablar|no gracias|nunca|jamás|en absoluto|todavía no|no creo|no quiero
non merci|pas du tout|não obrigado|no grazie
"""
_NEITHER: Final = """
right now|okay google|ok google|yes man|a yes man|no one|no man's land|i never said no|i never said yes
vielleicht|kommt darauf an|mal sehen|keine ahnung|weiß nicht|ich weiß nicht|jein|egal
quizás|quizá|tal vez|no sé|no se|depende|puede ser|a lo mejor|ni idea|no estoy seguro|no estoy segura|talvez
"""


def _each(text: str) -> list[str]:
    return [saying for line in text.strip().splitlines() for saying in line.split("|")]


SAYINGS: Final[dict[str, Literal["yes", "no", "neither"]]] = {
    **dict.fromkeys(_each(_YES), "yes"),
    **dict.fromkeys(_each(_NO), "no"),
    **dict.fromkeys(_each(_NEITHER), "neither"),
}

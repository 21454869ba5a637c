"""What a piece of work is called: out of how it was asked for, by word at any time, or not at all."""

import pytest

from bot.reading.replies.renames import new_title
from bot.reading.replies.titles import badly_named, named


@pytest.mark.parametrize(
    ("text", "title"),
    [
        ("URGENTLY someone for invoices", "invoices"),
        ("I need someone to write 40 product texts", "write 40 product texts"),
        ("hi, looking for a logo designer", "logo designer"),
        ("we need help with our newsletter please", "our newsletter please"),
        ("can someone fix the checkout bug", "fix the checkout bug"),
        ("Wir suchen jemanden für die Buchhaltung", "Buchhaltung"),
        ("ich brauche dringend ein Logo", "Logo"),
        ("necesito a alguien para traducir un manual", "traducir un manual"),
        ("busco una diseñadora", "diseñadora"),
        ("24 podcast transcripts", "24 podcast transcripts"),
        ("The last mile: a short film", "The last mile: a short film"),
        ("help", "help"),
        ("hi, was kannst du? I have 12 wedding photos that need retouching", "12 wedding photos that need retouching"),
        ("Hallo, bist du ein Bot? Ich brauche ein Logo für meine Bäckerei", "Logo für meine Bäckerei"),
        ("hola! cómo funciona esto? Necesito a alguien para traducir un manual", "traducir un manual"),
        ("hey what is this\nI need 40 product texts", "40 product texts"),
        ("can someone fix the checkout bug? it is urgent", "fix the checkout bug"),
        (
            "so basically i need a logo for my bakery, something warm, about 300 euros, by mid december",
            "logo for my bakery",
        ),
    ],
)
def test_named(text: str, title: str) -> None:
    assert named(text) == title


@pytest.mark.parametrize(
    "title",
    [
        "URGENTLY someone",
        "this",
        "help",
        "something",
        "I need someone",
        "jemand für mich",
        "esto",
        "alguien por favor",
        "I want somebody who can write all of the product texts for the new web shop",
        "can you do this?",
        "what can you do",
        "I am so tired of bookkeeping",
    ],
)
def test_badly_named(title: str) -> None:
    assert badly_named(named(title))


@pytest.mark.parametrize(
    "title",
    ["logo", "40 product texts for the web shop", "Buchhaltung", "Season 3", "fix the checkout bug", "invoices"],
)
def test_well_named(title: str) -> None:
    assert not badly_named(title)


@pytest.mark.parametrize(
    ("text", "title"),
    [
        ("call it Season 3 transcripts instead", "Season 3 transcripts"),
        ("rename to Autumn logo", "Autumn logo"),
        ("rename it to Brand book please", "Brand book"),
        ("please rename the project to Shop texts", "Shop texts"),
        ("title: Winter catalogue", "Winter catalogue"),
        ("the title should be Winter catalogue", "Winter catalogue"),
        ("change the title to Winter catalogue", "Winter catalogue"),
        ("name it Project Tent", "Project Tent"),
        ("can we call it Tent Texts?", "Tent Texts"),
        ("nenn es Winterkatalog", "Winterkatalog"),
        ("bitte nenne das Projekt Winterkatalog", "Winterkatalog"),
        ("Titel: Winterkatalog", "Winterkatalog"),
        ("umbenennen in Winterkatalog", "Winterkatalog"),
        ("llámalo Catálogo de invierno", "Catálogo de invierno"),
        ("título: Catálogo de invierno", "Catálogo de invierno"),
        ("cambia el título a Catálogo", "Catálogo"),
        ('call it "Wedding retouching", I only asked what you can do in German', "Wedding retouching"),
        ("call it Wedding retouching, I only asked what you can do", "Wedding retouching"),
        ("the name is wrong, it should be just Wedding retouching please", "Wedding retouching"),
        ("Nenn es „Hochzeitsfotos“, das davor war nur eine Frage", "Hochzeitsfotos"),
        ("der Titel stimmt nicht, es soll Hochzeitsfotos heißen", "Hochzeitsfotos"),
        ("llámalo «Fotos de boda», lo otro era una pregunta", "Fotos de boda"),
        ("el título está mal, debe ser Fotos de boda", "Fotos de boda"),
    ],
)
def test_renamed_by_word(text: str, title: str) -> None:
    assert new_title(text) == title


@pytest.mark.parametrize(
    "text",
    [
        "call it a day",
        "call me when it is done",
        "rename the files to lower case",
        "the title of every text has at most 60 characters",
        "titles and descriptions",
        "every file is named after its product",
        "title: Writer\nPay: 300 EUR",
        "name of the shop: Nordic Camp",
        "nenn mir einen Preis",
        "call the shop before you come",
        "title: what do you mean?",
        "title is wrong",
    ],
)
def test_no_new_name(text: str) -> None:
    assert new_title(text) == ""

"""A message as plain words: lower case, contractions opened, stretched letters and typing slips put right."""

import re

from bot.reading.language.plain import lower, plain

_OPENED = {
    "dont": "do not",
    "don't": "do not",
    "doesnt": "does not",
    "doesn't": "does not",
    "didnt": "did not",
    "didn't": "did not",
    "cant": "can not",
    "can't": "can not",
    "cannot": "can not",
    "wont": "will not",
    "won't": "will not",
    "isnt": "is not",
    "isn't": "is not",
    "arent": "are not",
    "aren't": "are not",
    "wasnt": "was not",
    "wasn't": "was not",
    "wouldnt": "would not",
    "wouldn't": "would not",
    "shouldnt": "should not",
    "shouldn't": "should not",
    "couldn't": "could not",
    "couldnt": "could not",
    "haven't": "have not",
    "havent": "have not",
    "hasn't": "has not",
    "ain't": "is not",
    "aint": "is not",
    "thats": "that is",
    "that's": "that is",
    "thts": "that is",
    "that'd": "that would",
    "thatd": "that would",
    "it'd": "it would",
    "that'll": "that will",
    "everything's": "everything is",
    "all's": "all is",
    "you've": "you have",
    "we've": "we have",
    "they've": "they have",
    "it'll": "it will",
    "they're": "they are",
    "havn't": "have not",
    "its": "it is",
    "it's": "it is",
    "i'm": "i am",
    "im": "i am",
    "i'd": "i would",
    "i'll": "i will",
    "ill": "i will",
    "i've": "i have",
    "ive": "i have",
    "lets": "let us",
    "let's": "let us",
    "you're": "you are",
    "youre": "you are",
    "u": "you",
    "ur": "your",
    "what's": "what is",
    "whats": "what is",
    "where's": "where is",
    "who's": "who is",
    "how's": "how is",
    "hows": "how is",
    "pls": "please",
    "plz": "please",
    "plse": "please",
    "pleas": "please",
    "plese": "please",
    "wanna": "want to",
    "gonna": "going to",
    "gotta": "have to",
    "thx": "thanks",
    "tks": "thanks",
    "ty": "thanks",
    "thnks": "thanks",
    "thankyou": "thank you",
    "nvm": "never mind",
    "nevermind": "never mind",
    "we're": "we are",
    "there's": "there is",
    "we'd": "we would",
    "id": "i would",
    "we'll": "we will",
    "not't": "not",
}
_WORD = re.compile(r"[^\W_]+(?:'[^\W_]+)?")
_STRETCHED = re.compile(r"([a-z])\1{2,}")


def words(text: str, most: int = 600) -> list[str]:
    """The words of the first `most` characters: "yesss" is "yess", "don't" is "do", "not"; marks and emoji go."""
    low = _STRETCHED.sub(r"\1\1", lower(plain(text, most)))
    out: list[str] = []
    for match in _WORD.finditer(low):
        out.extend(_OPENED.get(match[0], match[0]).split())
    return out


def slip(word: str, meant: str) -> bool:
    """Whether `word` is `meant` with two neighbours swapped, one letter doubled or one inner letter left out."""
    if word == meant:
        return True
    if len(word) == len(meant):
        wrong = [n for n, (a, b) in enumerate(zip(word, meant, strict=True)) if a != b]
        return (
            len(wrong) == 2
            and wrong[1] == wrong[0] + 1
            and word[wrong[0]] == meant[wrong[1]]
            and word[wrong[1]] == meant[wrong[0]]
        )
    if len(word) == len(meant) + 1:
        return any(word[n] == word[n - 1] and word[:n] + word[n + 1 :] == meant for n in range(1, len(word)))
    if len(word) == len(meant) - 1:
        return any(meant[:n] + meant[n + 1 :] == word for n in range(1, len(meant)))
    return False

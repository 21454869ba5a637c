"""Ids for everything that this process makes."""

import secrets
from itertools import count

ALPHABET = "23456789abcdefghjkmnpqrstuvwxyz"  # in the order of their codes
RANDOM_LETTERS = 10


class RandomIds:
    """Short ids that nobody can guess. They rise, so that what one turn makes in one instant keeps its order."""

    def __init__(self) -> None:
        self._count = count()

    def new(self, kind: str) -> str:
        """`kind`, three letters that rise from call to call, and ten random ones."""
        number, size = next(self._count), len(ALPHABET)
        rising = (number // size**2 % size, number // size % size, number % size)
        random = (secrets.choice(ALPHABET) for _ in range(RANDOM_LETTERS))
        return kind + "".join(ALPHABET[digit] for digit in rising) + "".join(random)

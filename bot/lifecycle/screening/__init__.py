"""Screening by visible rules, the owner's review card by card, and an answer for everyone."""

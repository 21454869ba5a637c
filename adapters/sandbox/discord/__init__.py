"""A small Discord on your own machine, for the real discord.py to talk to."""

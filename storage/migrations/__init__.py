"""Alembic's scripts: every schema there has been, in order."""

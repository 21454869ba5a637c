"""Fixtures of the tests in which several processes share one PostgreSQL."""

from tests.support.worker_processes import database, start_worker, url

__all__ = ["database", "start_worker", "url"]

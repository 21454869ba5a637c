"""The names under which later chapters know an engagement."""

from bot.lifecycle.contracts.model.engagement import Engagement as Case
from bot.lifecycle.contracts.model.engagement import engagement_of as case_of
from bot.lifecycle.contracts.model.engagement import talks_about_work

__all__ = ["Case", "case_of", "talks_about_work"]

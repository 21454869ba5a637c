"""Every refusal of this chapter, in words."""


def started_already(task: str) -> str:
    return f"“{task}” has been started already."

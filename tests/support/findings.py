"""What the doctor found, as one text of its problems."""

from bot.admin.findings import Finding


def problems(findings: list[Finding]) -> str:
    """The problems among them, a line for each."""
    return "\n".join(str(finding) for finding in findings if finding.state == "problem")

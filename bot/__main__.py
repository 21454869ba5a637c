"""Command line entry; filled by the composition root."""


def main() -> None:
    raise SystemExit("not built yet")

"""`python -m bot` and the `tenderbot` script."""


def main() -> None:
    """Run the command line; exits the process with the command's code."""
    from bot.cli import app

    app()


if __name__ == "__main__":
    main()

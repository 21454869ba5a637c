"""What checks the repository itself; nothing here runs in the bot."""

"""Going live: what an admin is told about tokens, scopes, channels, database and clock before the first project."""

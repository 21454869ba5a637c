"""Slack: what is heard becomes Events, what is to be said becomes Block Kit, and the gateway holds the line."""

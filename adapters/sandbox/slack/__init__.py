"""A Slack of its own: a workspace model without I/O and a shell that speaks Slack's protocol on 127.0.0.1."""

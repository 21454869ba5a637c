"""Conversations as text files that read like the chat; played over the sandbox, compared by tests."""

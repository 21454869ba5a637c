"""Conversations as text files that read like the chat: written by people, played over the sandbox, compared by tests."""

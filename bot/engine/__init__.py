"""The conversation engine: events in, effects out; it knows nothing about hiring and nothing about a platform."""

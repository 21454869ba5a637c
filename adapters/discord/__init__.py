"""Discord: gateway payloads into events, messages into payloads, and the one place that talks to its servers."""

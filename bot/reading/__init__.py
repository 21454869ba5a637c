"""Free text to meaning: small pure readers of (text, when, zone, locale), each returning a typed Reading."""

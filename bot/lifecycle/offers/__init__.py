"""Offers: the whole version to one person, until it is accepted, declined, or expires; or hiring nobody."""

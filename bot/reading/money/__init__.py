"""Pay in words: amounts, currencies, limits, what an amount pays for, and when."""

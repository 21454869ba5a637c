"""Work under way: dates, check-ins, silence, another date, what the owner owes."""

"""The catalogue of kinds of work as data: one entry for each kind, in modules by what is made."""

"""One package per chapter of a project's life, in the order in which it is lived."""

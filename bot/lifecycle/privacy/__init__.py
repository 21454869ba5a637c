"""A person's own data: what is kept, given out, forgotten, and when it is forgotten by itself."""

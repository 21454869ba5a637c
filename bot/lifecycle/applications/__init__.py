"""Applications: what people send by direct message, and where each one stands."""

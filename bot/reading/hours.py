"""x"""
def hours(*a, **k): return None

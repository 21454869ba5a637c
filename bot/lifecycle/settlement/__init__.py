"""Delivery, a verdict per criterion, differences settled, and the close."""

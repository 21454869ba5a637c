"""The record of a project, as text and JSON."""

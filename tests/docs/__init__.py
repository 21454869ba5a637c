"""Tests of the documents, so that what they promise to a reader holds."""

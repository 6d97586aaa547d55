"""The regulation: norms, clauses and interpretations as data, requirements as code; a folder a version.

`assessment` and everything above it may import it; it imports `model` only.
"""

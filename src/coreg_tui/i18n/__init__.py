"""Ids and values into sentences, in Dutch and English. May import `model` only."""

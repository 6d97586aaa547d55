"""Dossiers on disk: found, read, opened without leaving their folder. May import model only."""

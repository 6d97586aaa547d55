"""Plugins found, blamed and run. `assessment` and everything above it may import it; it imports `api` and `model`."""

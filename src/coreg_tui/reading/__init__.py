"""Documents of strangers, read: guarded, kept, their kinds and facts. `assessment` and above may import it."""

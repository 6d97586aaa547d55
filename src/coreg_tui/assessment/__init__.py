"""The pipeline from a dossier to its report. `tui`, `cli`, `reports` and `samples` may import it."""

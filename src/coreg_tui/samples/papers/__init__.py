"""The papers of sample dossiers: a file a family, drawn on sheets that two producers turn into PDF."""

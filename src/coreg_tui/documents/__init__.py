"""A file becomes readable: what it is, its pages, its text with places. `assessment` and above may import it."""

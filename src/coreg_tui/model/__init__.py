"""The words of the project. Everything may import these; they import the standard library and dateutil only."""

"""The command line. Imported by `__main__` only; each command is imported when it is asked for."""

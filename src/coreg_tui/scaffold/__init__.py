"""A plugin to begin with: a whole distribution, written from templates. May import all rooms below the commands."""

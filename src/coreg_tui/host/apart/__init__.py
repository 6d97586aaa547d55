"""Plugins of others, each in a guarded child process of its own: it cannot reach the program, nor one another.

`host.discovery`, `assessment` and `reading` may import it. The child imports the plugin, says what it declares, reads
and checks when it is asked; this side rebuilds its validators from plain data, with functions that ask the child.
"""

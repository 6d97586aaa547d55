"""What the kit does in a process of its own. Imported by `coreg_tui.testing.child` only."""

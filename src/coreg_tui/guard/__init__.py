"""Work on what strangers send, in processes that can be killed. Knows no PDF; imports model only."""

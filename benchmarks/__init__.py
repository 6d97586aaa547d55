"""How the figures in docs/speed.md are measured: `make bench`. Each module measures one thing and returns rows."""

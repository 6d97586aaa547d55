"""The version, as a literal: `--version` is answered from here before any library is imported."""

VERSION = "0.3.0"

"""Plugins of others: their own tests find their packages here without being installed."""

from __future__ import annotations

import sys
from pathlib import Path

HERE = Path(__file__).parent
sys.path[:0] = [str(path) for path in sorted(HERE.glob("*/src"))]

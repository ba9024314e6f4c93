"""A system without a pseudo-terminal has nothing to try here."""

from __future__ import annotations

import sys

collect_ignore_glob = ["test_*.py"] if sys.platform == "win32" else []

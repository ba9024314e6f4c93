"""The pure core: no file, clock, print or third-party library.

Where a module that every run imports makes a NamedTuple, it does without ``from __future__ import annotations``: a
NamedTuple whose annotations are strings takes three times as long to make.
"""

"""Completion in a shell: a table of all that may be typed, and what reads it there, without Python."""

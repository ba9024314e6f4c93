"""Faces: an answer laid out, one module a format."""

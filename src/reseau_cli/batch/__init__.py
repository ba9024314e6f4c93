"""Many owners at once: a table in, the same table's answers out, each the very answer that its owner would get alone."""

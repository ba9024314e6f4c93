"""The faces of a plan of thirty days: text, Markdown, JSON, a calendar."""

"""Questions on a terminal, drawn on standard error, and saved answers."""

"""The commands: one module each, opened only when it is called."""

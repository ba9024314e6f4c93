"""The catalogue: YAML for people, a compiled form for the program."""

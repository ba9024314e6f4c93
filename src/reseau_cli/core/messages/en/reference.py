"""The reference of the commands, and the manual page."""

TEXTS: dict[str, str] = {
    "title": "The commands",
    "made": "This page says what the help of each command says: it is made from it, by `scripts/build_reference.py`.",
    "name": "NAME",
    "summary": "the network of owners that suits, and why",
    "usage": "USAGE",
    "about": "DESCRIPTION",
    "commands": "COMMANDS",
    "codes": "EXIT CODES",
    "exit": (
        "0 done; 1 the work found problems; 2 misuse, or a terminal is needed; 3 an invalid file; "
        "4 the machine refuses (disk, permission, network); 130 interrupted."
    ),
}

"""A whole table of owners: how far it is, and how it ended."""

TEXTS: dict[str, str] = {
    "progress": "{rows} rows · {rate} a second",
    "left": "{minutes} min {seconds} s left",
    "resumed": "Begun again: {rows} rows were done.",
    "unread": "Columns not read: {columns}.",
    "done": "{rows} rows, {bad} of them with a fault; written to {file}",
    "stopped": "Stopped; what is done is kept, the same command will go on.",
}

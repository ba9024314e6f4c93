"""What would have to be different for another network to pass ahead; "frame" holds one of the others."""

TEXTS: dict[str, str] = {
    "frame": "{name} would come ahead if {change}.",
    "hours": "you had {after} a month instead of {before}",
    "budget": "your budget were {after} a year instead of {before}",
    "give-more": "you could give more ({after} out of 3 instead of {before})",
    "give-less": "you wished to give less ({after} out of 3 instead of {before})",
    "remote-more": "you had to follow everything at a distance",
    "remote-less": "you could travel",
    "order": "“{after}” mattered more to you than “{before}”",
}

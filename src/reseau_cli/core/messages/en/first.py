"""The one thing to do first, by the quickest way to reach the door."""

TEXTS: dict[str, str] = {
    "phone": "Call {name}: {address}. {step}",
    "email": "Write to {name}: {address}. {step}",
    "finder": "Find the nearest group of {name}: {address}. {step}",
    "url": "Go to {name}: {address}. {step}",
    "matter": "Say what you need: to {matter}.",
    "none": "{name}{address}: {step}",
}

"""Questions to ask at a door."""

TEXTS: dict[str, str] = {
    # What is not known of it.
    "price": "What does the first year cost, all included: membership, entry, meals?",
    "price-still": "Is this still the price: {price}?",
    "hours": "How many hours a month does it take, travel included?",
    "hours-still": "Is this indeed the time it takes: {hours}?",
    "near": "Do you have a group near here ({place}), and where does it meet?",
    "alive": "When did you last meet, and how many were you?",
    "rule": "Does this hold for me: {condition}?",
    "rule-one-per-trade": "Is the place of my trade free?",
    "rule-sponsored": "Who could sponsor me?",
    "rule-invitation": "Who can invite me?",
    "rule-through": "Through which member organisation does one enter?",
    "rule-departments": "Is there a group in my département?",
    "rule-somewhere": "Where exactly do you meet?",
    # What one learns there.
    "network-1": "To a member: what has this network brought you this year?",
    "network-2": "How many members have a very small firm like mine?",
    "network-3": "What is asked of a member, beside the fee?",
    "network-4": "How many left last year, and why?",
    "network-5": "Can one stop during the year?",
    "help-1": "Which papers should I bring?",
    "help-2": "Is it free from beginning to end?",
    "help-3": "Within how many days will I have an answer?",
    "help-4": "Who will follow my case, and how do I reach them?",
    "help-5": "If it is not for you to deal with, to whom will you send me?",
    "place-1": "On which days, and at what hours, can one come in?",
    "place-2": "Who works there already?",
    "place-3": "Can one telephone there, or see a client?",
    "place-4": "Can one try it for a day?",
    "place-5": "What notice does one give to leave?",
}

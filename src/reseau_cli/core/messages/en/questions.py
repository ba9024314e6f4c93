"""The questionnaire: what an answer is called, a question's text, its hint, why it is asked, its choices."""

TEXTS: dict[str, str] = {
    # Text.
    "text.text": "In one sentence, what brings you here?",
    "text.help": "In your own words: your trade, your town, what weighs on you or what you look for.",
    "text.example": "Baker in Nantes, two employees, I would like to recruit",
    "text.why": (
        "Your words say better than boxes what you need; they are compared with those of the networks."
    ),
    # Lacks.
    "lacks.text": "What would you need help with?",
    "lacks.help": "The heaviest first.",
    "lacks.why": "No network is good at everything: we look for those that are good where you need it.",
    # Solitude.
    "solitude.name": "someone to talk to",
    "solitude.text": "For your worries as an owner, have you someone to talk to?",
    "solitude.why": (
        "Nearly one head of a small or medium firm in two feels isolated (Bpifrance, 2016). If you do, "
        "networks where people really meet come first."
    ),
    "solitude.0": "yes, every day",
    "solitude.1": "yes, but not often enough",
    "solitude.2": "seldom",
    "solitude.3": "no, nobody",
    # Holding.
    "holding.name": "holding up",
    "holding.text": "And you, are you holding up?",
    "holding.why": (
        "Carrying a firm alone or in debt weighs. If it is too heavy, there are people to call first."
    ),
    "holding.3": "yes, I am fine",
    "holding.2": "yes, most of the time",
    "holding.1": "with difficulty",
    "holding.0": "no, not any more",
    # Smallness.
    "smallness.name": "getting a hearing",
    "smallness.text": "With a big customer, a bank or the State, do you get a hearing?",
    "smallness.why": "Those who carry too little weight need a network that defends, buys or sells together.",
    "smallness.0": "yes, easily",
    "smallness.1": "most of the time",
    "smallness.2": "seldom",
    "smallness.3": "no, I carry no weight",
    # Wants.
    "wants.text": "What do you expect of a network, first?",
    "wants.help": "Three at most, the most important first.",
    "wants.why": "A network is made for one thing above others; your first choice counts most.",
    # Place.
    "place.name": "place",
    "place.text": "Where do you work?",
    "place.help": "Commune, postcode or département.",
    "place.why": "Many networks exist in one département only; the nearest come first.",
    # Trade.
    "trade.name": "trade",
    "trade.text": "What is your trade?",
    "trade.help": "In a few words, or a NAF code (such as 56.10A).",
    "trade.why": "Some networks are made for your trade, others are closed to it.",
    # Stage.
    "stage.name": "stage",
    "stage.text": "Where does your firm stand?",
    "stage.why": "Starting, holding on, handing over: the help is not the same.",
    # Woman.
    "woman.name": "you are a woman",
    "woman.text": "Are you a woman?",
    "woman.why": "Some networks still possible for you are for women only, or for men only.",
    # Budget.
    "budget.name": "budget",
    "budget.text": "How much can you spend on it a year?",
    "budget.help": "In euros, all included: 0, 150, 300…",
    "budget.why": (
        "Networks run from free to more than a thousand euros a year; the price is told where it is known."
    ),
    # Hours.
    "hours.name": "time",
    "hours.text": "How much time can you give it a month?",
    "hours.help": "In hours, travel included: 1, 2, 4…",
    "hours.why": (
        "Some networks ask for an hour a month, others for a morning a week; one you skip is no use."
    ),
    # Give.
    "give.name": "to bring",
    "give.text": "What can you bring to the network?",
    "give.why": "Some networks expect contacts, time or a seat on the board; others ask for nothing.",
    "give.0": "nothing for now",
    "give.1": "a hand now and then",
    "give.2": "contacts, regular time",
    "give.3": "a lot, even a seat on the board",
    # Age.
    "age.name": "age",
    "age.text": "How old are you?",
    "age.help": "In years.",
    "age.why": "Some networks still possible for you have an age limit.",
    # Circumstances.
    "circumstances.text": "Is one of these situations yours?",
    "circumstances.help": "Only what you wish to tell.",
    "circumstances.why": "Some networks still possible for you are made for these situations.",
    # Employees.
    "employees.name": "employees",
    "employees.text": "How many employees have you?",
    "employees.help": "Not counting you; 0 if none.",
    "employees.why": "Some networks still possible for you ask for a number of employees.",
    # Remote.
    "remote.name": "at a distance",
    "remote.text": "Must all of it be within reach from a distance?",
    "remote.why": "Some networks can be followed online, others only on the spot.",
    # Legal form.
    "legal_form.name": "legal form",
    "legal_form.text": "What is the legal form of your firm?",
    "legal_form.why": "Some networks and chambers depend on it.",
    # Several questions.
    "yes": "yes",
    "no": "no",
    "private": "{why} Your answer stays on this machine.",
}

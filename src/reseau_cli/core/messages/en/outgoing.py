"""What goes out on the network: before it does, while it does, and what came back."""

TEXTS: dict[str, str] = {
    "update-asks": (
        "reseau will ask {centres} and {areas} for the official tables of communes (about 5 MB), and put them "
        "in {folder}. Nothing about you is sent."
    ),
    "company-asks": (
        "reseau will ask the public register of firms ({server}) for “{text}”. Nothing else is sent, nothing "
        "is kept."
    ),
    "register-asks": (
        "reseau is going to ask the public register of firms ({register}) for the organisations of owners around "
        "“{place}”, and their directory ({directory}) for the public services of the département. Nothing but the place "
        "is sent; the answers are kept thirty days in {file}."
    ),
    "register": "register of firms",
    "register-stopped": "Stopped; what has come is in {file}, the rest at the next run.",
    "company": "Firm",
    "siren": "SIREN",
    "unnamed": "sole trader (name not shown)",
    "hidden": "asked not to be shown: nothing is taken",
    "closed": "closed: nothing is taken",
    "place": "Place",
    "trade": "Activity (NAF)",
    "headcount": "Employees",
    "from-to": "{least} to {most}",
    "legal-form": "Legal form",
    "created": "Created in",
    "places": "Places of business",
    "then-match": "Then:",
    "go-on": "Go on? [y/N] ",
    "stopped": "Nothing was asked for.",
    "progress": "{name}: {done} of {total}",
    "centres": "centres of communes",
    "areas": "employment areas",
    "updated": "{name}: {count} communes, in {file}",
    "table-shipped": "communes, départements, régions",
    "table-absent": "not there yet; to have them: reseau territory update",
    "table-source": "Insee, code officiel géographique 2026; DGCL, 2026; La Poste (shipped with reseau)",
}

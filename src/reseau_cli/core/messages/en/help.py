"""The help of the command line: what each command does (``why.about``), its flags, and two examples of it."""

TEXTS: dict[str, str] = {
    "usage": "Usage:",
    "section": "{name}:",
    "arguments": "Arguments",
    "options": "Options",
    "commands": "Commands",
    "examples": "Examples",
    # Commands: their line in the table, what they do, two examples.
    "reseau.about": (
        "The network of owners you need, and why. Offline, without an account.\n\n"
        "The help of a command: reseau help COMMAND"
    ),
    "reseau.examples": "reseau match\nreseau help match",
    "match.summary": "Find the networks that suit you, and why.",
    "match.about": "Find the networks that suit you, and why. Without options, in a terminal: questions.",
    "match.examples": (
        "reseau match --lacks finance --wants business --postcode 44000 --trade 56.10A\n"
        "reseau match --sample --deep"
    ),
    "why.summary": "Why this network, or why not.",
    "why.about": "Tell why a network is proposed to you, at which rank, or why it is not.",
    "why.examples": "reseau why bni --wants business --postcode 44000\nreseau why cjd --sample",
    "plan.summary": "Thirty days: whom to write to, what to say, when to decide.",
    "plan.about": (
        "Make thirty days of the answer: whom to write to, a message ready, what to ask there, when to decide. "
        "The .ics file opens in a calendar."
    ),
    "plan.examples": "reseau plan --sample\nreseau plan --profile me.yaml -o plan.ics",
    "dossier.summary": "A table of clients: a page each, and what stands out.",
    "dossier.about": (
        "Make a folder of a table of clients (CSV, Excel, JSON Lines or YAML): a page each, an index, a table of all, what "
        "stands out. Broken off, it goes on; made again, it tells what has changed."
    ),
    "dossier.examples": "reseau dossier clients.xlsx --template\nreseau dossier clients.xlsx --to folder",
    "visit.summary": "Note what came of a visit.",
    "visit.about": (
        "Note what came of a visit, a call or a message; without an ID, read the notes. The next “reseau match” takes "
        "it into account. Notes stay on this machine."
    ),
    "visit.examples": "reseau visit bni --outcome pas-répondu\nreseau visit",
    "show.summary": "Show the record of a network.",
    "show.about": "Show the record of a network: what it is, for whom, at what price, from which sources.",
    "show.examples": "reseau show cjd\nreseau show cjd --json",
    "report.summary": "Prepare a message to correct a record.",
    "report.about": (
        "Prepare a message to correct a record: the record, the fact, the correction, its source. Nothing is sent."
    ),
    "report.examples": (
        "reseau report bni\n"
        'reseau report bni --fact cost.min_eur_year --correction "€1,100" --source "its page, 2026"'
    ),
    "list.summary": "Search the catalogue.",
    "list.about": "Search the catalogue: by vocation, need, département, price, words.",
    "list.examples": "reseau list --vocation business --department 44\nreseau list boulanger --price 200",
    "near.summary": "What exists around a place.",
    "near.about": "What exists around a place, the nearest first.",
    "near.examples": "reseau near 44000\nreseau near Saint-Denis --register",
    "compare.summary": "Put networks side by side.",
    "compare.about": "Put networks side by side: for whom, price, time, entry, what they serve.",
    "compare.examples": "reseau compare bni cjd\nreseau compare bni cjd cpme --plain",
    "company.summary": "Look a firm up in the public register.",
    "company.about": "Look a firm up in the public register, to fill in answers beforehand. Nothing is kept.",
    "company.examples": "reseau company 123456782\nreseau company 123456782 --yes --json",
    "batch.summary": "Answer a whole table of owners.",
    "batch.about": (
        "Answer a whole table of owners (CSV, JSON Lines or Parquet), a row each: what match would answer each of them.\n\n"
        "Columns bear the names of the answers; items of a list are separated by “|”. "
        "Broken off, it begins again where it stopped."
    ),
    "batch.examples": "reseau batch owners.csv -o answers.csv\nreseau batch owners.parquet -o answers.parquet --top 3",
    "catalogue.summary": "Check, measure and complete the catalogue.",
    "catalogue.about": "Check, measure and complete the catalogue.",
    "catalogue.examples": "reseau catalogue stats\nreseau help catalogue add",
    "catalogue.check.summary": "Check catalogues.",
    "catalogue.check.about": "Check catalogues: each fault on one line, with what to do.",
    "catalogue.check.examples": "reseau catalogue check\nreseau catalogue check data/networks.yaml",
    "catalogue.add.summary": "Add a record to the catalogue.",
    "catalogue.add.about": (
        "Add a record to the catalogue: it is checked, shown, then written where it belongs."
    ),
    "catalogue.add.examples": "reseau catalogue add\nreseau catalogue add --from record.yaml --yes",
    "catalogue.links.summary": "Check the addresses (goes online).",
    "catalogue.links.about": (
        "Check the addresses of the catalogue, politely. The report goes on from where it stopped."
    ),
    "catalogue.links.examples": "reseau catalogue links --only bni,cjd\nreseau catalogue links --days 90",
    "catalogue.stats.summary": "Tell what the catalogue covers, and where it is thin.",
    "catalogue.stats.about": "Tell what the catalogue covers, and where it is thin.",
    "catalogue.stats.examples": "reseau catalogue stats\nreseau catalogue stats --json",
    "catalogue.stale.summary": "Tell which records to check again first.",
    "catalogue.stale.about": (
        "Tell what to check again first: help lines not seen for eighteen months, then the records most shown, on the "
        "oldest pages."
    ),
    "catalogue.stale.examples": "reseau catalogue stale\nreseau catalogue stale --top 100",
    "catalogue.import-rna.summary": "Pick candidates in the register of associations.",
    "catalogue.import-rna.about": (
        "Pick, in the register of associations, those that seem to gather owners.\n\n"
        "They appear apart, “to be verified”, under the answer of match and near."
    ),
    "catalogue.import-rna.examples": (
        "reseau catalogue import-rna rna_waldec_20260901_dpt_44.csv\n"
        "reseau catalogue import-rna rna_waldec_20260901.zip --department 44"
    ),
    "catalogue.import-sirene.summary": "Pick the organisations of owners of the register of firms.",
    "catalogue.import-sirene.about": (
        "Pick, in the files of the register of firms (Sirene), the organisations of owners: StockUniteLegale for the "
        "names, StockEtablissement for the addresses.\n\n"
        "They are shown apart, “to be verified”, under the answer of match and near."
    ),
    "catalogue.import-sirene.examples": (
        "reseau catalogue import-sirene StockUniteLegale_utf8.zip StockEtablissement_utf8.zip\n"
        "reseau catalogue import-sirene StockUniteLegale.parquet StockEtablissement.parquet --department 44"
    ),
    "catalogue.import-directory.summary": "Pick chambers, courts, Urssaf, Banque de France.",
    "catalogue.import-directory.about": (
        "Pick, in the JSON file of the directory of administrations, the chambers, the commercial courts, the Urssaf "
        "and the Banque de France.\n\nThey are shown apart, under the answer of near."
    ),
    "catalogue.import-directory.examples": (
        "reseau catalogue import-directory annuaire.json\n"
        "reseau catalogue import-directory annuaire.tar.bz2 --department 44"
    ),
    "catalogue.schema.summary": "Write the schema of a catalogue, for the editor.",
    "catalogue.schema.about": (
        "Write the JSON schema of a catalogue: it guides the editor while a record is written."
    ),
    "catalogue.schema.examples": "reseau catalogue schema\nreseau catalogue schema > networks.schema.json",
    "territory.summary": "The tables of places: where they come from, completing them.",
    "territory.about": "The tables of places: where they come from, completing them.",
    "territory.examples": "reseau territory show\nreseau territory update",
    "territory.show.summary": "Tell which tables of places are here, and where they come from.",
    "territory.show.about": "Tell which tables of places are here, and where they come from.",
    "territory.show.examples": "reseau territory show\nreseau territory show --json",
    "territory.update.summary": "Ask the public services for the tables that are not shipped.",
    "territory.update.about": (
        "Ask the public services for the centres of communes and the employment areas.\n\n"
        "With them, reseau tells kilometres and the networks of your employment area. Without them, all "
        "works."
    ),
    "territory.update.examples": "reseau territory update\nreseau territory update --yes",
    "completion.summary": "Complete commands in a shell.",
    "completion.about": ("Write what completes commands in a shell: flags, needs, networks, départements."),
    "completion.examples": "reseau completion bash\nreseau completion fish > reseau.fish",
    "config.summary": "Settings, and where each comes from.",
    "config.about": "Lasting settings (language, lines only, colour), in config.toml, and where each comes from.",
    "config.examples": "reseau config show\nreseau help config show",
    "config.show.summary": "Tell what holds here, and where it comes from.",
    "config.show.about": (
        "Tell each setting and each answer that holds here, and the source that wins: flag, file, "
        "variable, config.toml."
    ),
    "config.show.examples": "reseau config show\nreseau config show --budget 300 --sample",
    "doctor.summary": "Tell whether all is well on this machine.",
    "doctor.about": (
        "Tell versions, catalogue, tables, folders and terminal. Nothing is changed or sent. Ends "
        "with 1 where something is wrong."
    ),
    "doctor.examples": "reseau doctor\nreseau doctor --json",
    "glossary.summary": "Explain the acronyms and words of the administration.",
    "glossary.about": "Explain in a sentence the acronyms and words of the administration: all, or one.",
    "glossary.word": "Acronym or word to explain; nothing: all.",
    "glossary.examples": "reseau glossary CMA\nreseau glossary --lang en",
    "schema.summary": "Write the schema of the answer, for the programs that read it.",
    "schema.about": "Write the JSON schema of the answer of match, for the programs that read it.",
    "schema.examples": "reseau schema answer\nreseau schema answer > answer.schema.json",
    "owners.summary": "Tell of whom something is kept on this machine.",
    "owners.about": "Tell of whom answers or notes of visits are kept on this machine, and how many.",
    "owners.examples": "reseau owners\nreseau owners --json",
    "forget.summary": "Erase what is kept on this machine.",
    "forget.about": "Erase the answers and the notes kept on this machine: of all, or of one (--as).",
    "forget.examples": "reseau forget\nreseau forget --as A-12",
    # Flags and arguments: of one command, or of all that have it.
    "match.company": "Fill in from the public register (goes online).",
    "match.note": "The adviser’s note, in words or in a file, for the page.",
    "match.date": "The day that stands on the page (2026-12-01); today by default.",
    "match.deep": "Tell also how solid the rank is, what would change it, and the best set.",
    "report.fact": "The fact, by its key (“reseau show ID --json” gives them).",
    "report.correction": "What it should say.",
    "report.source": "The page that says so, and its year.",
    "list.words": "Words to look for.",
    "list.vocation": "Among: {words}.",
    "list.need": "Among: {words}.",
    "list.kind": "Among: {words}.",
    "list.department": "Département (44, 2A, 974).",
    "list.price": "Highest price, in euros a year.",
    "list.closed": "Those that no longer exist too.",
    "near.register": "Also ask the public registers what is declared there (goes online).",
    "near.place": "Postcode, commune, département or région.",
    "company.firm": "SIREN, SIRET or name.",
    "batch.owners": "Table of owners (.csv, .jsonl, .parquet; -: standard input).",
    "batch.output": "Where to write the answers; its extension tells the format (-: standard output).",
    "batch.force": "Overwrite the file if it exists.",
    "batch.processes": "How many processes work at it ({default}).",
    "show.open": "Open its page in the browser too.",
    "completion.shell": "For which shell: bash, zsh or fish.",
    "schema.of": "Of what: the answer of match.",
    "catalogue.check.hints": "Also show the conditions told in prose alone, and the pages that are copies.",
    "catalogue.check.files": "By default: the catalogue shipped.",
    "catalogue.add.source": "Read the record in this YAML file.",
    "catalogue.add.catalogue": "The catalogue to complete; by default the repository’s, or else yours.",
    "catalogue.add.yes": "Write without asking.",
    "catalogue.links.only": "Only these records: id,id…",
    "catalogue.links.days": "Leave what was visited in the last N days ({default}).",
    "catalogue.links.report": "Where to write the report.",
    "catalogue.import-rna.file": "“waldec” file of the RNA (CSV, .gz or .zip).",
    "catalogue.import-rna.out": "Where to write; by default, in the user’s folder.",
    "catalogue.import-rna.department": "A single département (44, 2A, 974).",
    "catalogue.import-sirene.files": "Files of the Sirene stock (CSV, .gz, .zip or Parquet).",
    "catalogue.import-sirene.out": "Where to write; by default, in the user’s folder.",
    "catalogue.import-sirene.department": "A single département (44, 2A, 974).",
    "catalogue.import-directory.file": "File of the directory (JSON, .gz, .zip or .tar.bz2).",
    "catalogue.import-directory.out": "Where to write; by default, in the user’s folder.",
    "catalogue.import-directory.department": "A single département (44, 2A, 974).",
    "flag.help-all": "Show every option.",
    "flag.help": "Show this help and stop.",
    "flag.version": "Tell the version and stop.",
    "flag.lang": "fr or en.",
    "flag.face": (
        "table (the default), json, yaml, csv, markdown or html; with -o, the end of the name tells it. --json: json."
    ),
    "flag.format": "table (the default) or json; --json is the same.",
    "flag.no_color": "Without colour.",
    "flag.plain": "Plain text, for a screen reader.",
    "flag.no_input": "Ask nothing.",
    "dossier.clients": "The table of clients (.csv, .xlsx, .jsonl or .yaml), by their pseudonyms.",
    "dossier.to": "The folder to write to; nothing is erased there.",
    "dossier.template": "Write a table to fill in, to CLIENTS or to the output.",
    "dossier.force": "Make all anew, pages touched up too.",
    "plan.face": "table (default, plain text), markdown, html, ics, json or yaml; with -o, the end of the name tells.",
    "visit.id": "The network or the help: id, former name or acronym.",
    "visit.date": "The day it was (2026-12-01); by default, today.",
    "visit.outcome": "One of: {words}.",
    "flag.whose": "Of whom (a pseudonym): answers and notes are kept apart.",
    "flag.date": "The day to start from (2026-12-01); by default, today.",
    "flag.output": "Write to this file (-: standard output).",
    "flag.force": "Write over the file if it exists.",
    "flag.yes": "Do not ask before going online.",
    "flag.top": "How many to show ({default}).",
    "flag.catalogue": "A YAML catalogue to lay over the one shipped (repeatable).",
    "flag.profile": "Answers in YAML or JSON (-: standard input).",
    "flag.sample": "Take a sample, the first or the one of this name.",
    "flag.resume": "Take up the answers that were kept.",
    "flag.id": "Id, former name or acronym.",
    "flag.ids": "Ids, former names or acronyms.",
    # Answers of the profile.
    "answer.lacks": "What is lacking, the heaviest first: {words}. [{variable}]",
    "answer.solitude": "Alone, nobody to lean on: 0 to 3. [{variable}]",
    "answer.smallness": "Small beside giants: 0 to 3. [{variable}]",
    "answer.holding": "Holding on: 0 not at all, 1 barely, 2 rather, 3 yes. [{variable}]",
    "answer.wants": "What is wanted, the most important first: {words}. [{variable}]",
    "answer.postcode": "Postcode. [{variable}]",
    "answer.commune": "Commune. [{variable}]",
    "answer.department": "Département (44, 2A, 974). [{variable}]",
    "answer.trade": "NAF code at any level (56.10A) or the trade in words. [{variable}]",
    "answer.employees": "Number of employees. [{variable}]",
    "answer.turnover": "Turnover, in euros a year. [{variable}]",
    "answer.legal_form": "Legal form: {words}. [{variable}]",
    "answer.stage": "Moment of the firm: {words}. [{variable}]",
    "answer.woman": "Led by a woman, or by a man. [{variable}]",
    "answer.age": "Age. [{variable}]",
    "answer.circumstances": "Particular circumstances: {words}. [{variable}]",
    "answer.budget": "Budget, in euros a year. [{variable}]",
    "answer.hours": "Time, in hours a month. [{variable}]",
    "answer.remote": "Must be possible from afar. [{variable}]",
    "answer.give": "Ready to give: 0 to 3. [{variable}]",
    "answer.already": "Networks you are a member of already, by id. [{variable}]",
    "answer.tried": "Networks tried, and how it went: {words}. [{variable}]",
    "answer.must": "Answers that are not negotiable: {words}. [{variable}]",
    "answer.text": "In one sentence, what weighs. [{variable}]",
    # What stands for a value.
    "value.KEY": "KEY",
    "value.FILE": "FILE",
    "value.OWNERS": "OWNERS",
    "value.FILES": "FILES",
    "value.NAME": "NAME",
    "value.FOLDER": "FOLDER",
    "value.CLIENTS": "CLIENTS",
    "value.WORD": "WORD",
    "value.WORDS": "WORDS",
    "value.TEXT": "TEXT",
    "value.FIRM": "FIRM",
    "value.PLACE": "PLACE",
    "value.COMMAND": "COMMAND",
}

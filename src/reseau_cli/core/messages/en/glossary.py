"""What the acronyms and words of the French administration mean, in words a baker would use."""

TEXTS: dict[str, str] = {
    "cae": (
        "CAE: co-operative of activity and employment. One works there at one’s own trade as its "
        "employee; it keeps the books."
    ),
    "cci": (
        "CCI: chamber of commerce and industry. A public body run by elected owners; advice, "
        "training, formalities."
    ),
    "ccsf": "CCSF: the committee that spreads out debts of taxes and social contributions.",
    "cip": (
        "CIP: centre of information on prevention. One talks there of one’s troubles, in "
        "confidence and free, to people who know."
    ),
    "cma": (
        "CMA: chamber of trades and crafts. The public body of all craftsmen; advice, apprentices, "
        "formalities."
    ),
    "cuma": "CUMA: a co-operative in which farmers buy and share their machines.",
    "dla": "DLA: local scheme of support. Advice, paid for, to associations and co-operatives that employ.",
    "ei": "EI: sole trader. One is one’s own firm: no company to set up.",
    "eurl": "EURL: a limited company with one partner only.",
    "geiq": (
        "GEIQ: a group of employers that hires and trains people far from work, then places them "
        "with its members."
    ),
    "gpa": "GPA: approved prevention group. Volunteers help the firm that feels trouble coming.",
    "msa": "MSA: the social security of farmers.",
    "naf": (
        "NAF (APE code): the five signs by which the statistics office files your activity, as "
        "10.71C for a bakery."
    ),
    "sarl": "SARL: limited company; the partners risk no more than they put in.",
    "sas": "SAS: simplified company by shares; the partners write their own rules.",
    "sasu": "SASU: an SAS with one partner only.",
    "scic": "SCIC: co-operative company of collective interest; staff, customers and towns may be partners.",
    "scop": "Scop: a co-operative company in which the staff are the majority partners.",
    "sie": "SIE: the tax office of firms, for VAT and the firm’s taxes.",
    "siret": "SIREN, SIRET: the numbers of the firm (nine digits) and of each of its addresses (fourteen).",
    "tpe": "TPE: very small firm, fewer than ten employees and at most two million euros of turnover.",
    "urssaf": "Urssaf: the body that collects social contributions.",
    "groupement": (
        "Groupement d’employeurs: an association that employs people and shares them among its members."
    ),
    "honneur": "Prêt d’honneur: a loan to you, without interest or security, that helps to get the bank’s.",
    "mandat": (
        "Mandat ad hoc, conciliation: the court names, in secret, somebody who negotiates with "
        "your creditors."
    ),
    "quartier": (
        "Quartier prioritaire: a district that the State helps more; the town hall says whether an "
        "address is in one."
    ),
    "sauvegarde": (
        "Sauvegarde: before you can no longer pay, the court freezes your debts while you reorganise."
    ),
    "redressement": (
        "Redressement judiciaire: you can no longer pay, but the firm may live; the court freezes the debts."
    ),
    "liquidation": (
        "Liquidation judiciaire: the firm stops; the court has what it owns sold to pay what it owes."
    ),
    "none": "“{word}” is not in the glossary. The whole of it: reseau glossary.",
}

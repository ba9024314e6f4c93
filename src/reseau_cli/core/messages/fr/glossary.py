"""What the acronyms and words of the administration mean, in words a baker would use."""

TEXTS: dict[str, str] = {
    "cae": (
        "CAE : coopérative d’activité et d’emploi. On y exerce son métier en étant salarié de la "
        "coopérative, qui tient les comptes."
    ),
    "cci": (
        "CCI : chambre de commerce et d’industrie. Établissement public dirigé par des patrons "
        "élus ; conseils, formations, formalités."
    ),
    "ccsf": (
        "CCSF : commission des chefs de services financiers. Elle étale les dettes d’impôts et de "
        "cotisations sociales."
    ),
    "cip": (
        "CIP : centre d’information sur la prévention. On y parle de ses difficultés, en "
        "confidence et sans payer, à des gens du métier."
    ),
    "cma": (
        "CMA : chambre de métiers et de l’artisanat. Établissement public de tous les artisans ; "
        "conseils, apprentis, formalités."
    ),
    "cuma": (
        "CUMA : coopérative d’utilisation de matériel agricole. Des agriculteurs y achètent et "
        "partagent leurs machines."
    ),
    "dla": (
        "DLA : dispositif local d’accompagnement. Un conseil payé pour les associations et les "
        "coopératives qui emploient."
    ),
    "ei": "EI : entreprise individuelle. On est son entreprise : pas de société à créer.",
    "eurl": "EURL : société à responsabilité limitée qui n’a qu’un associé.",
    "geiq": (
        "GEIQ : groupement d’employeurs qui recrute et forme des gens éloignés de l’emploi, puis "
        "les met chez ses membres."
    ),
    "gpa": (
        "GPA : groupement de prévention agréé. Des bénévoles y aident l’entreprise qui sent venir "
        "les difficultés."
    ),
    "msa": "MSA : Mutualité sociale agricole, la sécurité sociale des agriculteurs.",
    "naf": (
        "NAF (code APE) : les cinq signes par lesquels l’Insee range votre activité, comme 10.71C "
        "pour une boulangerie."
    ),
    "sarl": "SARL : société à responsabilité limitée ; les associés ne risquent que ce qu’ils y ont mis.",
    "sas": "SAS : société par actions simplifiée ; les associés y écrivent leurs règles.",
    "sasu": "SASU : SAS qui n’a qu’un associé.",
    "scic": (
        "SCIC : société coopérative d’intérêt collectif ; salariés, clients et communes peuvent en "
        "être associés."
    ),
    "scop": "Scop : société coopérative dont les salariés sont les associés majoritaires.",
    "sie": (
        "SIE : service des impôts des entreprises, votre interlocuteur pour la TVA et les impôts "
        "de l’entreprise."
    ),
    "siret": (
        "SIREN, SIRET : les numéros de l’entreprise (neuf chiffres) et de chacune de ses adresses (quatorze)."
    ),
    "tpe": (
        "TPE : très petite entreprise, moins de dix salariés et deux millions d’euros de chiffre "
        "d’affaires au plus."
    ),
    "urssaf": "Urssaf : l’organisme qui encaisse les cotisations sociales.",
    "groupement": (
        "Groupement d’employeurs : une association qui emploie des salariés et les partage entre ses membres."
    ),
    "honneur": (
        "Prêt d’honneur : un prêt à vous, sans intérêt ni garantie, qui aide à obtenir celui de la banque."
    ),
    "mandat": (
        "Mandat ad hoc, conciliation : le tribunal nomme, en secret, quelqu’un qui négocie avec "
        "vos créanciers."
    ),
    "quartier": (
        "Quartier prioritaire : un quartier où l’État aide davantage ; la mairie dit si une adresse en est."
    ),
    "sauvegarde": (
        "Sauvegarde : avant de ne plus pouvoir payer, le tribunal gèle vos dettes le temps de vous "
        "réorganiser."
    ),
    "redressement": (
        "Redressement judiciaire : on ne peut plus payer, mais l’entreprise peut vivre ; le "
        "tribunal gèle les dettes."
    ),
    "liquidation": (
        "Liquidation judiciaire : l’entreprise s’arrête ; le tribunal fait vendre ce qu’elle a "
        "pour payer ce qu’elle doit."
    ),
    "none": "« {word} » n’est pas dans le glossaire. Tout le glossaire : reseau glossary.",
}

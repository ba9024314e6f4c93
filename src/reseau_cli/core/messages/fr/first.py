"""The one thing to do first, by the quickest way to reach the door.

The door comes before the name: whether a name takes an article is not known (« Appelez Confédération… » is no French).
"""

TEXTS: dict[str, str] = {
    "phone": "Appelez le {address} : {name}. {step}",
    "email": "Écrivez à {address} : {name}. {step}",
    "finder": "Trouvez le groupe le plus proche sur {address} : {name}. {step}",
    "url": "Allez sur {address} : {name}. {step}",
    "matter": "Dites ce qu’il vous faut : {matter}.",
    "none": "{name}{address} : {step}",
}

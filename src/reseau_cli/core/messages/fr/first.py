"""The one thing to do first, by the quickest way to reach the door."""

TEXTS: dict[str, str] = {
    "phone": "Appelez {name} : {address}. {step}",
    "email": "Écrivez à {name} : {address}. {step}",
    "finder": "Trouvez le groupe le plus proche de {name} : {address}. {step}",
    "url": "Allez voir {name} : {address}. {step}",
    "none": "{name}{address} : {step}",
}

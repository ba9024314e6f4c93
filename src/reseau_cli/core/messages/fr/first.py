"""The one thing to do first: whose door, how it is reached, then the network's own first step, in the infinitive."""

TEXTS: dict[str, str] = {
    "reached": "{name} : {address}. {step}",
    "head-office": "{name} : {address} (siège national). {step}",
    "finder": "{name}, pour savoir où s’adresser : {address}. {step}",
    "matter": "Dites ce qu’il vous faut : {matter}.",
    "in-his-words": "Dites-le avec vos mots : « {words} ».",
    "none": "{name} : {step}",
}

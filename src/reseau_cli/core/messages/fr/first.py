"""The one thing to do first: whose door, how it is reached, then the network's own first step, in the infinitive."""

TEXTS: dict[str, str] = {
    "reached": "{name} : {address}. {step}",
    "head-office": "{name} : {address} (siège national). {step}",
    "finder": "{name}, pour savoir où s’adresser : {address}. {step}",
    "struggling": "Dites que votre entreprise est en difficulté.",
    "after-failure": "Dites que vous avez perdu votre entreprise.",
    "matter": "Dites ce qu’il vous faut : {matter}.",
    "in-his-words": "Dites-le avec vos mots : « {words} ».",
    "none": "{name} : {step}",
    "ask-the-union-idea": "Demander si l’on y aide ceux qui veulent s’installer dans le métier.",
    "ask-the-union-after-failure": "Demander si l’on y aide ceux qui ont dû fermer.",
    "ask-the-union-handing-over": "Demander si l’on y aide ceux qui cèdent, et si l’on connaît des repreneurs.",
    "ask-the-union-taking-over": "Demander, avant de signer, si l’on y aide ceux qui reprennent une entreprise du métier.",
    "offer-help": "Dire que vous voulez aider, et demander comment.",
}

"""What is left open in the answers, a sentence each: contradictions, places and trades that may be several things."""

TEXTS: dict[str, str] = {
    "place-among": "{typed} est le code postal de {count} communes : {others}. Dites la vôtre pour être plus précis.",
    "place-open": "« {typed} » est compris comme {taken} ; si c’est {others}, ajoutez le département.",
    "place-guess": "« {typed} » est compris comme {taken}.",
    "contradiction": "« {typed} » ne va pas avec {others} : c’est {taken} qui est gardé.",
}

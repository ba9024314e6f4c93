"""What is left open in the answers, a sentence each: contradictions, places and trades that may be several things."""

TEXTS: dict[str, str] = {
    "place-among": "{typed} is shared by {count} communes: tell yours to be more precise.",
    "place-open": "“{typed}” is taken as {taken}; if it is {others}, add the département.",
    "place-guess": "“{typed}” is taken as {taken}.",
    "contradiction": "“{typed}” does not go with {others}: {taken} is kept.",
    "trade-open": "Trade understood: {others}. If you do only one of them, say which.",
    "trade-asked": "“{typed}”: is it {others}? Say so, the answer does not know your trade yet.",
    "trade-guess": "Trade understood: {taken}.",
    "trade-both": "Trades understood: {others}.",
    "trade-unknown": "“{typed}” is not recognised: the answer leaves your trade out.",
    "trade-contradiction": "The code {taken} does not go with “{typed}” ({others}): the code is kept.",
    "past": "Counted already: {networks}.",
    "member": "a member",
    "no-network": "“{typed}” is the id of no network (“reseau list” gives them): left aside.",
    "from-sentence": "Understood from your sentence: {answers}. If it is not so, say so.",
    "micro-staff": "A micro-entreprise has not so many employees: check the legal form or the staff.",
    "micro-turnover": "A micro-entreprise has not so much turnover: check the legal form or the figure.",
    "idea-running": "You say you only have a project, but also staff or turnover: tell where you stand.",
    "minor": "Under eighteen, running a firm needs leave: check the age.",
    "man-among-women": "You wish to be among women, but say you are not one: networks for women only are ruled out.",
    "no-time-to-give": "You want to give of yourself but have no hour: tell how many you could find.",
}

"""What may be wrong in a catalogue file: what, and what to do, by the code of the problem."""

TEXTS: dict[str, str] = {
    "missing-key": "the key “{value}” is missing.",
    "long-text": "{size} characters is too long; {top} at most.",
    "empty-text": "the text is empty; write it, or drop the key.",
    "empty-list": "the list is empty; put a word in it.",
    "no-networks": "the key “networks:” is missing, at the beginning of a line; records come under it.",
    "bad-id": "“{value}”: an id is made of lower-case letters without accents, figures and hyphens, as club-de-caen.",
    "bad-url": "“{value}” is not a whole address; copy it as the browser shows it, https included.",
    "bad-email": "“{value}” is not an e-mail address, as contact@cjd.net.",
    "bad-day": "“{value}”: a day is year, month, day, between quotes, as 2026-11-29.",
    "bad-catalogue-day": "“{value}”: the date of the catalogue is year, month, day, between quotes, as 2026-11-29.",
    "bad-sector": "“{value}”: a NAF code goes between quotes, as 56.10A, 56.1 or I.",
    "bad-place": (
        "“{value}”: the Insee code of a commune has five signs, that of a département two or three, as 44109 or 2A."
    ),
    "bad-line": "this text holds a line break, a tab or an invisible sign; write it in one go.",
    "twice-in-list": "“{value}” is twice in this list; leave it there once.",
    "hidden-sign": (
        "an invisible sign ({value}), in position {at}: it may change what one reads; remove it, or type the text again."
    ),
    "left-over": "“{value}” comes from the model: put the true one, or take the line away.",
    "nowhere": (
        "a network of scope “{value}” is somewhere: tell départements or groups; if nobody knows where, tell "
        "presence.departments in doubts."
    ),
    "copied-page": "this page is a copy: look for the page itself.",
    "no-address": "this source has no address: look for the page.",
    "prose-condition": (
        "“{value}” seems to tell a condition, and {key} is not filled in: fill it in, or say it otherwise."
    ),
    "out-of-bounds": "{value} is beyond the limit of {bound}.",
    "needs-text": "a text is expected, not {value}.",
    "needs-whole": "a whole number is expected, not “{value}”.",
    "needs-number": "a number is expected, not “{value}”.",
    "needs-yes-no": "true or false is expected, not “{value}”.",
    "needs-list": "a list is expected: [a, b].",
    "needs-mapping": "keys and values are expected.",
    "duplicate-id": "the id “{id}” is written twice.",
    "out-of-order": "records are sorted by id; this one comes before “{before}”.",
    "alias-taken": "“{value}” already means “{id}”.",
    "unknown-record": "no record is called “{value}”.",
    "in-a-circle": "“{value}” leads back here; break the circle.",
    "active-successor": "an active record has no successor; change status, or drop successor.",
    "empty-word": "the word “{value}” is too common to count: take it out, or the matter is never recognised.",
    "outside-regions": "the département {value} is in none of the record’s régions.",
    "outside-departments": "{value} is in none of the record’s départements.",
    "no-source": "an active record has one source at least; give a page.",
    "unsourced-condition": (
        "this condition rules people out without a source; give a page, or add {key} to unsourced."
    ),
    "unknown-fact": "“{value}” is the name of no fact.",
    "no-successor": "name the one that it joined (successor).",
    "closed-successor": "“{value}” is closed too; name the one that remains.",
    "unquoted-code": 'a code is written in quotes, as "01" or "2A".',
    "nobody": "women_only and men_only together admit nobody; drop one.",
    "upside-down": "{low} is more than {high}; swap them.",
    "price-without-year": "a price has its year; add year, or cost.min_eur_year to unsourced.",
    "lent-finder": "this is the site of “{id}”; say “asked_at: {id}” instead of finder.",
    "same-website": "this is also the site of “{id}”; give the right page, or say part_of.",
    "unknown-sector": "“{value}” is not a NAF rev. 2 code.",
    "partly-no-sector": "“{value}” is not among the codes of sectors: add it there.",
    "partly-no-trade": "a code is taken in part only, and no trade is named: fill in trades.",
    "mixed-code": "“{value}” holds unlike trades ({trades}…): say in partly and trades those the network takes,"
    " or in apart those it leaves.",
    "future-date": "{value} has not come yet; give the page’s date.",
    "no-such-date": "{value} is no date.",
    "alive-empty": "tell the last year a page shows it (seen), or the doubt (doubt).",
    "seen-later": "a page of {value} shows it at work: seen is {value}, or the page does not back alive.",
    "backs-nothing": "the record does not tell “{value}”: the source has nothing to back there.",
    "backed-unsourced": "“{value}” is in unsourced too; drop it there, or here.",
    "unbacked": "no source says that it backs “{value}”: add it to the backs of the one that tells it, or to unsourced"
    " (without a list unsourced, it is worked out).",
    "number-without-year": "a telephone or an e-mail has the year of its page; add {key}.",
    "partial-nothing": "no place is told: there is nothing for partial to leave open; give a place, or drop partial.",
    "everywhere-but": "a group in each département, and the scope “{value}”: one of them is wrong.",
    "role-empty": "the role “{value}” changes nothing; tell what changes, or drop it.",
}

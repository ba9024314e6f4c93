"""The upkeep of the catalogue: check, stats, stale, links, add, import, overlays."""

TEXTS: dict[str, str] = {
    "problems": "faults: {count}",
    "counted": "catalogue of {date}: {networks} networks, {places} places, {helps} helps and {closed} closed",
    "coverage": "{counted}; {with_source} open records have one source at least",
    "kinds": "Kinds",
    "vocations": "Vocations (a record may have several)",
    "grades": "Grades of the records, from A to E",
    "shares": "Share of the records that tell",
    "share-price": "a price",
    "share-hours": "hours a month",
    "share-website": "a site",
    "share-dated_sources": "share of the sources with a date",
    "few": "Départements with fewer than three networks of their own: {count}",
    "vocation-by-region": "Vocations by région (all: all of France)",
    "need-by-vocation": "Needs by first vocation",
    "stale-line": "help line {phone}: last seen in {year} ({source})",
    "stale": "{id}: shown in {shown} cases, what we know dates from {year} ({name})",
    "stale-undated": "{id}: shown in {shown} cases, what we know is not dated ({name})",
    "stale-count": "records to check again: {shown} of {count}",
    "grade": "{letter} (complete {completeness}%, sources {sources}%, freshness {freshness}%)",
    "grade-lacks": "{grade}; it lacks: {facts}",
    "lacks-door": "a site or a telephone",
    "lacks-needs": "what it serves",
    "lacks-formats": "how people meet there",
    "lacks-price": "a price",
    "lacks-hours": "hours a month",
    "lacks-return": "what is asked in return",
    "lacks-place": "where it is",
    "lacks-members": "how many members",
    "lacks-founded": "the year it was founded",
    "lacks-sources": "three pages read",
    "lacks-fresh": "a page of less than six months",
    "write-it": "Write this to {file}? [y/N] ",
    "not-written": "Nothing is written.",
    "added": "records added: {count}, in {file}",
    "links-asks": (
        "reseau will visit {urls} addresses on {hosts} servers, one at a time on each, and write a report to "
        "{file}. The catalogue is not touched."
    ),
    "links-progress": "{bar} {done} of {total}",
    "links-stopped": "Stopped; what is done is in {file}, the rest at the next run.",
    "links-line": "{verdict}: {url} ({ids}) {told}",
    "links-count": (
        "good {ok}, changed {changed}, moved {moved}, uncertain {uncertain}, dead {dead}; report: {file}"
    ),
    "link-ok": "good",
    "link-changed": "changed since",
    "link-moved": "moved",
    "link-uncertain": "uncertain",
    "link-dead": "dead",
    "conflict": "{id}.{key}: “{before}” and “{after}” do not say the same; kept: “{after}”.",
    "import-progress": "rows read: {rows}",
    "import-stopped": "Stopped: nothing is written, what was imported before has not changed.",
    "import-done": (
        "{rows} rows read, {kept} organisations kept, {broken} rows not readable, {oversized} too long; written to {file}"
    ),
    "import-zeros": "Rows a code of which had lost its leading zero (spreadsheets drop it): {zeros}. It was put back.",
    "import-unnamed": (
        "Organisations without a name in this file: {unnamed}. Their name is in StockUniteLegale: give both files."
    ),
    "directory-progress": "services read: {rows}",
    "directory-done": "{rows} services read, {kept} kept; written to {file}",
    "rna-uncovered": (
        "The register does not cover the départements {codes} (local law). These are candidates, to be "
        "verified."
    ),
    "hints": "to be looked at, conditions told in prose and pages that are copies: {count} (--hints shows them)",
    "record-grade": "{id}: grade {grade}",
    "no-problem": "no fault",
}

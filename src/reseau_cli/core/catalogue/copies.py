"""Whether a page is a copy of another: a mirror, a heap of documents, a site under trial. The page itself was not found."""

from __future__ import annotations

import re

_MIRRORS = re.compile(
    r"(?:^|\.)(?:"
    r"wikimonde\.com|frwiki\.wiki|franco\.wiki|iiab\.me|kampuspedia\.\w+|teknokrat\.ac\.id|vvikipidea\.org|wonilvalve\.com"
    r"|fr-academic\.com|wikiwand\.com|everybodywiki\.com|doczz\.(?:fr|net)|docplayer\.fr|pdfslide\.\w+|1-urlm\.\w+"
    r"|europesays\.com|dayfr\.com|zephyrnet\.com)$"
)
_ON_TRIAL = re.compile(r"(?:^|[.-])(?:pre-?prod|staging|recette|uat|dev|test)(?=[.-])")


def is_copy(url: str | None) -> bool:
    """Whether an address is that of a known mirror or heap of documents, or of a site under trial."""
    host = (url or "").partition("://")[2].partition("/")[0].partition(":")[0].lower()
    return bool(_MIRRORS.search(host) or _ON_TRIAL.search(host))

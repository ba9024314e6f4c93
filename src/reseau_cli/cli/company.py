"""``reseau company``: a firm in the public register, and the answers it gives in the owner's stead."""

from datetime import UTC, datetime
from typing import TYPE_CHECKING, Annotated, Any

import typer

from ..core.errors import ProfileError, UsageError
from ..core.explanation.firm import described
from ..core.france.siren import as_number, is_valid
from ..core.messages.typography import colon, printed
from ..core.owner.company import profile_of
from ..core.owner.profile import to_mapping
from .common import check_format, write_json
from .consent import agreed
from .flags import Format, Lang, NoInput, Plain, Yes
from .groups import Command, command_app
from .language import language
from .saving import command
from .streams import Streams, streams

if TYPE_CHECKING:
    from ..core.owner.company import Company
    from ..core.owner.profile import Profile

app = command_app()


@app.command(cls=Command)
def company(
    firm: Annotated[list[str], typer.Argument(metavar="FIRM")],
    yes: Yes = False,
    format: Format = "table",
    plain: Plain = False,
    no_input: NoInput = False,
    lang: Lang = None,
) -> None:
    """Look a firm up in the public register, to fill in answers beforehand. Nothing is kept."""
    check_format(format)
    io, tongue = streams(plain=plain, no_input=no_input), language(lang)
    found = look_up(" ".join(firm), yes, io, tongue)
    if found is None:
        return
    if format == "json":
        write_json({"companies": [_as_data(one) for one in found]}, io.out)
        return
    for one in found:
        print(
            *(f"{name}{colon(tongue)}{text}" for name, text in described(one, tongue)),
            "",
            sep="\n",
            file=io.out,
        )
    if len(found) == 1:
        print(printed("outgoing.then-match", tongue), command(prefilled(found[0])), file=io.out)


def look_up(text: str, yes: bool, io: Streams, lang: str) -> "list[Company] | None":
    """The firms that a text may mean; None where the person did not want to go out.

    Raises:
        UsageError: neither a SIREN nor a SIRET, or no firm bears that number or name.
    """
    from ..outside import register
    from ..outside.client import Client

    number = as_number(text)
    if number and not is_valid(number):
        raise UsageError("bad-siren", value=text)
    server = register.address().partition("//")[2]
    if not agreed(printed("outgoing.company-asks", lang, server=server, text=text), yes, io, lang):
        return None
    with Client() as client:
        found = register.find(client, text, number)
    if not found:
        raise UsageError("unknown-company", value=text)
    return found


def the_company(text: str, yes: bool, io: Streams, lang: str) -> "Profile | None":
    """The answers of the one firm that a text means.

    Raises:
        UsageError: several firms, or one of which nothing may be taken.
    """
    found = look_up(text, yes, io, lang)
    if found is None:
        return None
    if len(found) > 1:
        known = " ; ".join(f"{one.siren} ({one.name or '–'}, {one.commune_name or '–'})" for one in found)
        raise UsageError("several-companies", value=text, known=known)
    if found[0].hidden or found[0].closed:
        raise UsageError("hidden-company" if found[0].hidden else "closed-company", value=text)
    return prefilled(found[0])


def prefilled(found: "Company") -> "Profile":
    """The answers that a firm's entry gives; a place or a trade that is in none of our tables is left out."""
    from ..adviser import codes_of
    from ..territory.location import place_of

    told = profile_of(found, datetime.now(UTC).year)
    try:
        codes_of(told.trade)
    except ProfileError:
        told = told._replace(trade=None)
    for place in (told, told._replace(commune=None), told._replace(commune=None, postcode=None)):
        try:
            place_of(place)
        except ProfileError:
            continue
        return place
    return told


def _as_data(found: "Company") -> dict[str, Any]:
    return found._asdict() | {"profile": to_mapping(prefilled(found))}

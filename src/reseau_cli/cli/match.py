"""``reseau match``: from answers, given or asked, to the networks that suit."""

from typing import TYPE_CHECKING, Annotated, Any

import typer

from ..core.errors import UsageError
from .answers import DEFAULT_SAMPLE, gather, samples
from .common import (
    CatalogueFile,
    Format,
    Lang,
    NoColor,
    ProfileFile,
    Resume,
    Top,
    Yes,
    check_format,
    open_catalogue,
    whole,
)
from .groups import Command, command_app
from .language import language
from .options import with_profile
from .streams import Streams, exact, streams

if TYPE_CHECKING:
    from ..core.explanation.advice import Advice

app = command_app()


@app.command(
    cls=Command,
    epilog="Exemple : reseau match --lacks finance --wants business --postcode 44000 --trade 56.10A",
)
@with_profile
def match(
    given: dict[str, Any],
    profile: ProfileFile = None,
    sample: Annotated[bool, typer.Option("--sample", help="Prendre un exemple : --sample [NOM].")] = False,
    name: Annotated[
        str | None, typer.Argument(metavar="[NOM]", help="Nom de l’exemple.", show_default=False)
    ] = None,
    company: Annotated[
        str | None,
        typer.Option(help="Préremplir d’après le registre public (demande le réseau).", metavar="SIREN"),
    ] = None,
    yes: Yes = False,
    top: Top = "5",
    format: Format = "table",
    catalogue: CatalogueFile = None,
    deep: Annotated[
        bool,
        typer.Option(
            "--deep", help="Dire aussi si le rang est solide, ce qui le changerait, et le meilleur ensemble."
        ),
    ] = False,
    resume: Resume = False,
    no_input: Annotated[bool, typer.Option("--no-input", help="Ne rien demander.")] = False,
    plain: Annotated[
        bool, typer.Option("--plain", "--accessible", help="Du texte seul, pour lecteur d’écran.")
    ] = False,
    no_color: NoColor = False,
    lang: Lang = None,
) -> None:
    """Trouver les réseaux qui vous vont, et pourquoi. Sans option, dans un terminal : des questions."""
    check_format(format)
    if name is not None and not sample:
        raise UsageError("unexpected-argument", value=name)
    shown = whole("--top", top, 1)
    tongue, io = language(lang), streams(no_color)
    chosen = (name or DEFAULT_SAMPLE) if sample else None
    answers = gather(given, profile, chosen, resume)
    if company is not None:
        from .company import the_company

        answers = answers.over(the_company(company, yes, io, tongue) or type(answers)())
    found = open_catalogue(catalogue)
    told = profile is not None or answers.answered() != ()
    if (resume or not told) and not no_input and format == "table" and io.interactive:
        from .interactive import converse

        converse(answers, resume, found, io, shown, tongue, plain)
        return
    if not told:
        raise UsageError("needs-terminal")
    about = samples()[chosen]["about"][("fr", "en").index(tongue)] if chosen else None
    from ..adviser import advise

    face(
        advise(answers, found, lang=tongue, top=shown, deep=deep),
        io,
        "plain" if (plain or io.lines) and format == "table" else format,
        about,
    )


def face(found: "Advice", io: Streams, format: str, about: str | None = None) -> None:
    """Lay the advice out on standard output; ``about`` marks a sample."""
    if format == "json":
        from ..render.json import write

        write(found, exact(io.out))
    elif format == "plain":
        from ..render.plain import write as write_plain

        write_plain(found, io.out, about)
    else:
        from ..render.terminal import write as write_table

        write_table(found, io.out, about, color=io.color, width=io.width, unicode=io.unicode)

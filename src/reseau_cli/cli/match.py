"""``reseau match``: from answers, given or asked, to the networks that suit."""

from .declared import with_profile
from .groups import Command, command_app
from .matching import match

app = command_app()
app.command(cls=Command)(with_profile(match))

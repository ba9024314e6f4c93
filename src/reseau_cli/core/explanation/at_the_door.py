"""What to do first, in a sentence or two: how the door is reached, the network's own first step, and what to say there."""

from ..messages.say import say
from ..method.roles import HELPER, MEMBER
from ..owner.needs import NEEDS_OF
from ..vocabulary import NEEDS
from .address import told
from .distress import level
from .door import is_of_one_place
from .fills import matter
from .helps import is_chamber
from .join_nothing_yet import reason_to_wait
from .unsettled import asks_too_much

TYPE_CHECKING = False
if TYPE_CHECKING:
    from ..catalogue.network import Catalogue, Record
    from ..method.ranking import Match
    from ..owner.understood import Owner
    from .door import Door

MAIN = 2
"""Of all that he lacks, what he names first is what he goes there for."""

PRESSING = "hardship"
"""Though his debts, wherever he names them, come before all else."""

BREATH = 100
"""Signs of his sentence that he is given to say."""


A_SENTENCE = 5
"""Words below which what he wrote tells who he is (« coiffeuse à Rodez »), unless something is heard in it."""


def what_to_do(owner: "Owner", match: "Match", door: "Door | None", catalogue: "Catalogue", lang: str) -> str:
    """What to do: the quickest way to reach the door, then the network's own first step; to a chamber, what to say."""
    name, step = catalogue.record(match.network.id)["name"], step_to_take(match, catalogue, lang)
    address = told(door) if door else ""
    reached = "none" if address and address in step else _reached(door, match)  # which the step tells already
    text = say(f"first.{reached}", lang, name=name, address=address, step=step)
    said = _what_to_say(owner, match, lang)
    return f"{text} {said}" if said else text


def _reached(door: "Door | None", match: "Match") -> str:
    """How the door is reached: the end of a sentence's key."""
    if door is None:
        return "none"
    if door.house:
        return "finder"
    way, whole = door.ways[0], door.place is None and match.network.scope == "national"
    if way == "phone" and whole and is_of_one_place(door.phone or ""):
        return "head-office"
    return "finder" if way == "finder" else "reached"


def _what_to_say(owner: "Owner", match: "Match", lang: str) -> str:
    """His own sentence, for him to say there; else, to a chamber, that his firm is in danger, or what he lacks first."""
    words = " ".join((owner.profile.text or "").split()).rstrip(" .")
    if words and level(owner) is None and _answers(match, owner) and not asks_too_much(owner.profile):
        return say("first.in-his-words", lang, words=_shortened(words))
    if not is_chamber(match.network.vocations):
        return ""
    lacks = sorted(owner.profile.lacks, key=lambda lack: lack != PRESSING)[:MAIN] or owner.needs
    need = next((need for need in lacks if need in match.network.needs), None)
    if need != PRESSING and reason_to_wait(owner.profile) == "emergency":
        return say(f"first.{owner.profile.stage}", lang)
    return say("first.matter", lang, matter=matter(need, owner.profile.stage, lang)) if need else ""


def _answers(match: "Match", owner: "Owner") -> bool:
    """Whether it is there for something that his sentence is heard to ask; what is not heard may be told anywhere."""
    asked = {need for name in owner.heard for need in (name, *NEEDS_OF.get(name, {})) if need in NEEDS}
    if not asked:
        return len((owner.profile.text or "").split()) >= A_SENTENCE
    return not asked.isdisjoint(match.network.needs)


def _shortened(words: str) -> str:
    """No more than is said in one breath, to a whole word."""
    return words if len(words) <= BREATH else f"{words[:BREATH].rpartition(' ')[0] or words[:BREATH]}…"


NO_MEMBER = ("idea", "after-failure", "handing-over", "taking-over")
"""Stages of who is not yet, or no longer, in the trade that a union defends."""


def step_to_take(match: "Match", catalogue: "Catalogue", lang: str) -> str:
    """What he does first: what its record says, if it says so to who comes in his role.

    Who comes to help offers it; who would not join a union now asks whether it is there for him.
    """
    stage, network, role = match.fit.owner.profile.stage, match.network, match.fit.role
    record = catalogue.record(network.id)
    if role == HELPER and not any("first_step" in one for one in _in_role(catalogue, record, role)):
        return say("first.offer-help", lang)
    if stage in NO_MEMBER and role == MEMBER and "union" in network.vocations[:1]:
        return say(f"first.ask-the-union-{stage}", lang)
    return first_step(catalogue, record, role, lang)


def first_step(catalogue: "Catalogue", record: "Record", role: str, lang: str) -> str:
    """The first step of a record for who comes in a role, in the language if the record has it."""
    known = next((one for one in (*_in_role(catalogue, record, role), record) if "first_step" in one), record)
    return str(known.get(lang, {}).get("first_step") or known["first_step"])


def _in_role(catalogue: "Catalogue", record: "Record", role: str) -> "list[Record]":
    """What a record tells who comes in a role; where a branch tells who comes to help nothing, what its body tells him."""
    whole = catalogue.record(record["part_of"]) if role == HELPER and "part_of" in record else {}
    return [one["roles"][role] for one in (record, whole) if role in one.get("roles", {})][:1]

"""The one thing to do first, with its door."""

from ..france.departments import OVERSEAS
from ..method.criteria.needs import SERVES
from ..method.criteria.place import NEAR
from ..method.portfolio import is_joinable
from ..method.roles import HELPER, MEMBER
from ..method.rules.projects import tells
from ..method.selection import serves
from ..owner.contradictions import has_impossible_form
from ..owner.needs import GIVING, IN_DISPUTE, gives_first
from ..owner.situation import COST_OF_A_DISPUTE, is_worn_out
from ..tuples import NamedTuple
from ..vocabulary import HARD_STAGES
from .at_the_door import what_to_do
from .distress import says_so
from .door import Door, door_to
from .helps import is_for_him

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from ..catalogue.network import Catalogue, Network
    from ..method.ranking import Answer, Match
    from ..owner.understood import Owner

URGENT = ("prevention", "rebound")
"""Vocations one turns to first when the firm is in danger."""

BUT_MONEY = ("hardship", "wellbeing")
"""What a firm in danger, and who runs it, needs beside money: that of who helps to start buys a machine, pays no debt."""

IN_DANGER = (*BUT_MONEY, "finance")
"""What they need first."""

LAW = "law-standards"
"""What he needs first who is summoned or sued: somebody who tells him the law, and stands by him."""

ACCOUNTS = "accounting-tax"
"""What he needs first whose firm cannot have the legal form that he tells."""

DEFENCE = "representation"
"""What a union is for: his trade's knows it, one of all trades speaks for all."""


class First(NamedTuple):
    """Whom to turn to first: the id, what to do in a sentence, and the door."""

    id: str
    text: str
    door: Door | None


def first(
    answer: "Answer",
    shown: "Sequence[Match]",
    catalogue: "Catalogue",
    reason: str | None,
    lang: str,
    named: "Sequence[Match]" = (),
) -> First | None:
    """The first thing to do; None where nothing is shown.

    It is the best of the networks shown that live, known to be where he is or everywhere, that he may join and can pay, and
    of the public helps, its door known.
    In an emergency it is a help, or a network that exists for it (in distress, or worn out: for that; summoned: one that
    tells the law; debts named first: one that exists for them, or for what they do to him); for plain information a public
    help, or for law his trade's own body; for a firm that cannot have its legal form, a help that knows accounts. Where he
    wants to be defended, his trade's union comes before that of all trades. Who comes to help goes where those of his trade
    are sought. Overseas, what is known to be there comes first; for who lacks nothing and comes to help, to sell or to buy,
    who is there for that; for who is above all in a dispute, who settles it, best he who exists for that; for who tells of
    a project, who exists for such ones; for who would share a post with others, who employs for several. Before all of
    these, but in an emergency or in distress, goes the office whose matter he names.

    Args:
        answer: the whole ranking: a help may be first though it is not shown.
        shown: the matches shown, in their order.
        catalogue: to fetch the records.
        reason: why to join nothing yet (``join_nothing_yet``), or None.
        lang: "fr" or "en".
        named: the offices whose matter he names (``matters``).
    """
    fitting = _his_own_before_all(answer.owner, _candidates(answer, shown, reason), catalogue)
    fitting = _here_first(answer.owner, fitting)
    if reason != "emergency":
        fitting = sorted(fitting, key=lambda match: not _exists_for_his_project(match))
    if reason != "emergency" and _would_employ_together(answer.owner):
        fitting = sorted(fitting, key=lambda match: not _employs_for_several(match.network))
    if _is_above_all_in_dispute(answer.owner):
        fitting = sorted(fitting, key=lambda match: -max(match.network.needs.get(IN_DISPUTE, 0), SERVES - 1))
    if reason != "emergency" and not _suffers(answer.owner):
        fitting = [*named, *(match for match in fitting if match not in named)]
    for match in fitting:
        door = door_to(match, catalogue, lang)
        if door is not None:
            return First(match.network.id, what_to_do(answer.owner, match, door, catalogue, lang), door)
    return _without_door(answer.owner, fitting or shown, catalogue, lang)


def _candidates(answer: "Answer", shown: "Sequence[Match]", reason: str | None) -> "list[Match]":
    if reason == "emergency":
        urgent = [match for match in answer.matches if _saves(match)]
        if _suffers(answer.owner):
            urgent.sort(key=lambda match: match.network.needs.get("wellbeing", 0) <= SERVES)
        elif _is_before_the_law(answer.owner):
            urgent.sort(key=lambda match: match.network.needs.get(LAW, 0) < SERVES)
        elif answer.owner.profile.lacks[:1] == ("hardship",):
            urgent.sort(key=lambda match: not _serves_in_debt(match.network))
    elif reason == "information":
        urgent = [
            match for match in answer.matches if _informs(answer, match) or _knows_his_law(answer, match)
        ]
    elif has_impossible_form(answer.owner.profile):
        urgent = [match for match in answer.matches if _keeps_accounts(match)]
    else:
        urgent = []
    if urgent or not shown:
        return urgent
    sought = [match for match in answer.matches if _seeks_his_trade(match)]
    if sought:
        return sought
    apart = [] if answer.owner.profile.lacks else [match for match in shown if match.fit.role != MEMBER]
    joinable = {match.network.id for match in apart or shown if _suits(answer, match)}
    return [
        match for match in answer.matches if match.network.id in joinable or (not apart and _helps(match))
    ]


def _suffers(owner: "Owner") -> bool:
    """Whether he says that he does not hold on, or is worn out."""
    return says_so(owner) or is_worn_out(owner.profile, owner.heard)


def _keeps_accounts(match: "Match") -> bool:
    """Whether it is a help that regularly tells of accounts and taxes: what a legal form hangs on."""
    network = match.network
    return network.kind == "help" and network.needs.get(ACCOUNTS, 0) >= SERVES and is_for_him(match)


def _helps(match: "Match") -> bool:
    """Whether it is a help that regularly serves one of his needs, if he tells any."""
    network, needs = match.network, match.fit.owner.needs
    serves_him = not needs or any(network.needs.get(need, 0) >= SERVES for need in needs)
    return network.kind == "help" and serves_him and is_for_him(match)


def _seeks_his_trade(match: "Match") -> bool:
    """Whether it looks for people of his very trade, where he comes to help before all else, and lives by what they give."""
    fit = match.fit
    gives = fit.role == HELPER and bool(gives_first(fit.owner.profile.wants))
    return gives and bool(fit.takes) and match.network.needs.get(GIVING, 0) > SERVES and is_for_him(match)


def _is_before_the_law(owner: "Owner") -> bool:
    """Whether his words surely speak of the law (a summons, a hearing, a letter of a court), and of no dispute."""
    told = owner.heard.get(LAW)
    return told is not None and told.sure and IN_DISPUTE not in owner.heard


def _exists_for_his_project(match: "Match") -> bool:
    """Whether it takes none but projects like the one his words tell of, and what he asks is its reason for being."""
    owner, network = match.fit.owner, match.network
    kinds = {kind for rule, kind, _ in network.conditions if rule == "projects"}.difference(
        owner.profile.lacks
    )
    told = any(tells(owner, kind) for kind in kinds)
    return told and any(network.needs.get(need, 0) > SERVES for need in owner.needs)


def _would_employ_together(owner: "Owner") -> bool:
    """Whether what he lacks first is staff, and what he wishes first is to share: a post that several pay for."""
    return owner.profile.lacks[:1] == ("people",) and owner.profile.wants[:1] == ("pooling",)


def _employs_for_several(network: "Network") -> bool:
    return min(network.needs.get(need, 0) for need in ("people", "pooling")) >= SERVES


def _is_above_all_in_dispute(owner: "Owner") -> bool:
    """Whether a dispute is what he needs most, but for the lacks that come of it (money, law, debts).

    Not where his words tell a firm in danger, or that he does not hold on: then that comes first.
    """
    if not owner.heard.keys().isdisjoint(HARD_STAGES) or says_so(owner):
        return False
    lack, told = owner.profile.lacks[:1], owner.needs.get(IN_DISPUTE, 0.0)
    others = (share for need, share in owner.needs.items() if need not in COST_OF_A_DISPUTE)
    return bool(told) and {*lack} <= {*COST_OF_A_DISPUTE} and told >= max(others)


def _his_own_before_all(owner: "Owner", matches: "list[Match]", catalogue: "Catalogue") -> "list[Match]":
    """The same; for who asks to be defended, the union of his trade before those of all trades, its door known."""
    if not owner.needs.get(DEFENCE):
        return matches
    of_his = (match for match in matches if match.fit.takes and _defends(match.network))
    own = next((match for match in of_his if door_to(match, catalogue)), None)
    if own is None:
        return matches
    at = matches.index(own)
    of_all = [match for match in matches[:at] if _defends(match.network) and not match.network.sectors]
    return [match for match in matches[:at] if match not in of_all] + [own] + of_all + matches[at + 1 :]


def _defends(network: "Network") -> bool:
    return "union" in network.vocations[:1] and network.needs.get(DEFENCE, 0) >= SERVES


def _here_first(owner: "Owner", matches: "list[Match]") -> "list[Match]":
    """The same, what is known to be there before the rest where the country's bodies seldom are."""
    if owner.place.department not in OVERSEAS:
        return matches
    return sorted(matches, key=lambda match: not _is_there(match))


def _is_there(match: "Match") -> bool:
    """Whether it is known to be near, or is a public help told to act overseas, whose door is online."""
    network = match.network
    online = network.kind == "help" and bool(network.overseas) and network.online
    return online or match.fit.nearest.level in NEAR


def _without_door(
    owner: "Owner", matches: "Iterable[Match]", catalogue: "Catalogue", lang: str
) -> First | None:
    alive = next((match for match in matches if not match.network.doubted), None)
    return First(alive.network.id, what_to_do(owner, alive, None, catalogue, lang), None) if alive else None


def _suits(answer: "Answer", match: "Match") -> bool:
    profile, network = answer.owner.profile, match.network
    affordable = _within(network.low, profile.budget) and _within(network.hours, profile.hours)
    somewhere = match.fit.nearest.level is not None
    return (
        affordable and somewhere and (is_joinable(match) or network.kind != "network") and is_for_him(match)
    )


def _within(asked: float | None, means: int | None) -> bool:
    return asked is None or means is None or asked <= means


def _saves(match: "Match") -> bool:
    """Whether a help, or a network that exists for it, serves a firm in danger; not who only helps to start one."""
    network = match.network
    meant = network.kind == "help" or network.vocations[0] in URGENT
    needs = BUT_MONEY if network.vocations[0] == "start-up-support" else IN_DANGER
    return meant and is_for_him(match) and not network.needs.keys().isdisjoint(needs)


def _serves_in_debt(network: "Network") -> bool:
    return max(network.needs.get(need, 0) for need in BUT_MONEY) > SERVES


def _informs(answer: "Answer", match: "Match") -> bool:
    network = match.network
    serves = not answer.owner.needs.keys().isdisjoint(network.needs)
    return network.kind == "help" and serves and is_for_him(match)


def _knows_his_law(answer: "Answer", match: "Match") -> bool:
    """Whether it is his trade's own body, where law is what he lacks first: it knows the rules of the trade."""
    return answer.owner.profile.lacks[:1] == (LAW,) and serves(match, "trade") and _suits(answer, match)

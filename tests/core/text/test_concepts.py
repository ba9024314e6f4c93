"""The thesaurus: expressions to concepts, negation both ways, and a table that holds together."""

from __future__ import annotations

import time
from pathlib import Path

import pytest
import yaml
from hypothesis import given
from hypothesis import strategies as st

from reseau_cli.core.text.concepts import compile_entries, concepts, heard_in, propose
from reseau_cli.core.vocabulary import CIRCUMSTANCES, LACKS, NEEDS, PROJECTS, STAGES, WANTS

TABLE: dict[str, list[str]] = yaml.safe_load(
    (Path(__file__).parents[3] / "data" / "thesaurus.yaml").read_text(encoding="utf-8")
)
ENTRIES = compile_entries(TABLE)
STATES = {"solitude", "smallness", "distress", "retired"}
CONCEPTS = set(NEEDS) | set(WANTS) | set(CIRCUMSTANCES) | set(PROJECTS) | set(STAGES) | STATES
UNTOLD = {"growing", "among-women"}
"""What nobody says of himself, and what the want ``women`` says already."""


def test_the_table_holds_every_concept_and_no_other() -> None:
    assert set(TABLE) == CONCEPTS - UNTOLD


@pytest.mark.parametrize("concept", TABLE)
def test_a_concept_has_enough_expressions_and_not_too_many(concept: str) -> None:
    least, most = (25, 60) if concept in NEEDS or concept in WANTS else (8, 30)
    # Missing a person in danger costs more than a long list.
    assert least <= len(TABLE[concept]) <= (80 if concept == "distress" else most)


@pytest.mark.parametrize("concept", TABLE)
def test_expressions_are_texts_of_one_clause_and_never_twice(concept: str) -> None:
    keys = [list(compile_entries({"x": [expression]})) for expression in TABLE[concept]]
    assert all(isinstance(expression, str) for expression in TABLE[concept])
    assert all(len(key) == 1 and len(key[0].split()) <= 5 for key in keys)
    assert len({key[0] for key in keys}) == len(keys)


def test_no_expression_serves_more_than_two_concepts() -> None:
    assert {key: found for key, found in ENTRIES.items() if len(found) > 2} == {}


@pytest.mark.parametrize("concept", TABLE)
def test_every_expression_finds_its_own_concept_first_or_second(concept: str) -> None:
    lost = [e for e in TABLE[concept] if concept not in list(concepts(e, ENTRIES))[:2]]
    assert lost == []


def test_ambiguous_words_never_stand_alone() -> None:
    alone = "charge conseil projet aide boîte place petit seulement temps travail groupe réseau boutique"
    assert {word: concepts(word, ENTRIES) for word in alone.split() if concepts(word, ENTRIES)} == {}


@pytest.mark.parametrize(
    ("text", "concept"),
    [
        ("je suis seul depuis que mon associé est parti", "solitude"),
        ("mon comptable ne me répond jamais", "accounting-tax"),
        ("je ne dors plus", "distress"),
        ("l’Urssaf me réclame 8 000 euros", "hardship"),
        ("je voudrais vendre mon salon à mon apprentie", "handover"),
        ("JE VOUDRAIS VENDRE MON SALON", "handing-over"),
        ("je voudrais reprendre la boulangerie de mon patron", "taking-over"),
        ("je dors pas de la nuit", "wellbeing"),
        ("j’ai dû fermer ma boulangerie", "after-failure"),
        ("j'ai du fermer l'an dernier", "rebound"),
        ("ma tresorerie est a sec", "finance"),
        ("je cherchais des clients", "business"),
    ],
)
def test_sentences_of_owners(text: str, concept: str) -> None:
    assert concept in list(concepts(text, ENTRIES))[:2]


@pytest.mark.parametrize(
    "text",
    [
        "pas de dettes",
        "Je n’ai pas de dettes, ni d’impayés",
        "je n'ai aucun problème de trésorerie",
        "je n'ai pas vraiment de gros problèmes de trésorerie",
        "je ne suis pas seul",
        "je ne suis plus seul",
        "je ne me sens pas du tout isolée",
        "je travaille sans salarié",
        "sans dettes",
        "zéro dette",
        "je ne suis ni isolé ni endetté",
        "je n'ai jamais eu d'impayés",
        "je n'ai plus de dettes",
        "je ne dois rien à l'Urssaf",
        "je ne veux pas vendre mon entreprise",
        "je n'exporte pas",
        "je ne suis pas en difficulté",
        "je ne suis pas épuisé",
    ],
)
def test_a_trouble_denied_is_no_trouble(text: str) -> None:
    assert concepts(text, ENTRIES) == {}


@pytest.mark.parametrize(
    ("text", "concept"),
    [
        ("je ne dors plus", "distress"),
        ("je ne dors vraiment plus", "distress"),
        ("je n'y arrive plus", "struggling"),
        ("j'y arrive plus", "struggling"),
        ("personne ne m'aide", "solitude"),
        ("pas de local", "workplace"),
        ("je n'ai pas de clients", "business"),
        ("je ne trouve pas de clients", "business"),
        ("je n'ai plus de clients", "business"),
        ("je n'arrive pas à recruter", "people"),
        ("je ne sais pas vendre", "sales-marketing"),
        ("je n'ai jamais fait de pub", "sales-marketing"),
        ("je n'ai pas le temps de faire ma compta", "accounting-tax"),
        ("je n'ai aucune notion de comptabilité", "accounting-tax"),
        ("je ne suis pas à jour de mes cotisations", "hardship"),
        ("je ne peux plus payer l'Urssaf", "hardship"),
        ("il n'y a que des dettes", "hardship"),
        ("je ne veux pas rester seul", "solitude"),
    ],
)
def test_a_negation_that_complains_counts(text: str, concept: str) -> None:
    assert concept in list(concepts(text, ENTRIES))[:2]


def test_a_negation_stops_at_its_clause() -> None:
    assert list(concepts("je ne suis plus seul mais j'ai des dettes", ENTRIES)) == ["hardship", "struggling"]
    assert "solitude" in concepts("pas de dettes. Je suis seul", ENTRIES)
    assert "solitude" in concepts("pas de dettes je suis seul", ENTRIES)


def test_phrases_go_before_words_and_a_word_serves_once() -> None:
    entries = compile_entries({"one": ["vendre"], "two": ["vendre mon salon"], "three": ["salon"]})
    assert concepts("vendre mon beau salon", entries) == {"one": 0.5, "three": 0.5}
    assert concepts("vendre mon petit salon", entries) == {"two": 0.7}
    assert list(concepts("vendre mon pain, vendre mon salon", entries)) == ["two", "one"]


def test_look_alikes_are_not_mistaken() -> None:
    assert "distress" not in concepts("je suis à la boutique", ENTRIES)
    assert "solitude" not in concepts("je fais l'isolation des combles", ENTRIES)
    assert "solitude" not in concepts("la seule boulangerie, un seul four, et seulement le matin", ENTRIES)
    assert "women" not in concepts("ma femme tient la caisse", ENTRIES)
    assert "accounting-tax" not in concepts("je suis expert-comptable et je compte grandir", ENTRIES)
    assert "people" not in concepts("mon équipement est vieux", ENTRIES)
    assert "culture-patronage" not in concepts("mes cultures ont gelé", ENTRIES)


@pytest.mark.parametrize(
    "text", ["", "   ", "bonjour", "???", "le chat dort", "123 456", "xyzzy", "日本語", "pas"]
)
def test_it_abstains(text: str) -> None:
    assert concepts(text, ENTRIES) == {}
    assert propose(text, ENTRIES) == []


def test_hits_add_up_with_saturation() -> None:
    one, two = "je suis stressé", "je suis stressé, fatigué, découragé"
    assert concepts(one, ENTRIES)["wellbeing"] < concepts(two, ENTRIES)["wellbeing"] < 1


@given(
    st.text(
        alphabet=st.sampled_from("je ne suis pas seul dors plus dettes clients, tout vendre '’.é"),
        max_size=300,
    )
)
def test_weights_are_bounded_sorted_and_the_same_each_time(text: str) -> None:
    found = concepts(text, ENTRIES)
    assert list(found.items()) == list(concepts(text, ENTRIES).items())
    assert set(found) <= CONCEPTS
    assert all(0 < weight <= 1 for weight in found.values())
    assert list(found.values()) == sorted(found.values(), reverse=True)


@given(
    st.lists(st.sampled_from([e for c in TABLE.values() for e in c] + ["pas", "sans", "je ne"]), max_size=12)
)
def test_any_heap_of_expressions_is_read(parts: list[str]) -> None:
    found = concepts(" ".join(parts), ENTRIES)
    assert all(0 < weight <= 1 for weight in found.values())
    assert all(answer in LACKS or answer in WANTS for answer in propose(" ".join(parts), ENTRIES))


def test_the_longest_text_is_read_at_once() -> None:
    start = time.perf_counter()
    for word in ("tout ", "pas ", "seul ", "dettes ", "a "):
        concepts((word * 1000)[:2000], ENTRIES)
    assert time.perf_counter() - start < 5


def test_proposals_are_lacks_and_wants() -> None:
    assert propose("je voudrais vendre mon salon à mon apprentie", ENTRIES) == ["handover"]
    assert propose("je suis seul", ENTRIES) == ["fellowship"]
    assert propose("je ne dors plus", ENTRIES) == []
    assert propose("nous voulons mutualiser nos achats", ENTRIES) == []
    assert propose("la banque ne me suit plus", ENTRIES) == ["finance"]


def test_proposals_are_at_most_the_limit_and_leave_out_the_weak() -> None:
    text = "ma compta, mon site internet, mes dettes, recruter, exporter, la paperasse"
    assert len(propose(text, ENTRIES)) == 3
    assert len(propose(text, ENTRIES, limit=5)) == 5
    strong = "clients, clients, trouver des clients, plus de clients, pas de chantiers, exporter"
    assert propose(strong, ENTRIES)[0] == "business"


@pytest.mark.parametrize(
    ("said", "unlike"),
    [
        ("je ne sais pas établir de devis", "export"),  # devises
        ("c’est important pour moi", "export"),  # import
        ("de belles couleurs", "hardship"),  # couler
        ("je fais des croissants", "strategy"),  # croissance
        ("coiffeuse à domicile", "workplace"),  # domiciliation
        ("je suis pépiniériste", "workplace"),  # pépinière d'entreprises
        ("je tiens une galerie", "struggling"),  # galère
        ("chanteuse de jazz", "business"),  # chantiers
        ("j’ai été obligé de fermer", "reliable-information"),  # obligations
        ("il fait du vent", "sales-marketing"),  # vente
    ],
)
def test_words_that_look_alike_are_told_apart(said: str, unlike: str) -> None:
    assert unlike not in concepts(said, ENTRIES)


def test_what_a_sentence_turns_down_is_not_heard() -> None:
    assert "fellowship" in heard_in("Je cherche un club.", ENTRIES)
    assert "fellowship" not in heard_in("Je vends mal. Je ne veux pas d’un club.", ENTRIES)
    assert propose("Je vends mal. Je ne veux pas d’un club.", ENTRIES) == ["sales-marketing"]


def test_distress_is_heard_even_where_it_is_turned_down() -> None:
    assert "distress" in heard_in("Je vous écris au lieu de me suicider.", ENTRIES)


@pytest.mark.parametrize(
    ("said", "retired"),
    [
        ("je suis retraité du bâtiment", True),
        ("je suis à la retraite depuis mars", True),
        ("je pars à la retraite", False),
        ("je prends ma retraite l’an prochain", False),
        ("ma retraite approche", False),
    ],
)
def test_who_is_retired_is_told_from_who_will_be(said: str, retired: bool) -> None:
    assert ("retired" in concepts(said, ENTRIES)) is retired
    assert ("handing-over" in concepts(said, ENTRIES)) is not retired


@pytest.mark.parametrize(
    ("said", "own"),
    [
        ("je suis handicapé", True),
        ("mon fils est handicapé", False),
        ("j’ai une fille étudiante", False),
        ("je suis étudiante", True),
        ("mes clients handicapés", False),
        ("ma femme est handicapée", False),
        ("je suis une femme handicapée", True),
        ("je suis mère et étudiante", True),
    ],
)
def test_what_befalls_his_family_is_not_told_of_him(said: str, own: bool) -> None:
    assert bool({"disability", "student"}.intersection(concepts(said, ENTRIES))) is own

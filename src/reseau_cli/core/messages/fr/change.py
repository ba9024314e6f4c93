"""What would have to be different for another network to pass ahead; "frame" holds one of the others."""

TEXTS: dict[str, str] = {
    # It suits names of one and of many: « Vous verriez les Entrepreneuriales passer devant ».
    "frame": "Vous verriez {name} passer devant si {change}.",
    "hours": "vous aviez {after} par mois au lieu de {before}",
    "budget": "votre budget était de {after} par an au lieu de {before}",
    "give-more": "vous pouviez donner plus ({after} sur 3 au lieu de {before})",
    "give-less": "vous vouliez donner moins ({after} sur 3 au lieu de {before})",
    "solitude-more": "la solitude vous pesait plus ({after} sur 3 au lieu de {before})",
    "solitude-less": "la solitude vous pesait moins ({after} sur 3 au lieu de {before})",
    "smallness-more": "être petit face aux grands vous pesait plus ({after} sur 3 au lieu de {before})",
    "smallness-less": "être petit face aux grands vous pesait moins ({after} sur 3 au lieu de {before})",
    "remote-more": "vous deviez tout suivre à distance",
    "remote-less": "vous pouviez vous déplacer",
    "stage": "votre situation était « {after} » et non « {before} »",
    "order": "« {after} » comptait plus pour vous que « {before} »",
    "drop": "vous ne demandiez pas « {before} »",
}

"""What would have to be different for another network to pass ahead; "frame" holds one of the others."""

TEXTS: dict[str, str] = {
    # It suits names of one and of many: « Vous verriez les Entrepreneuriales passer devant ».
    "frame": "{name} passerait devant si {change}.",
    "hours": "vous aviez {after} par mois au lieu de {before}",
    "budget": "votre budget était de {after} par an au lieu de {before}",
    "give-more": "vous pouviez donner plus ({after} sur 3 au lieu de {before})",
    "give-less": "vous vouliez donner moins ({after} sur 3 au lieu de {before})",
    "remote-more": "vous deviez tout suivre à distance",
    "remote-less": "vous pouviez vous déplacer",
    "order": "« {after} » comptait plus pour vous que « {before} »",
}

"""From an owner and the networks to a ranking: conditions, criteria, selection, sets, robustness."""

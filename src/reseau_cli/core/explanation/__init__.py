"""From a ranking to sentences: reasons, conditions, places, prices, and what comes before joining."""

"""Places: from what an owner typed to a commune, its EPCI, its département and its région."""

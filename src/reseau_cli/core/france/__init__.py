"""France as its official lists tell it: départements, activity codes, legal standing, company numbers."""

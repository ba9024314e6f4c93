"""The owner: his answers, the questions that ask them, and what is understood of him."""

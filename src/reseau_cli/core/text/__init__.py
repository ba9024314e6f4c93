"""What a sentence says: stems, what it turns down, the concepts, places and words it holds."""

"""``reseau config``: lasting choices, and where each comes from."""

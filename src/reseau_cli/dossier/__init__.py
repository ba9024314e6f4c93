"""A folder of clients: from a table of owners to one page each, an index and a table of all."""

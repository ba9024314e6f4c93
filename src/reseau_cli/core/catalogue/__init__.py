"""The networks: their records, how they are searched, graded, drafted and kept up."""

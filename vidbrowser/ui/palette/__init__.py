"""The palette in which everything that has a name is found by typing parts of it."""

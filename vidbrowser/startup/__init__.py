"""What keeps the program from starting on a system, found and said in plain words."""

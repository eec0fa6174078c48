"""What a start asks for, and what keeps the program from starting on a system."""

"""What a query finds in a catalogue, in which order, with which counts."""

"""One record: what it is, how it is read, made safe and shown as text."""

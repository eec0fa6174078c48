"""The records found: model, view, delegates, columns, pictures."""

"""Pictures of records: fetched, checked, scaled and kept on disk."""

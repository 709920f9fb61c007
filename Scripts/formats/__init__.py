"""Readers of hearsay's report formats, for Scripts/check-formats."""

"""The rulebook: rules as data, read, checked and tried on their examples."""

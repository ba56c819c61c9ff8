"""Rules, gazetteers and code lists, as data files."""

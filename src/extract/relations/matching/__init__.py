"""From trigger lemmas to rules to filled roles."""

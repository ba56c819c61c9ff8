"""What a token stands for: a name, or what a pronoun, an office, a description or a nationality means."""

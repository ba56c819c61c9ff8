"""Direct speech: what somebody said or wrote, between quotation marks, and who."""

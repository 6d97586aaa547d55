"""Decide, with proof, whether a professional may enter or stay in the register of cliëntondersteuners."""

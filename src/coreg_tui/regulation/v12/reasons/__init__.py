"""The reasons that the requirements themselves give, a file each or a few together."""

"""What a user can do: id, keys, words, and the command that is its twin. No Textual here."""

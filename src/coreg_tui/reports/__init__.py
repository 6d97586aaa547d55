"""Pure views of an assessment: JSON, text, the reasoning as a tree. Imported by cli and tui."""

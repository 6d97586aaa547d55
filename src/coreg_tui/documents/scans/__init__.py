"""Pages and photos as pictures for recognition. Loads Pillow, and PDFium: only for a child that may be killed."""

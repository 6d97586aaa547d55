"""A public key infrastructure of nobody, made on the spot: signs sample papers as DUO would. Tests use it too."""

from coreg_tui.samples.pki.authority import DUO_ORGANISATION, Identity, Pki, make_pki

__all__ = ["DUO_ORGANISATION", "Identity", "Pki", "make_pki"]

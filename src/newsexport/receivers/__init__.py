"""CMSs that articles can be pushed to, one module each."""

"""WordPress: what its official importer makes of WXR.

Tried with the plugin "WordPress Importer" 0.9.5 on WordPress 6.1, 6.8 and 7.1, with 27 variants of
one file.
"""

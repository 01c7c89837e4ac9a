"""Configuration: found near the document, read, checked, merged; text in, a frozen `Config` out.

`policylint.config.loading` is the way in. Nothing here asks the environment or the network, and nothing runs
code that a configuration names.
"""

"""The simulated world behind the example rows; build.py writes it down."""

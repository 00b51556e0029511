"""`python -m starsql.cli`."""

from starsql.cli.command import main

main()

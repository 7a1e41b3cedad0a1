"""The moves of the built-in tactic source, one family a module.

Each family looks at a goal and proposes tactics with a log-probability set by hand.
"""

"""One family, every day: findings with a proof."""

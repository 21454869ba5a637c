"""The ads: a brief as posted in channels on both platforms, round after round."""

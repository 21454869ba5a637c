"""What every reader stands on: plain forms, words, numbers in words, word lists."""

"""Short answers in words: yes and no, commands, chatter, a first message."""

"""What a message most likely asks for."""

"""What either side sees at any moment: status, help, home, daily lines."""

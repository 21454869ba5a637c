"""What a turn costs: `make bench` prints one table, and a short form in the suite counts statements."""

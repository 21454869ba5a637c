"""Days, times, deadlines, durations, zones and availability in words."""

"""The brief: requirements without gaps, their timetable, and the immutable versions that everything is tied to."""

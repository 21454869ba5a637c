"""Who belongs to the organisation: admins, who may own projects, accounts that are one person."""

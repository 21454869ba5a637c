"""The sandbox's one web page: the owner's Slack beside any applicant's Discord."""

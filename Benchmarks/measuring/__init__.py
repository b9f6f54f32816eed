"""What `run` is made of: commands with their cost, the archives and sites, the table."""

"""Version 12 of the regulation, in force from 1 January 2022. A new version is a folder beside this one."""

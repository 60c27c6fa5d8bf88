# Overleg, besluiten, situatierapporten en losgeld, in het Nederlands. De sleutels zijn dezelfde als in meeting.en.ftl.

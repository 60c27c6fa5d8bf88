# Meetings, decisions, situation reports and ransom, in English. The keys are those of meeting.nl.ftl.

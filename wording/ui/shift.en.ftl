# Who is at work, handover and the page of the board, in English. The keys are those of shift.nl.ftl.

# Work: tasks, experts, and the mail that Paraat sends, in English. The keys are those of work.nl.ftl.

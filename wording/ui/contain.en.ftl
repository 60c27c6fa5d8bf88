# Containment, impact, evidence and traces of the attacker, in English. The keys are those of contain.nl.ftl.

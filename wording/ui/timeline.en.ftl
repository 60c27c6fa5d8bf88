# Timeline, search and the palette, in English. The keys are those of timeline.nl.ftl.

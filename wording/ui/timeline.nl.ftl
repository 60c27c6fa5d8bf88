# Tijdlijn, zoeken en snel ergens heen, in het Nederlands. De sleutels zijn dezelfde als in timeline.en.ftl.

# Inperken, gevolgen, bewijs en sporen van de dader, in het Nederlands. De sleutels zijn dezelfde als in contain.en.ftl.

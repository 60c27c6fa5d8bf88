# Werk: taken, deskundigen, en de post die Paraat verstuurt, in het Nederlands. De sleutels zijn dezelfde als in work.en.ftl.

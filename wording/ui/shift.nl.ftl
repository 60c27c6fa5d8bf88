# Wie er werkt, overdracht en de pagina van de directie, in het Nederlands. De sleutels zijn dezelfde als in shift.en.ftl.

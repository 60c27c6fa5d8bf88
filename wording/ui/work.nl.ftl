# Werk: taken, deskundigen, en de post die Paraat verstuurt, in het Nederlands. De sleutels zijn dezelfde als in work.en.ftl.

## Regels in het logboek
log-kind-letter = mail
log-letter-sent = Mail verstuurd aan { $to } op { $at }, over regel { $entry }.
log-letter-failed = Mail aan { $to } over regel { $entry }: { $why }
log-letter-said = Technische melding: { $text }

# Trends over alle incidenten, in het Nederlands. De sleutels zijn dezelfde als in trends.en.ftl.

trends-title = Trends over alle incidenten
trends-link = Trends over alle incidenten
trends-lead = Paraat telt dit elke keer opnieuw uit de logboeken. Niets ervan wordt bewaard, en een oefening telt niet mee.
trends-none-yet = Er is nog geen incident. Na het eerste ziet u hier wat er hoe vaak gebeurt, of u op tijd meldt en wat het kost. Wat anderen telden, staat er al.
trends-none-picked = In deze jaren was er geen incident.
trends-count = { $n ->
    [one] Eén incident
   *[other] { $n } incidenten
}
trends-partial = { $n ->
    [one] Van één incident ziet u niet alles. Dat deel telt hier niet mee.
   *[other] Van { $n } incidenten ziet u niet alles. Dat deel telt hier niet mee.
}
trends-filter = Kies jaren
trends-filter-from = Vanaf
trends-filter-until = Tot en met
trends-filter-step = Per
trends-filter-all = alles
trends-filter-submit = Toon
trends-step-year = jaar
trends-step-quarter = kwartaal
trends-quarter = { $year }, kwartaal { $quarter }
trends-period = Periode
trends-together = Samen
trends-told = De tabel hieronder zegt hetzelfde in getallen.
trends-caption = { $title }, in getallen
trends-bar-count = { $n ->
    [0] geen incident
    [one] één incident
   *[other] { $n } incidenten
}
trends-piece = { $what }: { $n }

## Wat gebeurt er
trends-kinds = Wat er gebeurt
trends-kinds-lead = Een incident telt in de periode waarin u ervan wist.
trends-kind = Soort
trends-kind-post = Brief of pakket zoek of verkeerd
trends-kind-email = Mail naar de verkeerde
trends-kind-attack = Hack, malware of phishing
trends-kind-other = Iets anders
trends-kind-unknown = Niet bekend

## Naast anderen
trends-beside = Naast wat anderen telden
trends-beside-here = Bij u
trends-beside-share = { $n } ({ $percent }%)
trends-beside-percent = { $percent }%
trends-beside-absent = geen getal
trends-beside-column = { $source } { $year }
trends-beside-few = { $n ->
    [0] Van geen incident is bekend wat het was. Er valt nog niets te vergelijken.
    [one] U hebt één incident waarvan bekend is wat het was. Dan zegt een aandeel nog niets.
   *[other] U hebt { $n } incidenten waarvan bekend is wat het was. Bij zo weinig zegt een aandeel weinig.
}
trends-beside-differs = Anderen tellen wat er bij de AP is gemeld. U telt al uw incidenten, ook die u niet hoeft te melden.
trends-beside-sources = Waar de getallen vandaan komen
trends-source = { $what }. Bron: { $source } { $year }
trends-source-secondary = gelezen in een stuk erover
trends-source-memory = nog met niets vergeleken

## Op tijd
trends-duties = Op tijd verteld
trends-duties-lead = Alles wat u van de wet of een contract aan een ander moest vertellen.
trends-duty-in-time = op tijd
trends-duty-late = te laat
trends-duty-missed = nog niet, en te laat
trends-duty-done = gedaan, zonder termijn
trends-duty-open = moet nog
trends-duty-waived = besloten het niet te doen
trends-duties-all = { $n ->
    [0] niets te vertellen
    [one] één keer
   *[other] { $n } keer
}
trends-times = Hoe lang het duurt
trends-times-what = Wat
trends-times-here = Bij u
trends-times-there = Elders
trends-times-lead = De helft van uw incidenten was sneller dan dit. Is alleen de dag bekend, dan telt die tot middernacht.
trends-time-to-awareness = Van het eerste teken tot u het wist
trends-time-to-filing = Van weten tot de melding bij de AP
trends-time-to-people = Van het eerste teken tot het bericht aan de mensen zelf
trends-time-filed = Gemeld bij de AP
trends-time-attacks-told = Aanvallen waarvan de mensen het hoorden
trends-times-law = De wet vraagt het binnen 72 uur (AVG artikel 33).
trends-times-unknown = niet bekend
trends-times-middle = { $n ->
    [one] { $span }, bij één incident
   *[other] { $span }, bij { $n } incidenten
}
trends-times-of = { $n } van de { $all }

## Geld
trends-costs = Wat het kost
trends-costs-lead = In de balk telt een schatting voor het hoogste bedrag. Wat een polis betaalt, is berekend en niet beloofd.
trends-cost-paid = betaald
trends-cost-committed = staat vast
trends-cost-estimated = geschat
trends-cost-total = Alles
trends-cost-covered = Wat polissen zouden betalen

## Meenemen
trends-take = Meenemen
trends-take-hint = Voor wie incidenten van veel organisaties samen telt. In het bestand staat geen naam van mensen of van u. Elk incident heeft wel zijn codenaam. Paraat stuurt niets weg: u beslist wie het krijgt.
trends-take-veris = VERIS (JSON), { $n ->
    [one] één incident
   *[other] { $n } incidenten
}
trends-file = veris
evaluation-file-veris = VERIS (JSON), om incidenten te tellen

place-trends = Trends over alle incidenten
place-trends-also = cijfers, statistiek, gemiddelde, AP, CBS, VERIS, grafiek, kosten per jaar

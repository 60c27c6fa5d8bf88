# Wie er werkt, overdracht en de pagina van de directie, in het Nederlands. De sleutels zijn dezelfde als in shift.en.ftl.

## De pagina van de directie
board-title = Voor de directie
board-what = Wat
board-since = Sinds
board-how-bad = Hoe erg
board-doing = Wat we doen
board-deadlines = Termijnen
board-asked = Van u nodig
board-line = Vragen?
board-changed = Nieuw voor u
board-kind = { $what }, { $certainty }.
board-what-unknown = We zoeken nog uit wat er aan de hand is.
board-risk-decided = Besloten: { $risk }.
board-risk-proposed = Voorstel: { $risk }.
board-measures = { $n ->
    [one] 1 maatregel loopt.
   *[other] { $n } maatregelen lopen.
}
board-decided = Besloten: { $what }
board-deadline = { $to }: { $due } ({ $left })
board-ransom = Over het losgeld is nog niet besloten.
board-nothing = Op dit moment niets.
board-unchanged = Er is niets nieuws sinds u het laatst keek.
board-first = U kijkt hier voor het eerst.
board-all = Alles over dit incident

## Wie er werkt
shifts-title = Wie is er aan het werk?
shifts-lead = Wie langer dan tien uur werkt, maakt fouten. Zorg op tijd voor aflossing. En vraag elkaar: gaat het nog?
shifts-none = Er is nog niets genoteerd. Zet hieronder wie aan het werk is.
shifts-at-work = Aan het werk
shifts-on-call = Oproepbaar
shifts-off = In rust
shifts-since = sinds { $at }, { $long }
shifts-from = sinds { $at }
shifts-too-long = Te lang: zorg voor aflossing.
shifts-said = Zelf gezegd: { $wellbeing }
shifts-unknown = Bereikt, maar van hen weet niemand of zij werken
shifts-begin = { $name } is aan het werk
shifts-note = Noteren
shifts-person = Wie
shifts-other = Of iemand anders
shifts-shift = Wat doet deze persoon nu?
shifts-at = Sinds wanneer
shifts-wellbeing = Gaat het nog?
shifts-wellbeing-hint = U hoeft dit niet te zeggen. Wat u kiest, staat in het logboek en is voor het hele team te lezen.
shifts-no-answer = Niets zeggen
shifts-words = Nog iets dat het team moet weten
shifts-submit = Vastleggen
shifts-hand-over = Werk overdragen

## Overdracht
handovers-title = Overdracht
handovers-lead = Draag uw werk over met een lijst die Paraat voor u maakt. U vult aan, en u tekent allebei.
handovers-none = Er is nog niets overgedragen.
handovers-new = Overdracht maken
handovers-line = { $role }: van { $from } aan { $to }, { $at }
handovers-waits = Nog niet door iedereen getekend
handovers-done = Door allebei getekend
handover-heading = Overdracht { $number }
handover-role = Welk werk draagt u over?
handover-from = Wie gaat weg
handover-to = Wie gaat door
handover-added-hint = Wat staat er niet, en moet de ander toch weten? Waar maakt u zich zorgen over?
handover-part-hint = Elke regel is een punt. Haal weg wat niet klopt, en vul aan.
handover-submit = Vastleggen, en daarna tekenen
handover-sign = Ik ben { $name } en ik teken
handover-sign-lead = Teken alleen voor uzelf. Uw naam en de tijd komen in het logboek.
handover-signed = Getekend door { $name }, { $at }
handover-not-signed = Nog niet getekend door { $name }
handover-leads = { $from } had ook de leiding. Zet de leiding op naam van { $to }.
handover-to-direction = Leiding veranderen
handover-to-shifts = Zeg wie nu werkt en wie rust
handover-leader = Leiding: { $leader }
handover-not-looked = nog niet nagekeken
handover-task = Taak { $task }: { $title } ({ $who })
handover-task-due = Taak { $task }: { $title } ({ $who }), klaar op { $due }
handover-task-late = Te laat: taak { $task }, { $title } ({ $who }), moest klaar zijn op { $due }
handover-deadline = { $duty }: uiterlijk { $due }
handover-meeting = Het team overlegt op { $at }
handover-on-call = { $person }: oproepbaar
handover-at-work = { $person }: aan het werk, { $long }
done-shift = Vastgelegd wie er werkt.
done-handover = De overdracht staat klaar. Teken allebei.
done-signed = Getekend.
board-card = Eén bladzijde voor onderweg, met wat de directie moet weten en beslissen.
shifts-card = { $n ->
    [one] 1 persoon is aan het werk.
   *[other] { $n } personen zijn aan het werk.
}
shifts-card-weary = Te lang aan het werk: { $names }. Zorg voor aflossing.

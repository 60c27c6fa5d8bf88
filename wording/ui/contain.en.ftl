# Containment, impact, evidence and traces of the attacker, in English. The keys are those of contain.nl.ftl.

done-containment = The measure is recorded.
done-lifted = It is recorded that the measure has ended.
done-impact = Your answer is recorded.
done-object = The object is recorded.
done-custody = The handover is recorded.
done-image = The copy is recorded.
done-indicator = The traces are recorded.

## Containment

contain-title = Contain the harm
contain-lead = What is cut off or switched off right now, and what that costs: in service and in traces.
contain-add = Record a measure
contain-lasting = In force now
contain-none = Nothing is cut off or switched off yet. Start with the system that the attacker is in now.
contain-lifted = { $n ->
    [one] 1 measure has ended
   *[other] { $n } measures have ended
 }
contain-overdue = This should have ended by now. Lift it, or agree on a new end.
contain-lift = Lift this
contain-lift-title = Lift: { $act }, { $system }
contain-card-none = Nothing is cut off or switched off.
contain-card = { $n ->
    [one] 1 measure is in force.
   *[other] { $n } measures are in force.
 }
contain-card-overdue = { $n ->
    [one] 1 measure is in force.
   *[other] { $n } measures are in force.
 } Of these, { $overdue } should have ended by now.
contain-sheet = System
contain-sheet-hint = Choose a system from your list. Is it not there? Then type its name below.
contain-sheet-none = Another system
contain-look-up = Fill in what was written down about this system
contain-system = Name of another system
contain-system-hint = Only when it is not on your list.
contain-act = What do you do?
contain-warns = Careful. { $hint }
contain-what = What exactly
contain-what-hint = Which cable, which accounts, which addresses.
contain-mandate = On whose authority?
contain-mandate-hint = A name with a role, or the plan that says so.
contain-mandate-plan = The crisis plan
contain-mandate-role = { $role }: { $who }
contain-by = Who does it?
contain-from = Since when?
contain-until = Until when?
contain-until-hint = Leave this empty if you do not know yet.
contain-service = What stops working?
contain-service-hint = Say who notices, too. Does nobody? Then write "nothing".
contain-evidence = What does it do to traces?
contain-evidence-hint = Switching a system off loses the traces in its memory. If you do not know, say so.
contain-submit = Record
contain-lifted-at = Lifted on
contain-lifted-because = Why it could end

## Impact

impact-title = What is hit?
impact-lead = Say for each system whether it is hit. Paraat then shows what that leads to. Every answer is yours.
impact-no-inventory = You have not written down any systems, so Paraat has nothing to propose. You can still add what is hit yourself.
impact-first-system = Write down your first system
impact-waiting = { $n ->
    [one] 1 thing left to look at.
   *[other] { $n } things left to look at.
 }
impact-first-open = Go to the first
impact-systems = Systems
impact-services = Services
impact-sets = Data
impact-people = People and organisations
impact-none-system = The systems that are hit go here.
impact-none-service = The services that run on a system that is hit go here.
impact-none-data-set = The data in a system that is hit go here.
impact-none-stakeholder = Who notices, and whose data it is, goes here.
impact-none-agreement = Here come the contracts about what is hit.
impact-open = { $n } left to look at
impact-clear = { $n } not hit
impact-via = via { $way }
impact-own-data = Their data: { $via }
impact-notices = They notice that it fails: { $via }
impact-via-more = and by another way
impact-by = According to { $who }, { $at }
impact-doubt = Since then another system that leads here turned out to be hit. Look again.
impact-contained = Measure:
impact-change = Change
impact-contain = Contain the harm
impact-tap-affected = Hit
impact-tap-suspected = Perhaps
impact-tap-not = Not hit, because …
impact-add = Add something yourself
impact-add-system = Add a system
impact-add-service = Add a service
impact-add-data-set = Add data
impact-add-stakeholder = Add people or an organisation
impact-add-agreement = Add a contract
impact-asks = Is this hit? { $name }
impact-name = What is it called?
impact-hit = Is it hit?
impact-because = What shows it?
impact-because-hint = Needed when it is not hit. Write down what somebody saw or tested.
impact-submit = Record
impact-contracts = Whom you must tell by contract
impact-contract-about = It is about: { $names }
impact-no-notice = Nobody wrote down that you must give notice.
impact-card-none = Nobody has said what is hit yet.
impact-card = { $n ->
    [one] 1 thing is hit, or may be.
   *[other] { $n } things are hit, or may be.
 }

## Evidence

files-title = Evidence and files
files-lead = Keep here whatever may prove something later, and always write down who has it. Then nobody can say that it was tampered with.
files-none = Nothing is kept yet. Start with a photo of the screen, or with the system's log file.
files-add = Keep a file
files-file = File
files-hint = Paraat does not open the file. It comes out again as a download only. A file may be up to 64 GB.
files-none-chosen = Choose a file.
files-submit = Keep
files-download = Download
files-number = Number
files-kind = Kind
files-piece = Number { $id }, { $kind }
files-object = an object
files-holder = Now with
files-place = Last known place
files-place-hint = Precise enough for somebody else to find it: a safe, a room, an address.
files-what = What is it?
files-what-hint = Say what it can be known by, too: make, colour, serial number.
files-by = Who secured it?
files-at = When?
files-object-title = Something that is no file
files-object-lead = A laptop, a stick, a letter: write down what it is and where it lies.
files-object-add = Record an object
files-object-submit = Record
files-object-police = Do the police want the device, and do you want to go on? Ask whether a copy (an image) will do for them, and record here that you made one.
files-images = Copies (images)
files-no-image = No exact copy of it has been made yet.
files-image-add = Record that a copy was made
files-image-title = Copy of: { $name }
files-image-lead = An image is an exact copy, deleted parts included. Have it made by somebody who has done it before.
files-image-submit = Record
files-image-by = Who made the copy?
files-image-how = How?
files-image-how-hint = With which program, and how was it made sure that nothing was written to the original?
files-image-file = Which file is the copy?
files-image-file-hint = Is the copy in Paraat, too? Choose the file, and it has the hash that Paraat computed.
files-image-elsewhere = The copy is somewhere else
files-image-digest = Hash of the copy
files-image-digest-hint = With the name of its method, such as SHA-256. Only when the copy is somewhere else.
files-image-is = The copy is:
files-original = Where is the original now?
files-original-hint = Nobody should touch it any more.
files-card-none = Nothing is kept yet.
files-card = { $n ->
    [one] 1 piece is kept.
   *[other] { $n } pieces are kept.
 }
files-card-gaps = { $n ->
    [one] 1 piece is kept.
   *[other] { $n } pieces are kept.
 } For { $broken } of them a handover is missing.

custody-title = From hand to hand (chain of custody)
custody-none = It has not been handed over yet.
custody-passed = From { $from } to { $to }
custody-gap = Between { $from } and { $to } nobody said how it went.
custody-add = Record a handover
custody-submit = Record
custody-from = Who gave it?
custody-from-hint = This is who has it now. Did somebody else give it? Then record that handover too, with its own time.
custody-to = Who took it?
custody-at = When?
custody-place = Where is it from now on?
custody-since = Here since then
custody-print = Chain of custody to be signed (PDF)

print-custody-file = Custody-{ $piece }
print-custody-title = Chain of custody of piece { $piece }
print-custody-made = { $name }, made { $at }, up to log entry { $entry }
print-custody-later = Later handovers: see Paraat
print-custody-what = What it is
print-custody-bytes = { $n } bytes
print-custody-size = Size
print-custody-digest = SHA-256
print-custody-secured = Secured
print-custody-by = by { $who }, { $at }
print-custody-holder = Now with
print-custody-place = Last known place
print-custody-chain = From hand to hand
print-custody-none = It has not been handed over yet.
print-custody-at = When
print-custody-from = From
print-custody-to = To
print-custody-why = Why, and where it has been since
print-custody-signed = Signature
print-custody-next = Whoever takes it over fills in an empty line and signs. Copy that line into Paraat afterwards.
print-custody-images = Copies (images)
print-custody-maker = by
print-custody-image = File
print-custody-hash = Hash
print-custody-original = Original
print-custody-check = Checked
print-custody-checked-by = Name and signature
print-custody-checked-on = Date

## Traces of the attacker

indicators-title = Traces of the attacker
indicators-lead = By these others can see whether the same attacker was with them (indicators of compromise). Paraat shows them so that nobody clicks on one by accident.
indicators-paste = Paste a list
indicators-add = Add one trace
indicators-none = There are no traces yet. Ask whoever investigates for a list, and paste it here.
indicators-standing = { $n ->
    [one] 1 trace
   *[other] { $n } traces
 }
indicators-withdrawn = { $n ->
    [one] 1 trace was withdrawn
   *[other] { $n } traces were withdrawn
 }
indicators-value = Trace
indicators-value-hint = Paste it as you got it, with hxxp or [.] in it if need be.
indicators-about = What is known of it
indicators-number = Number
indicators-kind = What is it?
indicators-kind-guess = Paraat looks for itself
indicators-kind-each = Paraat looks at each line
indicators-kind-hint = Choose only when all lines are the same, such as names of accounts.
indicators-no-guess = Paraat cannot see what this is. Choose it yourself.
indicators-first-seen = When was it first seen?
indicators-last-seen = When was it last seen?
indicators-seen = Seen
indicators-source = According to
indicators-note = Note
indicators-note-hint = Where it was seen, and what it does.
indicators-state = State
indicators-stands = Stands
indicators-taken-back = Withdrawn: { $reason }
indicators-submit = Record
indicators-lines = The list
indicators-lines-hint = One trace on each line. Paraat sees from each line what it is: an address, a domain, a hash.
indicators-pasted = Recorded: { $n }. Already there: { $known }.
indicators-rest = There is room for 1,000 lines at a time. The other { $n } are still below: press the button again.
indicators-unread = Paraat cannot see what this is: { $lines }. Choose below what it is, or mend the lines.
indicators-unread-more = And { $n } more like that.
indicators-line = line { $number } ({ $line })
indicators-withdraw = Withdraw this trace
indicators-withdraw-lead = It stays, with your reason. Whoever got it from you hears of this next time.
indicators-export = Pass them on
indicators-export-lead = For the programs of others there is STIX 2.1. Your name goes along, and so does what was withdrawn.
indicators-tlp = How far may this go? (TLP)
indicators-notes = Take the notes along
indicators-notes-hint = First check that they say nothing that others may not know.
indicators-stix = Download STIX 2.1
indicators-csv = Download as a table (CSV)
indicators-file = traces
indicators-card-none = There are no traces yet.
indicators-card = { $n ->
    [one] There is 1 trace.
   *[other] There are { $n } traces.
 }

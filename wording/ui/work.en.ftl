# Work: tasks, experts, and the mail that Paraat sends, in English. The keys are those of work.nl.ftl.

## My tasks
frame-mine = My tasks
frame-mine-count = My tasks ({ $n })
mine-none = You have no open tasks.
mine-to-incidents = To the incidents
mine-late = Late
mine-now = What you do now
mine-others = After that
mine-passed = You do this for { $from }, since { $since }.
mine-waits = { $n ->
    [one] This waits for another task.
   *[other] This waits for { $n } other tasks.
}

## Tasks
tasks-none = No tasks are open. Add the first one below.
tasks-late = late
tasks-late-count = { $n ->
    [one] One task is late.
   *[other] { $n } tasks are late.
}
tasks-quiet = Nothing is open here: { $tracks }
tasks-no-track = In no track
tasks-ended = Finished, or not needed any more ({ $n })
tasks-dropped = not needed any more,
tasks-by = due on { $due }
tasks-passed = with deputy { $to } since { $since }
tasks-waits = Waits for { $task }: { $title }
tasks-step = { $title }, step { $step }
tasks-add = New task
tasks-title = What must be done?
tasks-assignee = Who does it?
tasks-somebody-else = Somebody else
tasks-other-name = Is the name not in the list? Type it here
tasks-due = When must it be done?
tasks-track = In which track?
tasks-more = More: deputy, what it waits for, details, duty
tasks-deputy = Who is the deputy?
tasks-nobody = Nobody
tasks-deputy-hint = A task that is late goes to the deputy, who gets a mail when they are in the call list.
tasks-deputy-hint-no-mail = A task that is late goes to the deputy. Paraat sends no mail, because no mail server is set up: call them.
tasks-blocked-by = What must be done first?
tasks-details = What belongs to it?
tasks-details-hint = One thing on each line.
tasks-rule = Does it belong to a duty?
tasks-no-rule = No
tasks-submit = Add
tasks-number = Task { $task }
tasks-is-late = This task is late.
tasks-is-finished = Finished: { $result }
tasks-is-dropped = Not needed any more: { $reason }
tasks-finish-heading = Is it done?
tasks-result = What came of it?
tasks-finish = This task is finished
tasks-who = Who
tasks-was-of = First given to
tasks-deputy-is = Deputy
tasks-due-is = Due
tasks-track-is = Track
tasks-rule-is = Belongs to this duty
tasks-step-is = Comes from the runbook
tasks-meeting-is = Comes from meeting
tasks-service-is = Asked of experts
tasks-added-at = Added on
tasks-revise = Change this task
tasks-revising = Change: { $title }
tasks-revise-submit = Record this
tasks-drop = This task is not needed any more
tasks-dropping = Not needed any more: { $title }
tasks-dropping-lead = The task stays in the log, with your reason.
tasks-progress = Say how far it is
tasks-progress-submit = Record this
tasks-stage = How far is it?
tasks-stage-by = Who did it, or who advised?
tasks-stage-at = When?
tasks-stage-text = What was done or said?
tasks-stage-text-hint = For a request this may stay empty, or be its reference.
letters-sent = Mail sent to { $to }.
letters-wait = Mail to { $to } is waiting. Paraat keeps trying for a day.
letters-failed = Mail to { $to }: { $why }. Call them.
tasks-no-mail = Paraat mailed nobody, because no mail server is set up. Call them.
tasks-history = What happened to this task
tasks-back = All tasks

## Experts
done-asked = It is recorded that you ask this. A task was made for it.
experts-title = Experts
experts-lead = This is what you can ask of whoever helps you, and of your bank. You do the calling; Paraat remembers what you asked and what came of it.
experts-law = Lawyers
experts-technique = Technique
experts-bank = Your bank
experts-alarm = the insurer's alarm number
experts-insurer = Was the insurer called? Often they must agree first, or you pay yourself.
experts-insurer-words = insurer, insurance
experts-insurer-task = This task is still open:
experts-nobody = Whoever does this for you is not in the call list yet.
experts-to-contacts = To the call list
experts-not-asked = Not asked yet.
experts-ask = Ask this
experts-again = Ask this again
experts-ended = finished
experts-requested = Asked of { $by } on { $at }
experts-delivered = Delivered by { $by } on { $at }
experts-advised = Advice by { $by } on { $at }
experts-task = Experts: { $service }
experts-by = Of whom do you ask this?
experts-by-hint = The name of the person or the firm.
experts-at = When did you ask?
experts-reference = Reference
experts-reference-hint = The number that you got, if you got one.
experts-follows = Who keeps an eye on this?
experts-due = When must it be there?
experts-submit = Record that this was asked

## Lines in the log
log-kind-letter = mail
log-letter-sent = Mail sent to { $to } at { $at }, about entry { $entry }.
log-letter-failed = Mail to { $to } about entry { $entry }: { $why }
log-letter-said = Technical message: { $text }

## Letters that Paraat writes itself
letter-exercise = EXERCISE (OEFENING): { $subject }
letter-exercise-line = EXERCISE (OEFENING). This is not real.
letter-hello = Hello { $name },
letter-task-subject = Task { $task } goes to the deputy ({ $incident })
letter-task-to = This task is yours now: { $title }
letter-task-to-why = { $assignee } should have finished it on { $due }, and did not. You are the deputy.
letter-task-from = { $to } does this task now: { $title }
letter-task-from-why = You should have finished it on { $due }, so your deputy takes over. Had you finished it already? Say so in Paraat.
letter-incident = It belongs to { $incident }.
letter-look-subject = Look in Paraat ({ $incident })
letter-look = Look in Paraat, task { $task }.
letter-look-at = Look in Paraat: { $address }
letter-end = This mail comes from the program Paraat. Nobody reads what you answer.

## In the terminal: mail
mail-runs = Paraat sends mail through { $host }, from { $sender }.
mail-away = The mail server cannot be reached ({ $why }). Mail waits until it can; everything else goes on.
mail-back = The mail server is back.
mail-settings-unreadable = { $file }: { $message }
mail-one-password = "user" needs one of these two: "password_file" or "password_variable".
mail-no-variable = The variable { $variable } with the password for mail is empty or cannot be read.
mail-mistake-host = { $file }: "host" is no name or address of a mail server
mail-mistake-sender = { $file }: "sender" is no mail address
mail-mistake-not-private = { $file }: { $host } is another machine. Choose "starttls" or "tls", or add "readable_by_others = true": then whoever is on the network can read along.
mail-mistake-password-in-the-clear = { $file }: without "starttls" or "tls" whoever is on the network can read the password
mail-mistake-roots = { $file }: "roots_file" holds no certificate, or "host" is no name for one

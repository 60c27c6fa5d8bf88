# The sentences of the crisis room, in English: its lines in the journal, refusals, and the pages. The keys are those of
# crisis.nl.ftl.

## Lines in the journal
log-kind-call = people
log-kind-containment = containment
log-kind-meeting = meeting
log-words = { $text }
log-mandate = On whose authority: { $text }
log-dissent = Somebody was against it: { $text }
log-place = The original is here: { $text }
log-stage-set = How grave it is now: { $stage }.
log-direction-aim = Aim: { $aim }
log-direction-leader = In the lead: { $leader }
log-direction-deputy = Deputy: { $text }
log-direction-approach = Approach: { $text }
log-direction-priorities = First: { $text }
log-direction-management = Between management and team: { $text }
log-runbook-started = Runbook begun: { $title }
log-callout-begun = The team is called out. After { $minutes } minutes without an answer the deputy is called.
log-callout-meeting = First meeting: { $at }.
log-callout-place = Place: { $text }
log-callout-channel = Channel: { $text }
log-person-summoned = Called out: { $name }.
log-person-summoned-as = Called out: { $name }, as { $role }
log-deputy-summoned = Deputy on the list: { $name }.
log-deputy-summoned-as = Deputy on the list: { $name }, for { $role }
log-call-reached = { $by } called { $person } at { $at }: reached.
log-call-not-reached = { $by } called { $person } at { $at }: not reached.
log-call-taken-over = { $by } called { $person } at { $at }. Taken over by { $over }
log-call-note = Said: { $text }
log-channel-judged = Can the attacker read along? { $channel }: { $trust }
log-channel-source = According to: { $text }
log-task-revised = Task { $task } changed. Now for { $assignee }: { $title }
log-task-dropped = Task { $task } is not needed any more.
log-task-passed-on = Task { $task } was due on { $due }. It is now for the deputy: { $to }
log-service-progressed = Task { $task }, { $stage } at { $at }: { $by }
log-containment-taken = Measure { $number }: { $act }, { $system }, since { $from }, by { $by }
log-containment-service = Effect on the work: { $text }
log-containment-evidence = Effect on traces: { $text }
log-containment-lifted = Measure { $number } was lifted at { $at }.
log-impact-stated = { $on } { $name }: { $hit }
log-meeting-opened = Meeting { $number } began at { $at }. Chair: { $chair }
log-meeting-logger = Takes notes: { $text }
log-meeting-present = Present: { $text }
log-meeting-point = Meeting { $meeting }, { $kind }: { $text }
log-meeting-closed = Meeting { $number } closed.
log-meeting-next = The next one is at { $at }.
log-meeting-no-next = There is no next meeting: { $text }
log-decision-taken = Decision { $number }: { $what }
log-decision-alternatives = What else could have been done: { $text }
log-decision-none = There was nothing else: { $text }
log-decision-reviewed = Decision { $number } looked at: { $effect }
log-situation-report = Situation report { $number } of { $at }, { $tlp }.
log-situation-report-to = For: { $text }
log-extortion = The attacker asks: { $demand }
log-extortion-threat = Threat: { $text }
log-extortion-deadline = The attacker names { $at }. That is no term of the law.
log-attacker-contact = Contact with the attacker, { $direction }, through { $channel }, by { $by }, { $at }: { $text }
log-ransom-ground = About the ransom, { $ground }: { $answer } { $text } Said by { $by }
log-ransom-decided = Decision on the ransom: { $choice }
log-shift = { $person }: { $shift }, since { $at }.
log-wellbeing = In their own words: { $wellbeing }
log-handover = Handover { $number } ({ $role }): from { $from } to { $to }
log-handover-signed = Handover { $number } signed by { $by }
log-object-secured = Evidence { $evidence } secured at { $at } by { $by }: { $what } It is here: { $place }
log-custody-passed = Evidence { $evidence } went at { $at } from { $from } to { $to }.
log-image-made = Image made of evidence { $evidence }, at { $at } by { $by }: { $how }
log-image-digest = Hash: { $text }
log-indicator = Trace of the attacker { $number }, { $kind }: { $value }.
log-indicator-withdrawn = Trace { $number } of the attacker withdrawn.
log-entry-starred = Entry { $entry } belongs in the summary.
log-entry-unstarred = Entry { $entry } no longer belongs in the summary.

## Refusals
thing-person = person
thing-containment = measure
thing-meeting = meeting
thing-decision = decision
thing-situation-report = situation report
thing-handover = handover
thing-indicator = trace
refusal-no-such = This is not there: { $what } { $id }. See which one you mean.
refusal-exists = This is there already: { $what } { $id }. Nothing was recorded.
refusal-ended = This has ended already: { $what } { $id }. Nothing was recorded.
refusal-is-crisis = This is a crisis. End the crisis first, with a reason.
refusal-stage-is-so = That is how it stands already. Nothing was recorded.
refusal-not-called-out = The team was not called out yet. Do that first.
refusal-too-many = This is too much: { $field }. There may be { $limit } at most. Choose the most important ones.
refusal-backwards = This lies before the beginning: { $field }. Check the day and the hour.
refusal-circle = Task { $task } would wait for itself. Choose another task to wait for.
refusal-no-service = Nothing is asked of experts with task { $task }.
refusal-meeting-is-open = Meeting { $meeting } is not closed yet. Close that one first.
refusal-not-controlled = First say of each earlier decision whether it works: { $decisions }. "Too early to say" is an answer.
refusal-alternatives-needed = Write down what else could have been done: { $least } at least. Was there nothing else? Then say why.
refusal-dossier-incomplete = Nobody can decide on a ransom yet. This is missing: { $grounds }.
refusal-ground-objects = Nothing can be paid while this is in the way: { $grounds }.
refusal-always-asked = This can always be looked at: { $ground }. Say what came of it.
refusal-handover-to-self = Who leaves and who goes on are the same. Choose somebody else.
refusal-not-theirs = Only { $from } and { $to } sign this handover.
refusal-no-indicator = This is no { $kind }. Check whether you copied all of it.
field-aim = aim
field-approach = approach
field-priorities = priorities
field-leader = leader
field-deputy = deputy
field-management = between management and team
field-deputy_after_minutes = minutes until the deputy
field-place = place
field-person = person
field-taken_over_by = taken over by
field-note = note
field-stage = how grave
field-system = system
field-mandate = on whose authority
field-until = until when
field-service_effect = effect on the work
field-evidence_effect = effect on traces
field-key = which one
field-because = by what it shows
field-chair = chair
field-logger = who takes notes
field-present = present
field-no_next_because = why there is no next meeting
field-next_at = next time
field-alternatives = alternatives
field-none_because = why there was nothing else
field-reasons = reasons
field-dissent = who was against it
field-to = for whom
field-summary = summary
field-parts = parts
field-lang = language
field-demand = demand
field-threat = threat
field-details = details
field-why = why
field-how = how
field-original = where the original is
field-seen_at = first seen
field-last_seen_at = last seen

## How grave
bar-disruption = disruption, since { $since }
stage-title = How grave is it?
stage-criteria = How you can tell: { $criteria }
stage-leader = In the lead: { $leader }
stage-change = { $at }: { $stage }. Recorded by { $who }.
stage-reason = Reason: { $reason }
stage-hint-disruption = Something does not work. Nobody thinks of an attack.
stage-hint-incident = Something is wrong. People must look into it.
course-stage = Say how grave it is
course-lead-stage = Is it less grave than you thought, or more? Record that here. A crisis has a form of its own.
course-since = Since when?
course-over = What no longer holds?
course-over-said =
    { $reason }
    This no longer holds: { $criteria }

## This is a crisis
crisis-lead = You record this in one go: the crisis, calling out the team, and the runbook. What is filled in comes from your preparation. Change what is not right.
crisis-criteria = How can you tell that this is a crisis?
crisis-criteria-other = Can you tell by something else?
crisis-criteria-other-hint = One on each line.
crisis-criterion-work = Work that cannot wait has stood still for too long.
crisis-criterion-people = Data about people are gone, or others have seen them.
crisis-criterion-threat = Somebody makes threats, or wants money.
crisis-criterion-known = Customers or the press know about it.
crisis-criterion-board = Management has to decide on this.
crisis-since = Since when is it a crisis?
crisis-leader = Who is in the lead?
crisis-aim = What do you want to reach?
crisis-aim-hint = In one sentence, such as: everybody can work again on Monday at 7:00. You may also say this later.
crisis-runbook = Which runbook do you begin?
crisis-runbook-hint = Each step becomes a task, with a name and a time.
crisis-runbook-none = No runbook yet
crisis-callout = The callout

## Steering
nav-steer = Steer
nav-more = More
steer-history = How that went
steer-is-it-a-crisis = Is this more than you can handle in the ordinary way? Then it is a crisis.
steer-channels = Find out whether the attacker can read along: { $channels }.
steer-verb-channels = Look at the channels
steer-call = { $n ->
    [one] Call one more person now.
   *[other] Call { $n } people now.
}
steer-verb-call = Start calling
steer-direction = Say what you want to reach, and who is in the lead.
steer-verb-direction = Say where you are going
steer-meeting = The next meeting is at { $at }.
steer-meeting-late = The meeting of { $at } has not begun yet.
steer-verb-meeting = Begin the meeting
steer-meeting-open = Meeting { $number } is still going on. Write down what you decide, and when you meet again.
steer-verb-meeting-open = Go to the meeting
steer-relieve = { $leader } has been at work for too long. Agree who takes over.
steer-verb-relieve = See who is at work

## Where the team is going
direction-title = Where are you going?
direction-lead = This will stand on every page. With it anybody can choose without asking.
direction-aim = Aim
direction-aim-hint = In one sentence, such as: everybody can work again on Monday at 7:00.
direction-approach = Approach
direction-approach-hint = For example: first keep the traces, then recover.
direction-priorities = What goes first
direction-priorities-hint = One on each line, the most important on top. Ten at most.
direction-leader = In the lead
direction-deputy = Deputy
direction-management = Between management and team
direction-management-hint = Who speaks with whom, and when?
direction-management-hours = { $board } and { $leader } speak every { $hours } hours.
direction-management-meetings = { $board } and { $leader } speak after every meeting.
direction-submit = Record this
direction-change = Change this
direction-none = Nobody has said yet what you want to reach, and who is in the lead.
direction-before = What was said, the last first
direction-set-by = { $at }, by { $who }
direction-bar-aim = Aim: { $text }
direction-bar-leader = In the lead: { $text }
direction-bar-management = Management: { $text }

## Calling the team out
callout-title = Calling the team out
callout-begin = Call the team out
callout-lead = Paraat then shows whom you call, with which number, and who was reached. You can do this before it is a crisis.
callout-none = Nobody was called out yet.
callout-look = Look at the callout
callout-will-call = { $n ->
    [one] You call out one person from the call list.
   *[other] You call out { $n } people from the call list.
}
callout-will-call-nobody = Nobody of your own is in the call list yet. You can add people in a moment.
callout-will-call-nobody-else = Everybody in the call list was called out already.
callout-deputy-after = After how many minutes do you call the deputy?
callout-deputy-after-hint = Whoever was not reached by then stays on the list as well.
callout-first-meeting = When is the first meeting?
callout-place = Where?
callout-channel = Over which channel does the team speak?
callout-channel-hint = Choose something outside your own systems, such as a group on private phones.
callout-say = Say this when you call
callout-say-meeting = Meeting: { $text }
callout-say-place = Place: { $text }
callout-say-channel = Go on speaking over: { $text }
callout-say-code-word = The code word is here: { $text }
callout-now = Call now
callout-done = There is nobody to call now.
callout-more = { $n ->
    [one] One more person to call
   *[other] { $n } more people to call
}
callout-not-this-one = Not this number: the attacker may be in there.
callout-reached-title = Reached
callout-passed-title = Passed to the deputy
callout-waiting-title = Deputies you do not call yet
callout-tree = Who calls whom
callout-tree-caller = { $name } calls:
callout-tree-leader = Whoever leads calls:
callout-uncalled = Not called yet
callout-instead-of = Instead of { $name }.
callout-you-call = You call.
callout-called-by = { $name } calls.
callout-anybody-calls = Call yourself, or ask somebody.
callout-tries = { $n ->
    [one] No answer once.
   *[other] No answer { $n } times.
}
callout-deputy-from = No answer? From { $at } on you also call the deputy: { $deputy }.
callout-deputy-now = You also call the deputy now: { $deputy }.
callout-deputy-elsewhere = No answer? Then ask whether { $deputy } takes over.
callout-not-listed = Not in the call list, so there is no number here.
callout-no-number = There is no number in the call list.
callout-tap-self = That is me, I am here
callout-tap-reached = Reached
callout-tap-not-reached = Not reached
callout-tap-more = Otherwise, or more
callout-tap-over = Taken over by
callout-count = { $n } of { $all } reached.
callout-count-others = { $n ->
    [one] Somebody else comes for one of them.
   *[other] Somebody else comes for { $n } of them.
}
callout-count-before = { $n ->
    [one] One person was reached before this callout, and may not know about it. Call again.
   *[other] { $n } people were reached before this callout, and may not know about it. Call them again.
}
callout-reached = Reached at { $at }, by { $by }.
callout-not-reached = No answer at { $at }. Called by { $by }.
callout-taken-over = Taken over by { $over }, at { $at }. Called by { $by }.
callout-note = Said: { $note }
callout-before = That was before this callout.
callout-passed = { $n ->
    [one] Not reached within { $minutes } minutes, and called once.
   *[other] Not reached within { $minutes } minutes, and called { $n } times.
}
callout-passed-uncalled = Not called within { $minutes } minutes.
callout-deputy-reached = Deputy { $deputy } was reached.
callout-deputy-not-reached = Deputy { $deputy } did not answer.
callout-deputy-uncalled = Call { $deputy } now.
callout-waits = Call from { $at } on, if { $name } was not reached by then.
callout-call-of = Called { $name }
callout-call-submit = Record this call
callout-outcome = What came of it?
callout-over = Who took over?
callout-over-deputy = The deputy is { $deputy }.
callout-over-but-not = You wrote down who took over. Then choose "Taken over by somebody else", or take that name away.
callout-by = Who called?
callout-at = When?
callout-note-field = What was said?
callout-add = Add somebody
callout-add-submit = Call this person out
callout-add-lead = Type the name as it stands in the call list, and the number will stand beside it. Write no numbers here yourself: this log is kept.
callout-name = Name
callout-role = What does this person do in the team?
callout-role-hint = For example: lawyer, or supplier of the servers.
callout-stands-in-for = For whom does this person stand in?
callout-stands-in-for-nobody = For nobody

## Can the attacker read along?
channels-title = Can the attacker read along?
channels-lead = Answer this before you speak about recovery anywhere. You do not know? Say so: that is an answer too.
channels-untrusted = The attacker reads along, or can: { $channels }. Do not speak about recovery there.
channels-doubted = We do not know about these: { $channels }. Do not speak about recovery there now.
channels-instead = Use: { $text }
channels-no-other = Agree on another channel, such as a group on private phones.
channels-trusted = Where you looked, the attacker does not read along.
channels-unjudged = Nobody has looked yet whether the attacker can read along.
channel-question = Can the attacker read along?
channel-submit = Record this
channel-reason = By what can you tell?
channel-reason-hint = For example: the attacker had the password of the administrator.
channel-name = What is this channel called?
channel-name-hint = For example: the walkie-talkies, or the mailbox info@.
channel-kind = What is it?
channel-another = Another channel
channel-unjudged = Nobody looked yet
channel-because = { $reason } (according to { $source }, { $at })
channel-mark-untrusted = The attacker reads along, or can. This is about: { $channel }. Do not speak about recovery there.
channel-mark-doubted = The attacker may be reading along: we do not know. This is about: { $channel }. Do not speak about recovery there now.
channel-mark-look = Look at the channels

## What was just done
done-call = The call was recorded.
done-callout = The team is called out. Now call the people below.
done-channel = Your answer was recorded.
done-crisis = This is now a crisis. Below is what you do first.
done-direction = Aim and lead now stand on every page.
done-person = This person is on the list now.
steer-open = To: { $title }

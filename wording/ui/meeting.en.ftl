# Meetings, decisions, situation reports and ransom, in English. The keys are those of meeting.nl.ftl.

## What changed
share = { $percent }%
change-stage = How grave it is: { $stage }, since { $at }
change-fact = { $fact }: { $what }, says { $source }
change-fact-new = New: { $fact }: { $what }, says { $source }
change-fact-gone = Withdrawn: { $fact }: { $what }
change-duty-arose = New duty: { $duty }, by { $due }
change-duty-arose-undated = New duty: { $duty }
change-duty-may = Perhaps a duty: { $duty }
change-duty-moved = { $duty }: { $from } → { $to }
change-duty-dated = { $duty }: now due by { $to }
change-duty-undated = { $duty }: there is no last moment any more
change-duty-missed = Too late: { $duty }
change-duty-lapsed = No longer needed: { $duty }
change-filed = Done on { $at }: { $duty }
change-waived = Decided not to do: { $duty }
change-risk = Risk for people: { $risk }
change-decided = Decision { $number }: { $what }
change-reviewed = Decision { $number } ({ $what }): { $effect }
change-ransom = Ransom: { $choice }
change-contained = { $act }: { $system }
change-lifted = Ended: { $act }, { $system }
change-impact = { $name }: { $hit }
change-task = Done: { $title } ({ $result })
change-task-dropped = No longer needed: { $title }
log-meeting-task = Meeting { $meeting }, task { $task }: { $text }

## The draft of a situation report
sitrep-more = And { $n } more, see Paraat.
sitrep-crisis = from here on it is a crisis
sitrep-containment = { $act }: { $system }, since { $from }
sitrep-decision = Decision { $number }: { $what } ({ $effect })
sitrep-due = by { $due }
decision-not-reviewed = not reviewed yet
sitrep-named = Situation report { $number }
sitrep-at = As of
sitrep-by = Made by
sitrep-to = For
sitrep-to-nobody = nobody yet
sitrep-through = Knows of everything up to log line
sitrep-next-at = The next one comes on
sitrep-knows = Up to log line { $entry }
sitrep-rest = What does not fit here is in Paraat
sitrep-file = situation-report
sitrep-pdf = On one page (PDF)
span-ahead = in { $span }
beside-title = Next door

## What was just done
done-control = Recorded what the decision did.
done-decision = The decision is recorded.
done-meeting = The meeting has begun. Whatever you record is kept at once.
done-meeting-closed = The meeting is closed. These are its minutes.
done-point = Recorded.
done-ransom = Recorded in the dossier.
done-situation-report = The report is issued. It will not change any more.

## Meetings
meetings-title = Meetings
meetings-lead = Every meeting has the same order. First: does what we decided work? Then what we know, what it means, what we decide, and who does what.
meetings-all = All meetings
meetings-held = So far
meetings-none = There has been no meeting yet.
meetings-no-next = No next meeting has been agreed.
meetings-next = The next meeting is on { $at }, { $span }.
meetings-late = The meeting of { $at } should have begun { $span }.
meetings-going-on = Meeting { $number } is going on.
meetings-go-on = Meeting { $number } is going on. Continue there.
meetings-to = To the meeting
meetings-is-going-on = going on
meetings-when = { $at }, chaired by { $chair }
meetings-decided-nothing = Nothing was decided here.
opening-title = Begin meeting { $number }
opening-chair = Chair
opening-logger = Who takes notes?
opening-present = Present
opening-present-hint = These people were reached. Untick whoever is not there.
opening-others = Who else is there?
opening-others-hint = One name on each line.
opening-at = Began at
meeting-named = Meeting { $number }
meeting-when = When
meeting-from-until = { $from } until { $until }
meeting-parts = Parts of this meeting
meeting-to-part = Go there
meeting-step-control = Ask whether decision { $number } works.
meeting-step-action = Ask how this is going: { $title }
meeting-step-picture = Go through the picture. What do we know, what do we think, what do we not know?
meeting-step-knot = What stands in the way?
meeting-step-cases = How may it go on? Say the best, the most likely and the worst.
meeting-step-decision = What do you decide? If nothing, share out the work.
meeting-step-task = Who does what, and when is it done?
meeting-step-end = Close the meeting, with the time of the next one.
meeting-skipped-judgement = Nobody has said yet what stands in the way. Whoever decides at once often chooses too fast.
meeting-skipped-ahead = Nobody has looked ahead yet. How may it go on, and who will notice?

## Part 1: control
control-title = Control
control-lead = First: what did we agree, and does it work?
control-none = There is no earlier decision to look at.
control-before = So far:
following-title = Work in progress
following-none = No earlier work is in progress.
following-ask = How is it going?
following-result = What came of it, or how far is it?
following-result-hint = For "done", write what came of it. Use numbers, such as: 15,000 of 23,500.
following-done = Done
following-runs = Still going
following-runs-said = Still going.
following-done-said = Done: { $result }
following-dropped-said = No longer needed: { $reason }
following-all = All tasks
following-more = And { $n } other tasks

## Part 2: picture
picturing-title = Picture
picturing-since = Changed since the last meeting (after log line { $entry })
picturing-unchanged = Nothing has changed since.
picturing-known = What we know
picturing-nothing = Nothing is established yet.
picturing-facts = All facts
picturing-more = { $n } more
picturing-said = Said in this meeting
picturing-add = Record what somebody says
picturing-text = What is said?
picturing-hint = Keep it short. Who says so, and how do they know? No duty follows from this: record what is established with the facts as well.
point-kind = What is it?
point-submit = Record this

## Part 3: judgement
judging-title = Judgement
judging-lead = Look ahead. Who will notice, and what happens if we do nothing?
judging-aim = What we want to reach:
judging-none = Nothing has been said here yet.
judging-add = Record a judgement
judging-text = What is the judgement?
judging-hint = Something in the way, or how it may go on.

## Part 4: decision
deciding-title = Decision
deciding-none = Nothing has been decided in this meeting.

## Part 5: actions
acting-title = Actions
acting-none = No work was given in this meeting.
acting-add = Give somebody a task
acting-title-field = What must be done?
acting-assignee = Who does it?
acting-due = When must it be done?
acting-track = In which track?
acting-no-track = not chosen yet
acting-submit = Add this task

## The end
closing-title = Close this meeting
closing-next = When is the next one?
closing-none = Or: why is there no next meeting?
closing-none-hint = If you fill this in, the time above does not count.
closing-ask = Ask what decision { $number } did
closing-submit = Close the meeting
minutes-title = Minutes of meeting { $number }
minutes-print = You can print this page.
minutes-no-control = There was nothing to look at.
minutes-no-picture = Nothing was recorded apart about the picture.
minutes-next = The next meeting is on { $at }.
minutes-no-next = There is no next meeting: { $reason }

## Decisions
decided-title = Decisions
decided-lead = What was decided, what else was possible, who was allowed to, and does it work?
decided-none = Nothing has been decided yet.
decided-all = All decisions
decided-card = { $n ->
    [one] { $n } decision.
   *[other] { $n } decisions.
} Still to be looked at: { $open }.
decided-named = Decision { $number }
decided-by = { $at }, recorded by { $who }
decided-because = Why
decided-other = Also possible
decided-mandate = On whose word
decided-effect = What it did
decided-no-review = Nobody has looked yet whether it works.
decided-add = Record a decision
decided-outside = Was this decided in a meeting? Then record it there.
decided-what = What do you decide?
decided-what-hint = In one sentence, so that whoever was not there knows what happens.
decided-alternatives-hint = Think of at least one other thing that could be done. Was there none? Then say why below.
decided-none-because = There was nothing else, because
decided-reasons = Why do you choose this?
decided-dissent = Who was against it, and why?
decided-dissent-hint = Leave blank if nobody was.
decided-against = Against
decided-look-at = Look again on
decided-review-at = When do you look whether it works?
decided-submit = Record this decision
decided-review = Does this decision work?
decided-review-text = By what do you see that?
decided-review-hint = If it works partly or not at all, write what goes wrong.
mandate-of = On whose word?
mandate-none = Choose, or write it below
mandate-line = Who decides this?
mandate-line-hint = A name, and why they may.
mandate-more-hint = Only if it is not above, or if you want to add something.
alternatives-legend = What else could be done?
alternatives-one = Possibility { $number }
alternatives-what = What?
alternatives-advantages = What is good about it?
alternatives-drawbacks = What is bad about it?
alternatives-for = For
alternatives-against = Against
alternatives-hit = Who notices
alternatives-affects = Who notices, and what?

## Situation reports
sitreps-title = Situation reports
sitreps-lead = A report is one page. It gets a number, and does not change after that.
sitreps-all = All situation reports
sitreps-none = There is no situation report yet.
sitreps-step = Show how things stand to whoever is not there.
sitreps-write = Write situation report { $number }
sitreps-last = The last one is report { $number } of { $at }.
sitreps-next = The next report comes on { $at }, { $span }.
sitreps-late = The report of { $at } should have been there { $span }.
sitrep-draft-lead = This draft knows of everything up to log line { $entry }. Take out what need not be in it and change what is different. Each line becomes a point.
sitrep-mail-red = The attacker may read the mail, or nobody is sure. Then hand this report over on paper, or in another way.
sitrep-summary-hint = You write this yourself. In three lines: what is the matter, what are you doing, what comes next?
sitrep-communication-hint = What was said, to whom, and what do others say?
sitrep-asked-hint = What must management decide, and by when?
sitrep-tlp = To whom may this be passed on?
sitrep-tlp-hint = These are the colours of the Traffic Light Protocol. They stand on the report.
sitrep-to-team = People of the team
sitrep-to-others = Who else?
sitrep-to-hint = A name or an address on each line.
sitrep-next-at-hint = Empty this if there is no next report.
sitrep-too-many = There are too many lines here. { $limit } fit.
sitrep-submit = Issue this report
sitrep-newer = More has changed meanwhile
sitrep-newer-text = Your draft did not know this yet.
sitrep-newer-how = Your text is below, and nothing of it is lost. Take over what belongs in it. Then issue the report.
sitrep-entry = Log line { $entry }

## Ransom
ransom-title = Ransom
ransom-advice = Do not pay.
ransom-advice-first = First call the police, your insurer and a lawyer. Whoever pays does not know whether they get anything back. Do not answer the attacker yourself.
ransom-none = No demand is known.
ransom-missing = Still to be known before anybody can decide: { $n } of { $of } points.
ransom-complete = Everything was looked at. Management can decide.
ransom-is-decided = Decided: { $choice }.
ransom-step-demand = Record what the attacker demands, in their words.
ransom-step-ground = Find this out: { $ground }
ransom-step-decide = Everything was looked at. Decide now, between two possibilities at least.
ransom-decision-title = The decision
ransom-not-yet = Nobody can decide yet. You must know this first:
ransom-decide = Decide on the ransom
ransom-again = Decide anew
ransom-alternatives-hint = Put at least two possibilities side by side, with what they mean for whom. Such as: build everything anew, or buy a key.
ransom-choice = What do you decide?
ransom-option = Possibility
ransom-submit = Record this decision
demand-title = What the attacker wants
demand-none = No demand has been recorded yet.
demand-otherwise = Otherwise, the attacker says:
demand-names = The attacker names { $at }. That moment is theirs. Nothing follows from it by law.
demand-known = Found or heard on { $at }, in: { $source }
demand-add = Record a demand
demand-what = What does the attacker demand?
demand-what-hint = Word for word, if you can. Do not open links.
demand-threat = What happens otherwise, according to the attacker?
demand-deadline = Which moment does the attacker name?
demand-deadline-hint = Leave blank if they name none. It does not go among your terms.
demand-source = Where did this stand, or sound?
demand-source-hint = Such as: a file on the server, a mail, a telephone call.
demand-at = When did you find or hear this?
demand-submit = Record this
ground-title = What you must know first
ground-lead = Without these five nobody can decide on a ransom. If something stands in the way, paying is not possible.
ground-missing = Not looked at yet
ground-state = Say how this stands
ground-again = Change this
ground-answer = How does it stand?
ground-text = By what does that show?
ground-text-hint = Who said what, or what did you look at?
ground-by = Who says so?
ground-at = When?
ground-submit = Record this
contacted-title = Contact with the attacker
contacted-lead = These texts stand only here and in the log. Paraat never uses them in a message.
contacted-none = No contact has been recorded yet.
contacted-add = Record contact
contacted-who = Who said it?
contacted-text = What was said?
contacted-text-hint = Word for word. Do not open links or files.
contacted-channel = Through what?
contacted-by = Who of us read or wrote this?
contacted-at = When?
contacted-submit = Record this

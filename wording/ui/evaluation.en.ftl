# The evaluation: the meeting, the lessons, the improvements, the care for people, and what we knew when.
log-kind-evaluation = evaluation
log-evaluation-planned = Evaluation planned for { $at }. Chair: { $chair }
log-evaluation-management = Of management: { $text }
log-evaluation-team = Of the team: { $text }
log-evaluation-agenda = Agenda: { $text }
log-evaluation-place = Where: { $text }
log-evaluation-signed = { $by } signed the report of the evaluation ({ $role }), digest { $digest }.
log-questionnaire = List of questions answered by { $person }
log-lesson = Lesson { $number } ({ $kind }): { $text }
log-lesson-entries = Rests on entries { $text }
log-lesson-withdrawn = Lesson { $number } no longer counts.
log-improvement = Improvement { $number }: { $what } { $assignee } does this by { $due } at the latest. Changes: { $improves }. Whether it worked is asked from { $ask } on.
log-improvement-lessons = Follows from lesson { $text }
log-improvement-ended = Improvement { $number } ({ $end }, { $at }): { $text }
log-improvement-judged = Did improvement { $number } work? According to { $by }: { $worked } { $text }
log-ask-again = To be asked again from { $day } on.
log-care = Care { $number }: { $person } needs: { $needs } Seen to by { $assignee }
log-care-ask = To be asked again on { $day }.
log-care-ended = Ended: { $text }
thing-lesson = lesson
thing-improvement = improvement
thing-care = care
thing-signature = signature of
refusal-not-planned = No evaluation is planned yet; nothing was recorded. Plan it first, with management and team.
refusal-not-done = Improvement { $improvement } is not done yet. First say that it is done. Then you can say whether it worked.
field-team = who of the team
field-agenda = agenda
field-answers = answers
field-entries = entries
field-needs = what is needed
field-ended = how it ended
field-due_on = at the latest on
field-ask_on = when it is asked whether it worked

## The report

evaluation-report-title = Evaluation { $name }
evaluation-report-opened = Opened on { $at }.
evaluation-report-closed = Closed on { $at }.
evaluation-report-not-closed = This incident is not closed yet.
evaluation-report-more = This copy also holds what not everybody may see. What is signed is the report without that.
evaluation-part-meeting = The meeting
evaluation-part-numbers = In numbers
evaluation-part-lessons = What we learnt
evaluation-part-improvements = What becomes better
evaluation-part-questionnaire = The list of questions
evaluation-part-care = Care for people
evaluation-part-signatures = Signed
evaluation-part-since = What happened since
evaluation-column-number = No.
evaluation-column-measured = What
evaluation-column-says = Result
evaluation-column-entries = Entries
evaluation-column-kind = Kind
evaluation-column-lesson = Lesson
evaluation-column-what = What
evaluation-column-lessons = From lesson
evaluation-column-assignee = Who
evaluation-column-due = By
evaluation-column-improves = Changes
evaluation-column-ask = Did it work? Asked from
evaluation-column-question = Question
evaluation-column-well = Well
evaluation-column-partly = In part
evaluation-column-badly = Badly
evaluation-column-not-mine = N/A
evaluation-column-person = For whom
evaluation-column-needs = What is needed
evaluation-column-ask-again = To be asked again on
evaluation-column-by = Who
evaluation-column-role = As
evaluation-column-at = When
evaluation-column-digest = Digest
evaluation-column-same = Same text?
evaluation-column-ended = How it ended
evaluation-column-worked = Did it work?
evaluation-not-planned = No evaluation is planned yet.
evaluation-line-at = When: { $text }
evaluation-line-place = Where: { $text }
evaluation-line-chair = Chair: { $text }
evaluation-line-management = Of management: { $text }
evaluation-line-team = Of the team: { $text }
evaluation-line-agenda = Agenda, point { $number }: { $text }
evaluation-numbers-lead = Each number follows from the entries behind it. Where a moment is missing, the number is unknown.
evaluation-no-lessons = No lessons are written down yet.
evaluation-no-improvements = No improvements are agreed yet.
evaluation-answered = { $n ->
    [one] One person answered the list.
   *[other] { $n } people answered the list.
 }
evaluation-answer = { $question } { $person }: { $text }
evaluation-not-signed = Nobody signed yet.
evaluation-signed-lead = The digest is the SHA-256 of the text above, as it was read. Whoever checks it takes the file with the signed text.
evaluation-same = Yes
evaluation-other = No, the text changed since
evaluation-ended = { $end } ({ $at }): { $text }
evaluation-care-ended = { $person }: { $text }

## The numbers

measured-unknown = Unknown: nobody recorded this moment.
measured-no-entries = none
measured-signal = First signal
measured-aware = From signal to awareness
measured-team = From awareness to calling the team
measured-first-word = First word to: { $who }
measured-first-filing = First filing with: { $who }
measured-after = { $span } ({ $at })
measured-only = { $at }. How long that took is unknown: the moment before it is missing.
elapsed-before = { $span } earlier
elapsed-before-between = between { $least } and { $most } earlier
elapsed-at-most = at most { $most }; the hour is not known
elapsed-between = between { $least } and { $most }; the hour is not known
measured-terms = Duties and terms
measured-terms-none = There were no duties.
measured-terms-in-time = { $n } in time
measured-terms-late = { $n } too late
measured-terms-missed = { $n } missed
measured-terms-done = { $n } done without a term
measured-terms-waived = { $n } left with a reason
measured-terms-open = { $n } still open
measured-term-late = { $late }. The term ended on { $due }.
measured-term-missed = Not done. The term ended on { $due }.
measured-corrections = Put right
measured-corrections-none = Nothing of what we told became otherwise later.
measured-corrections-told = { $times ->
    [one] Once we told something that became otherwise later
   *[other] { $times } times we told something that became otherwise later
 } ({ $facts }). Counted are { $people } people who heard the old value.
measured-corrections-uncounted = { $n ->
    [one] For one of these nobody counted how many people.
   *[other] For { $n } of these nobody counted how many people.
 }
measured-corrections-open = { $n ->
    [one] One old value is not settled yet.
   *[other] { $n } old values are not settled yet.
 }
measured-corrections-sent = { $n ->
    [one] One message put something right.
   *[other] { $n } messages put something right.
 }
measured-rumours = Rumours
measured-rumours-none = No rumours were written down.
measured-rumours-told = { $n } heard: { $true } true, { $partly } true in part, { $false } not true, { $open } not found out.
measured-readability = Readability of what was sent
measured-readability-none = No message was sent of which the text is known.
measured-readability-told = { $plain } of { $n } texts are plain. The hardest is message { $message }: { $score }. From 60 a text is plain.
measured-approval-median = Waiting for approval, in the middle
measured-approval-longest = Waiting for approval, the longest
measured-approval-waiting = Still waiting for approval
measured-approval-none = Not one text was approved.
measured-approval-told = { $n ->
    [one] { $span }, for one text
   *[other] { $span }, for { $n } texts
 }
measured-approval-longest-told = { $span }, for message { $message }
measured-approval-waiting-told = { $n ->
    [one] One text
   *[other] { $n } texts
 }
measured-money = Costs and cover
measured-money-none = No costs were written down.
measured-money-told = { $total } in all. The insurance is expected to pay { $covered } of it.

## The pages

nav-learn = Learn
evaluation-title = Evaluation
evaluation-table = Table:
evaluation-change = Change
evaluation-entries = Entries:
evaluation-plan = Plan the evaluation
evaluation-replan = Plan the evaluation anew
evaluation-plan-lead = Management and the team sit down together. The team knows what happened. Management decides what changes.
evaluation-plan-submit = Record
evaluation-at = When?
evaluation-place = Where?
evaluation-chair = Who chairs?
evaluation-chair-hint = Choose somebody who did not lead the team.
evaluation-management = Who of management?
evaluation-management-hint = One name on each line.
evaluation-team = Who of the team?
evaluation-team-hint = One name on each line. Ask those from outside who helped, too.
evaluation-agenda = Agenda
evaluation-agenda-hint = One point on each line.
evaluation-agenda-begin =
    What happened, and when did we know?
    What went well?
    What did not go well?
    What do we do otherwise next time?
    How are the people?
    Who does what, and when is it done?
evaluation-next-plan = This incident is closed, but no evaluation is planned yet. Plan it while everybody remembers.
evaluation-verb-plan = Plan the evaluation
evaluation-next-answer = The evaluation is on { $at }. Answer the list of questions before then.
evaluation-verb-answer = Answer the questions
evaluation-next-lesson = Write down what you learnt. Begin with what went well.
evaluation-verb-lesson = Write down a lesson
evaluation-next-improvement = Agree on what becomes better, who does it, and when it is done.
evaluation-verb-improvement = Agree on something
evaluation-next-sign = Read the report and sign it.
evaluation-verb-sign = Read and sign
evaluation-next-late = Improvement { $number } should have been done: { $what }
evaluation-verb-late = Say how it stands
evaluation-next-judge = Did improvement { $number } work? { $what }
evaluation-verb-judge = Say whether it worked
evaluation-card = Planned for { $at }. Lessons: { $lessons }. Improvements: { $improvements }.
evaluation-take = Take the report along
evaluation-file = evaluation
evaluation-file-pdf = PDF
evaluation-file-html = HTML, for any browser
evaluation-file-md = Markdown
evaluation-file-signed = The signed text, to check the digest
evaluation-sign = Read the report and sign
evaluation-sign-lead = Read all of it. What stands here may be seen by everybody who may see this incident. You sign exactly this text.
evaluation-sign-here = Sign
evaluation-sign-as = As what do you sign?
evaluation-sign-submit = I have read this and sign
evaluation-digest = Digest (SHA-256) of this text:
evaluation-changed = The text changed while you were reading. Nothing was signed. Read it again, and then sign.
lesson-add = Write down a lesson
lesson-lead = Say what happened and how it came about. It is not about whose fault it was.
lesson-submit = Record
lesson-kind = What kind of lesson?
lesson-text = What did we learn?
lesson-entries = On which entries does this rest?
lesson-entries-hint = Numbers from the logbook, such as 3, 8 and 12. May stay empty.
lesson-entries-unread = There is no number here. Type numbers from the logbook, or leave this empty.
lesson-revise = Change lesson { $number }
lesson-withdraw = Withdraw
lesson-withdrawing = Withdraw lesson { $number }
lesson-withdraw-lead = After that the lesson no longer counts. It can still be read.
lesson-withdrawn = No longer counts. Reason: { $reason }
lesson-numbered = Lesson { $number } · { $kind }
improvement-add = Agree on an improvement
improvement-lead = An improvement has a name and a day. Later we ask whether it worked.
improvement-submit = Record
improvement-what = What becomes better?
improvement-what-hint = Say what there is when it is done. Such as: the call list hangs on paper in the workshop.
improvement-lessons = From which lessons does this follow?
improvement-assignee = Who does this?
improvement-due = By when at the latest?
improvement-improves = What does it change?
improvement-sheet = Which sheet is that?
improvement-sheet-hint = That sheet then says that this came from this incident.
improvement-sheet-none = no sheet
improvement-sheet-other = This sheet is something else than you chose above. Choose a sheet of the same kind.
improvement-ask = From when on do we ask whether it worked?
improvement-ask-hint = Leave empty for three months later.
improvement-revise = Change improvement { $number }
improvement-ending = How did improvement { $number } end?
improvement-end = Is it done?
improvement-end-text = What was done, or why not?
improvement-end-at = When?
improvement-end-submit = Record
improvement-judging = Did improvement { $number } work?
improvement-judge-lead = See whether things really go otherwise, at an exercise or a new incident. That it is finished does not say so.
improvement-judge-submit = Record
improvement-worked = Did it work?
improvement-worked-text = By what do you see that?
improvement-worked-hint = An exercise, a measurement, a new incident.
improvement-again = When should we ask again?
improvement-again-hint = Only if it is too early to tell.
improvement-by = { $who }, by { $day } at the latest
improvement-from = Follows from lesson { $lessons }
improvement-changes = Changes: { $what }
improvement-ended = { $end }: { $text }
improvement-judged = Did it work? { $worked }: { $text } ({ $who })
improvement-to-end = Say how it ended
improvement-to-judge = Say whether it worked
improvement-is-open = Being done
improvement-is-late = Should have been done
improvement-is-done = Done. Whether it worked is asked from { $day } on.
improvement-is-ask = Done. Did it work?
improvement-is-worked = Done, and it worked
improvement-is-partly = Done, and it worked in part
improvement-is-failed = Done, but it did not work
improvement-is-dropped = Will not be done
improvements-title = Improvements
improvements-lead = What was agreed after incidents and exercises. What waits for somebody stands on top.
improvements-none = Nothing is agreed yet. That is done at the evaluation of an incident.
improvements-link = Improvements from all incidents
improvements-late = Should have been done
improvements-ask = Did it work?
improvements-open = Going on
improvements-judged = Finished
improvements-dropped = Will not be done
sheet-improved = Improved after { $name }: { $what }
questionnaire-title = Answer the list of questions
questionnaire-lead = { $n } short questions. Skip what you do not know. You can change your answers later.
questionnaire-person = Your name
questionnaire-more = More about this: { $question }
questionnaire-submit = Hand in
questionnaire-why = Everybody who was there answers the same list. Only the chair reads along, unless somebody chooses otherwise.
questionnaire-none = Nothing that you may see is answered yet.
care-add = Say who needs care
care-why = A crisis is hard on people. Ask how they are after a week and after a month.
care-lead = Write down only what is needed. Choose below who may read this.
care-submit = Record
care-person = Who needs care?
care-needs = What is needed?
care-needs-hint = Such as rest, a talk, or other work. Write down no illness.
care-assignee = Who sees to it?
care-ask = When do you ask again how they are?
care-ended = How did it end?
care-ended-hint = Leave empty as long as it is needed.
care-revise = Care { $number }
care-by = { $who } sees to it.
care-asked = To be asked again on { $day }.
care-was-ended = Ended: { $text }
as-of-title = What did we know then?
as-of-lead = Choose a moment. You see the facts, the duties and who had heard what, as it stood then.
as-of-at = At which moment?
as-of-at-hint = Without an hour we look at the end of that day.
as-of-by = What counts?
as-of-submit = Show it
as-of-asked = On { $at }. { $by }
as-of-not-opened = This incident was not opened yet then.
as-of-partial = You may not see everything of this incident. What rests on that does not stand here.
as-of-facts = The facts
as-of-no-facts = There were and are no facts.
as-of-fact = { $value } { $mark } { $certainty }, according to { $source }, known { $at }
as-of-unknown = unknown
as-of-duties = The duties
as-of-no-duties = No duties stood on the screen then.
as-of-duty = { $standing }: { $due }
as-of-no-duty = did not apply
as-of-told = Who had heard what
as-of-nobody = Nobody had been told anything yet.
as-of-now = Now:
done-care = The care is recorded.
done-closed = The incident is closed. Now look back together.
done-evaluation-planned = The evaluation is planned.
done-evaluation-signed = Your signature stands below it.
done-improvement = The improvement is agreed.
done-improvement-ended = Recorded how it ended.
done-improvement-judged = Recorded whether it worked.
done-lesson = The lesson is recorded.
done-lesson-withdrawn = The lesson no longer counts.
done-questionnaire = Your answers are recorded.
place-write-lesson = Write down a lesson
place-write-lesson-also = learnt finding evaluation
place-agree-improvement = Agree on an improvement
place-agree-improvement-also = action measure follow-up
place-as-of = What did we know then?
place-as-of-also = tuesday look back moment standing
place-evaluation = Evaluation
place-evaluation-also = learn look back care report lessons
place-improvements = Improvements from all incidents
place-improvements-also = follow-up actions did it work

# Who is at work, handover and the page of the board, in English. The keys are those of shift.nl.ftl.

## The page of the board
board-title = For the board
board-what = What
board-since = Since
board-how-bad = How bad
board-doing = What we do
board-deadlines = Deadlines
board-asked = Needed from you
board-line = Questions?
board-changed = New to you
board-kind = { $what }, { $certainty }.
board-what-unknown = We are still finding out what is going on.
board-risk-decided = Decided: { $risk }.
board-risk-proposed = Proposed: { $risk }.
board-measures = { $n ->
    [one] 1 measure is in force.
   *[other] { $n } measures are in force.
}
board-decided = Decided: { $what }
board-deadline = { $to }: { $due } ({ $left })
board-ransom = Nobody has decided on the ransom yet.
board-nothing = Nothing at this moment.
board-unchanged = Nothing is new since you last looked.
board-first = This is the first time you look here.
board-all = Everything about this incident

## Who is at work
shifts-title = Who is at work?
shifts-lead = Whoever works longer than ten hours makes mistakes. Arrange relief in time. And ask each other: are you all right?
shifts-none = Nothing was noted yet. Say below who is at work.
shifts-at-work = At work
shifts-on-call = On call
shifts-off = Resting
shifts-since = since { $at }, { $long }
shifts-from = since { $at }
shifts-too-long = Too long: arrange relief.
shifts-said = In their own words: { $wellbeing }
shifts-unknown = Reached, but nobody knows whether they are at work
shifts-begin = { $name } is at work
shifts-note = Note it
shifts-person = Who
shifts-other = Or somebody else
shifts-shift = What does this person do now?
shifts-at = Since when
shifts-wellbeing = Are you all right?
shifts-wellbeing-hint = You need not say. What you choose stands in the journal, and the whole team can read it.
shifts-no-answer = Say nothing
shifts-words = Anything else the team must know
shifts-submit = Record
shifts-hand-over = Hand work over

## Handover
handovers-title = Handover
handovers-lead = Hand your work over with a list that Paraat makes for you. You add to it, and you both sign.
handovers-none = Nothing was handed over yet.
handovers-new = Make a handover
handovers-line = { $role }: from { $from } to { $to }, { $at }
handovers-waits = Not signed by everybody yet
handovers-done = Signed by both
handover-heading = Handover { $number }
handover-role = Which work do you hand over?
handover-from = Who leaves
handover-to = Who goes on
handover-added-hint = What is not here, and must the other know? What worries you?
handover-part-hint = Each line is a point. Take away what is not right, and add to it.
handover-submit = Record, and then sign
handover-sign = I am { $name } and I sign
handover-sign-lead = Sign only for yourself. Your name and the time go into the journal.
handover-signed = Signed by { $name }, { $at }
handover-not-signed = Not signed yet by { $name }
handover-leads = { $from } was in the lead too. Put { $to } in the lead.
handover-to-direction = Change the lead
handover-to-shifts = Say who works now and who rests
handover-leader = In the lead: { $leader }
handover-not-looked = not looked at yet
handover-task = Task { $task }: { $title } ({ $who })
handover-task-due = Task { $task }: { $title } ({ $who }), due { $due }
handover-task-late = Late: task { $task }, { $title } ({ $who }), was due { $due }
handover-deadline = { $duty }: by { $due }
handover-meeting = The team meets at { $at }
handover-on-call = { $person }: on call
handover-at-work = { $person }: at work, { $long }
done-shift = Recorded who is at work.
done-handover = The handover is ready. Both of you sign.
done-signed = Signed.
board-card = One page for on the way, with what the board must know and decide.
shifts-card = { $n ->
    [one] 1 person is at work.
   *[other] { $n } people are at work.
}
shifts-card-weary = At work too long: { $names }. Arrange relief.

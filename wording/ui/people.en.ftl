# Whom we owe words to: the matrix, one row, what was put right.

## Why somebody is in the matrix.

why-duty = The law asks it. { $order } ({ $cited }).
why-not-known = The law may ask it. { $order } ({ $cited }). Facts are missing.
why-clause = The contract asks it: { $name }. { $clause }.
why-policy = The policy asks it: { $name }.
why-their-data = Data about them are hit, or may be: { $name }.
why-service = They notice: { $name } fails, or works badly.
why-documents = Papers of theirs are in it: { $name }. Think of orders, contracts, quotes and invoices.
why-kept-longer = It also holds data about people who have left: { $name }. You keep them for { $n ->
    [one] { $n } month
   *[other] { $n } months
}.
why-high-risk = The risk for people is high, or may be. Questions will come.
why-crisis = This is a crisis.
why-crime = Somebody did this on purpose.
why-noticed = People already talk about it.
why-listed = Think of them every time. They are on the list of the Dutch Digital Trust Center.

## The matrix.

nav-people = People
people-lead = Who must know? Paraat proposes whom to tell, and why. You decide.
people-to-tell = Tell them now: { $who }.
people-to-tell-again = Tell them again how it stands: { $who }.
people-to-find-out = Find out whether you must tell them: { $who }.
people-by-when = By { $at }.
people-next-tell = Tell them
people-next-duty = To the report
people-next-find-out = Find out
people-nothing-open = Everybody who must know, or had better, has heard.
people-group-must = You must
people-group-find-out = Find this out
people-group-should = It is wise
people-group-may = You may
people-group-not = Not needed
people-count = { $n ->
    [one] { $n } row
   *[other] { $n } rows
}
people-through = How: { $channels }.
people-channel-marked = { $channel } (▲ not trusted)
people-assignee = { $who } does this.
people-not-told = Not told yet
people-told-at = Told on { $at }
people-filed-at = Reported on { $at }
people-more-grounds = Why else?
people-not-because = Not: { $ground }
people-dismiss = Not needed
people-add = Add somebody else
people-add-kind = What kind of party is it?
people-add-name = What are they called?
people-add-name-hint = For example: residents' council, union, landlord.
people-add-submit = Add

## Warnings at a row.

people-look-again = Look again. Facts have come in since you decided this.
people-look-again-law = Look again. The law now asks more than you decided.
people-before-staff = Your staff know nothing yet. Tell them first, or at the same time.
people-intranet-only = Not everybody reads the intranet. Add a channel that reaches people: a meeting, a text message or an e-mail.
people-silent = They have heard nothing for { $span }. Tell them how it stands, even if there is no news.
people-never-told = They have heard nothing yet, and that has lasted { $span }.
people-promise = You promised news on { $at }. That moment has passed.

## On the page Now.

people-now-silent = { $n ->
    [one] One party heard nothing for a week: { $who }.
   *[other] { $n } parties heard nothing for a week: { $who }.
}
people-now-promise = The moment at which you promised news has passed. For: { $who }.
people-now-look = See who
people-now-outdated = { $n ->
    [one] Once you told something that is no longer true.
   *[other] { $n } times you told something that is no longer true.
}
people-now-outdated-look = Put it right

## One row.

people-all = All people and parties
people-row-tell = Nobody has told them anything yet.
people-row-told = They last heard something { $span }.
people-write = Write a message
people-to-duty = To the duty
people-why = Why?
people-own-row = Somebody added this party.
people-heard = What they heard
people-heard-nothing = Nothing yet. Record here what you tell them.
people-heard-said = { $at }, by { $by } ({ $channel })
people-heard-message = Message { $number }
people-heard-filed = Reported on { $at } ({ $channel })
people-heard-reached = { $n ->
    [one] { $n } person
   *[other] { $n } people
}
people-heard-next = More news promised on { $at }
people-heard-answer = Answer
people-heard-to = To
people-decided = What you decided
people-decided-by = Decided by
people-waive = Decide not to do the duty

## Weighing.

weigh-title = Weigh it and decide
weigh-again = Decide again
weigh-submit = Record
weigh-necessity = Do you tell them?
weigh-ground = On what ground?
weigh-ground-hint = An article, a clause in a contract, or why it is wise.
weigh-for = What speaks for it?
weigh-against = What speaks against it?
weigh-expected = How will they take it?
weigh-means = What does it mean for them?
weigh-channels = How do you tell them?
weigh-tell-at = By when?
weigh-assignee = Who does it?
weigh-decided-by = Who decided this?
weigh-decided-by-hint = Not needed if law or contract ask it.
weigh-task = Task
weigh-task-yes = Make it a task as well
weigh-task-hint = The task goes into the track of notification.
weigh-task-title = Tell them: { $who }
weigh-law-asks = The law asks this. Choose Must, or record that you decide not to do the duty.
weigh-task-nobody = Say who does the task.
dismiss-title = Not needed: { $who }
dismiss-lead = The row stays, with your reason. You can decide otherwise later.
dismiss-ground = Why not?
dismiss-submit = Put aside
dismiss-not-here = The law asks this, or may ask it. You cannot put the row aside here.

## Telling.

tell-title = Record what you told them
tell-lead = For a conversation or a call. What you write and send, Paraat records by itself.
tell-submit = Record
tell-at = When?
tell-by = Who told them?
tell-channel = How?
tell-to = Whom exactly?
tell-text = What was said?
tell-text-hint = Numbers too. If a number changes later, you know who heard the old one.
tell-reached = How many people?
tell-reached-wrong = Write a whole number.
tell-answer = What did they say or ask?
tell-next-at = When do they hear more?
tell-next-at-hint = Fill this in if you promised news. Paraat warns when that moment has passed.

## What it means for them: what to think of.

people-content-staff = What works and what does not? What do you ask of them in the recovery? What do they say to customers, and what not?
people-content-staff-victims = Which data about them are hit? What can they do themselves? To whom can they turn?
people-content-customers = What do they notice in orders, invoices, appointments and quotes? Are data about them hit too?
people-content-data-subjects = Which data? What may happen? What do you do, and what can they do themselves? Where do they ask questions?
people-content-former-customers = Why do you still have their data? Which data, and what can they do themselves?
people-content-suppliers = Will orders or payments be late? Did their orders, contracts, quotes or data become public?
people-content-chain-partners = Which link runs between you? Must they close it? How do they recognise the attack?
people-content-controllers = What happened to their data, how many people is it about, and what did you do already? They must report it themselves.
people-content-partners = What does the contract say? What can they pass on to their own customers?
people-content-authority = What the report asks stands at the duty.
people-content-sector-authority = Do you have a duty of your own to report? In the Netherlands think of DNB, AFM, RDI or IGJ.
people-content-csirt = What do you see technically? What can others learn from it?
people-content-police = Always report the crime. Keep the traces, and ask what you had better not touch.
people-content-insurer = Whose help may you call in? What is covered, and what must you ask first?
people-content-bank = New cards? Other access to internet banking? Does the bank watch for strange payments?
people-content-advisers = What can they think along about? An accountant, a bookkeeper, a lawyer.
people-content-networks = What can others learn from this? What must not go further?
people-content-press = One person speaks. What do you always say, and what never?
people-content-public = What must everybody know? When does news come, and where?
people-content-board = What must they decide? What do they hear before the outside world?
people-content-own = What changes for them? What do you ask of them?

## Putting right.

corrections-title = Corrections
corrections-lead = A fact changed after you had told it. Here is who heard the old one. Put it right, or say why that is not needed.
corrections-none = Everything you told is still true.
corrections-none-hint = When a fact changes that you told, this page says who heard the old one.
corrections-card = { $n ->
    [one] Once, what you told is no longer true.
   *[other] { $n } times, what you told is no longer true.
}
corrections-next = Put this right first: { $fact }. For: { $who }.
corrections-next-look = To that line
corrections-change = Then: { $then }. Now: { $now }.
corrections-unknown = not known
corrections-contested = sources contradict each other
corrections-went-message = Message { $number }: { $who }
corrections-went-conversation = Conversation: { $who }
corrections-went-filing = Report: { $order }
corrections-at = Told on { $at }
corrections-write = Write a correction
corrections-update = Update the report
corrections-settle = Record what you do
corrections-message = With which message?
corrections-no-message = Not with a message
corrections-because = How was it put right, or why is that not needed?
corrections-because-hint = If you chose a message that went, this may stay empty.
corrections-not-sent = This message has not gone yet, or is no longer true itself.
corrections-settled = Settled
corrections-settled-none = Nothing yet.
corrections-settled-by = { $at }, by { $who }
corrections-settled-through = With message { $number }.

## What was just done.

done-weighed = Your decision is recorded.
done-dismissed = The row was put aside, with your reason.
done-told = What you told them is recorded.
done-settled = Recorded. The line now stands with what was settled.

## Where you want to go quickly.

place-tell-people = Tell people
place-tell-people-also = whom to inform customers staff suppliers stakeholders
place-corrections = Put right what you told
place-corrections-also = wrong correction old number message

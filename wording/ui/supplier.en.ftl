# Suppliers both ways: a supplier of ours is hit, and we are the supplier of others.
log-supplier-named = { $who }: { $hit }.
log-supplier-told-us = They told us on { $at }.
log-supplier-told-by = Who told us: { $text }
log-supplier-contact = Contact: { $text }
log-supplier-clause = Agreed: { $text }
log-supplier-hours = Within { $n } hours.
log-supplier-because = What shows it: { $text }
log-supplier-asked = Asked of { $who } on { $at }, by { $by } ({ $channel }): { $topics }.
log-supplier-answer-by = Answer wanted before { $at }.
log-supplier-message = With message { $number }.
log-supplier-answered = Answer of { $who } on { $at }, by { $by }, to the question “{ $topic }” ({ $outcome }): { $text }
log-supplier-aware = They say that they knew on { $at }.
log-supplier-next = They promise more on { $at }.
log-controllers-counted = Numbers of clients counted ({ $n }), according to { $source }, known since { $at }. { $rows }.
thing-supplier = supplier
refusal-twice = { $word } stands there twice; nothing was recorded. Take one away, at { $field }.
field-rows = table
field-topics = questions
field-topic = question
field-controller = client
field-people = people
field-records = records
field-categories = kinds of data
field-clause = agreement
field-notice_hours = number of hours
field-told_at = when they told us
field-told_by = who told us
field-answer_by = when the answer must be there
field-aware_at = when they knew
word-supplier-reply-full = Answered in full
word-supplier-reply-partial = In part
word-supplier-reply-not-known = They do not know yet
word-supplier-reply-refused = They do not want to say
between = { $low } to { $high }
between-sure = { $number } ({ $sure })

done-supplier = Recorded how things are with this supplier.
done-supplier-asked = Recorded what you asked.
done-supplier-answered = The answer is recorded.
done-controllers-counted = The numbers are recorded.
done-controllers-told = Recorded whom you told, each with their own number.

place-name-supplier = A supplier is hit
place-name-supplier-also = processor, supplier calls, hack at a supplier
place-count-controllers = Numbers of each client
place-count-controllers-also = table, numbers, data subjects of each client
place-suppliers = Suppliers that are hit
place-suppliers-also = processor, formal notice, questions to a supplier
place-controllers = Clients whose data are hit
place-controllers-also = controllers, those for whom we process

duties-both-ways = Suppliers and clients

suppliers-title = Suppliers that are hit
suppliers-all = All suppliers
suppliers-lead = Did something go wrong at a supplier with data or systems of yours? Write down who it is. Paraat shows what to ask, what they promised and what is still missing.
suppliers-none = No supplier is on the list yet.
suppliers-proposed = May be hit too
suppliers-card =
    { $n ->
        [one] One supplier is hit or may be.
       *[other] { $n } suppliers are hit or may be.
    } Questions without a full answer: { $out }.
supplier-add = Put a supplier on the list
supplier-add-lead = Do you know little yet? Fill in the name only. The rest can come later.
supplier-add-submit = Put on the list
supplier-revise = How are things with { $who }?
supplier-revise-submit = Record
supplier-who = Who is it?
supplier-who-needed = Choose who it is, or write the name.
supplier-none-of-these = Somebody who is not listed
supplier-name = Name
supplier-name-hint = Only if you chose nobody above.
supplier-hit = Are they hit?
supplier-told = When did they tell you?
supplier-told-hint = Leave empty if they said nothing, or if you do not know. Is the hour unknown? Then fill in the day only.
supplier-told-by = Who of them told you?
supplier-contact = Whom do you speak with there?
supplier-contact-hint = Name and number.
supplier-because = What shows it?
supplier-because-hint = What did you see or hear? Do you say that they are not hit? Then this is needed.
supplier-clause = What does the contract say about telling you?
supplier-clause-hint = Needed only if the contract is not in Paraat. Name the article.
supplier-hours = Within how many hours must they tell you?
supplier-within-hours =
    { $n ->
        [0] at once
       *[other] within { $n } hours
    }
supplier-agreed = What you agreed with them
supplier-nothing-agreed = No agreement about telling is in Paraat. Look in the contract.
supplier-unknown = unknown
supplier-aware-at = They knew on: { $at }
supplier-told-at = They told you on: { $at }
supplier-took = Between these lay { $span }.
supplier-no-term = No term is known. According to the GDPR they must tell you without undue delay.
supplier-at-once = They must tell you at once.
supplier-term-unread = There is an agreement, but nobody looked up the term.
supplier-aware-unknown = Whether they were in time is unknown: they did not say yet when they knew.
supplier-runs = They have until { $at } to tell you.
supplier-missed = They should have told you before { $at }. They did not.
supplier-in-time = They were in time: it had to be before { $at }.
supplier-late = They were { $span } late: it had to be before { $at }.
supplier-hour-decides = Whether they were in time depends on the hour. It had to be before { $at }.
supplier-late-own = That they were late gives you no more time. Your own term begins when you knew.
supplier-aware-from = Your own term begins when you knew. That is mostly when they told you: { $at }. Nobody recorded that yet.
supplier-aware-open = Your own term begins when you knew. Nobody recorded that yet.
supplier-set-aware = Record when you knew
supplier-questions = Questions and answers
supplier-asked-times =
    { $n ->
        [0] Not asked yet
        [one] Asked once
       *[other] Asked { $n } times
    }
supplier-answer-by = { $by }, on { $at }.
supplier-answered-before =
    { $n ->
        [one] Before that they answered otherwise once.
       *[other] Before that they answered otherwise { $n } times.
    }
supplier-as-fact = Recorded as a fact:
supplier-write-answer = Write down the answer
supplier-not-asked = You have not asked them anything yet.
supplier-stays-out =
    { $n ->
        [0] Every question has an answer.
        [one] 1 question has no full answer yet.
       *[other] { $n } questions have no full answer yet.
    }
supplier-ask-again-now = Ask again now.
supplier-step-who = Something went wrong at a supplier. Write down who that is.
supplier-verb-who = To the suppliers
supplier-step-ask = Ask { $who } what happened and how many of your people it concerns.
supplier-verb-ask = To the questions
supplier-step-again =
    { $n ->
        [one] { $who } gave no full answer to 1 question yet. You asked { $times } times. Ask again.
       *[other] { $who } gave no full answer to { $n } questions yet. You asked { $times } times. Ask again.
    }
supplier-verb-again = Ask again
supplier-step-wait = They have until { $at } to answer. Did something come already? Write it down.
supplier-verb-answer = Write down an answer
supplier-to-ask = Ask questions
supplier-to-letter = Write a letter with the questions
supplier-to-revise = Change what stands here
supplier-in-default = The term has passed and answers are missing. You can give them formal notice of default. Let a lawyer look first.
supplier-to-notice = Begin the formal notice
supplier-letters = Letters to them
supplier-letter-notice = Formal notice of default
supplier-letter-questions = Letter with the questions
supplier-letter-other = Message { $number }
supplier-letter-sent = sent on { $at }
supplier-letter-waits = not sent yet
supplier-letter-dropped = does not go
supplier-asking = Questions to { $who }
supplier-ask-lead = Are you calling? Read out the questions and tick what you asked. Then write down each answer, also when it is "we do not know".
supplier-ask-own = Always ask for the number of yours. A number of all their customers together does not help you.
supplier-ask-submit = Record what you asked
supplier-topics = What did you ask?
supplier-channel = By what means?
supplier-ask-at = When?
supplier-ask-by = Who asked?
supplier-ask-to = Whom of them?
supplier-answer-by-when = When do you want an answer?
supplier-answer-by-hint = Did you say nothing? Leave this empty. Then Paraat asks again after a day.
supplier-again-who = Who asks again if nothing comes?
supplier-again-nobody = Nobody: make no task
supplier-task-again = Ask { $who } again for an answer
supplier-task-asked = It was asked again.
supplier-task-answered = Everything was answered.
supplier-answering = Answer of { $who }
supplier-answer-submit = Record the answer
supplier-answer-text = What did they say?
supplier-answer-text-hint = In their own words. It stays as it is.
supplier-outcome = Is the question answered now?
supplier-answer-at = When did the answer come?
supplier-answer-who = Who of them said it?
supplier-aware = When did they know?
supplier-aware-hint = What they say themselves. From this follows whether they were in time. Your own term does not change by it.
supplier-next = When will you hear more?
supplier-next-hint = Only if they promised that.
supplier-fact-hint = What does this answer mean? It becomes a fact, with this supplier as its source. Leave empty if it says nothing.
supplier-certainty-hint = A supplier who says something has not proved it yet.

controllers-title = Clients
controllers-all = All clients
controllers-lead = For them you process data. They must hear it from you without undue delay, also when you know little yet. They report to the authority themselves, unless you agreed otherwise.
controllers-none = No client is in Paraat yet. Paste a list below, or put the contracts into the preparation.
controllers-told =
    { $n ->
        [one] 1 client. Told: { $told }.
       *[other] { $n } clients. Told: { $told }.
    }
controllers-people =
    { $n ->
        [one] People: { $people }, counted with 1 client.
       *[other] People together: { $people }, counted with { $n } clients.
    }
controllers-must = Must hear it now
controllers-wise = Wise to tell
controllers-later = Know what we know
controllers-count =
    { $n ->
        [one] 1 client
       *[other] { $n } clients
    }
controllers-next = Tell { $who }.
controllers-next-new = { $who } got a number that is not right any more. Tell them the new one.
controllers-next-record = Everybody knows. Record that you did your duty.
controllers-verb = To this client
controllers-step =
    { $n ->
        [one] 1 client must hear from you now.
       *[other] { $n } clients must hear from you now.
    }
controllers-verb-all = To the clients
controllers-to-numbers = Fill in numbers
controllers-to-telling = Record whom you told
controllers-to-message = Write one message for all
controllers-find = Search by name
controllers-show = Whom do you want to see?
controllers-show-all = All of them
controllers-show-untold = Who heard nothing yet
controllers-show-old = Who got an old number
controllers-show-uncounted = Of whom no number is known
controllers-filter = Show
controllers-left-out =
    { $n ->
        [one] 1 client is not shown now.
       *[other] { $n } clients are not shown now.
    }
controllers-numbers = Numbers of each client
controllers-numbers-lead = Paste a table from your spreadsheet. Paraat checks every row. If something is wrong, Paraat records nothing and what you pasted stays.
controllers-rows = The table
controllers-rows-hint = Columns: client, people, records. One row for each client. Is a number unknown? Leave it empty. A range is fine too: 100-200.
controllers-strangers = Names that Paraat does not know
controllers-strangers-yes = Put them on the list
controllers-strangers-hint = First look whether it is a typing mistake.
controllers-kinds-hint = Choose only what you know. If you choose nothing, what stood there stays.
controllers-known-at = Since when do you know this?
controllers-reason = Why are the numbers different?
controllers-reason-hint = May stay empty. It stands with the number, for whoever reads it later.
controllers-submit = Check and record
controllers-file = Or read a file
controllers-file-hint = An Excel or CSV file. It will stand in the table above. Nothing is recorded yet.
controllers-in-row = Row { $row }: { $why }
controllers-row-broken = this row cannot be read.
controllers-row-nameless = the name is missing.
controllers-row-number = "{ $text }" is no number. Write a whole number, or two with a dash between them.
controllers-row-meant = Paraat does not know "{ $name }". Do you mean "{ $nearest }"?
controllers-row-stranger = Paraat does not know "{ $name }". Correct the name, or choose below that new names are put on the list.
controllers-row-twice = "{ $name }" stands there twice.
controllers-more-wrong =
    { $n ->
        [one] And 1 more row.
       *[other] And { $n } more rows.
    }
controllers-nothing-taken = Nothing was recorded.
controllers-no-names = There is no column with the name of the client. Call that column "client".
controllers-no-numbers = There is no column with numbers. Call that column "people" or "records".
controllers-no-rows = There is no row in the table yet.
controllers-telling = Recording whom you told
controllers-telling-lead = Choose whom you told. With each of them their own number is kept, as it is now.
controllers-tell-text = What did you tell all of them?
controllers-tell-text-hint = Their own number is added by itself.
controllers-tell-who = Whom?
controllers-tell-submit = Record
controllers-tell-message = Message { $number }, as it was approved.
controllers-nobody-chosen = Choose at least one client.
controller-numbers = Your numbers
controller-people-number = People: { $text }
controller-own = Their numbers, as you tell them
controller-people-unknown = Number not known yet
controller-not-told = Knows nothing yet.
controller-told-no-number = Knows of it since { $at }, but got no number of their own yet.
controller-told-now = Got this number on { $at }.
controller-told-old = Got another number on { $at }: { $number }. That is not right any more.
controller-told-this = You told this number on { $at }.
controller-due = By contract before { $at }.
controller-due-late = By contract this had to be before { $at }. That has passed.
controller-due-told-late = By contract this had to be before { $at }. You told it later.
controller-known = Known since { $at }, according to { $source }.
controller-not-counted = Nothing was counted yet.
controller-history = How the number changed
controller-agreed = What you agreed with them
controller-no-clause = No agreement about telling is in Paraat. The GDPR says: without undue delay.
controller-contact = Contact
controller-heard = What they heard
controller-heard-nothing = Nothing yet.
controller-step-tell = Tell them now, also when the number is not known yet.
controller-step-new = The number changed. Tell them the new one.
controller-step-count = Find out how many of their people it concerns.
controller-step-number = They know of it. Now give them their own number.
controller-step-spared = Nothing of theirs is hit. Tell them: they wonder.
controller-verb-write = Write the message
controller-verb-count = Fill in the number
controller-count = Numbers of this client
controller-people = How many people?
controller-records = How many records?
controller-number-hint = A number, or from to: 100-200. Empty is unknown.
controller-submit = Record the numbers
controller-nothing-counted = Fill in a number, or choose a kind of data.
controller-said-people = People of yours: { $text }.
controller-said-records = Records of yours: { $text }.
controller-said-kinds = Kinds of data: { $text }.
controller-to-write = Write them a message
controller-to-talk = Record a conversation
controller-to-pdf = Make the page to send along (PDF)
controller-print-title = What we know about your data: { $name }
controller-print-name = your-data
controller-print-check = Ask us whether this still holds.
controller-print-confidential = Only for the client who is named on it.
controller-print-unknown = How many people of yours there are, we do not know yet.
controller-print-told = What we wrote to you
controller-print-own = Only of you
controller-print-own-text = The numbers on this page are about you and about nobody else. If something changes, you will hear it from us.
controller-column-at = known since
controller-column-people = people
controller-column-records = records
controller-column-kinds = kinds of data

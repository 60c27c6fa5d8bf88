# Messages, approval, sending and calling, in English. The keys are those of message.nl.ftl.

## The list
messages-title = Messages
messages-lead = What you write to others is here. What waits for somebody comes first.
messages-none = There are no messages yet. What you tell customers, staff, press and others comes here.
messages-asked = Waiting for approval
messages-drafts = Being written
messages-ready = Ready to go
messages-sent = Sent
messages-dropped = Will not go
messages-begin = Begin a message
messages-all = All messages
messages-card-none = No message has been started yet.
messages-card = { $waiting ->
    [0] { $sent ->
        [0] Nothing has been sent yet.
        [one] One message has gone. Nothing waits for approval.
       *[other] { $sent } messages have gone. Nothing waits for approval.
    }
    [one] One message waits for approval.
   *[other] { $waiting } messages wait for approval.
}
messages-next-stale = A fact in { $message } has changed. Read the text again and ask for approval again.
messages-verb-stale = Read the message again
messages-next-asked = { $message } waits for { $of } to approve it: { $day }.
messages-verb-asked = Read and decide
messages-next-ready = { $message } is approved. Send it.
messages-verb-ready = Send
messages-next-draft = Finish { $message }.
messages-verb-draft = Go on writing
messages-next-first = Begin with a short first notice. You can add to it later.
messages-next-more = Nothing is waiting. Who else should hear something?
message-named = Message { $number } ({ $who })
message-day = day { $day }
message-mean = Approval has taken { $age } here on average.
message-waits-for = Waiting for { $of } to approve it: { $day }.
message-refused = Not approved by { $by }: { $reason }
message-went = Sent on { $at }, by { $by } ({ $channel })
message-does-not-go = This message will not go. { $reason }
message-stale-asked = Changed since: { $facts }. The approval no longer holds. Read the text again and ask for approval again.
message-stale-sent = Out of date: { $facts } is different now. Whoever read this should know.

## Beginning
message-begin = Begin a message
message-begin-lead = Choose who it is for and which text to start from. You change the text after that. Nothing goes out yet.
message-begin-submit = Begin
message-who = Who is it for?
message-who-none = Choose
message-who-else = Or for somebody else: who?
message-template = Which text do you start from?
message-template-for = For: { $who }.
message-template-quick = One person's approval is enough while you only fill in facts.
message-own = A text of your own
message-own-hint = You start with an empty page.
message-own-words = Write here what you want to say.
message-channel = How does it go?
message-lang = In which language?
message-lang-nl = Dutch
message-lang-en = English
done-message-begun = The message is started. Now change the text.

## Writing
message-subject = Subject
message-subject-hint = Say what it is about. That gets a mail read.
message-body = Text
message-body-hint = Put a fact in braces. It then always says what you know now.
message-questions = Only you know this
message-questions-hint = Your answer goes to its place in the text. Does something not belong there? Then type a dash.
message-question-gone = The text no longer asks this. Put your answer into the text yourself, or empty this field.
message-open = This has to be done first:
message-words = Change the words themselves
message-reach = How people hear more
message-reach-hint = This is put where the text has phone, contact, place or next_update in braces.
message-reach-placed = Paraat puts this in its place in the text.
message-phone = Which number can people call?
message-contact = Who answers?
message-place = Where is there more to read?
message-next-at = When will people hear more?
message-next-at-hint = This is a promise. It becomes a task at once.
message-keep = Keep the text
message-check = Check it
message-citable = Facts that you can cite
message-citable-hint = A button puts the fact after your text. Keep the text yourself after that.
message-checked = What still stands in the way
message-nothing-in-the-way = Nothing stops this message.
message-block = This cannot go as it is
message-overrule = Let it stand
message-instead = Better:
message-source = Source:
message-overruled = { $by } lets this stand. { $reason }
message-untrue = { $what } See: { $fact }.
message-cite = cite the fact as { $fact }, or say that you do not know yet.
message-conflicts = We said this differently before
message-now = Now
message-advice = { $n ->
    [one] One piece of advice
   *[other] { $n } pieces of advice
}
message-plain = Readable: { $score } out of 100. A text is easy from { $plain }.
message-hard = Hard to read: { $score } out of 100. A text is easy from { $plain }.
message-long-sentence = The longest sentence has { $n } words. Make it two: { $sentence }
message-passive = { $n } sentences do not say who does it.
message-reads = How it reads now
message-basis = What the text rests on
message-no-basis = The text cites no fact in braces. Paraat cannot warn you then when a fact changes.
message-not-known = not known yet
message-contested = sources contradict each other
message-since = since
message-next-mend = { $n ->
    [one] First settle one point. Then ask for approval.
   *[other] First settle { $n } points. Then ask for approval.
}
message-next-ask = The text is ready. Ask for approval.
message-next-send = It is approved. Send the message.
message-next-went = This message has gone. If you go on writing, a new version begins.
message-to-checked = See the points
message-to-questions = Fill in what only you know
message-to-asking = Ask for approval
message-to-approval = Read and decide
message-to-sending = Send
message-to-letter = Look at it as a letter (PDF)
message-letter-file = letter
message-to-calls = Share out the calls
message-drop = It will not go
message-back = Back to the message
message-look = Look at it
message-went-text = Read what went out
done-message-written = The text is kept.

## Overruling a check
message-overrule-title = May this stand as it is?
message-overrule-by = Who decides this?
message-overrule-hint = This goes into the log.
message-overrule-submit = Let it stand
message-overrule-gone = This point is no longer in the text.
done-message-overruled = Recorded. This point no longer stops the message.

## Not going
message-drop-title = { $message } will not go
message-drop-lead = The text is kept. Whoever goes on writing starts it again.
message-drop-submit = It will not go
done-message-dropped = Recorded: this message will not go.

## Approval
message-ask = Ask for approval
message-ask-for = Ask for approval of { $message }
message-ask-submit = Ask for approval of this text
message-of = Who approves it?
message-deputy = Deputy
message-no-deputy = Nobody
message-speed = How many people
message-speed-first = This is a set text with only facts filled in. One person's approval is enough.
message-speed-four = Somebody other than the writer reads and approves it.
message-approval-of = Approval of { $message }
message-nothing-asked = No approval was asked, or the text changed after that.
message-many = How many people it is about
message-written-by = Written by
message-approve = Approve
message-because = Why all the same?
message-own-approval = You wrote this yourself. Your approval counts only if you say why there is nobody else.
message-not-named = { $of } was asked to approve this. Say why you do.
message-refuse = Not yet, because …
message-refuse-hint = What must change?
message-refuse-submit = Do not approve
message-approved-by = Approved by { $by }, { $at }.
done-message-asked = Approval was asked of exactly this text. Pass on the address of this page.
done-message-approved = Your approval is recorded. It holds for exactly this text.
done-message-refused = Recorded. The writer sees what must change.

## Sending
message-send = Send
message-send-title = Send { $message }
message-send-submit = Record that it has gone
message-how = Who sends it?
message-how-mail = Paraat mails it
message-how-hint-mail = Everybody gets a mail of their own. Nobody sees the others.
message-how-hand = We do it ourselves
message-how-hint-hand = You put it on the website, post it or tell it. Paraat records that it has gone.
message-to = To whom?
message-to-hint = One name or address on each line. An address that is private shows as a name afterwards.
message-to-known = People you know
message-to-nobody = Give at least one address.
message-mail-without-subject = A mail needs a subject. Write it first, and ask for approval again.
message-mail-red-because = The attacker may be reading the mail. Say why you mail all the same.
message-because-hint = For example: why others hear this before your own people.
message-by-hand = If you do it yourselves
message-where = Where is it?
message-where-hint = For example the address of the page, or the newspaper.
message-reached = How many people does it reach?
message-at = When did it go?
message-task = Tell { $who } more (message { $number })
message-not-approved = This text is not approved yet.
message-not-asked = This text has no approval yet. Ask for that first.
message-staff-first = Your own people do not know yet. Tell them first, or say below why that cannot be.
message-went-before = This text went out before. Send it only to those who did not get it.
done-message-sent = Recorded: the message has gone.

## The page for the website
website-export = Page for your website
website-file = website-messages
website-title = What happened
website-none = There is no message yet.
website-superseded = This message was replaced. Read the new one above.

## Calling
calls-title = Calls
calls-none = No calls are shared out yet. First ask for approval of a phone script, then share out who calls whom.
calls-mine = You call these people
calls-others = Others call
calls-ended = Done
calls-count = { $told } spoken to, { $open } still to call
calls-next = Call { $name } now.
calls-call = Begin
calls-by = Calls: { $caller }
calls-place = From the list of calls
calls-share = Share out the calls for { $message }
calls-share-lead = Whoever calls reads out the approved text. Everybody sees their own list.
calls-share-submit = Share out
calls-list = Who is called?
calls-list-hint = One person on each line: name; number; who calls. Leave out the caller and Paraat shares them out.
calls-callers = Who calls?
calls-callers-hint = Lines without a caller go to them in turn.
calls-line-without = This line lacks a name or a caller: { $line }
calls-too-many = Share out { $limit } calls at most at a time.
done-calls-shared = The calls are shared out.
call-result = What came of it?
call-said = What did they say or ask?
call-said-hint = Write it in their words.
call-rumour = Is it a rumour?
call-rumour-yes = Yes, put it with the rumours
call-heard = Did you hear anything new?
call-fact = Which fact?
call-no-fact = None
call-value = What did they say about it?
call-value-hint = Yes or no, a number, or a few words. Paraat records it as unconfirmed.
call-no-value = This does not fit this fact. Write yes, no, a number, or one of its answers.
call-source = called: { $name }
call-no-script = The text has changed since, or is no longer approved. Do not call yet.
done-call-result = Recorded.

## Quickly to somewhere
place-begin-message = Begin a message
place-begin-message-also = write, mail, letter, press release, inform, tell, customers, staff
place-messages = Messages
place-messages-also = approval, approve, sent, communication
place-calls = Calls
place-calls-also = phone, telephone, call list, script

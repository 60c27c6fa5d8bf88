# Who may do what: roles, guests, and what stands there when something is not part of your role.

rights-administrator = manages access
own-roles-given = Gave { $who } access as: { $roles }.
own-roles-none = Took all roles from { $who }.
own-roles-of-contact = what { $name } does in the crisis team
own-guest-admitted = Let { $who } in as a guest ({ $kind }) at { $incident }, for: { $parts }. Until { $until }.
own-guest-looked = Looked at { $page }.
own-guest-stopped = Opened { $n } pages in one day. Is shown no more until { $until }.
own-helper-admitted = Let the people of { $name } ({ $organisation }) in as: { $roles }.
own-helper-dismissed = Ended the access of { $organisation }: { $reason }
own-helper-entered = Got a link of one minute to come in.
own-helper-looked = Looked from their own organisation at how things are here.
denied-no-roles = Choose at least one role, or let them manage access.
denied-no-such-helper = This is no name of another organisation.
own-access-ended = Ended the access of { $who }: { $reason }
refusal-not-yours = This is not part of your role. It takes the right to: { $right }. Nothing was recorded.
refusal-own-words = You wrote this yourself. Let somebody else approve it, or say why you do.
not-prepared-not-yours = This is not part of your role. It takes the right to: { $right }. Nothing was changed.
denied-not-yours = This is not part of your role. Ask whoever manages access.
denied-no-such-incident = There is no such incident.
denied-no-such-person = There is no such person.
denied-nobody-left = Then nobody would manage access. Give that task to somebody else first.
denied-has-roles = This person already has a role in your organisation and cannot be a guest.
denied-no-parts = Choose at least one part that the guest may see.
denied-ends-too-soon = That moment has passed. Choose a later end.
denied-no-reason = Write down why.
failure-not-yours-title = This is not part of your role
failure-not-yours = It takes the right to: { $right }. Nothing is lost, and nothing was recorded.
failure-not-yours-who = Ask: { $names }.
failure-not-yours-nobody = Nobody has this right now. Ask whoever manages access to give it.
form-others-may = This is not part of your role. Who may { $right } can do it: { $names }.
form-nobody-may = This is not part of your role, and nobody has the right to { $right } now. Ask whoever manages access.
form-guest = As a guest you can read this, but not fill it in.
guest-title = Welcome, { $name }
guest-lead = You are a guest of { $organisation } here, until { $until }. What you open goes into the log.
guest-parts = This was opened to you
guest-nothing = The incident that you came for is not there any more.
home-no-role-title = You are in, but you have no role yet
home-no-role = Without a role you see nothing yet. Ask for one: { $names }.
home-no-role-nobody = Without a role you see nothing yet. Nobody manages access now. Whoever can reach the computer with Paraat gives you a role with paraat link.

## The page that says who may do what

access-title = Access
access-lead = Who enters, and what they may do. That follows from the roles in the crisis team.
access-staff = People of your organisation
access-none = There is nobody yet.
access-invite = Invite somebody
access-invite-lead = You get a link that works once. Give it to this person yourself, not through a system that may be hacked.
access-invite-guest = Invite a guest
access-invite-guest-lead = You get a link that works once. Then you choose what the guest may see, and until when.
access-invite-name = Name
access-invite-name-hint = Does the call list have exactly this name? Then they get the roles of the crisis team by themselves.
access-invite-submit = Make a link
access-guests = Guests
access-guests-lead = Somebody from outside: a lawyer, an investigator, your insurer. A guest sees only what you open, and whatever a guest opens goes into the log.
access-no-guests = There are no guests.
access-gone = No longer in
access-gone-lead = These people have no access any more. Their name stays with what they wrote.
access-no-role = Has no role yet, and so sees nothing yet.
access-may = May { $rights }.
access-now = Now: { $roles }. { $rights }
access-guest-line = { $kind }, at { $incident }. Sees: { $parts }. Until { $until }.
access-guest-over = The time of this guest is over.
access-person = What may { $name } do?
access-give = Record
access-contact = Who is this in the call list?
access-contact-none = Not in it
access-contact-hint = What this person does in the crisis team they may then do here too.
access-roles = Which roles does this person get besides?
access-administers-title = Access
access-administers = Manages access
access-administers-hint = Decides who enters, who has which role and who is in the crisis team. Give this to at least two people.
access-new-link = Make a new link, for who cannot get in any more
access-as-guest = This is a guest from outside
access-end = End the access
access-end-title = End the access of { $name }
access-end-lead = This person is signed out everywhere at once and cannot enter any more. What they wrote stays.
access-end-submit = End it
access-link-title = A new link for { $name }
access-link-lead = The link works once, for three days. Older links work until they are used or have expired.
access-link-of = The link for { $name }
access-link-print = Print as a letter
access-link-file = invitation
access-no-fixed-role = Helps, without a fixed role
access-link-made = You see this only once. Give the link to this person themselves: by hand, or over a channel that the attacker does not read.
access-next-guest = Now choose what this guest may see
access-next-roles = See what this person may do
access-guest-title = What may { $name } see?
access-guest-lead = A guest comes to one incident, sees only these parts, and no longer than until the end below.
access-guest-incident = At which incident?
access-guest-kind = What kind of guest is this?
access-guest-from = From which firm?
access-guest-parts = What do you open?
access-writes-title = Writing
access-writes = May write there too
access-guest-until = Until when?
access-guest-submit = Let in
access-helpers = Other organisations that help
access-helpers-lead = Your IT company for example, when it works on this Paraat too. Its people come in under their own names, and may do what you choose here. What they look at and do is in your log.
access-no-helpers = Nobody of another organisation comes in here.
access-helper-add = Let another organisation in
access-helper-id = Name of that organisation in Paraat
access-helper-id-hint = Ask the organisation itself for this name. It is made of small letters, digits and hyphens. Paraat does not say whether it is right.
access-helper-name = What do you call this organisation?
access-helper-name-hint = This is how it stands in your log, behind the name of whoever does something.
access-helper-roles = Which roles do its people get?
access-helper-end-lead = Everybody of this organisation is logged out at once and cannot come in any more. What they wrote stays.
done-helper = This is recorded. If the name is right, its people now see you among their customers.
customers-title = Customers
customers-lead = Who needs help first stands on top. That you look is in the log of each customer.
customers-incident = { $incident }: { $clock }. Last line in the log: { $at }.
customers-crisis = Crisis: { $incident }. { $clock }. Last line in the log: { $at }.
customers-no-term = no term runs
customers-quiet = No incident runs that you may see.
customers-no-lead = Nobody leads the crisis team.
customers-kit = Last emergency kit: { $at }.
customers-no-kit = There is no emergency kit.
customers-enter = Go in
customers-enter-title = To { $name }
customers-enter-lead = The link works once, for one minute, and only for you. What you do there is in the log there, under your name.
customers-enter-on = Go on
customers-back = Back to the customers
done-roles = The roles are recorded.
done-guest = The guest is in, for what you opened.
person-erased = Somebody who was erased
access-erase = Erase this person entirely
access-erase-title = Erase { $name }
access-erase-lead = Their access ends at once. Their name, roles, passkeys and password go. So does when and with what they came in. This cannot be taken back.
access-erase-stays = What they wrote in an incident stays. A telephone number in the call list you erase apart.
access-erase-reason-hint = The reason stays in the log. Name nobody in it.
access-erase-sure-title = Are you sure?
access-erase-sure = Yes, this cannot be taken back
access-erase-unsure = Tick this if you are sure. Nothing is erased yet.
access-erase-contact = To the call list
done-access-ended = The access is ended.

## Who may see something

seen-by = Not for everybody?
seen-by-who = Who may see this?
seen-by-hint = Whoever may not see it finds it nowhere: not in the log, not by searching, not on paper.
seen-by-all = Everybody who may see this incident
seen-by-counsel = The counsel lane only
seen-by-only = Only I, and whom I tick below
seen-by-people = Who else?
refusal-does-not-see = { $name } may not see this task. Give it to somebody who may, or make it a new task.
refusal-waits-for-unseen = Not everybody who sees this task may see task { $task }. Do not let this task wait for it.
refusal-seen-by-others = This belongs to something that other people may see. Choose again who may see this.
seen-by-is = Who may see this
seen-by-is-only = Only { $names }
seen-by-hint-task = Whoever does the task may see it. You need not tick them.

## Shielded

shielded-something = Shielded: something follows here from what you may not see. Those who decide and file see what it is.
shielded-duty = Shielded: { $what } You may not see why.
shielded-duty-by = Shielded: { $what } By { $when }. You may not see why.

## The counsel lane

counsel-title = Counsel lane
counsel-lead = What you ask the lawyer and what the lawyer answers. Only those who may read the counsel lane see this. It is not in the emergency kit.
counsel-add = Write something for the counsel lane
counsel-text = What do you ask, or what is the advice?
counsel-text-hint = Write this only here. Do not repeat it in a message or in the log.
counsel-written = What stands here
counsel-none = Nothing stands here yet. Write your first question to the lawyer here.
counsel-leaks-title = Words from here stand elsewhere too
counsel-leaks-lead = What stands outside this lane can lose its protection. See whether it must go there, and ask the lawyer.
counsel-quoted = Line { $entry } repeats line { $of }: “{ $words }”
counsel-leaks = { $n ->
    [one] One line repeats words of the counsel lane. See in the counsel lane which.
   *[other] { $n } lines repeat words of the counsel lane. See in the counsel lane which.
}

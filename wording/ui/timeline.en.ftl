# Timeline, search and the palette, in English. The keys are those of timeline.nl.ftl.

## Lines
stretch = { $from } to { $until }
stretch-lasting = { $from }, still going on
log-restricted = This line is restricted. You may not read it.
note-until = Until when did it last?
note-until-hint = Leave this empty if it was one moment.

short-day = { $weekday } { $day } { $month }

## Timeline
timeline-title = Timeline
timeline-to = Look at the timeline
timeline-to-log = Write something down, in the logbook
timeline-write = Write something down
timeline-empty = Everything that people record comes here, in the order in which it happened.
timeline-none = No line fits what you chose.
timeline-lines = { $n ->
    [one] { $n } line
   *[other] { $n } lines
}
timeline-shown = Lines { $from } to { $to } of { $of }
timeline-earlier = Earlier lines
timeline-later = Later lines
timeline-restricted = { $n ->
    [one] One line is restricted. It is not shown here.
   *[other] { $n } lines are restricted. They are not shown here.
}
timeline-star = Put a star on line { $number }
timeline-unstar = Take the star off line { $number }
timeline-no-track = Other
timeline-crisis = Crisis
timeline-meeting = Meeting { $number }
timeline-now = Now

## Timeline: choosing
timeline-filter = Choose which lines you see
timeline-filter-submit = Show
timeline-picked = You see only:
timeline-show-all = Show everything
timeline-person = Who
timeline-person-hint = Who recorded something or is named. A part of the name will do.
timeline-track = Track
timeline-any-track = all tracks
timeline-kind = Kind of line
timeline-any-kind = all kinds
timeline-from = From
timeline-until = Up to and including
timeline-starred = Only lines with a star
timeline-all = Also what the program itself records
timeline-all-hint = Which duty arose, which term moved, and who put a star.
timeline-unreadable-day = We cannot read this day: { $day }. We show all days.
timeline-filter-person = who: { $name }
timeline-filter-track = track: { $track }
timeline-filter-kind = kind: { $kind }
timeline-filter-starred = with a star
timeline-filter-from = from { $day }
timeline-filter-until = up to and including { $day }
timeline-filter-all = also what the program itself records

## Timeline: drawing
timeline-graph = The lines on a time axis
timeline-graph-all = This drawing shows { $lines }. The list below names them one by one.
timeline-graph-lane = { $track }: { $lines }.
timeline-legend = A dot is one line. A tall column is several lines together. A bar lasted. A star is part of the summary.
timeline-term = { $whom }: { $at } at the latest
timeline-term-met = { $whom }: { $at } at the latest, done

## Timeline: summary and files
timeline-summary = Summary
timeline-summary-empty = Lines with a star come here. First put a star on the lines that matter.
timeline-summary-text = The lines with a star
timeline-summary-hint = You can copy this text into a message or a report.
timeline-summary-heading = { $name }, summary of { $at }
timeline-summary-line = { $at }: { $what } ({ $who }, line { $number })
timeline-export = Take the timeline with you
timeline-export-lead = Each file holds the lines that you see above. With JSON somebody else can check that nothing was changed.
timeline-file = timeline
timeline-column-number = line
timeline-column-happened = happened ({ $zone })
timeline-column-until = lasted until
timeline-column-recorded = recorded
timeline-column-person = who
timeline-column-kind = kind
timeline-column-track = track
timeline-column-paper = from paper
timeline-column-starred = star
timeline-column-text = text
timeline-column-corrected = corrected in line
timeline-column-withdrawn = withdrawn in line
timeline-column-hash = hash

## The timeline on paper
print-timeline-title = Timeline
print-timeline-everything = Everything that people recorded.
print-timeline-picked = Only: { $filters }.
print-timeline-order = { $count }, { $order }.
print-timeline-number = Line
print-timeline-when = When
print-timeline-what = What
print-timeline-recorded = recorded
print-timeline-star = summary
print-timeline-none = No line fits this choice.

## Search
search-title = Search
search-label = Search everything you may see
search-submit = Search
search-back = Back to
search-what = You find what people recorded in an incident, and everything that is prepared: contacts, roles, runbooks, agreements, systems and data.
search-how = Every word must be there. The beginning of a word is enough. From three letters on it may also stand within a word, such as ‘word’ in ‘password’.
search-nothing = Nothing found.
search-which = Page { $page } of { $pages }
search-before = Previous page
search-next = Next page
search-count = { $n } found
search-in-this = In { $name }
search-in-others = In other incidents
search-in-incidents = In incidents
search-in-preparation = In the preparation
search-entry = { $name }, line { $number }
search-sheet = { $kind } · updated { $on }

## Quickly to somewhere
palette-title = Quickly to somewhere
palette-label = Where do you want to go, or what do you look for?
palette-offers = What you can choose
palette-keys = Arrows to choose, Enter to go, Esc to close.
palette-count = { $n ->
    [0] Nothing found
    [one] { $n } choice
   *[other] { $n } choices
}
palette-acts = Do
palette-pages = Look
palette-incidents = Incidents
palette-people = Call
palette-found = Found
palette-open = open since { $at }
palette-closed = closed, was open since { $at }
palette-call = Call { $name }
palette-all = Look at everything that was found: { $n }

place-record-fact = Record a fact
place-record-fact-also = know, number
place-add-task = Add a task
place-add-task-also = work, order, action
place-write-note = Write a note
place-write-note-also = logbook, record
place-open-meeting = Open a meeting
place-open-meeting-also = begin, team
place-take-decision = Record a decision
place-take-decision-also = decide, choose, options
place-report-situation = Make a situation report
place-report-situation-also = sitrep, status
place-call-out = Call out the team
place-call-out-also = alarm, ring
place-make-crisis = Escalate to a crisis
place-make-crisis-also = this is a crisis, gravity
place-hand-over = Hand over work
place-hand-over-also = handover, shift
place-steer = Steer
place-steer-also = direction, aim, lead
place-meetings = Meetings
place-meetings-also = minutes
place-decisions = Decisions
place-decisions-also = list of decisions, options, effect
place-situation-reports = Situation reports
place-situation-reports-also = sitrep, status
place-ransom = Ransom
place-ransom-also = demand, attacker, pay, extortion
place-channels = Can the attacker read along?
place-channels-also = channel, mail, telephone, trust
place-shifts = Who is at work?
place-shifts-also = shifts, rest, roster
place-handovers = Handovers
place-handovers-also = shift, sign
place-board = For the board
place-board-also = management, overview, screen
place-type-paper = Type in lines from paper
place-type-paper-also = sheet, photo
place-keep-file = Keep a file
place-keep-file-also = evidence, upload, screenshot
place-record-moment = Record a signal or a moment
place-record-moment-also = discovery, when, time
place-summarise = Make a summary
place-summarise-also = star, report, copy
place-take-timeline = Take the timeline with you
place-take-timeline-also = export, download, pdf, csv, json, excel
place-now = Now: what you do first
place-now-also = next step, overview, picture
place-facts = Facts
place-facts-also = know, certainty
place-duties = Duties
place-duties-also = file, term, authority, deadline
place-tasks = Tasks
place-tasks-also = work, actions
place-log = Logbook
place-log-also = lines, notes
place-timeline = Timeline
place-timeline-also = order, chart, when, happened
place-risk = Risk for people
place-risk-also = severity, decision
place-files = Files that are kept
place-files-also = evidence, attachments
place-hurry = Whom to call now
place-hurry-also = hurry, first hour, call
place-picture = Picture on one page
place-picture-also = print, pdf, wall
place-start = Begin a new incident
place-start-also = open, report, something is wrong
place-incidents = All incidents
place-incidents-also = list, beginning, home
place-prepare = Prepare
place-prepare-also = preparation, missing
place-contacts = Call list
place-contacts-also = contacts, telephone, numbers, people
place-team = Crisis team
place-team-also = roles, deputies, plan
place-runbooks = Runbooks
place-runbooks-also = steps, scenario
place-agreements = Contracts and policies
place-agreements-also = agreements, insurance, supplier, processor
place-inventory = Systems and data
place-inventory-also = services, servers, back-up
place-prevention = Measures and exercises
place-prevention-also = prevent, risks, training
place-print = Prints and copies on paper
place-print-also = card, print, envelope

# The sentences of the emergency kit, in English. The keys are those of kit.nl.ftl.

## In the organisation's own log
own-seal-issued = A sealed code was printed. It lies here: { $place }. An older code lets nobody in any more.
own-seal-opened = Entered by the sealed code.
own-kit-written = Emergency kit written, { $by }: of { $at }, { $size }. It opens { $opens }.
own-kit-failed = The emergency kit was not written. { $why }
own-kit-restored = Everything was restored from the emergency kit of { $at }, made by version { $program }. Sessions and links from before work no more.{ $n ->
    [0] {""}
    [one] { " " }{ $n } entry was left out, for it was not for everybody.
   *[other] { " " }{ $n } entries were left out, for they were not for everybody.
}
own-restricted-left-out = { $n ->
    [one] { $n } line was left out of the emergency kit, for it was not for everybody.
   *[other] { $n } lines were left out of the emergency kit, for they were not for everybody.
}
kit-opens-passphrase = with a passphrase
kit-opens-sealed = with the sealed code
kit-opens-sealed-and-others = { $n ->
    [one] with the sealed code and with { $n } more key
   *[other] with the sealed code and with { $n } more keys
}
kit-opens-others = { $n ->
    [one] with { $n } key
   *[other] with { $n } keys
}
size-kb = { $n } kB
size-mb = { $n } MB
size-gb = { $n } GB
person-sealed-code = Whoever has the sealed code

## The door with the sealed code
door-sealed = Can nobody be reached who could let you in? Get the envelope with the sealed code.
door-sealed-on = Enter by the sealed code
sealed-title = Enter by the sealed code
sealed-lead = The code is in a closed envelope: seven groups of four characters. The log will say that somebody used it, and everybody will see that.
sealed-code = The sealed code
sealed-code-hint = Small letters and spaces will do. Paraat reads an O as a zero, and an I or L as a one.
sealed-who = Who are you?
sealed-who-hint = Your name will stand in the log. Paraat cannot check whether it is right.
sealed-who-missing = Say who you are, in at most 80 letters.
sealed-submit = Enter
sealed-opened = { $n ->
    [one] Somebody entered by the sealed code, at { $at }.
   *[other] Somebody entered by the sealed code { $n } times, last at { $at }.
} If you do not know who that was, print another code: the old one stops working then.
mistyped-length = A code has 28 characters; here are { $letters }. Type all seven groups.
mistyped-letter = The character "{ $letter }" is in no code. Look at the paper and type the code again.
mistyped-check = There is a typing error in the code. Look at the paper and type it again.
denied-not-the-seal = This is not the sealed code of now. Perhaps another one was printed later.
kit-banner-failed = Last night's emergency kit was not written. { $why }
kit-banner-old = The last emergency kit is of { $at }. Make another with paraat kit.
kit-banner-restored = This was restored from the emergency kit of { $at }. What was recorded after that is not here.

## What may be wrong with a kit
kit-problem-not-a-kit = { $file } is no emergency kit of Paraat. Choose the file that paraat kit made.
kit-problem-wrong-passphrase = This is not the passphrase of { $file }. Type it again: capitals and spaces count.
kit-problem-wrong-key = { $file } does not open with this key or code. Use the one from when the kit was made. If that fails too, take another copy: this one may have been changed.
kit-problem-not-a-code = { $file } opens with a sealed code or a key, and this is no code. { $why } Give a key with --identity.
kit-problem-needs-passphrase = { $file } opens with a passphrase, not with a key. Leave --identity out.
kit-problem-truncated = { $file } is not complete, or its end was changed. Fetch the file again from where it came, or use another copy.
kit-problem-altered = { $file } was changed or damaged. Use another copy.
kit-problem-altered-member = { $file } was changed or damaged: { $member } is not what its list says. Use another copy.
kit-problem-newer = { $file } was made by a newer version of Paraat (format { $found }; this version knows format { $known }). Use the newest version.
kit-problem-unknown-format = { $file } has a format that Paraat never made ({ $found }). Use another copy.
kit-problem-missing-member = { $member } is missing from { $file }. Use another copy.
kit-problem-strange-member = { $file } holds something that does not belong there: { $member }. Somebody else may have made this file. Use another copy.
kit-problem-too-large = { $file } asks for more room than an emergency kit needs. Somebody else may have made this file. Use another copy.
kit-problem-too-much = There is more than fits in an emergency kit: more than 200,000 attachments, or a database of more than 64 GB. The previous kit is still there. Make a copy of the whole folder instead.
kit-problem-too-much-work = { $file } asks for so much computing that Paraat does not begin. Somebody else may have made this file. Use another copy.
kit-problem-source-changed = { $member } changed while the kit was made. The previous kit is still there. Try again.
kit-problem-busy = Another program is writing { $file } at this moment. Wait until it is done.
kit-problem-bad-recipient = "{ $text }" is no key to make a kit for. Such a key begins with age1, and comes from age-keygen or from the page with the sealed code.
kit-problem-no-recipient = There is nobody for whom the kit would open. Give a key with --to.
kit-problem-no-key = There is no key in this. A key begins with AGE-SECRET-KEY-1.
kit-problem-empty-passphrase = An empty passphrase protects nothing. Choose four words or more.
kit-problem-missing = { $path } is not there. Check the name, and whether the stick or disk is plugged in.
kit-problem-forbidden = Paraat may not read or write { $path }. Check the permissions.
kit-problem-disk-full = The disk or stick with { $path } is full. Make room and try again.
kit-problem-is-folder = { $path } is a folder. Give the name of a file.
kit-problem-io = { $path }: reading or writing failed ({ $kind }). Check the disk or the stick and try again.
kit-problem-no-chance = The computer gave no random numbers, and without them nothing can be encrypted. Start the computer again.
kit-problem-not-empty = There is something in { $folder } already. Choose a folder that does not exist yet, or an empty one.
kit-problem-damaged = { $n ->
    [one] Something is wrong in the data, in { $n } place.
   *[other] Something is wrong in the data, in { $n } places.
} The first: { $first } A kit of this could not be restored; nothing was written, and the previous one is still there. See with paraat verify what differs.
kit-problem-found = { $n ->
    [one] What comes out of { $file } is not right: { $n } place differs.
   *[other] What comes out of { $file } is not right: { $n } places differ.
} The first: { $first } The kit is of version { $program }; if that is a newer one, use it. Nothing was restored.

## paraat kit
kit-written = The emergency kit is in { $file }: { $size }. It opens { $opens }.
kit-holds = { $attachments ->
    [0] In it: the data, without attachments.
    [one] In it: the data and { $attachments } attachment.
   *[other] In it: the data and { $attachments } attachments.
}
kit-holds-prints = { $n ->
    [one] Also in it: { $n } document to look at or to print.
   *[other] Also in it: { $n } documents to look at or to print.
}
kit-left-out = { $entries ->
    [0] Nothing was left out.
    [one] Left out: { $entries } entry that is not for everybody.
   *[other] Left out: { $entries } entries that are not for everybody.
}
kit-left-out-attachments = { $n ->
    [one] Left out: { $n } attachment that no other entry names.
   *[other] Left out: { $n } attachments that no other entry names.
}
kit-left-out-damaged = { $n ->
    [one] Mind: { $n } attachment is damaged or gone, and is not in it. See with paraat verify which.
   *[other] Mind: { $n } attachments are damaged or gone, and are not in it. See with paraat verify which.
}
kit-try-it = Now prove that it works: paraat rehearse { $file }
kit-no-note = The kit is good, but Paraat could not leave a note of it in { $folder } ({ $message }).
kit-ask-passphrase = Passphrase for the kit:
kit-ask-again = Once more:
kit-ask-code = Sealed code:
kit-ask-key = Passphrase or sealed code of { $file }:
kit-not-the-same = The two passphrases differ. Nothing was written. Begin again.
kit-short-passphrase = Mind: this passphrase is short. Whoever finds the file can guess it. Four separate words are better.
kit-no-terminal = There is no window to type a passphrase in. Give a key with --to, print a sealed code, or put the passphrase in PARAAT_PASSPHRASE.
kit-no-key-terminal = There is no window to type a passphrase or code in. Give a key with --identity, or put the passphrase or code in PARAAT_PASSPHRASE.

## paraat restore and paraat rehearse
kit-restored = { $name } is back from the emergency kit of { $at }, in { $seconds } s. What was recorded after that moment is not in it.
kit-restored-unnamed = Everything is back from the emergency kit of { $at }, in { $seconds } s. What was recorded after that moment is not in it.
kit-restored-verified = { $entries ->
    [one] { $entries } entry is
   *[other] { $entries } entries are
} what was recorded then, { $attachments ->
    [0] and there were no attachments.
    [one] and so is { $attachments } attachment.
   *[other] and so are { $attachments } attachments.
}
kit-restored-pages = The documents to look at or to print are in { $folder }. Open paraat.html there in a browser.
kit-restored-next = Start now: paraat serve --data { $data }
kit-restored-enter = Old links and sessions work no more. Enter by a new link: paraat link "your name" --data { $data }
kit-restored-sealed = Or open the address that Paraat shows, with /sealed behind it, and type the sealed code.
kit-rehearsed = The kit works. It is of { $at }: { $age } old. Opening, checking and restoring took { $seconds } s.
kit-rehearsed-unchanged = Nothing was changed, and what was unpacked for a moment is erased.
kit-rehearsed-holds = In it: { $entries ->
    [one] { $entries } entry
   *[other] { $entries } entries
}, { $incidents ->
    [one] { $incidents } incident
   *[other] { $incidents } incidents
}, { $contacts ->
    [one] { $contacts } contact
   *[other] { $contacts } contacts
}, { $attachments ->
    [one] { $attachments } attachment
   *[other] { $attachments } attachments
}, { $pages ->
    [one] { $pages } document
   *[other] { $pages } documents
} to look at.
kit-rehearsed-first = The call list begins so:
kit-rehearsed-nobody = There is nobody on the call list.
kit-rehearsed-no-number = no number
kit-rehearsed-old = Mind: this kit is old. Make another with paraat kit.

## The kit of every night
kit-nightly = Every night at 3 o'clock Paraat writes an emergency kit to { $file }.
kit-nightly-nobody = The kit would open for nobody. Give a key with --kit-to, put a passphrase in PARAAT_PASSPHRASE, or first start without --kit and print a sealed code.
kit-nightly-failed = Last night's emergency kit was not written: { $why } Paraat tries again in an hour.

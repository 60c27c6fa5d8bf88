# The sentences about entering, in English. The keys are those of account.nl.ftl.

## In the log of the organisation
own-passkey-added = Made a passkey: { $name }.
own-passkey-used = Entered with a passkey.
own-passkey-refused = A passkey was refused: its counter ran backwards. It may have been copied.
own-passkey-removed = Removed a passkey.
own-password-set = Set a password, with codes from an app.
own-password-used = Entered with a password and a code.
own-password-removed = Removed the password and its codes.
own-recovery-codes-made = Made recovery codes. Older recovery codes no longer work.
own-recovery-code-used = Entered with a password and a recovery code.
own-sign-in-slowed-person = Somebody often tried to enter as { $name } with a wrong password. Whoever tries now has to wait.
own-sign-in-slowed-address = From { $address } somebody often tried to enter with a wrong password. Whoever tries from there has to wait.
own-seal-opened-by = Entered with the sealed code, and typed as a name: { $name }.

## Browsers
browser-on = { $browser } on { $system }
browser-unknown = Unknown browser
word-browser-firefox = Firefox
word-browser-chrome = Chrome
word-browser-edge = Edge
word-browser-safari = Safari
word-browser-other = A browser
word-system-kind-windows = Windows
word-system-kind-mac = a Mac
word-system-kind-linux = Linux
word-system-kind-android = Android
word-system-kind-ios = an iPhone or iPad
word-system-kind-other = another device

## The door
door-passkey = Enter with a passkey
door-passkey-lead = You use your finger, your face, a PIN or a security key. You type no name.
door-passkey-needs-script = A passkey only works when your browser runs JavaScript. Turn it on, or use a password.
door-passkey-needs-name = A passkey does not work here. Your browser wants a name in the address bar and a secure connection for it. On this computer itself, localhost works.
door-passkey-cannot = This browser knows no passkeys. Use a password.
door-passkey-stopped = No passkey was used. Try again, or use a password.
door-passkey-refused = This passkey was not accepted. Try again, or enter another way.
door-password = Enter with a password
door-name = Your name
door-name-hint = What you are called in Paraat. Capitals do not matter.
door-secret = Password
door-code = Code
door-code-hint = The six digits from your app, or a recovery code.
door-submit = Enter
door-refused = This does not let you in. Check name, password and code. After many tries you have to wait a while.
door-busy = Many people are trying to enter at once. Wait half a minute and try again.
door-invited = Do you have an invitation on paper?
door-invitation = The code of your invitation
door-invitation-hint = Five groups of four characters. Small letters and spaces are fine.
door-invitation-submit = Go on
door-other = Does it not work?
door-on = Enter
invitation-code = Or read out this code. Type it at the door of Paraat:
invitation-length = The code of an invitation has 20 characters; here are { $letters }. Type all five groups.

## Above every page
notice-return = To come back in later, make a passkey or a password.
notice-return-on = Do it now
notice-recovery = { $n ->
    [0] One of your recovery codes was used, on { $at }. It was the last.
    [one] One of your recovery codes was used, on { $at }. You have { $n } left.
   *[other] One of your recovery codes was used, on { $at }. You have { $n } left.
}
notice-recovery-on = Look at your access
notice-sealed = You entered with the sealed code, until { $at }. The log says that whoever has the sealed code does what you do.

## Your access
account-title = Your access
place-account = Your access
place-account-also = password, passkey, sessions, recovery codes, leave
account-menu = Your access
account-sealed = You entered with the sealed code. No passkey and no password belong to it. Ask an administrator for an invitation in your own name.
account-none = For now you can only come back with a new link. Make a passkey, or a password with codes.
account-passkeys = Passkeys
account-passkey-added = Made on { $at }, for { $host }.
account-passkey-used = Last used on { $at }.
account-passkey-never = Not used yet.
account-passkey-refused = Refused on { $at }: its counter ran backwards. This passkey may have been copied. Remove it if you doubt it.
account-passkey-name = What do you call this passkey?
account-passkey-name-hint = The name of your laptop or telephone, for instance.
account-passkey-make = Make a passkey
account-passkey-stopped = No passkey was made. Try again.
account-passkey-remove = Remove
account-passkey-removing = Remove a passkey: { $name }
account-passkey-removing-lead = You cannot enter with it afterwards. Your other sessions end.
account-password = Password and codes
account-password-is = You have a password with codes, since { $at }.
account-password-none = You have no password.
account-password-set = Set a password
account-password-change = Set a new password
account-password-remove = Remove the password
account-password-removing-lead = The codes and the recovery codes stop working too. Your other sessions end.
account-recovery = { $n ->
    [0] You have no recovery codes left.
    [one] You have { $n } recovery code left.
   *[other] You have { $n } recovery codes left.
}
account-recovery-used = The last one was used on { $at }.
account-recovery-make = Make new recovery codes
account-sessions = Where you are signed in
account-session-this = This is this browser.
account-session-since = Since { $at }, { $way }.
account-session-seen = Last seen on { $at }.
account-session-end = End
account-sessions-end = End all other sessions
account-way-link = with a link or a code on paper
account-way-passkey = with a passkey
account-way-password = with a password and a code
account-way-recovery = with a password and a recovery code
account-way-sealed = with the sealed code
account-back = Back to your access

## Setting a password
password-title = Set a password with codes
password-lead = A password only works together with a code from an app on your telephone. Your other sessions end.
password-app = Scan this with an app for codes, such as Aegis, Google Authenticator or Microsoft Authenticator.
password-app-alt = Square code to scan. The same key stands beside it as text.
password-app-typed = Can you not scan it? Type this key into the app:
password-new = Your new password
password-new-hint = At least twelve characters. A sentence is fine. It needs no strange characters.
password-again = The same password once more
password-code = The code that the app shows now
password-submit = Set it
password-differs = This is not the same password.
weak-short = This password is too short. Take at least twelve characters.
weak-long = This password is too long. Take at most 256 characters.
weak-name = This password is mostly a name. That is what somebody tries first.
weak-common = This is a password that somebody tries first. Take a sentence that only you think of.
refused-sealed = You cannot set this with the sealed code.
refused-not-proved = First show again who you are.
refused-bad-name = Give a name of at most 80 characters.
refused-too-many = You have as many passkeys as anybody may have. Remove one first.
refused-no-such-passkey = This passkey is gone.
refused-no-password = You have no password.
refused-not-accepted = This was not accepted, or it took too long. Begin again.
refused-wrong-code = This code is wrong or no longer valid. Type the code that the app shows now.

## Recovery codes
recovery-title = Your recovery codes
recovery-lead = Write these codes down or print this page. You see them only once. Each code works once, in place of the code from the app. Do not keep them with your telephone.
recovery-making-lead = You get ten new codes. The old ones stop working.
recovery-done = I have kept them

## Showing again who you are
again-title = Show again who you are
again-lead = You are changing how you enter. That is why Paraat asks this again after ten minutes.
again-lost = Does this no longer work? Ask an administrator for a new link. Within ten minutes after it you can set everything anew here.

## Done
done-passkey-kept = The passkey was made.
done-passkey-removed = The passkey was removed. Your other sessions have ended.
done-password-removed = The password was removed. Your other sessions have ended.
done-session-ended = The session has ended.
done-sessions-ended = Your other sessions have ended.

## The invitation on paper
print-invitation-title = Invitation
print-invitation-lead = { $organisation } invites you to Paraat, the program with which we run a cyber incident.
print-invitation-for = For { $name }
print-invitation-code = Your code
print-invitation-until = The code works once, until { $at }.
print-invitation-lines =
    Go to { $address }.
    Type the code under "Do you have an invitation on paper?".
    Then make a passkey or a password, so that you can come back later.
    Destroy this paper.
print-invitation-trust = Whoever has this code enters in your name. Give it to nobody.

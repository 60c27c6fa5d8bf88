# The sentences about keys and organisations in the data folder, in English. The keys are the same as in keys.nl.ftl.

## What may be wrong with a key
store-problem-older = This folder was written by an older version of the program (tables of version { $found }; this version writes { $known }). Nothing was changed. Start Paraat once with this folder: then the data are encrypted and brought up to date. Make a copy first.
store-problem-key-missing = The key of these data is not there: { $place }. Nothing was changed, and no new key was made, for it would open nothing. Put the key file back, or point to it with --key-file.
store-problem-key-wrong = This key does not fit these data: { $place }. Nothing was changed. Point to the right key with --key-file, or see which PARAAT_KEY or PARAAT_KEY_FILE is set.
store-problem-key-unreadable = There is no key here: { $place }. A key is one line of 64 hexadecimal digits. Nothing was changed. Put the right key back.
store-problem-key-locked = The key file { $path } opens with a passphrase, and there is none. Nothing was changed. Put it in PARAAT_KEY_PASSPHRASE, or start the program in a window in which you can type it.
store-problem-passphrase-wrong = This passphrase does not open the key file { $path }. Nothing was changed. Try again.
store-problem-key-exists = There is a file { $path } already. I will not write a key over it. Choose another name, or remove that file if you are sure that nobody needs it.
store-problem-key-has-no-place = The key comes from the environment, and I cannot keep a new one there. Nothing was changed. Say with --new-key-file where the new key should come.
key-ask-passphrase = The passphrase of the key file { $path }:
key-ask-new-passphrase = A passphrase for the new key file:
key-ask-again = Once more:
key-not-the-same = That was something else the second time. Nothing was changed.

## At the start
serve-key-beside = What people record is encrypted on the disk. Its key lies beside it: { $path }. So whoever has the whole folder or the disk can read everything. Put the key elsewhere: paraat keys rotate --data { $data } --new-key-file FILE
serve-key-elsewhere = What people record is encrypted on the disk. Keep a copy of the key too: { $path }. Without the key nobody can read it any more.
serve-key-given = What people record is encrypted on the disk. Keep a copy of the key too. Without the key nobody can read it any more.

## paraat keys
keys-file = Key: { $path }
keys-given = Key: from the environment
keys-beside = It lies in the folder with the data: whoever has that folder has both.
keys-streams = { $n ->
    [one] { $n } log has a key of its own.
   *[other] { $n } logs have a key of their own.
}
keys-subjects = { $n ->
    [0] No person has a key of their own.
    [one] { $n } person has a key of their own, counted in each log.
   *[other] { $n } people have a key of their own, counted in each log.
}
keys-rotated = Last replaced: { $at }
keys-never-rotated = The key was never replaced.
keys-were-rotated = The key was replaced. The new one is in { $path }. Keep a copy of it, not with the data.
keys-old-file = The old key { $path } opens nothing any more, except old copies of the data. Remove it when you no longer need those.

## paraat organisation
organisation-listed = { $streams ->
    [one] { $organisation }: { $streams } log, { $entries } entries
   *[other] { $organisation }: { $streams } logs, { $entries } entries
}
organisation-none = There is no organisation in this folder.
organisation-unknown = There is no organisation { $organisation } in this folder. There are: { $known }
organisation-ask = Everything of { $organisation } will be gone for good: { $streams } logs with { $entries } entries, all files and all keys. This cannot be undone. Make an emergency kit first if you may need it later. Type the name of the organisation to go on:
organisation-not-removed = That is not the name. Nothing was removed.
organisation-removed = Everything of { $organisation } was removed, with its keys. Earlier copies and emergency kits still exist: destroy those too.

## paraat verify without a key
verified-without-key = The key is not there. Checked were the chains, the rows, and whether each file is whole; not what entries and files say, and not whether what was erased was announced.
journal-erased-incident = { $n ->
    [one] Erased: one entry, with everything that belongs to it. The chain is whole.
   *[other] Erased: { $n } entries, with everything that belongs to it. The chain is whole.
 }

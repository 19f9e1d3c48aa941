cmd-backup = Make a backup
    .words = save copy export keep safe file usb stick everything
cmd-backup-open = Open a backup
    .words = restore import bring back lost new computer

backup-title = Backup
backup-what = A backup is one sealed file with all you wrote here. Keep it on a stick, or give it to someone you trust.
backup-last = The last one was made here on { $day }.
backup-never = None was made here yet.
backup-remind-never-made = You have notes from last week or before. If this computer breaks, a backup brings them back.
backup-remind-old = Your last backup is over a month old, and you wrote more since then. A new one takes a minute.
backup-later = Not now
backup-passphrase-hint = Choose a passphrase: a few words you can keep in mind. If you lose it, nobody can open this file. We cannot do it for you.
backup-passphrase = Passphrase for this file
backup-passphrase-again = The same one again
backup-not-same = These two are not the same. Please type it again.
backup-make-now = Make the file
backup-stage-reading = Reading…
backup-stage-packing = Making it small…
backup-stage-deriving = Working on the lock. This takes a few seconds…
backup-stage-unpacking = Opening it up…
backup-stage-restoring = Adding it to your notes…
backup-count = { $of ->
    [one] { $done } of { $of } visit
   *[other] { $done } of { $of } visits
}
backup-stop = Stop
backup-made = { $visits ->
    [one] Done. { $visits } visit is in the file { $name }. Look for it with your downloads.
   *[other] Done. { $visits } visits are in the file { $name }. Look for it with your downloads.
}
backup-unreadable = { $count ->
    [one] { $count } change does not open any more, and is not in it.
   *[other] { $count } changes do not open any more, and are not in it.
}
backup-where = Put the file in a place that is not this computer.
backup-file = The backup file
backup-its-passphrase = Its passphrase
backup-no-file = Choose the file first.
backup-look = Look inside
backup-holds = { $count ->
    [one] { $count } visit, made on { $day }
   *[other] { $count } visits, made on { $day }
}
backup-questions = { $count ->
    [one] { $count } question
   *[other] { $count } questions
}
backup-merge = All you have here stays. What is new in the file is added.
backup-restore = Add it to my notes
backup-leave = Leave it
backup-restored = Done. New: { $added }. Brought up to date: { $merged }. The same as before: { $same }.

keep-title = Kept in this browser
keep-looking = Looking…
keep-promised = This browser said it will not clear your notes to make room. If you take In My Corner out of it, they go too.
keep-not-promised = When the disk is very full, this browser may clear your notes to make room. You can ask it not to. A backup is the safe way.
keep-refused = This browser did not say yes. That is common. Make a backup now and then, and you are safe.
keep-ask = Ask it to keep my notes

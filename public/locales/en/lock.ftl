# The first question
computer-title = Is this computer only yours?
computer-why = In My Corner keeps what you write on this computer. Others who use it may find it.
computer-mine = Yes, only I use it
computer-mine-detail = Your words are kept here for next time.
computer-shared = No, others use it too
computer-shared-detail = Nothing is kept. When you close this panel, your words are gone.
computer-unsure = Not sure? Choose “No”. You can change this later in Choices.
computer-name-shows = I cannot hide my name in the browser's list of add-ons.

# The lock
lock-title = This is locked
lock-passphrase = Passphrase
lock-show = Show what I type
lock-open = Open
lock-opening = Please wait…
failure-nothing-typed = Type it here first.
lock-wait = You can try again in { $seconds ->
    [one] { $seconds } second
   *[other] { $seconds } seconds
  }.
lock-use-code = I have the code on paper
lock-use-passphrase = Use my passphrase
lock-code = The code on my paper
lock-code-hint = Big or small letters both work. You can leave out the dashes.
lock-one-way = It opens with the passphrase only. Nobody else has it, and we do not have it.
lock-two-ways = It opens with the passphrase or the code on paper. Nobody else has them, and we do not.

# The empty panel
hidden-title = Panel
hidden-open = Open
hide-button = Hide this panel now
hide-button-keys = Hide this panel now (press Esc twice)

hide-title = Hide fast
hide-how = Press Esc twice, or the crossed-out eye at the top. You see an empty panel at once. The marks on the page beside it go away too.
hide-back-open = To come back, press “Open”. Without a passphrase, anyone here can press it.
hide-back-locked = To come back, press “Open” and type your passphrase.
hide-cannot = I cannot hide these:
hide-cannot-history = The browser keeps a list of the pages you saw.
hide-cannot-name = My name is in the browser's list of add-ons, and it may be at the top of the panel.
hide-cannot-portal = Your portal stays open beside me until you close it or sign out.

# Passphrase
passphrase-title = Keep it private
passphrase-without = Now there is no passphrase. The key lies beside your words. Anyone who can use this computer can open them.
passphrase-with = With a passphrase, your words open only for someone who knows it. Even a person who takes the computer cannot read them. It does not help while the panel is open.
passphrase-forgotten = If you forget it, your words cannot be read again. You can print a code for that day.
passphrase-new = New passphrase
passphrase-again = Type it once more
passphrase-set = Set the passphrase
passphrase-not-same = The two do not match. Please type them again.
passphrase-now-set = Your passphrase is set. You can now lock this panel.
passphrase-is-set = Your words are locked with your passphrase.
passphrase-change = Change it
passphrase-changed = Your passphrase is changed.
passphrase-remove = Remove it
passphrase-remove-why = Without it, anyone who can use this computer can open your words. The code on paper stops working too.
passphrase-removed = Your passphrase is removed.
passphrase-code = Make a code on paper
passphrase-code-why = The code opens your words when you forget the passphrase. An older code stops working.
passphrase-not-shared = Nothing is kept on this computer, so there is nothing to lock.
code-title = Your code on paper
code-keep = Write it down or print it. It is shown only this once. Keep it far from this computer, where only you look.
code-print = Print the code
code-done = I have it
code-made = Your new code is ready.

strength-advice = A few words that do not belong together work well.
strength-quick = This can be guessed fast. Add a word or two.
strength-some = This takes work to guess. One more word makes it much harder.
strength-hard = This is hard to guess.
strength-very-hard = This is very hard to guess.

# Locking by itself
auto-title = Lock by itself
auto-needs-passphrase = For this you need a passphrase first.
auto-why = When no one touches the panel for a while, or the computer sleeps, it locks. What you typed is kept.
auto-minutes = After { $minutes } minutes
auto-never = Only when I say so
auto-screen = Also when the screen of this computer locks

# Whose computer
computer-section = This computer
computer-now-mine = You said that only you use this computer. Your words are kept here.
computer-now-shared = You said that others use this computer too. Nothing is kept here.
computer-make-shared = Others use it too: keep nothing
computer-make-mine = Only I use it: keep my words here
failure-has-visits = Your visits are kept here. To keep nothing, make a backup if you want one, then erase all.

# On a shared computer
status-in-panel = Only in this panel
status-in-panel-why = Your words are in this panel and nowhere else. When you press “I am done here” or close it, they are gone.
shared-about = This is a shared computer
shared-nothing-saved = Nothing is saved here.
shared-close = When you close this panel, your words are gone.
shared-done = I am done here
end-why = Do you want to take your words with you? Then do that first. At the end they are gone from here.
end-seal = Take them as a sealed file
end-seal-detail = The file is called notes.dat. It opens with this passphrase only. Put it on your own stick or phone.
end-passphrase = A passphrase for the file
end-save = Save the file
end-sealing = Sealing it…
end-sealed = The file notes.dat is saved. Move it off this computer.
end-print = Take them on paper
end-now = I am done: let it all go
ended-title = Nothing of yours is left here
ended-not-empty = Something is still here
ended-left = { $visits ->
    [one] { $visits } visit
   *[other] { $visits } visits
  }, { $words ->
    [one] { $words } word
   *[other] { $words } words
  }, { $files ->
    [one] { $files } file
   *[other] { $files } files
  } here
ended-cannot = I cannot clear these for you:
ended-history = The browser's list of pages you saw. Clear it in the browser, or close a private window.
ended-files = Files you saved. Move them to your own stick or phone, then delete them here.
ended-paper = Paper in the printer. Take it with you.
ended-signed-in = Your portal. Sign out there before you go.
ended-portal = What your portal keeps.
ended-given = Backups, and files you gave to someone.
ended-start = Start again

cmd-lock-now = Lock this panel now
    .words = lock passphrase close secret away
cmd-hide = Hide this panel now
    .words = hide escape quick boss away private exit looking somebody someone watching cover
cmd-keep-private = Keep it private
    .words = passphrase password lock secret private safe
cmd-end = I am done here
    .words = end leave finish shared library wipe gone bye finished done

# When it does not open
rescue-title = I cannot get back in
rescue-backup = Do you have a backup file? You can start again from it.
rescue-wipe = No backup? You can erase what does not open here and start new.
rescue-place = What does not open here goes away for good. The backup takes its place.
rescue-restore = Start again from this backup

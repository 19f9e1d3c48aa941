view-choices = Choices
cmd-choices = Show my choices
    .words = settings options preferences set up gear language look

choices-language = Language
choices-look = How it looks
look-system = Same as this computer
look-light = Light
look-dark = Dark
look-contrast = Strong contrast

choices-find = Find a choice
choices-found = { $count ->
    [0] Nothing found. Try another word.
    [one] { $count } found.
   *[other] { $count } found.
}

choices-keys = Keys
cmd-choices-keys = Change my keys
    .words = keyboard shortcut hotkey keys press
keys-about = These keys do things fast. Change the ones that are hard to press.
keys-room = In the room, one number alone marks a question
keys-fixed = Two keys stay as they are: Esc twice hides the panel, and F8 on the page goes to the next word.
keys-change = Change
keys-change-what = Change the keys for: { $what }
keys-reset = Use the first keys
keys-reset-what = Use the first keys for: { $what }
keys-reset-all = Use the first keys for all
keys-or = or
keys-none = No keys
keys-press = Now press the new keys for “{ $what }”
keys-press-how = { $mac ->
    [yes] Hold ⌘ and press a letter, or press a key like F4. Esc leaves it as it is.
   *[no] Hold Ctrl or Alt and press a letter, or press a key like F4. Esc leaves it as it is.
}
keys-taken = { $keys } already has a job: “{ $what }”.
keys-keep = Keep it as it is
keys-swap = Swap the two
keys-refused-needs-ctrl = { $mac ->
    [yes] Hold ⌘ too. A letter alone would get in the way when you type.
   *[no] Hold Ctrl or Alt too. A letter alone would get in the way when you type.
}
keys-refused-browser = Your browser needs those keys. Please try others.
keys-refused-no-such-key = I cannot use those keys. Please try others.
keys-now = “{ $what }” is now { $keys }.
keys-was-reset = “{ $what }” has its first keys again.
keys-all-reset = All keys are as they were at first.

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

choices-comfort = Easy on the eyes
comfort-system = As my computer says
comfort-large = Size of letters
comfort-large-why = Larger letters in this panel, on top of the zoom of your browser.
comfort-large-always = Large text
comfort-spaced = Room to read
comfort-spaced-why = More room between letters, words and lines. This helps many who have dyslexia.
comfort-spaced-always = Easy-reading spacing
comfort-still = Motion
comfort-still-why = Nothing in this panel moves by itself.
comfort-still-always = Less motion
comfort-calm = Mood
comfort-calm-why = Soft colors, and fewer of them.
comfort-calm-always = Calm
cmd-ease-eyes = Make this easy on the eyes
    .words = large big text letters font size zoom spacing dyslexia read motion move still calm soft colors tired

choices-file = My choices in a file
choices-file-why = Take your choices to another computer. Or keep one set for day and one for night.
choices-file-name = Name of this set
choices-file-hint = Such as “Night”. Only your choices and this name go into the file.
choices-file-unnamed = My choices
choices-file-save = Save to a file
choices-file-saved = Your choices are saved to a file.
choices-file-open = Use choices from a file
choices-file-used = Your choices are now “{ $name }”.
failure-not-choices = This is not a file of choices, or it was changed. I left all as it was.
failure-newer-choices = A newer In My Corner made this file. Update this one first. I left all as it was.
cmd-choices-file = Save my choices to a file
    .words = export import load profile set settings backup move computer

product-name = In My Corner

frame-find = What do you want to do?
    .words = find search help menu do
frame-find-short = Find
frame-choices = Things you can do
frame-nothing-found = Nothing found. Try another word.
frame-views = Parts of In My Corner
frame-stages = Parts of { $place }
frame-choose-file = Choose a file
frame-undo = Undo
frame-dismiss = Close this message
frame-toast = What was just done
frame-undone = Taken back
frame-redone = Done again

cmd-next-part = Go to the next part of the panel
    .words = jump skip keyboard focus
cmd-undo = Undo the last change
    .words = back mistake take back wrong
cmd-redo = Do the change again
    .words = redo forward
cmd-speak-en = Use English
    .words = language inglés idioma
cmd-speak-es = Usar español
    .words = language spanish idioma
cmd-look-system = Use the look of this computer
    .words = theme colors dark light auto
cmd-look-light = Use light colors
    .words = theme bright white day
cmd-look-dark = Use dark colors
    .words = theme night black eyes
cmd-look-contrast = Use strong contrast
    .words = theme see better eyes bold sight well cannot cant blurry read

language-en = English
language-es = Español

status-only-here = Only on this computer
status-only-here-why = Your words stay on this computer. Nothing is sent, and I work with no internet. There is no passphrase yet. Anyone who can use this browser can open this panel.
status-only-here-locked-why = Your words stay on this computer. Nothing is sent, and I work with no internet. They open with your passphrase only.
status-close = Close what this means
status-language = Language
status-saved = Saved
status-saved-why = All you typed is kept on this computer. There is no Save button. You can close the panel at any time.
status-saving = Saving…
status-saving-why = What you just typed is on its way to this computer's disk. This takes a moment.
status-not-saved = Not saved yet
status-not-saved-why = The last try to save did not work. Your words are still here in the panel. Please leave it open and try again.
status-in-memory = Nothing is saved here
status-in-memory-why = Others use this computer, so nothing is kept. To have your words again, print them or take them as a file.
status-save-again = Try again
status-words = { $count ->
    [one] { $count } word
   *[other] { $count } words
}
status-words-why = { $count ->
    [0] I found no hard words on this page.
    [one] I found { $count } hard word on this page. Its plain meaning is one press away.
   *[other] I found { $count } hard words on this page. Each has a plain meaning, one press away.
  }

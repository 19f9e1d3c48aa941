product-name = In My Corner

frame-find = What do you want to do?
    .words = find search help menu do
frame-find-short = Find
frame-choices = Things you can do
frame-nothing-found = Nothing found. Try another word.
frame-views = Parts of In My Corner
frame-stages = Parts of { $place }
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
    .words = theme see better eyes bold sight

language-en = English
language-es = Español

status-only-here = Only on this computer
status-language = Language
status-saved = Saved
status-saving = Saving…
status-not-saved = Not saved yet
status-in-memory = Nothing is saved here
status-save-again = Try again
status-words = { $count ->
    [one] { $count } word
   *[other] { $count } words
}

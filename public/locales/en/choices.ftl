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

view-choices = Choices
cmd-choices = Show my choices
    .words = settings options preferences set up gear language look

choices-language = Language
choices-look = How it looks
look-system = Same as this computer
look-light = Light
look-dark = Dark
look-contrast = Strong contrast

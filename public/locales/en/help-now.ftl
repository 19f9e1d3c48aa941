cmd-help-now = See numbers for help right now
    .words = crisis danger emergency 911 988 suicide die kill hurt myself unsafe scared hotline sos
help-now-title = Help right now
help-now-other-phone = You can use any phone. You do not have to say your name.
help-now-none = I have no numbers for where you are. Ask someone near you to call for help.
help-now-about = I show this card only when you ask for it. Nothing is kept of it, and nobody is told.

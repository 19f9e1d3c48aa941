view-words = Words
cmd-read-page = Read this page with me
    .words = explain understand words hard meaning scan
cmd-next-word = Go to the next hard word
    .words = forward jump explain
cmd-previous-word = Go to the hard word before
    .words = back jump previous
cmd-open-record = Open a file, or paste text
    .words = file xml ccda summary download health record pdf text paper type photo letter
cmd-words = Show the words on this page
    .words = list meanings hard explain

words-title = Words
words-unread = I have not read this page. I only read when you ask me to.
words-opening = Reading this page…
words-read = Read this page
words-open-record = Open a file, or paste text
words-stay-on = Stay on for this site
words-other-language = This page is not in English or Spanish, so I left it alone.
words-none = I found no hard words here.
words-count = { $count ->
    [0] No hard words here
    [one] { $count } hard word on this page
   *[other] { $count } hard words on this page
}
words-closed-frames = { $count ->
    [one] One part of this page is closed to me. I did not read it.
   *[other] { $count } parts of this page are closed to me. I did not read them.
}
words-only-asked = To ask ({ $count })
words-by-name = A to Z
# On a word that one of my questions is about.
words-asked = To ask
words-show-on-page = : show it on the page
words-ask = Ask about this
words-times = { $count } times

site-about = About this page
site-read = I read “{ $title }”.
site-reading = I am reading “{ $title }”…
site-once = I read it this one time, because you asked.
site-stays-on = I am on for { $site }. I mark hard words each time you come here.
site-stay-on = Stay on for { $site }
site-turn-off = Turn off here
site-now-on = I will be here each time you open { $site }.
site-now-off = I am off for { $site }. My marks are gone.

ask-what-does-it-mean = What does “{ $word }” mean for me?
ask-added = Added to your questions: { $word }

words-ask-change = Ask to change it
words-explain-selection = Explain what I selected
cmd-explain-selection = Explain what I selected
    .words = selection passage paragraph highlight meaning these lines

marks-title = What I mark
marks-how-many = How many words to mark
marks-few = Few: only the hardest
marks-some = Some
marks-many = Many: all I can explain
marks-hurtful = Mark words that can hurt.
marks-hurtful-why = Some notes say “refused” or “addict”. I show what is meant, and a fairer word.

selection-title = What you selected
selection-words = { $count ->
    [0] I found no hard words in it.
    [one] It has { $count } hard word.
   *[other] It has { $count } hard words.
}
selection-nothing = Nothing is selected. Drag over some words on the page, then try again.
selection-ask = Ask about these words
selection-close = Close

reading-easy = This text is easy to read.
reading-middling = This text takes some work to read.
reading-hard = This text is hard to read. That is the text, not you.
reading-very-hard = This text is very hard to read. That is the text, not you.

plans-title = { $count ->
    [one] { $count } plan on this page
   *[other] { $count } plans on this page
}
plans-why = A plan is one way to go. You can ask about other ways.
plans-ask = What else could we do?

ask-other = What else could we do, or could we wait?
ask-selection = What do these words mean for me?
ask-fairer = Could my record say “{ $fairer }”, not “{ $word }”?

aloud-read = Read aloud
aloud-stop = Stop reading
aloud-no-voice = No voice to read aloud here

failure-nothing-selected = Nothing is selected. Drag over some words on the page, then try again.

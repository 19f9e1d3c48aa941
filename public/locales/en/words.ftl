view-words = Words
cmd-read-page = Read this page with me
    .words = explain understand words hard meaning scan
cmd-next-word = Go to the next hard word
    .words = forward jump explain
cmd-previous-word = Go to the hard word before
    .words = back jump previous
cmd-open-record = Open my health record
    .words = file xml ccda summary download health record
cmd-words = Show the words on this page
    .words = list meanings hard explain

words-title = Words
words-unread = I have not read this page. I only read when you ask me to.
words-opening = Reading this page…
words-read = Read this page
words-open-record = Open my health record
words-stay-on = Stay on for this site
words-other-language = This page is not in English, so I left it alone.
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

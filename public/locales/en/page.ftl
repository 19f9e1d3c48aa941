about-title = What this page is
about-kind = { $kind ->
    [note] This looks like a note from a visit.
    [result] This looks like a test result.
    [medicines] This looks like a list of medicines.
    [message] This looks like messages.
    [bill] This looks like a bill.
    [denial] This looks like a letter that says no.
    [visits] This looks like a list of visits.
    [summary] This looks like a summary of a health record.
   *[none] I cannot see a record here. I can still explain its hard words.
}{ $portal ->
    [none] {""}
   *[other] {" "}({ $portal })
}
about-whose = The page says it is about { $whose }.
about-ask = Ask at my visit
about-check-note = Does it say what you said? You may ask to change what is wrong.
about-check-result = Look for what the lab says is normal. One number alone says little.
about-check-medicines = Do you take each one, as it says here? You can ask about any that do not fit.
about-check-message = Is there a question in it for you? Is there a date to keep?
about-check-bill = Look for the words “this is not a bill”, and for the last day to pay.
about-check-denial = Look for the reason, and for the last day to appeal.
about-check-visits = Is one of these coming up? We can get ready for it.
about-check-summary = Is anything missing here, or not right any more?
about-question-note = Can you tell me in plain words what this note says?
about-question-result = What does this result mean for me, and what happens next?
about-question-medicines = What is each of these for, and do I still need it?
about-question-message = Did I understand your message the right way?
about-question-bill = Can someone explain this bill to me, line by line?
about-question-denial = Can you help me answer this “no” from my plan?
about-question-visits = What should I bring to my next visit?
about-question-summary = Can we go through this summary together and fix what is not right?
about-way-note = Something is wrong in it
about-way-denial = Answer it
about-way-visits = Get ready for a visit

passage-shown = The page shows it now.
passage-short-missing = not seen on the page now
passage-short-ambiguous = there more than once
passage-short-hidden = in a closed part
passage-short-translated = the page is translated
passage-missing = I do not see these words on the page now. They may be on another page, or the page has changed. I keep looking.
passage-ambiguous = These words are on the page more than once. I cannot tell which ones you kept, so I show none.
passage-hidden = These words are in a closed part of the page. Open that part, and I will show them.
passage-translated = The browser shows this page in another language. Show the original to find your words.
passage-look-again = Look again

view-changes = What changed
cmd-changes = See what changed on this page
    .words = different compare copy before since new gone last time
cmd-keep-copy = Keep a copy of this page
    .words = save remember compare later snapshot
about-changes = What changed here?
changes-title = What changed here?
changes-how = Keep a copy now, and compare when you come back. It stays sealed on this computer.
changes-keep = Keep a copy of this page
changes-no-page = I can compare once I have read a page.
changes-none-here = There is no copy of this page yet. To keep only a part, select it first.
changes-kept = { $count ->
    [one] I kept a copy: one line.
   *[other] I kept a copy: { $count } lines.
}{ $of ->
    [selection] {" "}Only what you selected.
   *[page] {""}
}
changes-kept-on = { $of ->
    [selection] A part of it, kept on { $day }.
   *[page] Kept on { $day }.
}
changes-compare = Compare with the page now
changes-remove = Let this copy go
changes-removed = The copy is gone.
changes-others = { $count ->
    [one] One copy of another page
   *[other] { $count } copies of other pages
}
changes-since = Since { $day }
changes-count = { $count ->
    [0] I see no change.
    [one] One thing reads another way.
   *[other] { $count } things read another way.
}
changes-same = { $count ->
    [0] {""}
    [one] One line is as it was.
   *[other] { $count } lines are as they were.
}
changes-new = New
changes-gone = Gone
changes-changed = Changed
changes-before = Before:
changes-now = Now:
changes-ask = Ask about this
changes-question-new = This is new in my record: “{ $words }”. What does it mean for me?
changes-question-gone = This is gone from my record: “{ $words }”. Why?
changes-question-changed = My record said “{ $before }”. Now it says “{ $after }”. Why?
failure-too-many-copies = I hold as many copies as I can. Let one go first.

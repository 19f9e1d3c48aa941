sheet-title = { $who ->
    [none] My next visit
   *[other] My visit with { $who }
}
sheet-notes = Notes
sheet-how = This is your sheet. It fits on one page.
sheet-print = Print
sheet-questions = My questions
sheet-words = Words on this sheet
sheet-steps = Next steps
sheet-left-out = { $count ->
    [one] One more question is in my list.
   *[other] { $count } more questions are in my list.
}
sheet-missing = This visit is not here any more.

view-history = Earlier versions
cmd-earlier = Go back to an earlier version
    .words = history before yesterday undo restore old lost mistake

earlier-how = Each day you change a visit, we keep how it was the day before.
earlier-reading = Looking…
earlier-none = There is no earlier day yet.
earlier-no-visit = Open a visit first.
earlier-leave = Back to my questions
earlier-before = Before you went back: { $when }
earlier-same = This is how it reads now.
earlier-back = Comes back
earlier-go = Goes away
earlier-nothing = Nothing
earlier-more = { $count ->
    [one] and one more
   *[other] and { $count } more
}
earlier-others = Some marks, days or the order change too.
earlier-use = Use this version
earlier-done = You are back at this version: { $when }
earlier-field = { $field ->
    [at] When
    [with] With
    [where] Where
    [matters] What matters most to me
    [helpMeDo] What it should help me do
    [keepsMeWell] What keeps me well
    [sinceLast] Since last time
    [opener] What I say first
    [card] My card
    [draft] Not yet added
    [question] Question
    [passage] From the page
    [answer] Answer
    [inMyWords] In my words
    [note] Note
    [nextStep] Next step
    [promise] A promise
    [deed] What I did
    [barrier] In my way
    [box] Form
   *[other] Words
}

view-history = Earlier versions
cmd-earlier = Go back to an earlier version
    .words = history before yesterday undo restore old lost mistake

history-how = Each day you change a visit, we keep how it was the day before.
history-reading = Looking…
history-none = There is no earlier day yet.
history-no-visit = Open a visit first.
history-leave = Back to my questions
history-before = Before you went back: { $when }
history-same = This is how it reads now.
history-back = Comes back
history-go = Goes away
history-nothing = Nothing
history-more = { $count ->
    [one] and one more
   *[other] and { $count } more
}
history-others = Some marks, days or the order change too.
history-use = Use this version
history-done = You are back at this version: { $when }
history-field = { $field ->
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

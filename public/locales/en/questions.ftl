view-questions = Questions
cmd-prepare = Go to my questions
    .words = list write ask top three
cmd-new-visit = Start a new visit
    .words = appointment doctor another add
cmd-print-sheet = Print my question sheet
    .words = paper printer page take with me pdf
cmd-save-again = Try to save again
    .words = disk keep

questions-opening = Opening your questions…
questions-first = Ask first
questions-first-count = { $count } of 3
questions-later = If there is time
questions-none-first = Your most important questions go here.
questions-none-later = Nothing here yet.
questions-type = Type a question
questions-type-example = What do you want to ask? Press / to get a start.
questions-add = Add
questions-added = Question added

begin-help = Help me begin
begin-list = Ways to begin
begin-how = Up and down to choose. Enter to use it. Esc to close.
begin-opened = { $count ->
    [one] One way to begin. Enter to use it, Esc to close.
   *[other] { $count } ways to begin. Arrow keys to choose, Enter to use one, Esc to close.
}
begin-gap = A gap. Type your own words. Tab goes on.
begin-line = Words you can use
begin-told = When they say: “{ $words }”
questions-print = Print my sheet
questions-moved = { $group ->
    [first] Ask first: { $place } of { $of }
   *[later] If there is time: { $place } of { $of }
}
questions-set-aside = { $count ->
    [one] One small part of what was kept here could not be opened. The rest is here.
   *[other] { $count } small parts of what was kept here could not be opened. The rest is here.
}
questions-set-aside-read = I read this

question-number = Question { $number }
question-later = Question, if there is time
question-remove = Remove: { $name }
question-removed = Question removed
question-move = Move: { $name }
question-move-how = Drag it, or use the up and down arrow keys
question-from = from the page
question-show-passage = Show it on the page

visit-about = About this visit
visit-choose = Visit
visit-name = { $who ->
    [none] My next visit
   *[other] { $who }
  }{ $when ->
    [none] {""}
   *[other] {" · "}{ $when }
  }
visit-with = With
visit-with-example = Dr. Osei
visit-at = When
visit-matters = What matters most to me
visit-matters-example = I want to feel like myself again.
visit-remove = Remove this visit
visit-removed = Visit removed

saved-now = Saved

whose-pasted = You pasted words here. Whose are they?
whose-not-said = Not said yet
whose-kept = Noted.

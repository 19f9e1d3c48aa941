view-prepare = Get ready
cmd-get-ready = Get ready for a visit
    .words = appointment doctor prepare steps guide help me begin ready
cmd-find-it = Find what I want to say
    .words = walk through step one mind begin think
cmd-shape-it = Shape my questions
    .words = walk through step two choose order top three
cmd-say-it = Practice what I will say
    .words = walk through step three speak out loud rehearse
cmd-not-working = Say that a medicine is not working
    .words = pill drug does not help change stop try else
cmd-opener = Write what I say first
    .words = opener start ten seconds first words begin
cmd-hardest = Choose what is hardest to say
    .words = afraid shame card show worst
cmd-visit-details = Say when and where my visit is
    .words = date time place calendar appointment ics doctor
cmd-goals = Say what matters most to me
    .words = goals hope want keep well last time

prepare-tip = A tip
prepare-step = Step { $number } of { $of }
prepare-parts = Three short parts
prepare-part-find = My visit
prepare-part-shape = My questions
prepare-part-say = My sheet
prepare-part-time = About ten minutes
prepare-part-done = done
prepare-back = Back
prepare-next = Next
prepare-skip = Skip for now
prepare-to-sheet = Go to my sheet
prepare-stop = Stop for now
prepare-stopped = All you wrote is kept. You can go on any time.
prepare-no-questions = There are no questions yet. Go back a step to write one.

prepare-mind-title = What is on your mind?
prepare-mind-how = Say it any way you like. Only you can see it.
prepare-mind-example = I feel flat. I want to try something else.
prepare-with-whom = Who is here?
prepare-alone = Just me
prepare-with-someone = Someone is with me
prepare-with-someone-how = You write. They listen, and help you find your words if you ask.

prepare-kind-title = What kind of visit is it?
prepare-kind-how = Choose the one that comes close.

prepare-visit-title = When is your visit?
prepare-visit-how = Leave out what you do not know yet.

prepare-words-title = A few short boxes
prepare-words-how = Fill in only what you want to. Each box may stay empty.
prepare-goals-too = More boxes: what matters to me

prepare-questions-title = What do you want to ask?
prepare-questions-how = Your own words are best. Three are enough.
prepare-you-wrote = You wrote:
prepare-make-question = Put this on my list
prepare-doors = Ways to begin. You finish the line.
prepare-doors-from = From the pack “{ $pack }”. Nothing here is a rule.
prepare-door-opened = Your line has begun. Please finish it.

prepare-hardest-title = Which one is hardest to say?
prepare-hardest-how = Many people keep it for the end, and then time runs out.
prepare-hardest-none = None of them
prepare-hardest-what = What would help?
prepare-hardest-first = Say it first
prepare-hardest-moved = It is now your first question.
prepare-hardest-is-first = It is your first question.
prepare-hardest-leave = Or leave it on your sheet. They can read it there.
prepare-card-make = Put it on a card to show
prepare-card = On my card
prepare-card-how = You can turn the screen and let them read it.

prepare-opener-title = What will you say first?
prepare-opener-how = Doctors often speak up after about ten seconds. Start with what counts most.
opener-label = My first words
opener-example = I'm here about this medicine. I have felt flat for two months.
opener-seconds = About { $seconds ->
    [one] { $seconds } second
   *[other] { $seconds } seconds
  } to say.
opener-fits = That fits in ten seconds.
opener-over = Ten seconds is a good aim. You could say the rest next.
opener-help = Ways to begin
opener-about = I'm here about
opener-matters = It matters because
opener-need = I need
opener-own-lines = From what you wrote

prepare-top-title = Your top three
prepare-top-how = Put the three that matter most on top. The rest can wait.

prepare-aloud-title = Say it out loud
prepare-aloud-how = Say it once, then once more. Nothing listens, and nothing is kept.

prepare-sheet-title = Your sheet is ready
prepare-sheet-how = Take it with you, and hand it over at the start. It takes about one more minute.
prepare-on-sheet = First on your sheet
prepare-on-sheet-more = { $count ->
    [0] Nothing else is on it.
    [one] One more is there if there is time.
   *[other] { $count } more are there if there is time.
}
prepare-left-out = { $count ->
    [one] One private question stays off the sheet.
   *[other] { $count } private questions stay off the sheet.
}
prepare-print-not-working = Print “It is not working for me”
not-working-how = This page has only your own words.

goals-title = What matters to me
goal-helpMeDo = What I want the treatment to help me do
goal-helpMeDo-example = Get back to work. Play with my kids.
goal-keepsMeWell = What keeps me well besides medicine
goal-keepsMeWell-example = My morning walk. Time with my sister.
goal-sinceLast = What happened since last time
goal-sinceLast-example = I slept less. I missed two days of work.

visit-where = Where
visit-minutes = How long
visit-minutes-unknown = I do not know
visit-minutes-count = { $count } minutes
visit-kind = Kind of visit
visit-kind-none = Not chosen
visit-more = More about this visit
visit-zone = This is the time in { $place }. On your clock it is { $when }.
calendar-from-file = Take it from a calendar file
calendar-how = Save the visit from your calendar as a file that ends in .ics. It is read here and stays here.
calendar-choose = Choose the file
calendar-reading = I am reading your calendar. It is a long one.
calendar-found = { $count ->
    [one] { $count } date found
   *[other] { $count } dates found
}
calendar-which = Which one is your visit?
calendar-untitled = No name
calendar-zone-unknown = The time zone is not known. Please check the time.
calendar-left-out = { $count ->
    [one] One later date is not shown.
   *[other] { $count } later dates are not shown.
}
calendar-used = The visit is filled in.

carry-title = Still open from last time
carry-waiting = { $count ->
    [one] One question still waits
   *[other] { $count } questions still wait
  } from { $who ->
    [none] your last visit
   *[other] your visit with { $who }
  }{ $when ->
    [none] {""}
   *[other] {" "}({ $when })
  }.
carry-bring = Bring to this visit
carry-done = { $count ->
    [one] One question came along
   *[other] { $count } questions came along
}

list-saved = Use a saved list
list-name = { $name } ({ $count })
list-used = { $count ->
    [0] All of “{ $name }” is here already
    [one] One question added from “{ $name }”
   *[other] { $count } questions added from “{ $name }”
}
list-remove = Remove the list: { $name }
list-removed = List removed
list-save = Save these questions to use again
list-call-it = What do you call this list?
list-no-name = My list
list-save-do = Save the list
list-kept = { $count ->
    [one] A list with one question is saved
   *[other] A list with { $count } questions is saved
}

fit-title = Does it fit?
fit-all = { $count ->
    [one] Your question fits
   *[other] Your { $count } questions fit
  } in { $minutes } minutes.
fit-some = In { $minutes } minutes, about { $fits } of your { $mine } questions fit.
fit-message = The others can wait, or go in a message.
fit-read = Your list takes about { $seconds ->
    [one] { $seconds } second
   *[other] { $seconds } seconds
  } to read.
fit-read-short = A busy person has time for that.
fit-read-long = A busy person may stop after 30 seconds. The top comes first.

questions-step-by-step = Get ready step by step
questions-filter = Find a question in my list
questions-found = { $count } of { $of }
questions-more = Show more ({ $count })
question-from-pack = This line is from a pack. Finish it, or it stays off your sheet.
question-asked-at = { $count ->
    [one] Asked at one visit
   *[other] Asked at { $count } visits
}
question-stays = Stays with me
question-status = How far it is: { $name }
question-tags = Private?
question-tags-how = A question marked here stays off every sheet and file, until you add it by hand.
status-question-draft = Still writing
status-question-ready = Ready to ask
status-question-asked = Asked
status-question-answered = Answered
status-question-half-answered = Half answered
status-question-put-off = Put off
status-question-refused = They would not say
status-question-not-mine = No longer mine
tag-private = Private
tag-substance-use = Alcohol or drugs
tag-mental-health = Mental health
tag-sexual-health = Sex
tag-pregnancy = Pregnancy
tag-hiv = HIV
tag-genetic = Genes and family
tag-safety-at-home = Safe at home
tag-immigration = Papers and status
tag-money = Money

checks-title = Things to check
checks-why = Look at these when you like. Nothing here is wrong, and each can be taken back.
checks-own = On my list
checks-page = On this page
checks-none = There is nothing to check now.
checks-all = Show { $count ->
    [one] { $count } more
   *[other] { $count } more
  }
cmd-checks = Show things to check
    .words = problem problems errors issues fix warnings review list wrong better
check-page-friend = “{ $word }” looks easy, but means something else here.
check-page-word = “{ $word }” may be worth a question.
check-on-page = Show it on the page
checks-count = { $count ->
    [one] One thing to check
   *[other] { $count } things to check
}
checks-more = { $count ->
    [one] One more comes when these are done.
   *[other] { $count } more come when these are done.
}
check-nothing-matters = Nothing here says yet what matters to you.
check-opener-long = Your first words take about { $seconds } seconds. Ten is a good aim.
check-asked-twice = You asked this at { $visits } visits. You could say so.
check-two-in-one = This looks like two questions in one. One at a time is easier to answer.
check-no-choices = No question asks about other choices yet.
check-hard-word = “{ $word }” is a hard word. Its meaning could stand beside it.
check-ready-made = This is mostly ready-made. Add one line only you could say.
check-show = Show me the change
check-use = Use it
check-used = Changed
check-put-away = No thanks
check-put-away-name = No thanks: { $what }
check-gone = It will not come up again for this visit
fix-add-question = A new question on your list:
fix-in-question = Your question:
fix-in-opener = Your first words:
fix-in-matters = What matters most to me:
fix-in-sinceLast = What happened since last time:
fix-in-draft = A new line:
fix-now = Now:
fix-then = Then:
fix-you-finish = You finish it.

after-opening = Opening what you wrote…

view-after = After
cmd-after-answers = Write down what they said
    .words = answer note said doctor visit my own words explain
cmd-after-steps = Write down my next steps
    .words = to do follow up who when task plan
cmd-after-notes = Write a note on my visit
    .words = story felt heard passage keep record diary
cmd-after-promises = See what they said they would do
    .words = promise late call back wait reference nudge
cmd-after-open = See what is not answered yet
    .words = open questions waiting again carry over
cmd-after-deeds = Write down what I did
    .words = proud strengths ledger asked disagreed did this
cmd-after-felt = Say if I was heard
    .words = heard feeling sure confident rate
cmd-after-dates = Put my dates in a calendar
    .words = ics calendar deadline remind follow up file
cmd-after-history = Look back at all my visits
    .words = history timeline past chart before

after-answers = What they said
after-steps = Next steps
after-promises = They said they would
after-notes = My notes
after-open = Not answered yet
after-deeds = I did this
after-felt = How it felt
after-dates = My dates
after-history = All my visits

after-no-questions = The questions you bring to a visit show here. You can write what they said to each.
after-how-was-it = How did it go?
after-they-said = What they said
after-my-words = In my own words
after-my-words-example = So I start on Monday. Then I call.
after-hold-against = Look at it beside the words on the page
after-explain = Could I explain it to a friend?
after-explain-yes = Yes
after-explain-no = Not yet
after-ask-again = Ask for it in plain words
after-ask-again-question = Can you say that again in plain words, so I can tell a friend?
after-mismatch = Not the same in both
after-mismatch-how = I looked at numbers, days and names. Both may be right. You can ask.
after-only-mine = { $where ->
    [passage] You wrote “{ $fact }”. The page does not say it.
   *[note] You wrote “{ $fact }”. It is not in your note of what they said.
  }
after-only-theirs = { $where ->
    [passage] The page says “{ $fact }”. Your words do not.
   *[note] You noted “{ $fact }”. Your own words do not say it.
  }
after-ask = Ask about it
after-ask-fact = Ask about “{ $fact }”
after-ask-mine = I understood “{ $fact }”. Is that right?
after-ask-theirs = It says “{ $fact }”. What does that mean for me?
after-question-added = Added to your questions
after-question-there = That is on your list already
after-use-selected = Use what I marked on the page
after-paste = Paste words
after-paste-here = Paste the words here
after-paste-keep = Keep these words
after-passage-kept = Kept, just as it reads
after-removed = Taken off
after-remove = Take off: { $what }

after-add-note = Add a note
after-add = Add: { $what }
after-note-on-page = Keep words from a page, with a note
after-note-passage = My note on this

after-no-steps = What comes next? One or two steps are plenty.
after-more-steps = { $count ->
    [one] One more step
   *[other] { $count } more steps
  }
after-add-step = Add a step
after-me = Me
after-step-what = What
after-step-example = Call about the new dose
after-step-who = Who
after-step-by = By when
after-step-done = Done

after-no-promises = When someone says they will do a thing, write it here. I help you ask if it is late.
after-add-promise = Add what they said they would do
promise-who = Who said it
promise-reference = Their name or number to give
promise-what = What they will do
promise-made = When they said it
promise-due = By when
promise-tick = They did it
promise-words = Words you can use
promise-kept = Done
promise-kept-late = Done
promise-open = No day named
promise-today = Today is the day
promise-waiting = { $days ->
    [one] One day to go
   *[other] { $days } days to go
  }
promise-late = { $days ->
    [one] The day was one day ago
   *[other] The day was { $days } days ago
  }
promise-nudge = { $made ->
    [none] Hello. You told me this would be done by { $due }.
   *[other] Hello. On { $made } you told me this would be done by { $due }.
  } { $what ->
    [none] {""}
   *[other] It is about this: { $what }.
  } { $reference ->
    [none] {""}
   *[other] I was given this name or number: { $reference }.
  } Can you tell me where it stands, and when I will hear?
after-copy = Copy these words
after-copied = Copied

after-none-open = Every question has its answer.
after-open-how = These wait for you when you get ready for your next visit.
after-asked-at = { $count ->
    [one] asked at one visit
   *[other] asked at { $count } visits
  }
after-asked-often = I have asked this at two visits. What would help us answer it today?

after-no-deeds = What did you do for yourself? Small things count.
after-deed = I did this
after-add-deed = Add what I did
deed-asked = I asked
deed-asked-start = I asked about{" "}
deed-disagreed = I said no
deed-disagreed-start = I said no to{" "}
deed-corrected = I set it right
deed-corrected-start = I set it right when{" "}
deed-fixed-record = I fixed my record
deed-fixed-record-start = I asked to fix my record{" "}
deed-other = Something else
after-all-deeds = All that I did, at every visit
after-deed-line = { $kind ->
    [asked] Asked: { $text }
   *[other] { $text }
  } ({ $day })

deeds-title = What I have done
deeds-how = These are things you did for yourself. Keep this page for a hard day.
deeds-print = Print what I have done

felt-private = Only you see this. It is in no file you share unless you add it.
felt-heard = Did I feel heard?
felt-confidenceBefore = How sure did I feel before?
felt-confidenceAfter = How sure do I feel now?
felt-word-not = Not at all
felt-word-little = A little
felt-word-some = Some
felt-word-mostly = Mostly
felt-word-fully = Fully

dates-none = Days show here when a step, a promise or a letter has one.
dates-past = past
dates-names = Show names and what it is about
dates-how = Other people may see your calendar. So the file says only “Visit” or “To do”.
dates-save = Save a calendar file
dates-saved = Saved as { $name }. Open it to add the days to your calendar.

history-questions = { $count ->
    [0] No questions.
    [one] One question.
   *[other] { $count } questions.
  } { $open ->
    [0] {""}
    [one] One waits.
   *[other] { $open } wait.
  }
history-heard = Heard: { $word }.
history-look = Look at it
history-look-at = Look at it: { $visit }
history-visit = Visit
history-chart = How sure I felt, visit by visit. Higher is more sure.
history-chart-short = How sure I felt before and after each visit. The table below says the same.
history-before = Before
history-after = After
history-table = Show it as a table
history-no-chart = Say how sure you feel before and after a visit. Then a small picture shows here.

view-visit = Visit
view-room = In the room
cmd-room = Go to my visit: in the room
    .words = appointment doctor now ask speak talk here clinic
cmd-asked = Mark this question as asked
    .words = done said 1
cmd-answered = Mark this question as answered
    .words = reply done 2
cmd-later = Ask this question later
    .words = skip not now put off 3
cmd-show-card = Show this question on a large card
    .words = card big letters screen read hold up deaf hard to say
cmd-words-to-use = Words I can use
    .words = script phrase disagree say no interpreter stuck help sentence hard moment
cmd-practice = Practice my first question
    .words = rehearse try role play aloud train
cmd-rehearse = Practice a hard moment
    .words = rehearse role play try out loud train medicine side effect bill record referral give it time dismissed no
cmd-after-visit = Look back on my visit
    .words = heard after end review confidence

room-in-the-visit = In the visit
room-with = with { $who }
room-menu = Menu
room-no-visit = No visit is open here yet.
room-removed = This visit was removed. What you typed is kept for a short while.
room-bring-back = Bring it back
room-ready = { $count ->
    [0] You have no questions yet. You can still go in.
    [one] You have { $count } question ready.
   *[other] You have { $count } questions ready.
  }
room-minutes = How long is this visit?
room-minutes-unknown = I do not know
room-minutes-count = { $minutes } minutes
room-begin = The visit begins now
room-begin-how-no-keys = You see one question at a time. Press what happened with it.
room-begin-how = You see one question at a time. Press 1 when you asked, 2 when they answered, 3 for later.
room-confidence-before = How sure do I feel about speaking up?
room-opener-first = Begin with this. It takes about { $seconds ->
    [one] { $seconds } second
   *[other] { $seconds } seconds
  }.
room-question-of = Question { $number } of { $of }
room-time-cue = A good time to ask your first question.
room-keys = What happened with this question
room-asked = Asked
room-answered = Answered
room-put-off = Later
room-half-answered = Half answered
room-refused = They would not say
room-not-mine = No longer mine
room-ready-again = Not asked yet
room-more-keys = Something else happened
room-asked-at = Asked at { $time }
room-now-asked = Asked
room-now-answered = Answered
room-now-put-off = Kept for later
room-now-half-answered = Half answered
room-now-refused = They would not say. You can ask again.
room-now-not-mine = No longer mine to ask
room-now-ready = Not asked yet
room-show = Show it large
room-steps = The questions of this visit
room-back = Back
room-next = Next
room-to-after = After the visit
room-back-to-visit = Back to my visit
room-answer = What they said
room-answer-later = You can write this after the visit.
room-lines-quick = Show a line with one press
room-lines-asked-twice = You asked this at two visits. Show this line:
room-keep-line = Add to my questions
room-kept = Added to your questions
room-say-back = Say it back
room-say-back-how = Tell them: “I will say it in my own words.”
room-understood = What I understood
room-they-said = They said
room-they-said-yes = Yes, that is right
room-they-said-not-quite = Not quite
room-to-a-friend = Could I explain it to a friend?
room-friend-yes = Yes
room-friend-no = Not yet
room-follow-up = Can you say it again in plain words: { $question }
room-follow-up-added = A new question is in your list
room-facts-same = The numbers, names and times are the same.
room-held-against-answer = Beside what you wrote down that they said:
room-held-against-passage = Beside the words from the page:
room-held-against-note = Beside your note:
room-only-answer = They said “{ $fact }”. It is not in your own words.
room-only-passage = The page says “{ $fact }”. It is not in your own words.
room-only-note = Your note says “{ $fact }”. It is not in your own words.
room-only-mine = You wrote “{ $fact }”. It is not there.
room-ask-about = Ask about “{ $fact }”
room-ask-fact = Can we check “{ $fact }”? I want to get it right.


room-nothing-to-show = There is no question to show yet. Write one first.

shown-card = A card for you to read
shown-close = Back
shown-hide = Hide this panel

say-when-they-say = When they say
say-group-plain = Plain words
say-group-moment = A moment
say-group-interpreter = Someone who speaks my language
say-group-choices = Other choices
say-group-something-else = Something else
say-interpreter-right = You can ask for an interpreter at most clinics. It is free. Your family does not have to do it.
say-back-to-list = Back to all words
say-they-say = They say: “{ $line }”
say-keep-good = I want to keep a good relationship
say-first = Say this first
say-rung-curious = Ask
say-rung-worried = Share a worry
say-rung-clear = Be clear
say-rung-formal = Put it in the notes
say-still-no = If it is still a no

practice-title = Practice out loud
practice-what = Choose what you want to try. You say your part. The panel plays the other side.
practice-mine = My first question
practice-none = No pack that is on has one.
practice-you-say = You say
practice-they-say = They say
practice-tried = Lines you tried
practice-others = Choose something else
practice-nothing-kept = This is only practice. Nobody hears it, and nothing is kept.
practice-no-question = What matters most to me today?
practice-say-it = Say this out loud, as you would in the room.
practice-how = How do they answer?
practice-rushed = In a rush
practice-kind = In a kind way
practice-no = With a no
practice-your-turn = What do you say next? Say it out loud.
practice-they-may-say = They may say
practice-end = You stood up for your question. That is a good place to stop.
practice-again = Start over

room-after-title = After the visit
room-after-unwritten = Answers you can still write down
room-after-open = { $count ->
    [0] Every question has an answer
    [one] { $count } question still waits
   *[other] { $count } questions still wait
  }
room-after-asked-times = { $count ->
    [one] asked at { $count } visit
   *[other] asked at { $count } visits
  }
room-after-carry = Take them to my next visit
room-after-carried = { $count ->
    [0] They are there: { $visit }
    [one] One question goes on to { $visit }
   *[other] { $count } questions go on to { $visit }
  }
room-after-done = Leave the room

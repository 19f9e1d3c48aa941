view-together = Together
cmd-together = Work with someone
    .words = together helper peer specialist share side by side
cmd-together-wheel = Hand over the wheel, or take it back
    .words = turn switch pass whose turn
cmd-together-nod = Nod: ask them to step in or hold back
    .words = sign help signal corner
cmd-together-stop = Stop sharing now
    .words = end close private hide from them

failure-not-your-turn = It is not your turn now. Nothing was changed.
failure-not-joined = Their side is still closed. Open it first.

together-title = Work with someone
together-how = You show what you choose. They can suggest. Only you decide.
together-someone = your helper
together-who-heading = Who, why and how long
together-who = Who sits with you?
together-why = What for?
together-why-example = To get ready for my visit
together-long = How long may they look?
together-long-other = Other minutes
together-minutes = { $minutes } min
together-what = What they may see
together-what-how = Nothing is shown until you choose it.
together-what-none = There is nothing to show yet. You can write when you start.
together-what-count = You chose { $count } of { $all }.
together-held = Left out
together-held-why = You marked these as private. They stay out unless you add them here, one by one.
together-part2-client = You may say what you like about yourself. A clinic that treats drug or drink use must guard what it holds.
together-start-means = Their side stays closed at first. You write first, and open it when you are ready.
together-start = Start together
together-started = Started with { $who }, for { $minutes } minutes. It is your turn.
together-ended = The time is over. Sharing has ended by itself.

together-is-opener = What I say first
together-is-matters = What matters to me
together-is-goal = What I want help to do
together-is-well = What keeps me well
together-is-since = What happened since last time
together-is-card = My show card
together-is-question = Question
together-is-note = Note
together-is-step = Next step
together-is-barrier = In the way
together-is-heard = You said this is so

together-card = How to help me
together-card-how = You write this once. They see it first, each time. Skip what you like.
together-card-speak = Speak for me
together-card-speak-never = Never
together-card-speak-nod = If I nod
together-card-speak-freeze = If I freeze
together-card-says-never = Do not speak for me.
together-card-says-nod = Speak for me only if I nod.
together-card-says-freeze = Speak for me if I freeze.
together-card-remind = Remind me of my first question.
together-card-notes = Please take notes.
together-card-sit = Where to sit:
together-card-avoid = Words not to use:
together-card-also = Also:

together-turn-client = Your turn
together-turn-client-is = You have the wheel. What is typed now is yours.
together-turn-specialist = { $who }'s turn
together-turn-specialist-is = What is typed now is from { $who }. They can suggest. They cannot change your words.
together-hand-over = Hand the wheel to { $who }
together-give-back = Give the wheel back
together-their-side = The other side
together-closed = The side of { $who } is closed.
together-first = You write first. Take your time.
together-let-in = Ready to share: open the side of { $who }
together-now-open = The side of { $who } is open now. It is still your turn.
together-own-time = Time to write alone
together-own-time-none = No timer
together-time-left = { $minutes } min left to write.
together-time-over = Your time to write is over. You decide when to go on.

together-nod = Nod
together-nod-step-in = { $who }, please step in.
together-nod-hold-back = { $who }, please hold back.
together-nod-none = The sign is off.

together-ribbon = What is shared now
together-ribbon-says = { $count ->
    [one] { $who } can see { $count } thing, until { $until }.
   *[other] { $who } can see { $count } things, until { $until }.
  }
together-ribbon-why = What for: { $why }
together-ribbon-theirs = The list is there when it is your turn.
together-ribbon-items = What they can see
together-take-back = Take it back
together-taken-back = Taken back. They can not see it now.
together-go-back = Go there
together-stop = Stop
together-stopped = Sharing with { $who } has ended. All your words are back.

together-items = What we look at
together-items-none = Nothing is here yet. Write a line below.
together-item-name = { $label } ({ $number })
together-own = Write a line of your own
together-own-from = Whose words are they?
together-from-client = Mine
together-from-specialist = From who helps me
together-from-portal = From the portal page
together-from-pack = From a ready list
together-from-ai = From an AI
together-own-question = Add as a question
together-own-note = Add as a note
together-own-added = Added.
together-become-question = Make it a question
together-become-goal = Make it my goal
together-became-question = It is a question now.
together-became-goal = It is your goal now.

together-suggests = What { $who } suggests
together-suggests-none = Nothing yet. Hand over the wheel when you want to hear { $who }.
together-suggested-edit = { $who } suggests other words
together-suggested-add = { $who } suggests a question
together-suggested-comment = { $who } has a thought
together-suggested-order = { $who } suggests another order
together-was = Now
together-is = As they would say it
together-order = { $before ->
    [none] Ask this last: { $what }
   *[other] Ask “{ $what }” before “{ $before }”
  }
together-stale = You changed this since. You can still say no thanks.
together-use = Use it
together-thanks = Thanks, I read it
together-change = Change it
together-refuse = No thanks
together-own-words = In my own words
together-keep-mine = Keep my words
together-leave = Leave it
together-suggested-used = You used it. The words keep the mark of { $who }.
together-suggested-changed = You used it in your own words.
together-suggested-declined = No thanks. Nothing was changed.
together-several = Several at once
together-several-all = Choose all
together-several-none = Choose none
together-several-use = Use the chosen ({ $count })
together-several-refuse = No thanks to the chosen ({ $count })
together-several-used = You used { $done }.{ $stale ->
    [0] {""}
   *[other] {" "}{ $stale } did not fit any more.
  }
together-several-declined = No thanks to { $done }. Nothing was changed.

together-heard = What { $who } heard
together-heard-yes = Yes, that's it
together-heard-no = Not quite
together-heard-mine = I'll say it
together-heard-used = You said: that's it. It is on the table now.
together-heard-changed = You put it right. Your words are on the table now.
together-heard-declined = No thanks. It goes no further.
together-lived = { $who } has lived through something like it
together-promises = What { $who } will do
together-promise-line = { $by ->
    [none] { $what }
   *[other] { $what } (by { $by })
  }

together-undo = Undo
together-redo = Do it again
together-balance = Whose words
together-balance-none = There are no words yet.
together-balance-own = { $whose ->
    [them] The client has put
   *[client] You have put
  } { $turns ->
    [one] { $turns } thing
   *[other] { $turns } things
  } on the table, with { $words ->
    [one] { $words } word
   *[other] { $words } words
  }.
together-balance-offered = { $who } has put { $turns ->
    [one] { $turns } thing
   *[other] { $turns } things
  } on the table, with { $words ->
    [one] { $words } word
   *[other] { $words } words
  }.
together-balance-over = A lot of this is from { $who } now. Hand back the pen?
together-limit = Tell us both when { $who } has more than { $percent } of 100 words
together-whose = Whose words:
together-whose-each = Line by line
together-voice = { $voice ->
    [client] yours
    [them] the client's
    [specialist] { $who }
    [portal] portal page
    [pack] ready list
    [pasted] pasted
   *[ai] AI
  }
together-voice-open = { $voice ->
    [specialist] Words of { $who }:
    [portal] From the portal page:
    [pack] From a ready list:
    [pasted] Pasted words:
   *[ai] From an AI:
  }

together-on-table = What is on the table
together-say = What I want to say
together-say-edit = Say it another way
together-say-comment = Add a thought
together-say-reflection = What I heard
together-say-add = A question
together-say-experience = A line of my own life
together-say-promise = What I will do
together-say-reflection-how = What I heard: …
together-say-add-how = A question they may want to ask
together-say-experience-how = One short line of what I lived through
together-say-promise-how = I will …
together-say-by = By when?
together-put-it = Put it on the table
together-put = It is on the table. They decide.
together-words = { $count } of { $most } words
together-their-words = What I put on the table
together-retract = Take it back
together-retracted = Taken back.
together-status-open = waits
together-status-stale = changed since
together-status-used = used
together-status-changed = in their words
together-status-declined = no thanks
together-role-directive = “{ $words }” tells them what to do. You could ask:
together-role-label = “{ $words }” can hurt. You could say:
together-role-jargon = “{ $words }” is a hard word. You could say:
together-role-closed = This asks for yes or no. You could ask:
together-role-long-story = Long story. Keep one line? Then ask:
together-role-use = Use this instead
together-part2 = I work for a Part 2 program
together-part2-why = That is a program that treats drug or drink use, under the rule 42 CFR Part 2.
together-part2-mind = Your program's rule goes with you. Do not pass on what you see here. The notice is added to what you take along.

together-over = Sharing has ended
together-over-how = All words are back where they were. This is what can be taken along.
together-leave-title = What I promised
together-leave-none = No promise was made.
together-leave-save = Save it as a file
together-leave-print = Print it
together-leave-keep = Keep these in my list, too
together-leave-kept = They are in your list of promises.
together-skills = For my own growth
together-skills-how = For the helper's own review. It holds counts only, and no words of anyone.
together-skills-save = Save the counts
together-skills-suggestions = { $count } things put on the table
together-skills-used = { $count } used as they were
together-skills-changed = { $count } used in other words
together-skills-declined = { $count } not used
together-skills-reflections = { $count } times “What I heard”
together-skills-confirmed = { $count } times “Yes, that's it”
together-skills-corrected = { $count } times put right
together-skills-openquestions = { $count } open questions
together-skills-closedquestions = { $count } yes-or-no questions
together-skills-directive = { $count } times told what to do
together-skills-label = { $count } label words
together-skills-jargon = { $count } hard words
together-skills-closed = { $count } times asked for yes or no
together-skills-long-story = { $count } long stories
together-skills-clientwords = { $count } of 100 words were theirs
together-over-client = For you
together-over-home = What you used is in your visit now, with the mark of whose words they are.
together-clear = They have left: clear their side
together-clear-means = Then their thoughts and promises go off this computer. What you used stays yours.
together-cleared = Their side is clear. Nothing of it is left here.
together-log = What I have shown ({ $count })
together-log-how = Only you see this.
together-log-line = { $who }, { $when }: { $count ->
    [one] { $count } thing
   *[other] { $count } things
  }, { $ended ->
    [yes] { $minutes } min.
   *[no] now.
  }
together-elsewhere = You share this with { $who }, who is not here.

out-marks = Show whose words they are
out-mark = { $voice ->
    [specialist] my helper's words
    [portal] from the portal page
    [pack] from a ready list
    [pasted] pasted, not typed
   *[ai] from an AI
  }

together-shown-to = Shown to { $who }
together-take-back-to-change = Take it back to change it

cmd-help-dial = Choose how much help I get
    .words = more less hints tips prompts step back alone
choices-help = How much help
help-dial = How much help do I want?
help-dial-how = You alone set this. Who helps you sees it, too.
help-dial-more = More help
help-dial-auto = As it goes: less when I find my own words
help-dial-less = Less help
help-now-full = Now: all tips are open.
help-now-some = Now: ready lines are folded. One press opens them.
help-now-little = Now: tips and ready lines are folded. One press opens them.
help-step-back-some = They find more and more of their own words. You could step back here.
help-step-back-little = They want to do most of it on their own. You could step back here.
help-step-back-here = These are all their own words. You could step back here.
together-say-order = Suggest another place
together-say-order-how = Where could it stand?
together-say-before = Before “{ $what }”
together-say-last = Last of all
together-waits = { $count ->
    [one] { $who } suggests { $count } thing.
   *[other] { $who } suggests { $count } things.
  }
together-more = Show something more
together-more-show = Show these to { $who }
together-more-shown = { $count ->
    [one] { $who } can see { $count } more thing.
   *[other] { $who } can see { $count } more things.
  }
together-first-question = Their first question
together-log-wrote = Written while they could see it:
together-log-heard = I felt heard: { $felt }

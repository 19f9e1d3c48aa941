export-title = { $who ->
    [none] My visit
   *[other] My visit with { $who }
  }
export-about = Before the visit
export-where = Where
export-opener = What I will say first
export-matters = What matters most to me
export-help-me-do = What I want to be able to do
export-keeps-me-well = What keeps me well besides medicine
export-since-last = What happened since last time
export-first = To ask first
export-later = To ask if there is time
export-from-ai = From an AI, not checked
export-ready-made = A ready-made line
export-they-said = They said
export-in-my-words = In my words
export-from-record = { $from ->
    [none] From my record
   *[other] From my record, “{ $from }”
  }
export-notes = Notes
export-note-story = My story
export-note-heard = What they said
export-note-felt = What I felt
export-note-in-the-way = What got in the way
export-next-steps = Next steps
export-by = by { $day }
export-promises = What they said they would do
export-reference = Name or number to give
export-deeds = I did this
export-feelings = How it felt
export-heard = Was I heard?
export-confidence-before = How sure I felt before
export-confidence-after = How sure I felt after

calendar-visit = { $who ->
    [none] Visit
   *[other] Visit with { $who }
  }
calendar-visit-hidden = Visit
calendar-step = { $what ->
    [none] To do
   *[other] To do: { $what }
  }
calendar-step-hidden = To do
calendar-promise = { $who ->
    [none] They said: { $what }
   *[other] { $who } said: { $what }
  }
calendar-promise-hidden = Check on a promise
calendar-due = Last day to send my letter
calendar-due-hidden = Last day to send a letter
calendar-correction = Look for an answer to my letter
calendar-correction-hidden = Look for an answer
calendar-correction-last = Last day for an answer to my letter
calendar-correction-last-hidden = Last day for an answer
calendar-days-left = { $count } days left to send my letter
calendar-days-left-hidden = { $count } days left

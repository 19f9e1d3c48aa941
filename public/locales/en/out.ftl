view-out = Take
cmd-take = Take it with me
    .words = print save copy file paper export share calendar download pdf
cmd-type-back = Type back answers from paper
    .words = paper written handwriting code nurse helper after
failure-not-copied = The browser did not let me copy. Mark the words above and copy them yourself.

out-title = Take it with me
out-way = As what?
out-as-usual = One page to print
out-as-large = One page in large print
out-as-twin = Paper to write on, with a code for each question
out-as-two = Two languages, side by side
out-as-card = A card that asks for an interpreter
out-as-message = A short message for my portal
out-as-text = Plain text
out-as-markdown = Text with headings (Markdown)
out-as-calendar = Dates for my calendar
out-as-json = Data for other programs (JSON)
out-as-fhir = A file for a clinic’s computer (FHIR)

out-what = What goes with me
out-nothing = There is nothing to take yet. Write a question first.
out-held = These stay here
out-held-why = They are private. Choose one to take it along this time.
out-count = { $going } go with me. { $staying } stay here.
out-whose-mine = my words
out-whose-theirs = what they said
out-whose-record = from my record
out-whose-pack = a ready-made line
out-held-sensitive = marked as private
out-held-private = private
out-card = My one sentence to show
out-deadline = A last day
out-box = What I wrote in a form

out-preview = What is in it
out-readers = Who may read it:
out-readers-usual = anyone who holds the paper. Keep it with you.
out-readers-large = anyone who holds the paper. Others may read large print over your shoulder.
out-readers-twin = anyone who holds the paper. Fold the left half back: it is for you.
out-readers-two = you, your care team, and the interpreter.
out-readers-card = anyone you show it to. It says nothing about your health.
out-readers-message = your care team, once you send it. It then is part of your record.
out-readers-text = anyone who can open the file. It is not sealed.
out-readers-markdown = anyone who can open the file. It is not sealed.
out-readers-calendar = anyone who sees your calendar. A company may hold a copy of it.
out-readers-json = any person or program that gets the file. It is not sealed.
out-readers-fhir = the clinic you give it to. They may keep it in your record.
out-print = Open it to print
out-save = Save as a file
out-copy = Copy
out-copy-anyway = Copy it all the same
out-copied = Copied
out-copied-message = Copied. Paste it in your portal. You press Send, never me.
out-saved = Saved as { $name }
out-shared = Others use this computer. Take the file with you, then delete it here.
out-held-going = { $count ->
    [one] One private thing goes along, because you chose it.
   *[other] { $count } private things go along, because you chose them.
  }
out-no-dates = There are no dates to take yet. Say when your visit is first.
out-calendar-names = Say who it is with
out-reminders = I remind you { $first } days and { $last } day before
out-as-is = Show the file as it is
out-fhir-holds = It says no name of yours, and no code for an illness or a drug.
out-seconds = { $seconds ->
    [one] It takes one second to read.
   *[other] It takes { $seconds } seconds to read.
  }
out-short-enough = Short enough to be read.
out-rather-long = Busy people may have half a minute. You can leave some for later.

out-fields = What each part of the data holds
out-field-with = who the visit is with
out-field-at = when it is
out-field-zone = the time zone
out-field-minutes = how long it takes
out-field-where = where it is
out-field-kind = what kind of visit it is
out-field-opener = what I will say first
out-field-matters = what matters most to me
out-field-helpmedo = what I want to be able to do
out-field-keepsmewell = what keeps me well
out-field-sincelast = what happened since last time
out-field-card = my one sentence to show
out-field-questions = my questions, and their answers
out-field-hardest = which question is hardest to say
out-field-notes = my notes
out-field-nextsteps = what comes next
out-field-promises = what they said they would do
out-field-deadlines = last days
out-field-barriers = what got in the way
out-field-deeds = what I did
out-field-boxes = what I wrote in forms
out-field-heard = if I was heard
out-field-confidencebefore = how sure I felt before
out-field-confidenceafter = how sure I felt after

out-typed = Answers from paper
out-typed-how = Someone wrote on my paper. Type each code, then the answer. Anyone who helps can do it.
out-typed-field = Answers from paper
out-typed-example = Q1: …
out-typed-preview = Where they will go
out-typed-unknown = I do not know { $codes }. Look at the paper again.
out-typed-none = Begin each answer with its code, such as Q1.
out-typed-keep = { $count ->
    [one] Keep this answer
   *[other] Keep these answers
  }
out-typed-kept = { $count ->
    [one] One answer is at its question
   *[other] { $count } answers are at their questions
  }

paper-how-two = Left is yours. Right is for your care team. No machine wrote it.
paper-fold = For me only. Fold this half back.
paper-for-me = My own notes
paper-codes-how = To type answers back: first the code, then the answer.
paper-interpret = Please interpret this line.
paper-right = I have the right to a free interpreter.
paper-not-family = It does not have to be someone in my family.
paper-call = Please call a trained interpreter for us.
paper-speak = { $language ->
    [es] I speak Spanish.
   *[en] I speak English.
  }

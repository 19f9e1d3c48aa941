view-packs = Packs
cmd-packs = Show my packs
    .words = add words questions help others share import peer group plugin extension
view-ripple = Share a question
cmd-ripple = Share a question with others
    .words = ripple template help others give away pass on

packs-what = A pack adds words, questions and help that others wrote. It stays on this computer.
packs-open = Show packs
packs-added-count = { $count ->
    [0] You have added none.
    [one] You have added { $count }.
   *[other] You have added { $count }.
}
packs-from-file = Add a pack from a file (.corner)
packs-not-used = This file cannot be used
packs-leave = Leave it
packs-add = Add this pack
packs-update = Use this version
packs-added = Added: { $name }
packs-updated = Updated: { $name }
packs-here-already = You have version { $here }. This file is version { $there }.
packs-trust = I only check the form of a pack. Add it if you trust who made it.
packs-refused = { $count ->
    [one] { $count } entry was left out
   *[other] { $count } entries were left out
}
packs-reason = { $reason ->
    [not-json] The file is broken.
    [wrong-shape] Something is missing or in the wrong place.
    [unknown-field] It has a field we do not know.
    [markup] It has code in it. Only plain words are shown.
    [link] It has a link. Packs have none.
    [hidden-character] It has letters that cannot be seen.
    [look-alike] It mixes letters that look alike.
    [too-long] It is too long.
    [not-one-word] It must be one word.
    [not-findable] We cannot find this word in a text.
    [telephone-number] It has a number that may be a phone number.
    [duplicate] It is there twice.
    [too-big] The file is too big.
    [too-many] There are too many.
    [missing-file] The file is not there.
    [leads-nowhere] It leads to a dead end.
    [hard-to-read] It is hard to read.
    [newer-format] It needs a newer In My Corner.
   *[other] It is not as it should be.
}
packs-yours = Packs you added
packs-none = None yet.
packs-order = If two say the same thing, the lower one counts.
packs-making = Getting your packs ready…
packs-use = Use it
packs-always-on = Always on. Someone may need it.
packs-about = About this pack
packs-name = Name
packs-author = By
packs-licence = How it may be shared
packs-source = Where it comes from
packs-version = Version
packs-languages = Languages
packs-count = { $kind ->
    [terms] Words: { $count }
    [falseFriends] Words that fool us: { $count }
    [wordParts] Parts of words: { $count }
    [starters] Kinds of visit: { $count }
    [questions] Questions: { $count }
    [phrases] Lines to say: { $count }
    [rehearsals] Moments to practice: { $count }
    [resources] Kinds of help: { $count }
    [stories] Stories: { $count }
    [portals] Portals: { $count }
    [lexicons] Word lists: { $count }
   *[other] Other: { $count }
}
packs-write = Change it
packs-save = Save as a file
packs-saved = Saved: { $name }
packs-up = Move up
packs-down = Move down
packs-moved = { $name } is now number { $place }
packs-remove = Remove { $name }
packs-removed = Removed: { $name }
packs-built-in = Packs that come with us: { $count }
packs-new-name = Or write your own. What is its name?
packs-new = Start to write
packs-stories = What others lived through
packs-no-stories = There are none here yet. Peer groups share them in packs. You can write one, too.
cmd-stories = Read what others lived through
    .words = story stories hope peer recovery lived experience people like me alone
packs-from = From: { $name }
packs-questions = Questions from packs: { $count }
packs-questions-how = Take one, then make it yours. Each … is a place for your words.
packs-take = Take it into my list

pack-opening = Opening…
pack-back = Back to packs
pack-kept = Each pause is kept. It is on this computer only, until you share the file.
pack-kind = What do you want to write?
pack-new = { $kind ->
    [terms] Add a word
    [falseFriends] Add a word that fools us
    [questions] Add a question
    [phrases] Add a line
    [rehearsals] Add a moment to practice
    [resources] Add a kind of help
    [portals] Add a portal
    [lexicons] Add a word list
   *[other] Add a story
}
pack-unnamed = No words yet
pack-entry = What you write now
pack-preview = How it will look
pack-remove-entry = Remove this one
pack-removed = Removed: { $name }
pack-field = { $field ->
    [term] The word
    [plain] What it means, in plain words
    [kind] What sort of word it is
    [forms] Other ways to write it, with commas between
    [question] A question to ask about it
    [more] Tell me more
    [daily] What it means in daily life
    [chart] What it means in a chart
    [near] Words near it, with commas between
    [notNear] Words that say it is the daily one
    [asks-en] The question in English. Use … for a gap.
    [asks-es] The question in Spanish. Use … for a gap.
    [says-en] The line in English
    [says-es] The line in Spanish
    [group] When to say it
    [label-en] Its name in English
    [label-es] Its name in Spanish
    [howToFind-en] How to find it, in English
    [howToFind-es] How to find it, in Spanish
    [helps] What it helps with
    [title-en] Title in English
    [title-es] Title in Spanish
    [by] Who tells it
    [portal-name] What people call this portal
    [host] Its address, such as chart.example.org. Use * for any part.
    [path] How the rest of the address begins, such as /chart/**
    [kinds] What its pages are
    [signs] Marks in the page that only this portal has (for those who know HTML)
    [whose] Where the page says whose record it is (for those who know HTML)
    [composer] Where one writes a message (for those who know HTML)
    [leaveOut] Parts that are not the record, such as menus (for those who know HTML)
    [language] Language
    [directive] Words that tell people what to do
    [label] Words that put a label on people
    [jargon] Hard words among helpers
    [reported] Words for “they said so”, with commas between
    [fine] Phrases that are fine all the same, with commas between
    [begin-en] What I say first, in English
    [begin-es] What I say first, in Spanish
    [turn-rushed-en] They answer in a rush, in English
    [turn-rushed-es] They answer in a rush, in Spanish
    [turn-kind-en] They answer in a kind way, in English
    [turn-kind-es] They answer in a kind way, in Spanish
    [turn-no-en] They answer with a no, in English
    [turn-no-es] They answer with a no, in Spanish
    [turn-them-en] They go on, in English
    [turn-them-es] They go on, in Spanish
    [turn-me-en] I can say, in English
    [turn-me-es] I can say, in Spanish
    [tells-es] The story in Spanish, with an empty line between parts
   *[tells-en] The story in English, with an empty line between parts
}
pack-option = { $option ->
    [condition] A condition
    [symptom] A symptom
    [body] A part of the body
    [procedure] Something they do
    [test] A test
    [medicine] A medicine
    [device] A device
    [insurance] Insurance
    [mental-health] Mental health
    [care] Care
    [measure] A measure
    [en] English
    [es] Spanish
    [plain] Ask for plain words
    [moment] Ask for a moment
    [interpreter] Ask for someone to interpret
    [choices] Ask for choices
    [something-else] Say something else
    [asked-twice] When you ask again
    [after-no] After a no
   *[other] { $option }
}
pack-checks = { $count ->
    [0] Things to check: none
   *[other] Things to check: { $count }
}
pack-page-kind = { $kind ->
    [note] Notes from visits: paths, with commas between
    [result] Test results: paths
    [medicines] Medicines: paths
    [message] Messages: paths
    [bill] Bills: paths
    [denial] Letters that say no: paths
    [visits] Visits: paths
   *[summary] Health summary: paths
}
pack-say = Words { $number }, with commas between
pack-offer = What could be said instead, { $number }
pack-try-address = Try it: paste the address of a page
pack-try-sentence = Try it: type what a helper might say
pack-portal-unfinished = Say its name and its address first.
pack-no-address = This is not an address yet.
pack-other-portal = This page is not of this portal.
pack-no-kind = A page of { $portal }. What kind of page, I would tell by what is on it.
pack-lexicon-unfinished = Each needs words, and a question that ends with a question mark.
pack-no-remark = Nothing would be said about this.
pack-remark = { $what ->
    [hard-to-read] This may be hard to read.
    [long] This is long. Twenty words is enough.
    [circular] It uses the word to say what the word means.
    [no-spanish] There is no Spanish yet.
    [no-english] There is no English yet.
    [no-licence] Say how others may share it.
    [no-author] Say who wrote it.
    [whole-address] Only the name of the site is needed.
    [no-question] Ask here. Do not tell.
   *[twice] This word is there twice.
}
pack-could-be = It could be:
pack-fix = Use that
pack-fixed = Changed
pack-table = Add words from a spreadsheet (CSV)
pack-table-how = The first line names the columns: word, meaning. Also: kind, forms, question.
pack-table-found = Words found: { $count }. Lines with no word or meaning: { $skipped }.
pack-table-take = Take these words

ripple-what = Your question may help someone else. I take out what says who you are.
ripple-none = Write a question first. Then you can share it.
ripple-which = Which question?
ripple-out = What I take out
ripple-nothing = I found nothing to take out.
ripple-take-out = { $kind ->
    [name] A name:
    [date] A date:
    [number] A number:
    [place] A place:
    [contact] A way to reach you:
    [portal] Words of the portal:
   *[own] From your visit:
}
ripple-result = The question to share
ripple-look-again = Look again: { $words }
ripple-check = Read it once more. You know best what says who you are.
ripple-name = A question to share
ripple-name-label = A name for the file, not your own
ripple-save = Save as a file

failure-pack-too-big = This file is too big. A pack has at most 10 MB.
failure-not-a-pack = This is not a pack, or it is broken. Ask who made it for a new file.
failure-pack-path = A name in this file is not safe. Nothing was added.
failure-pack-refused = This pack does not say well what it is. Nothing was added.
failure-pack-built-in = This pack uses the name of one of ours. Ask who made it for another name.
failure-pack-name = Please try a new name. Use plain letters and numbers.
failure-no-columns = I need two columns: word and meaning. Name them in the first line.

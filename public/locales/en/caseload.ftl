view-caseload = I help someone
cmd-caseload = Open my side as a helper
    .words = specialist peer caseload clients i help someone open file

case-title = I help someone
case-how = Did someone send you a sealed file? Open it here. You see only what they chose, while it lasts.
case-door = Do you help someone else?
case-open = Open a client's file
case-file = The sealed file
case-phrase = The four words they told you
case-key-too = Was it sealed to your key? Then leave this empty.
case-look = Look inside
case-opened-new = It is open. You can see what they chose.
case-opened-newer = This is newer than what you had. It is open now.
case-opened-same = You had this one already. It is open.
case-list = My clients
case-none = No file is open now.
case-until = Until { $when }
case-over = The time is over
case-no-name = A client
case-label = What I call this client. Only I see it.
case-look-at = Open
case-close = Close
case-promises = What I said I would do
case-by = By { $day }
case-keep = Keep my promises here when the time is over
case-forget = Take it off this computer
case-forgotten = It is gone from here. What is left of it: { $left }.
case-gone = { $count ->
    [one] The time of { $count } client is over. I took it off this computer. What is left of it: { $left }.
   *[other] The time of { $count } clients is over. I took it off this computer. What is left of it: { $left }.
}
case-wipe = Wipe all that is here
case-for = They share this for: { $purpose }
case-only-until = You can see this until { $when }. Then it goes from here.
case-expired = The time to look at this is over. Nothing of it is shown.
case-your-words = These are their words. You can suggest. They decide.
case-promise = What I will do
case-lists = Offer a list I prepared
case-lists-none = You have no lists. Save questions as a list, then offer them here.
case-offer = Offer { $name }
case-offered = { $count ->
    [one] { $count } question is offered.
   *[other] { $count } questions are offered.
}
case-save = Save the file to send back
case-saved = Done. The file { $name } is with your downloads. It needs no words to open.
case-me = Who I am
case-name = My name, as my clients know me
case-part2 = I work for a substance use program (42 CFR Part 2)
case-part2-note = The notice then goes with each file I send back.
case-words = My six words
case-words-how = When someone gets a file from you for the first time, read them these words by phone.
case-give-key = Save my key to give to a client
case-key-saved = Done. The file { $name } is with your downloads. It is not secret.

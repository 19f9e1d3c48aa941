record-title = Something you saved or have on paper
record-how = Choose a record, a PDF or a text file. It stays on this computer, and nothing is kept.
record-choose = Choose the file
record-read = Press the In My Corner button, then “I don't understand this page”, to list its hard words.
record-about = { $person ->
    [none] {""}
   *[other] {"For "}{ $person }
  }{ $when ->
    [none] {""}
   *[other] {" · "}{ $when }
  }{ $author ->
    [none] {""}
   *[other] {" · "}{ $author }
  }
record-cut-short = This file ends too early. You see the parts I could read. You may want to save it again.
record-not-a-record = This file is not a record I can read. Look for one that ends in .xml or .pdf.
record-truncated = This file ends too early, so I cannot read it. Please save it from your portal again.
record-too-big = This file is too big for me to open. Your portal may let you save a shorter time span.
record-unsafe = This file holds parts that do not belong in a record, so I left it closed. Please save it from your portal again.
record-opening = I am opening it…
record-type = Paste words, or type from paper
record-type-label = Put the words here
record-type-show = Show them
record-typed-title = Words you put in
record-no-text = There are no words in it.
record-not-text = This is not a text, a PDF or a record, so I cannot read it. Photos and Word files are not for me yet.
record-pdf-damaged = This PDF is broken, so I cannot open it. Please save it again.
record-pdf-locked = This PDF is locked with a password. Open it elsewhere, copy the words, and paste them here.
record-picture = The pages of this PDF are pictures. I cannot read pictures. You can type the words that matter.

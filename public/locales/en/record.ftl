record-title = A record you downloaded
record-how = Choose the file you saved from your portal. It stays on this computer, and nothing is kept.
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
record-not-a-record = This file is not a record I can read. Look for a file that ends in .xml.
record-truncated = This file ends too early, so I cannot read it. Please save it from your portal again.
record-too-big = This file is too big for me to open. Your portal may let you save a shorter time span.
record-unsafe = This file holds parts that do not belong in a record, so I left it closed. Please save it from your portal again.

paste-title = Paste words from somewhere else
paste-field = Paste or type words here
paste-not-kept = I explain these words and do not keep them.
paste-found = { $count ->
    [0] I found no hard words here.
    [one] { $count } hard word
   *[other] { $count } hard words
  }
paste-too-long = This is very long. I explain the first part. Paste the rest after it.
cmd-paste-words = Paste words from somewhere else
    .words = paper letter pdf copy type note explain

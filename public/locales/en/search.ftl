view-search = Search
cmd-search = Search all I wrote
    .words = find look old notes where words

search-what = Words you wrote
search-reading = Reading what you wrote…
search-found = { $count ->
    [0] Nothing found. Try one word, or a shorter one.
    [one] { $count } place
   *[other] { $count } places
}

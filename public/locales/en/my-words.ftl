my-words-title = Words you know
my-words-none = None yet. On any word, press “I know this word”. I will not mark it any more.
my-words-known = I will not mark “{ $word }” any more.
my-words-marked = I will mark “{ $word }” again.
my-words-mark-again = Mark it again

my-words-mine = In my own words:
my-words-mine-of = What “{ $word }” means, in my own words
my-words-write = Say it my way
my-words-change = Change my words
my-words-done = Done

my-words-review = Words you learned
my-words-review-why = Your visit is near. Do you still know these?
my-words-still-known = I still know it

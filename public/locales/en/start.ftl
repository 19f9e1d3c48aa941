view-start = Start
cmd-start = Go to Start
    .words = home begin first

start-title = What do you want to do?
start-page = I don't understand this page
start-page-detail = See its hard words in plain words.
start-page-found = { $count ->
    [0] No hard words found here.
    [one] { $count } hard word here. See it in plain words.
   *[other] { $count } hard words here. See them in plain words.
}
start-visit = Get ready for a visit
start-visit-detail = Write down what you want to ask.
start-visit-next = { $who ->
    [none] Your next visit
   *[other] { $who }
  }{ $when ->
    [unknown] {""}
    [today] , today
    [tomorrow] , tomorrow
   *[later] , in { $days } days
  }. { $count ->
    [0] No questions yet.
    [one] { $count } question.
   *[other] { $count } questions.
  }
start-together = Work with someone
start-together-detail = They can help. You decide.

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

together-how = You can work with someone today in two ways:
together-side-by-side = Sit side by side. You write. They listen and help you find your words.
together-paper = Print your sheet and take it to them.
together-open-questions = Open my questions
together-print = Print my sheet
together-promise = Nobody else can see or change what you write here.

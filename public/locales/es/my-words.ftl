my-words-title = Palabras que ya sabe
my-words-none = Todavía ninguna. En una palabra, pulse “Ya sé esta palabra”. Ya no la voy a marcar.
my-words-known = Ya no voy a marcar “{ $word }”.
my-words-marked = Voy a marcar “{ $word }” otra vez.
my-words-mark-again = Marcarla otra vez

my-words-mine = Con mis palabras:
my-words-mine-of = Lo que quiere decir “{ $word }”, con mis palabras
my-words-write = Decirlo a mi manera
my-words-change = Cambiar mis palabras
my-words-done = Listo

my-words-review = Palabras que aprendió
my-words-review-why = Su cita está cerca. ¿Todavía las sabe?
my-words-still-known = Todavía la sé

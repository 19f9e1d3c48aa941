view-start = Inicio
cmd-start = Ir al inicio
    .words = casa empezar primero

start-title = ¿Qué quiere hacer?
start-page = No entiendo esta página
start-page-detail = Vea sus palabras difíciles en palabras sencillas.
start-page-found = { $count ->
    [0] No hay palabras difíciles aquí.
    [one] { $count } palabra difícil aquí. Véala en palabras sencillas.
   *[other] { $count } palabras difíciles aquí. Véalas en palabras sencillas.
}
start-visit = Prepararme para una cita
start-visit-detail = Escriba lo que quiere preguntar.
start-visit-next = { $who ->
    [none] Su próxima cita
   *[other] { $who }
  }{ $when ->
    [unknown] {""}
    [today] , hoy
    [tomorrow] , mañana
   *[later] , en { $days } días
  }. { $count ->
    [0] Todavía no hay preguntas.
    [one] { $count } pregunta.
   *[other] { $count } preguntas.
  }
start-together = Trabajar con alguien
start-together-detail = Le pueden ayudar. Usted decide.

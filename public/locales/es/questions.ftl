view-questions = Preguntas
cmd-prepare = Ir a mis preguntas
    .words = lista escribir preguntar tres
cmd-new-visit = Empezar una cita nueva
    .words = consulta doctor otra agregar
cmd-print-sheet = Imprimir mi hoja de preguntas
    .words = papel impresora página llevar pdf
cmd-save-again = Probar a guardar otra vez
    .words = disco guardar

questions-opening = Abriendo sus preguntas…
questions-first = Preguntar primero
questions-first-count = { $count } de 3
questions-later = Si hay tiempo
questions-none-first = Sus preguntas más importantes van aquí.
questions-none-later = Todavía no hay nada aquí.
questions-type = Escriba una pregunta
questions-type-example = ¿Qué quiere preguntar? Con / ve cómo empezar.
questions-add = Agregar
questions-added = Pregunta agregada

begin-help = Ayúdeme a empezar
begin-list = Formas de empezar
begin-how = Arriba y abajo para elegir. Enter para usarla. Esc para cerrar.
begin-opened = { $count ->
    [one] Una forma de empezar. Enter para usarla, Esc para cerrar.
   *[other] { $count } formas de empezar. Flechas para elegir, Enter para usar una, Esc para cerrar.
}
begin-gap = Un espacio. Escriba sus palabras. Tab sigue.
begin-line = Palabras que puede usar
begin-told = Cuando dicen: “{ $words }”
questions-print = Imprimir mi hoja
questions-moved = { $group ->
    [first] Preguntar primero: { $place } de { $of }
   *[later] Si hay tiempo: { $place } de { $of }
}
questions-set-aside = { $count ->
    [one] Una pequeña parte de lo guardado no se pudo abrir. Lo demás está aquí.
   *[other] { $count } pequeñas partes de lo guardado no se pudieron abrir. Lo demás está aquí.
}
questions-set-aside-read = Ya lo leí

question-number = Pregunta { $number }
question-later = Pregunta, si hay tiempo
question-remove = Quitar: { $name }
question-removed = Pregunta quitada
question-move = Mover: { $name }
question-move-how = Arrástrela, o use las flechas de arriba y abajo
question-from = de la página
question-show-passage = Mostrarla en la página

visit-about = Sobre esta cita
visit-choose = Cita
visit-name = { $who ->
    [none] Mi próxima cita
   *[other] { $who }
  }{ $when ->
    [none] {""}
   *[other] {" · "}{ $when }
  }
visit-with = Con
visit-with-example = Dra. Osei
visit-at = Cuándo
visit-matters = Lo que más me importa
visit-matters-example = Quiero volver a sentirme yo.
visit-remove = Quitar esta cita
visit-removed = Cita quitada

saved-now = Guardado

whose-pasted = Usted pegó palabras aquí. ¿De quién son?
whose-not-said = Sin decir todavía
whose-kept = Anotado.

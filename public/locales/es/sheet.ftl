sheet-title = { $who ->
    [none] Mi próxima cita
   *[other] Mi cita con { $who }
}
sheet-notes = Notas
sheet-how = Esta es su hoja. Cabe en una página.
sheet-print = Imprimir
sheet-questions = Mis preguntas
sheet-words = Palabras de esta hoja
sheet-steps = Próximos pasos
sheet-left-out = { $count ->
    [one] Hay una pregunta más en mi lista.
   *[other] Hay { $count } preguntas más en mi lista.
}
sheet-missing = Esta cita ya no está aquí.

view-history = Versiones de antes
cmd-earlier = Volver a una versión de antes
    .words = historial antes ayer deshacer recuperar perdido error

history-how = Cada día que cambia una cita, guardamos cómo estaba el día anterior.
history-reading = Buscando…
history-none = Todavía no hay un día anterior.
history-no-visit = Primero abra una cita.
history-leave = Volver a mis preguntas
history-before = Antes de volver atrás: { $when }
history-same = Así está ahora.
history-back = Vuelve
history-go = Se va
history-nothing = Nada
history-more = { $count ->
    [one] y uno más
   *[other] y { $count } más
}
history-others = También cambian algunas marcas, fechas o el orden.
history-use = Usar esta versión
history-done = Volvió a esta versión: { $when }
history-field = { $field ->
    [at] Cuándo
    [with] Con
    [where] Dónde
    [matters] Lo que más me importa
    [helpMeDo] Lo que debe ayudarme a hacer
    [keepsMeWell] Lo que me hace bien
    [sinceLast] Desde la última vez
    [opener] Lo que digo primero
    [card] Mi tarjeta
    [draft] Sin agregar todavía
    [question] Pregunta
    [passage] De la página
    [answer] Respuesta
    [inMyWords] En mis palabras
    [note] Nota
    [nextStep] Próximo paso
    [promise] Una promesa
    [deed] Lo que hice
    [barrier] Lo que me frena
    [box] Formulario
   *[other] Palabras
}

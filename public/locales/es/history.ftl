view-history = Versiones de antes
cmd-earlier = Volver a una versión de antes
    .words = historial antes ayer deshacer recuperar perdido error

earlier-how = Cada día que cambia una cita, guardamos cómo estaba el día anterior.
earlier-reading = Buscando…
earlier-none = Todavía no hay un día anterior.
earlier-no-visit = Primero abra una cita.
earlier-leave = Volver a mis preguntas
earlier-before = Antes de volver atrás: { $when }
earlier-same = Así está ahora.
earlier-back = Vuelve
earlier-go = Se va
earlier-nothing = Nada
earlier-more = { $count ->
    [one] y uno más
   *[other] y { $count } más
}
earlier-others = También cambian algunas marcas, fechas o el orden.
earlier-use = Usar esta versión
earlier-done = Volvió a esta versión: { $when }
earlier-field = { $field ->
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

view-prepare = Prepararme
cmd-get-ready = Prepararme para una cita
    .words = cita doctor preparar pasos guía ayuda empezar listo
cmd-find-it = Encontrar lo que quiero decir
    .words = paso uno pensar empezar mente
cmd-shape-it = Dar forma a mis preguntas
    .words = paso dos elegir orden tres primeras
cmd-say-it = Practicar lo que voy a decir
    .words = paso tres hablar voz alta ensayar
cmd-not-working = Decir que una medicina no me funciona
    .words = pastilla no ayuda cambiar dejar probar otra
cmd-opener = Escribir lo que digo primero
    .words = inicio diez segundos primeras palabras empezar
cmd-hardest = Elegir lo más difícil de decir
    .words = miedo vergüenza tarjeta mostrar peor
cmd-visit-details = Decir cuándo y dónde es mi cita
    .words = fecha hora lugar calendario consulta doctor
cmd-goals = Decir lo que más me importa
    .words = metas quiero esperanza estar bien última vez

prepare-tip = Una pista
prepare-step = Paso { $number } de { $of }
prepare-parts = Tres partes cortas
prepare-part-find = Mi cita
prepare-part-shape = Mis preguntas
prepare-part-say = Mi hoja
prepare-part-time = Unos diez minutos
prepare-part-done = hecho
prepare-back = Atrás
prepare-next = Siguiente
prepare-skip = Saltar por ahora
prepare-to-sheet = Ir a mi hoja
prepare-stop = Parar por ahora
prepare-stopped = Todo lo que escribió está guardado. Puede seguir cuando quiera.
prepare-no-questions = Todavía no hay preguntas. Vuelva un paso para escribir una.

prepare-mind-title = ¿Qué tiene en mente?
prepare-mind-how = Dígalo como quiera. Solo usted puede verlo.
prepare-mind-example = Me siento sin ganas. Quiero probar otra cosa.
prepare-with-whom = ¿Quién está aquí?
prepare-alone = Solo yo
prepare-with-someone = Alguien está conmigo
prepare-with-someone-how = Usted escribe. La otra persona escucha y le ayuda con las palabras si usted lo pide.

prepare-kind-title = ¿Qué tipo de cita es?
prepare-kind-how = Elija la que más se parezca.

prepare-visit-title = ¿Cuándo es su cita?
prepare-visit-how = Deje vacío lo que todavía no sepa.

prepare-words-title = Unos cuadros cortos
prepare-words-how = Llene solo lo que quiera. Cada cuadro puede quedar vacío.
prepare-goals-too = Más cuadros: lo que me importa

prepare-questions-title = ¿Qué quiere preguntar?
prepare-questions-how = Sus propias palabras son las mejores. Con tres basta.
prepare-you-wrote = Usted escribió:
prepare-make-question = Poner esto en mi lista
prepare-doors = Formas de empezar. Usted termina la frase.
prepare-doors-from = Del paquete “{ $pack }”. Nada aquí es una regla.
prepare-door-opened = Su frase ya empezó. Termínela, por favor.

prepare-hardest-title = ¿Cuál es la más difícil de decir?
prepare-hardest-how = Muchas personas la dejan para el final, y ya no queda tiempo.
prepare-hardest-none = Ninguna
prepare-hardest-what = ¿Qué le ayudaría?
prepare-hardest-first = Decirla primero
prepare-hardest-moved = Ahora es su primera pregunta.
prepare-hardest-is-first = Es su primera pregunta.
prepare-hardest-leave = O déjela en su hoja. Ahí la pueden leer.
prepare-card-make = Ponerla en una tarjeta para mostrar
prepare-card = En mi tarjeta
prepare-card-how = Puede girar la pantalla y dejar que la lean.

prepare-opener-title = ¿Qué va a decir primero?
prepare-opener-how = Los doctores suelen hablar a los diez segundos. Empiece por lo que más cuenta.
opener-label = Mis primeras palabras
opener-example = Vengo por esta medicina. Llevo dos meses sin ganas de nada.
opener-seconds = Toma { $seconds ->
    [one] un segundo
   *[other] unos { $seconds } segundos
  } decirlo.
opener-fits = Cabe en diez segundos.
opener-over = Diez segundos es una buena meta. Lo demás lo puede decir después.
opener-help = Formas de empezar
opener-about = Vengo por
opener-matters = Me importa porque
opener-need = Necesito
opener-own-lines = De lo que usted escribió

prepare-top-title = Sus tres primeras
prepare-top-how = Ponga arriba las tres que más importan. Las demás pueden esperar.

prepare-aloud-title = Dígalo en voz alta
prepare-aloud-how = Dígalo una vez, y una vez más. Nadie escucha y nada se guarda.

prepare-sheet-title = Su hoja está lista
prepare-sheet-how = Llévela y entréguela al empezar. Toma más o menos un minuto más.
prepare-on-sheet = Lo primero en su hoja
prepare-on-sheet-more = { $count ->
    [0] No hay nada más en ella.
    [one] Hay una más, si hay tiempo.
   *[other] Hay { $count } más, si hay tiempo.
}
prepare-left-out = { $count ->
    [one] Una pregunta privada no va en la hoja.
   *[other] { $count } preguntas privadas no van en la hoja.
}
prepare-print-not-working = Imprimir “No me está funcionando”
not-working-how = Esta página tiene solo sus propias palabras.

goals-title = Lo que me importa
goal-helpMeDo = Lo que quiero poder hacer con el tratamiento
goal-helpMeDo-example = Volver al trabajo. Jugar con mis hijos.
goal-keepsMeWell = Lo que me mantiene bien, además de la medicina
goal-keepsMeWell-example = Caminar por la mañana. Estar con mi hermana.
goal-sinceLast = Lo que pasó desde la última vez
goal-sinceLast-example = Dormí menos. Falté dos días al trabajo.

visit-where = Dónde
visit-minutes = Cuánto dura
visit-minutes-unknown = No lo sé
visit-minutes-count = { $count } minutos
visit-kind = Tipo de cita
visit-kind-none = Sin elegir
visit-more = Más sobre esta cita
visit-zone = Es la hora de { $place }. En su reloj es { $when }.
calendar-from-file = Tomarla de un archivo de calendario
calendar-how = Guarde la cita de su calendario como un archivo que termina en .ics. Se lee aquí y aquí se queda.
calendar-choose = Elija el archivo
calendar-reading = Estoy leyendo su calendario. Es largo.
calendar-found = { $count ->
    [one] { $count } fecha encontrada
   *[other] { $count } fechas encontradas
}
calendar-which = ¿Cuál es su cita?
calendar-untitled = Sin nombre
calendar-zone-unknown = No se conoce la zona horaria. Revise la hora, por favor.
calendar-left-out = { $count ->
    [one] Una fecha posterior no se muestra.
   *[other] { $count } fechas posteriores no se muestran.
}
calendar-used = Ya puse los datos de su cita.

carry-title = Pendiente de la última vez
carry-waiting = { $count ->
    [one] Una pregunta todavía espera
   *[other] { $count } preguntas todavía esperan
  } de { $who ->
    [none] su última cita
   *[other] su cita con { $who }
  }{ $when ->
    [none] {""}
   *[other] {" "}({ $when })
  }.
carry-bring = Traer a esta cita
carry-done = { $count ->
    [one] Una pregunta vino también
   *[other] { $count } preguntas vinieron también
}

list-saved = Usar una lista guardada
list-name = { $name } ({ $count })
list-used = { $count ->
    [0] Todo lo de “{ $name }” ya está aquí
    [one] Una pregunta agregada de “{ $name }”
   *[other] { $count } preguntas agregadas de “{ $name }”
}
list-remove = Quitar la lista: { $name }
list-removed = Lista quitada
list-save = Guardar estas preguntas para otra vez
list-call-it = ¿Cómo se llama esta lista?
list-no-name = Mi lista
list-save-do = Guardar la lista
list-kept = { $count ->
    [one] Se guardó una lista con una pregunta
   *[other] Se guardó una lista con { $count } preguntas
}

fit-title = ¿Alcanza el tiempo?
fit-all = { $count ->
    [one] Su pregunta cabe
   *[other] Sus { $count } preguntas caben
  } en { $minutes } minutos.
fit-some = En { $minutes } minutos caben unas { $fits } de sus { $mine } preguntas.
fit-message = Las demás pueden esperar, o ir en un mensaje.
fit-read = Leer su lista toma { $seconds ->
    [one] un segundo
   *[other] unos { $seconds } segundos
  }.
fit-read-short = Una persona ocupada tiene tiempo para eso.
fit-read-long = Una persona ocupada puede parar a los 30 segundos. Lo de arriba va primero.

questions-step-by-step = Prepararme paso a paso
questions-filter = Buscar una pregunta en mi lista
questions-found = { $count } de { $of }
questions-more = Mostrar más ({ $count })
question-from-pack = Esta frase es de un paquete. Termínela, o no va en su hoja.
question-asked-at = { $count ->
    [one] Preguntada en una cita
   *[other] Preguntada en { $count } citas
}
question-stays = Se queda conmigo
question-status = Cómo va: { $name }
question-tags = ¿Privada?
question-tags-how = Una pregunta marcada aquí no va en ninguna hoja ni archivo, hasta que usted la agregue.
status-question-draft = La estoy escribiendo
status-question-ready = Por preguntar
status-question-asked = Preguntada
status-question-answered = Contestada
status-question-half-answered = Contestada a medias
status-question-put-off = Para después
status-question-refused = No quisieron contestar
status-question-not-mine = Ya no es mía
tag-private = Privado
tag-substance-use = Alcohol o drogas
tag-mental-health = Salud mental
tag-sexual-health = Sexo
tag-pregnancy = Embarazo
tag-hiv = VIH
tag-genetic = Genes y familia
tag-safety-at-home = Seguridad en casa
tag-immigration = Papeles y estatus
tag-money = Dinero

checks-title = Cosas por revisar
checks-why = Mírelas cuando quiera. Nada de esto está mal, y todo se puede deshacer.
checks-own = En mi lista
checks-page = En esta página
checks-none = Ahora no hay nada por revisar.
checks-all = Ver { $count ->
    [one] { $count } más
   *[other] { $count } más
  }
cmd-checks = Ver las cosas por revisar
    .words = problema problemas errores arreglar avisos revisar lista mal mejorar corregir
check-page-friend = “{ $word }” parece fácil, pero aquí quiere decir otra cosa.
check-page-word = Quizá valga la pena preguntar por “{ $word }”.
check-on-page = Mostrarla en la página
checks-count = { $count ->
    [one] Una cosa por revisar
   *[other] { $count } cosas por revisar
}
checks-more = { $count ->
    [one] Una más viene cuando estas estén listas.
   *[other] { $count } más vienen cuando estas estén listas.
}
check-nothing-matters = Nada aquí dice todavía lo que le importa.
check-opener-long = Sus primeras palabras toman unos { $seconds } segundos. Diez es una buena meta.
check-asked-twice = Ya lo preguntó en { $visits } citas. Puede decirlo.
check-two-in-one = Parecen dos preguntas en una. De una en una es más fácil contestar.
check-no-choices = Ninguna pregunta habla todavía de otras opciones.
check-hard-word = “{ $word }” es una palabra difícil. Su significado puede ir al lado.
check-ready-made = Casi todo viene de frases hechas. Agregue una línea que solo usted podría decir.
check-show = Mostrarme el cambio
check-use = Usarlo
check-used = Cambiado
check-put-away = No, gracias
check-put-away-name = No, gracias: { $what }
check-gone = No volverá a salir en esta cita
fix-add-question = Una pregunta nueva en su lista:
fix-in-question = Su pregunta:
fix-in-opener = Sus primeras palabras:
fix-in-matters = Lo que más me importa:
fix-in-sinceLast = Lo que pasó desde la última vez:
fix-in-draft = Una línea nueva:
fix-now = Ahora:
fix-then = Después:
fix-you-finish = Usted la termina.

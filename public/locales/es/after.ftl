after-opening = Abriendo lo que escribió…

view-after = Después
cmd-after-answers = Anotar lo que me dijeron
    .words = respuesta nota dijo doctor consulta mis palabras explicar
cmd-after-steps = Anotar mis próximos pasos
    .words = tareas seguimiento quién cuándo plan
cmd-after-notes = Escribir una nota de mi consulta
    .words = historia sentí escuché pasaje guardar diario
cmd-after-promises = Ver lo que dijeron que harían
    .words = promesa tarde llamar espera referencia recordar
cmd-after-open = Ver lo que falta contestar
    .words = preguntas abiertas esperan otra vez
cmd-after-deeds = Anotar lo que hice
    .words = orgullo fuerzas pregunté dije que no hice
cmd-after-felt = Decir si me escucharon
    .words = escuchar sentir seguridad confianza
cmd-after-dates = Poner mis fechas en un calendario
    .words = ics calendario plazo recordar archivo
cmd-after-history = Mirar todas mis consultas
    .words = historia línea tiempo pasado gráfica antes

after-answers = Lo que me dijeron
after-steps = Próximos pasos
after-promises = Dijeron que harían
after-notes = Mis notas
after-open = Falta contestar
after-deeds = Esto lo hice yo
after-felt = Cómo me sentí
after-dates = Mis fechas
after-history = Todas mis consultas

after-no-questions = Aquí se ven las preguntas que lleva a una consulta. Puede anotar lo que dijeron a cada una.
after-how-was-it = ¿Cómo le fue?
after-they-said = Lo que me dijeron
after-my-words = En mis palabras
after-my-words-example = Entonces empiezo el lunes. Luego llamo.
after-hold-against = Mirarlo junto a las palabras de la página
after-explain = ¿Se lo podría explicar a un amigo?
after-explain-yes = Sí
after-explain-no = Todavía no
after-ask-again = Pedirlo con palabras fáciles
after-ask-again-question = ¿Me lo puede decir otra vez con palabras fáciles, para contárselo a un amigo?
after-mismatch = No es igual en los dos
after-mismatch-how = Miré números, días y nombres. Los dos pueden estar bien. Usted puede preguntar.
after-only-mine = { $where ->
    [passage] Usted escribió «{ $fact }». La página no lo dice.
   *[note] Usted escribió «{ $fact }». No está en su nota de lo que dijeron.
  }
after-only-theirs = { $where ->
    [passage] La página dice «{ $fact }». Sus palabras no.
   *[note] Usted anotó «{ $fact }». En sus palabras no está.
  }
after-ask = Preguntar por eso
after-ask-fact = Preguntar por «{ $fact }»
after-ask-mine = Yo entendí «{ $fact }». ¿Es así?
after-ask-theirs = Dice «{ $fact }». ¿Qué quiere decir eso para mí?
after-question-added = Está en sus preguntas
after-question-there = Ya está en su lista
after-use-selected = Usar lo que marqué en la página
after-paste = Pegar palabras
after-paste-here = Pegue aquí las palabras
after-paste-keep = Guardar estas palabras
after-passage-kept = Guardado tal como se lee
after-removed = Quitado
after-remove = Quitar: { $what }

after-add-note = Añadir una nota
after-add = Añadir: { $what }
after-note-on-page = Guardar palabras de una página, con una nota
after-note-passage = Mi nota sobre esto

after-no-steps = ¿Qué sigue? Con uno o dos pasos basta.
after-more-steps = { $count ->
    [one] Un paso más
   *[other] { $count } pasos más
  }
after-add-step = Añadir un paso
after-me = Yo
after-step-what = Qué
after-step-example = Llamar por la medicina nueva
after-step-who = Quién
after-step-by = Para cuándo
after-step-done = Hecho

after-no-promises = Cuando alguien diga que hará algo, anótelo aquí. Le ayudo a preguntar si se tarda.
after-add-promise = Añadir lo que dijeron que harían
promise-who = Quién lo dijo
promise-reference = Su nombre o número para dar
promise-what = Lo que harán
promise-made = Cuándo lo dijeron
promise-due = Para cuándo
promise-tick = Ya lo hicieron
promise-words = Palabras que puede usar
promise-kept = Hecho
promise-kept-late = Hecho
promise-open = Sin día fijo
promise-today = Hoy es el día
promise-waiting = { $days ->
    [one] Falta un día
   *[other] Faltan { $days } días
  }
promise-late = { $days ->
    [one] El día fue ayer
   *[other] El día fue hace { $days } días
  }
promise-nudge = { $made ->
    [none] Buenos días. Me dijeron que esto estaría listo el { $due }.
   *[other] Buenos días. El { $made } me dijeron que esto estaría listo el { $due }.
  } { $what ->
    [none] {""}
   *[other] Es sobre esto: { $what }.
  } { $reference ->
    [none] {""}
   *[other] Me dieron este nombre o número: { $reference }.
  } ¿Me puede decir cómo va y cuándo tendré noticias?
after-copy = Copiar estas palabras
after-copied = Copiado

after-none-open = Todas las preguntas tienen respuesta.
after-open-how = Le esperan cuando se prepare para su próxima consulta.
after-asked-at = { $count ->
    [one] preguntada en una consulta
   *[other] preguntada en { $count } consultas
  }
after-asked-often = Ya pregunté esto en dos consultas. ¿Qué nos ayudaría a contestarlo hoy?

after-no-deeds = ¿Qué hizo por usted? Lo pequeño también cuenta.
after-deed = Esto lo hice yo
after-add-deed = Añadir lo que hice
deed-asked = Pregunté
deed-asked-start = Pregunté por{" "}
deed-disagreed = Dije que no
deed-disagreed-start = Dije que no a{" "}
deed-corrected = Lo aclaré
deed-corrected-start = Lo aclaré cuando{" "}
deed-fixed-record = Corregí mi historia
deed-fixed-record-start = Pedí corregir mi historia{" "}
deed-other = Otra cosa
after-all-deeds = Todo lo que hice, en cada consulta
after-deed-line = { $kind ->
    [asked] Pregunté: { $text }
   *[other] { $text }
  } ({ $day })

deeds-title = Lo que he hecho
deeds-how = Esto lo hizo usted por usted. Guarde esta hoja para un día difícil.
deeds-print = Imprimir lo que he hecho

felt-private = Solo usted ve esto. No va en ningún archivo que comparta, a menos que lo añada.
felt-heard = ¿Sentí que me escucharon?
felt-confidenceBefore = ¿Cuánta confianza sentí antes?
felt-confidenceAfter = ¿Cuánta confianza siento ahora?
felt-word-not = Nada
felt-word-little = Un poco
felt-word-some = Algo
felt-word-mostly = Bastante
felt-word-fully = Del todo

dates-none = Aquí se ven los días cuando un paso, una promesa o una carta tiene uno.
dates-past = ya pasó
dates-names = Mostrar los nombres y de qué se trata
dates-how = Otras personas pueden ver su calendario. Por eso el archivo solo dice «Consulta» o «Por hacer».
dates-save = Guardar un archivo de calendario
dates-saved = Guardado como { $name }. Ábralo para añadir los días a su calendario.

history-questions = { $count ->
    [0] Sin preguntas.
    [one] Una pregunta.
   *[other] { $count } preguntas.
  } { $open ->
    [0] {""}
    [one] Una espera.
   *[other] { $open } esperan.
  }
history-heard = Me escucharon: { $word }.
history-look = Verla
history-look-at = Verla: { $visit }
history-visit = Consulta
history-chart = Cuánta confianza sentí en cada consulta. Más alto es más.
history-chart-short = Cuánta confianza sentí antes y después de cada consulta. La tabla dice lo mismo.
history-before = Antes
history-after = Después
history-table = Mostrarlo en una tabla
history-no-chart = Diga cuánta confianza siente antes y después de una consulta. Entonces aquí sale un dibujo.

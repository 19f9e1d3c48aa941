view-visit = Cita
view-room = En la cita
cmd-room = Ir a mi cita: en el consultorio
    .words = cita doctor ahora preguntar hablar aquí clínica
cmd-asked = Marcar esta pregunta como hecha
    .words = lista dicha 1
cmd-answered = Marcar esta pregunta como respondida
    .words = respuesta lista 2
cmd-later = Hacer esta pregunta después
    .words = saltar ahora no luego 3
cmd-show-card = Mostrar esta pregunta en una tarjeta grande
    .words = tarjeta letras grandes pantalla leer mostrar difícil de decir
cmd-words-to-use = Palabras que puedo usar
    .words = frase decir no intérprete ayuda momento difícil
cmd-practice = Practicar mi primera pregunta
    .words = ensayar probar voz alta
cmd-rehearse = Practicar un momento difícil
    .words = ensayar probar voz alta medicina efecto cuenta expediente referencia espere no me escuchan
cmd-after-visit = Mirar cómo fue mi cita
    .words = escuchar después fin confianza

room-in-the-visit = En la cita
room-with = con { $who }
room-menu = Menú
room-no-visit = Todavía no hay una cita abierta aquí.
room-removed = Se quitó esta cita. Lo que escribió se guarda un rato más.
room-bring-back = Traerla de vuelta
room-ready = { $count ->
    [0] Todavía no tiene preguntas. Puede entrar igual.
    [one] Tiene { $count } pregunta lista.
   *[other] Tiene { $count } preguntas listas.
  }
room-minutes = ¿Cuánto dura esta cita?
room-minutes-unknown = No sé
room-minutes-count = { $minutes } minutos
room-begin = La cita empieza ahora
room-begin-how-no-keys = Verá una pregunta a la vez. Presione lo que pasó con ella.
room-begin-how = Verá una pregunta a la vez. Pulse 1 si la hizo, 2 si la respondieron, 3 para después.
room-confidence-before = ¿Cuánta confianza tengo para hablar?
room-opener-first = Empiece con esto. Toma cerca de { $seconds ->
    [one] { $seconds } segundo
   *[other] { $seconds } segundos
  }.
room-question-of = Pregunta { $number } de { $of }
room-time-cue = Buen momento para hacer su primera pregunta.
room-keys = Qué pasó con esta pregunta
room-asked = Hecha
room-answered = Respondida
room-put-off = Después
room-half-answered = Respondida a medias
room-refused = No quisieron decir
room-not-mine = Ya no es mía
room-ready-again = Todavía no la hice
room-more-keys = Pasó otra cosa
room-asked-at = Hecha a las { $time }
room-now-asked = Hecha
room-now-answered = Respondida
room-now-put-off = Queda para después
room-now-half-answered = Respondida a medias
room-now-refused = No quisieron decir. Puede preguntar otra vez.
room-now-not-mine = Ya no es mía
room-now-ready = Todavía no la hizo
room-show = Mostrar en grande
room-steps = Las preguntas de esta cita
room-back = Atrás
room-next = Siguiente
room-to-after = Después de la cita
room-back-to-visit = Volver a mi cita
room-answer = Qué dijeron
room-answer-later = Puede escribirlo después de la cita.
room-lines-quick = Muestre una frase con un toque
room-lines-asked-twice = Ya lo preguntó en dos citas. Muestre esta frase:
room-keep-line = Añadir a mis preguntas
room-kept = Está en sus preguntas
room-say-back = Decirlo con mis palabras
room-say-back-how = Dígales: «Lo voy a decir con mis palabras».
room-understood = Qué entendí
room-they-said = Dijeron
room-they-said-yes = Sí, así es
room-they-said-not-quite = No del todo
room-to-a-friend = ¿Se lo puedo explicar a alguien?
room-friend-yes = Sí
room-friend-no = Todavía no
room-follow-up = ¿Me lo dice otra vez con palabras fáciles? { $question }
room-follow-up-added = Hay una pregunta nueva en su lista
room-facts-same = Los números, los nombres y las horas son iguales.
room-held-against-answer = Junto a lo que usted anotó que dijeron:
room-held-against-passage = Junto a las palabras de la página:
room-held-against-note = Junto a su nota:
room-only-answer = Dijeron «{ $fact }». No está en sus palabras.
room-only-passage = La página dice «{ $fact }». No está en sus palabras.
room-only-note = Su nota dice «{ $fact }». No está en sus palabras.
room-only-mine = Usted escribió «{ $fact }». Allí no está.
room-ask-about = Preguntar por «{ $fact }»
room-ask-fact = ¿Podemos revisar «{ $fact }»? Quiero entenderlo bien.


room-nothing-to-show = Todavía no hay una pregunta para mostrar. Escriba una primero.

shown-card = Una tarjeta para leer
shown-close = Atrás
shown-hide = Ocultar este panel

say-when-they-say = Cuando le dicen
say-group-plain = Palabras fáciles
say-group-moment = Un momento
say-group-interpreter = Alguien que hable mi idioma
say-group-choices = Otras opciones
say-group-something-else = Otra cosa
say-interpreter-right = En casi toda clínica puede pedir un intérprete. Es gratis. Su familia no tiene que hacerlo.
say-back-to-list = Volver a todas las palabras
say-they-say = Le dicen: «{ $line }»
say-keep-good = Quiero mantener una buena relación
say-first = Primero diga esto
say-rung-curious = Preguntar
say-rung-worried = Decir qué me preocupa
say-rung-clear = Decirlo claro
say-rung-formal = Que quede anotado
say-still-no = Si sigue siendo no

practice-title = Practicar en voz alta
practice-what = Escoja qué quiere probar. Usted dice su parte. El panel hace la otra.
practice-mine = Mi primera pregunta
practice-none = Ningún paquete activo tiene uno.
practice-you-say = Usted dice
practice-they-say = Le dicen
practice-tried = Frases que probó
practice-others = Escoger otra cosa
practice-nothing-kept = Esto es solo práctica. Nadie lo oye y nada se guarda.
practice-no-question = ¿Qué es lo que más me importa hoy?
practice-say-it = Dígalo en voz alta, como en la cita.
practice-how = ¿Cómo responden?
practice-rushed = Con prisa
practice-kind = Con amabilidad
practice-no = Con un no
practice-your-turn = ¿Qué dice usted ahora? Dígalo en voz alta.
practice-they-may-say = Pueden decir
practice-end = Usted defendió su pregunta. Es un buen lugar para parar.
practice-again = Empezar de nuevo

room-after-title = Después de la cita
room-after-unwritten = Respuestas que aún puede escribir
room-after-open = { $count ->
    [0] Cada pregunta tiene respuesta
    [one] { $count } pregunta sigue esperando
   *[other] { $count } preguntas siguen esperando
  }
room-after-asked-times = { $count ->
    [one] hecha en { $count } cita
   *[other] hecha en { $count } citas
  }
room-after-carry = Llevarlas a mi próxima cita
room-after-carried = { $count ->
    [0] Ya están en { $visit }
    [one] Una pregunta pasa a { $visit }
   *[other] { $count } preguntas pasan a { $visit }
  }
room-after-done = Salir del consultorio

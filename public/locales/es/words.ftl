view-words = Palabras
cmd-read-page = Leer esta página conmigo
    .words = explicar entender palabras difícil significado quiere decir significa entiendo
cmd-next-word = Ir a la siguiente palabra difícil
    .words = adelante saltar explicar
cmd-previous-word = Ir a la palabra difícil anterior
    .words = atrás saltar volver
cmd-open-record = Abrir un archivo o pegar texto
    .words = archivo xml ccda resumen descarga historial pdf texto papel escribir carta
cmd-words = Ver las palabras de esta página
    .words = lista significados difíciles explicar

words-title = Palabras
words-unread = No he leído esta página. Solo leo cuando usted me lo pide.
words-opening = Leyendo esta página…
words-read = Leer esta página
words-open-record = Abrir un archivo o pegar texto
words-stay-on = Quedarme en este sitio
words-other-language = Esta página no está en inglés ni en español. No la toqué.
words-none = No hallé palabras difíciles aquí.
words-count = { $count ->
    [0] No hay palabras difíciles
    [one] { $count } palabra difícil en esta página
   *[other] { $count } palabras difíciles en esta página
}
words-closed-frames = { $count ->
    [one] Una parte de esta página está cerrada para mí. No la leí.
   *[other] { $count } partes de esta página están cerradas para mí. No las leí.
}
words-only-asked = Para preguntar ({ $count })
words-by-name = De la A a la Z
# On a word that one of my questions is about.
words-asked = Para preguntar
words-show-on-page = : mostrarla en la página
words-ask = Preguntar sobre esto
words-times = { $count } veces

site-about = Sobre esta página
site-read = Leí “{ $title }”.
site-reading = Estoy leyendo “{ $title }”…
site-once = La leí esta única vez, porque usted lo pidió.
site-stays-on = Estoy en { $site }. Marco las palabras difíciles cada vez que usted viene.
site-stay-on = Quedarme en { $site }
site-turn-off = Apagar aquí
site-now-on = Voy a estar aquí cada vez que abra { $site }.
site-now-off = Ya no estoy en { $site }. Quité mis marcas.

ask-what-does-it-mean = ¿Qué significa “{ $word }” para mí?
ask-added = Agregada a sus preguntas: { $word }

words-ask-change = Pedir que lo cambien
words-explain-selection = Explicar lo que marqué
cmd-explain-selection = Explicar lo que marqué
    .words = selección párrafo pasaje resaltar significado líneas

marks-title = Lo que marco
marks-how-many = Cuántas palabras marcar
marks-few = Pocas: solo las más difíciles
marks-some = Algunas
marks-many = Muchas: todas las que puedo explicar
marks-hurtful = Marcar palabras que pueden doler.
marks-hurtful-why = Algunas notas dicen “se negó” o “adicto”. Muestro lo que quieren decir y una palabra más justa.

selection-title = Lo que usted marcó
selection-words = { $count ->
    [0] No hallé palabras difíciles.
    [one] Tiene { $count } palabra difícil.
   *[other] Tiene { $count } palabras difíciles.
}
selection-nothing = No hay nada marcado. Arrastre sobre unas palabras de la página y pruebe otra vez.
selection-ask = Preguntar por estas palabras
selection-close = Cerrar

reading-easy = Este texto es fácil de leer.
reading-middling = Este texto cuesta un poco.
reading-hard = Este texto es difícil de leer. Es el texto, no usted.
reading-very-hard = Este texto es muy difícil de leer. Es el texto, no usted.

plans-title = { $count ->
    [one] { $count } plan en esta página
   *[other] { $count } planes en esta página
}
plans-why = Un plan es un camino. Usted puede preguntar por otros.
plans-ask = ¿Qué más podríamos hacer?

ask-other = ¿Qué más podríamos hacer, o podríamos esperar?
ask-selection = ¿Qué quieren decir estas palabras para mí?
ask-fairer = ¿Podría mi expediente decir “{ $fairer }” y no “{ $word }”?

aloud-read = Leer en voz alta
aloud-stop = Dejar de leer
aloud-no-voice = Aquí no hay voz para leer

failure-nothing-selected = No hay nada marcado. Arrastre sobre unas palabras de la página y pruebe otra vez.

view-words = Palabras
cmd-read-page = Leer esta página conmigo
    .words = explicar entender palabras difícil significado
cmd-next-word = Ir a la siguiente palabra difícil
    .words = adelante saltar explicar
cmd-previous-word = Ir a la palabra difícil anterior
    .words = atrás saltar volver
cmd-open-record = Abrir mi expediente
    .words = archivo xml ccda resumen descarga historial
cmd-words = Ver las palabras de esta página
    .words = lista significados difíciles explicar

words-title = Palabras
words-unread = No he leído esta página. Solo leo cuando usted me lo pide.
words-opening = Leyendo esta página…
words-read = Leer esta página
words-open-record = Abrir mi expediente
words-stay-on = Quedarme en este sitio
words-other-language = Esta página no está en inglés. No la toqué.
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

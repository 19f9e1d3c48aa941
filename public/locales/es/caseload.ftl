view-caseload = Yo ayudo a alguien
cmd-caseload = Abrir mi lado de quien ayuda
    .words = especialista par casos clientes ayudo abrir archivo

case-title = Yo ayudo a alguien
case-how = ¿Le enviaron un archivo sellado? Ábralo aquí. Ve solo lo que eligieron, mientras dure.
case-door = ¿Usted ayuda a otra persona?
case-open = Abrir el archivo de un cliente
case-file = El archivo sellado
case-phrase = Las cuatro palabras que le dijeron
case-key-too = ¿Se selló para su llave? Entonces deje esto vacío.
case-look = Mirar adentro
case-opened-new = Está abierto. Puede ver lo que eligieron.
case-opened-newer = Es más nuevo que el que tenía. Ya está abierto.
case-opened-same = Este ya lo tenía. Está abierto.
case-list = Mis clientes
case-none = No hay ningún archivo abierto.
case-until = Hasta { $when }
case-over = El tiempo terminó
case-no-name = Un cliente
case-label = Cómo llamo a este cliente. Solo lo veo yo.
case-look-at = Abrir
case-close = Cerrar
case-promises = Lo que dije que haría
case-by = Para el { $day }
case-keep = Guardar aquí mis promesas cuando el tiempo termine
case-forget = Sacarlo de esta computadora
case-forgotten = Ya no está aquí. Lo que queda: { $left }.
case-gone = { $count ->
    [one] Terminó el tiempo de { $count } cliente. Lo saqué de esta computadora. Lo que queda: { $left }.
   *[other] Terminó el tiempo de { $count } clientes. Los saqué de esta computadora. Lo que queda: { $left }.
}
case-wipe = Borrar todo lo que hay aquí
case-for = Lo comparten para: { $purpose }
case-only-until = Puede ver esto hasta { $when }. Después se va de aquí.
case-expired = El tiempo para mirar esto terminó. No se muestra nada.
case-your-words = Estas son sus palabras. Usted puede sugerir. Ellos deciden.
case-promise = Lo que haré
case-lists = Ofrecer una lista que preparé
case-lists-none = No tiene listas. Guarde preguntas como lista y ofrézcalas aquí.
case-offer = Ofrecer { $name }
case-offered = { $count ->
    [one] Se ofrece { $count } pregunta.
   *[other] Se ofrecen { $count } preguntas.
}
case-save = Guardar el archivo para devolver
case-saved = Listo. El archivo { $name } está en sus descargas. Se abre sin palabras.
case-me = Quién soy
case-name = Mi nombre, como me conocen mis clientes
case-part2 = Trabajo en un programa de uso de sustancias (42 CFR Part 2)
case-part2-note = El aviso va entonces con cada archivo que devuelvo.
case-words = Mis seis palabras
case-words-how = Cuando alguien reciba un archivo suyo por primera vez, léale estas palabras por teléfono.
case-give-key = Guardar mi llave para dársela a un cliente
case-key-saved = Listo. El archivo { $name } está en sus descargas. No es secreto.

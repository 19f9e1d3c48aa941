view-packs = Paquetes
cmd-packs = Ver mis paquetes
    .words = agregar palabras preguntas ayuda otros compartir importar grupo
view-ripple = Compartir una pregunta
cmd-ripple = Compartir una pregunta con otros
    .words = plantilla ayudar otros dar pasar

packs-what = Un paquete agrega palabras, preguntas y ayuda que otros escribieron. Se queda en esta computadora.
packs-open = Ver paquetes
packs-added-count = { $count ->
    [0] No ha agregado ninguno.
    [one] Ha agregado { $count }.
   *[other] Ha agregado { $count }.
}
packs-from-file = Agregar un paquete de un archivo (.corner)
packs-not-used = Este archivo no se puede usar
packs-leave = Dejarlo
packs-add = Agregar este paquete
packs-update = Usar esta versión
packs-added = Agregado: { $name }
packs-updated = Al día: { $name }
packs-here-already = Usted tiene la versión { $here }. Este archivo es la versión { $there }.
packs-trust = Solo reviso la forma del paquete. Agréguelo si confía en quien lo hizo.
packs-refused = { $count ->
    [one] Se dejó fuera { $count } entrada
   *[other] Se dejaron fuera { $count } entradas
}
packs-reason = { $reason ->
    [not-json] El archivo está dañado.
    [wrong-shape] Algo falta o está en otro lugar.
    [unknown-field] Tiene un campo que no conocemos.
    [markup] Tiene código. Solo se muestran palabras.
    [link] Tiene un enlace. Los paquetes no llevan.
    [hidden-character] Tiene letras que no se ven.
    [look-alike] Mezcla letras que se parecen.
    [too-long] Es muy largo.
    [not-one-word] Debe ser una sola palabra.
    [not-findable] No podemos hallar esta palabra en un texto.
    [telephone-number] Tiene un número que puede ser de teléfono.
    [duplicate] Está dos veces.
    [too-big] El archivo es muy grande.
    [too-many] Hay demasiados.
    [missing-file] El archivo no está.
    [leads-nowhere] No lleva a ninguna parte.
    [hard-to-read] Es difícil de leer.
    [newer-format] Necesita un In My Corner más nuevo.
   *[other] No es como debe ser.
}
packs-yours = Paquetes que agregó
packs-none = Todavía ninguno.
packs-order = Si dos dicen lo mismo, cuenta el de más abajo.
packs-making = Preparando sus paquetes…
packs-use = Usarlo
packs-always-on = Siempre activo. Alguien puede necesitarlo.
packs-about = Sobre este paquete
packs-name = Nombre
packs-author = De
packs-licence = Cómo se puede compartir
packs-source = De dónde viene
packs-version = Versión
packs-languages = Idiomas
packs-count = { $kind ->
    [terms] Palabras: { $count }
    [falseFriends] Palabras de cada día: { $count }
    [wordParts] Partes de palabras: { $count }
    [starters] Tipos de cita: { $count }
    [questions] Preguntas: { $count }
    [phrases] Frases para decir: { $count }
    [rehearsals] Momentos para practicar: { $count }
    [resources] Tipos de ayuda: { $count }
    [stories] Historias: { $count }
    [portals] Portales: { $count }
    [lexicons] Listas de palabras: { $count }
   *[other] Otros: { $count }
}
packs-write = Cambiarlo
packs-save = Guardar como archivo
packs-saved = Guardado: { $name }
packs-up = Subir
packs-down = Bajar
packs-moved = { $name } es ahora el número { $place }
packs-remove = Quitar { $name }
packs-removed = Quitado: { $name }
packs-built-in = Paquetes que vienen con nosotros: { $count }
packs-new-name = O escriba el suyo. ¿Cómo se llama?
packs-new = Empezar a escribir
packs-stories = Lo que otros vivieron
packs-no-stories = Todavía no hay ninguna. Los grupos de pares las comparten en paquetes. Usted también puede escribir una.
cmd-stories = Leer lo que otros vivieron
    .words = historia historias esperanza pares recuperación experiencia gente como yo solo
packs-from = De: { $name }
packs-questions = Preguntas de paquetes: { $count }
packs-questions-how = Tome una y hágala suya. Cada … es un lugar para sus palabras.
packs-take = Ponerla en mi lista

pack-opening = Abriendo…
pack-back = Volver a los paquetes
pack-kept = Cada pausa se guarda. Está solo en esta computadora, hasta que comparta el archivo.
pack-kind = ¿Qué quiere escribir?
pack-new = { $kind ->
    [terms] Agregar una palabra
    [falseFriends] Agregar una palabra de cada día
    [questions] Agregar una pregunta
    [phrases] Agregar una frase
    [rehearsals] Agregar un momento para practicar
    [resources] Agregar un tipo de ayuda
    [portals] Agregar un portal
    [lexicons] Agregar una lista de palabras
   *[other] Agregar una historia
}
pack-unnamed = Todavía sin palabras
pack-entry = Lo que escribe ahora
pack-preview = Así se verá
pack-remove-entry = Quitar esto
pack-removed = Quitado: { $name }
pack-field = { $field ->
    [term] La palabra
    [plain] Qué significa, en palabras claras
    [kind] Qué tipo de palabra es
    [forms] Otras formas de escribirla, con comas
    [question] Una pregunta sobre ella
    [more] Cuénteme más
    [daily] Qué significa en la vida diaria
    [chart] Qué significa en un expediente
    [near] Palabras cerca de ella, con comas
    [notNear] Palabras que dicen que es la diaria
    [asks-en] La pregunta en inglés. Use … para un espacio.
    [asks-es] La pregunta en español. Use … para un espacio.
    [says-en] La frase en inglés
    [says-es] La frase en español
    [group] Cuándo decirla
    [label-en] Su nombre en inglés
    [label-es] Su nombre en español
    [howToFind-en] Cómo hallarla, en inglés
    [howToFind-es] Cómo hallarla, en español
    [helps] Con qué ayuda
    [title-en] Título en inglés
    [title-es] Título en español
    [by] Quién la cuenta
    [portal-name] Cómo llama la gente a este portal
    [host] Su dirección, por ejemplo chart.example.org. Use * para cualquier parte.
    [path] Cómo empieza el resto de la dirección, por ejemplo /chart/**
    [kinds] Qué son sus páginas
    [signs] Marcas que solo tiene este portal (para quien sabe HTML)
    [whose] Dónde dice de quién es el expediente (para quien sabe HTML)
    [composer] Dónde se escribe un mensaje (para quien sabe HTML)
    [leaveOut] Partes que no son el expediente, como los menús (para quien sabe HTML)
    [language] Idioma
    [directive] Palabras que le dicen a la gente qué hacer
    [label] Palabras que ponen una etiqueta a la gente
    [jargon] Palabras difíciles entre quienes ayudan
    [reported] Palabras para “eso dijeron”, con comas
    [fine] Frases que están bien de todos modos, con comas
    [begin-en] Lo que digo primero, en inglés
    [begin-es] Lo que digo primero, en español
    [turn-rushed-en] Responden con prisa, en inglés
    [turn-rushed-es] Responden con prisa, en español
    [turn-kind-en] Responden con amabilidad, en inglés
    [turn-kind-es] Responden con amabilidad, en español
    [turn-no-en] Responden con un no, en inglés
    [turn-no-es] Responden con un no, en español
    [turn-them-en] Ellos siguen, en inglés
    [turn-them-es] Ellos siguen, en español
    [turn-me-en] Puedo decir, en inglés
    [turn-me-es] Puedo decir, en español
    [tells-es] La historia en español, con una línea vacía entre partes
   *[tells-en] La historia en inglés, con una línea vacía entre partes
}
pack-option = { $option ->
    [condition] Una enfermedad
    [symptom] Un síntoma
    [body] Una parte del cuerpo
    [procedure] Algo que hacen
    [test] Una prueba
    [medicine] Una medicina
    [device] Un aparato
    [insurance] Seguro médico
    [mental-health] Salud mental
    [care] Cuidado
    [measure] Una medida
    [en] Inglés
    [es] Español
    [plain] Pedir palabras claras
    [moment] Pedir un momento
    [interpreter] Pedir un intérprete
    [choices] Pedir opciones
    [something-else] Decir otra cosa
    [asked-twice] Cuando pregunta otra vez
    [after-no] Después de un no
   *[other] { $option }
}
pack-checks = { $count ->
    [0] Cosas por revisar: ninguna
   *[other] Cosas por revisar: { $count }
}
pack-page-kind = { $kind ->
    [note] Notas de visitas: rutas, con comas
    [result] Resultados: rutas
    [medicines] Medicinas: rutas
    [message] Mensajes: rutas
    [bill] Cuentas por pagar: rutas
    [denial] Cartas que dicen que no: rutas
    [visits] Visitas: rutas
   *[summary] Resumen de salud: rutas
}
pack-say = Palabras { $number }, con comas
pack-offer = Qué se puede decir en su lugar, { $number }
pack-try-address = Pruébelo: pegue la dirección de una página
pack-try-sentence = Pruébelo: escriba lo que alguien que ayuda podría decir
pack-portal-unfinished = Primero diga su nombre y su dirección.
pack-no-address = Esto aún no es una dirección.
pack-other-portal = Esta página no es de este portal.
pack-no-kind = Una página de { $portal }. Qué tipo de página es, lo diría por su texto.
pack-lexicon-unfinished = Cada una necesita palabras y una pregunta que termine con signo de pregunta.
pack-no-remark = De esto no se diría nada.
pack-remark = { $what ->
    [hard-to-read] Esto puede ser difícil de leer.
    [long] Es largo. Veinte palabras bastan.
    [circular] Usa la palabra para decir qué significa.
    [no-spanish] Todavía no hay español.
    [no-english] Todavía no hay inglés.
    [no-licence] Diga cómo otros pueden compartirlo.
    [no-author] Diga quién lo escribió.
    [whole-address] Basta con el nombre del sitio.
    [no-question] Aquí pregunte, no ordene.
   *[twice] Esta palabra está dos veces.
}
pack-could-be = Podría ser:
pack-fix = Usar eso
pack-fixed = Cambiado
pack-table = Agregar palabras de una hoja de cálculo (CSV)
pack-table-how = La primera línea nombra las columnas: palabra, significado. También: tipo, formas, pregunta.
pack-table-found = Palabras halladas: { $count }. Líneas sin palabra o significado: { $skipped }.
pack-table-take = Tomar estas palabras

ripple-what = Su pregunta puede ayudar a otra persona. Yo quito lo que dice quién es usted.
ripple-none = Primero escriba una pregunta. Luego puede compartirla.
ripple-which = ¿Qué pregunta?
ripple-out = Lo que quito
ripple-nothing = No hallé nada que quitar.
ripple-take-out = { $kind ->
    [name] Un nombre:
    [date] Una fecha:
    [number] Un número:
    [place] Un lugar:
    [contact] Una forma de contactarle:
    [portal] Palabras del portal:
   *[own] De su cita:
}
ripple-result = La pregunta para compartir
ripple-look-again = Mire otra vez: { $words }
ripple-check = Léala una vez más. Usted sabe mejor qué dice quién es.
ripple-name = Una pregunta para compartir
ripple-name-label = Un nombre para el archivo, no el suyo
ripple-save = Guardar como archivo

failure-pack-too-big = Este archivo es muy grande. Un paquete tiene como máximo 10 MB.
failure-not-a-pack = Esto no es un paquete o está dañado. Pida un archivo nuevo a quien lo hizo.
failure-pack-path = Un nombre en este archivo no es seguro. No se agregó nada.
failure-pack-refused = Este paquete no dice bien qué es. No se agregó nada.
failure-pack-built-in = Este paquete usa el nombre de uno nuestro. Pida otro nombre a quien lo hizo.
failure-pack-name = Use otro nombre: solo letras y números.
failure-no-columns = Necesito dos columnas: palabra y significado. Póngalas en la primera línea.

view-out = Llevar
cmd-take = Llevarlo conmigo
    .words = imprimir guardar copiar archivo papel exportar compartir calendario descargar pdf
cmd-type-back = Pasar las respuestas del papel
    .words = papel escrito mano código enfermera ayuda después
failure-not-copied = El navegador no me dejó copiar. Marque las palabras de arriba y cópielas usted.

out-title = Llevarlo conmigo
out-way = ¿Cómo?
out-as-usual = Una página para imprimir
out-as-large = Una página en letra grande
out-as-twin = Papel para escribir, con una clave para cada pregunta
out-as-two = Dos idiomas, lado a lado
out-as-card = Una tarjeta que pide un intérprete
out-as-message = Un mensaje corto para mi portal
out-as-text = Texto simple
out-as-markdown = Texto con títulos (Markdown)
out-as-calendar = Fechas para mi calendario
out-as-json = Datos para otros programas (JSON)
out-as-fhir = Un archivo para la computadora de una clínica (FHIR)

out-what = Lo que llevo
out-nothing = Todavía no hay nada que llevar. Primero escriba una pregunta.
out-held = Esto se queda aquí
out-held-why = Es privado. Elija uno para llevarlo esta vez.
out-count = { $going } van conmigo. { $staying } se quedan aquí.
out-whose-mine = mis palabras
out-whose-theirs = lo que dijeron
out-whose-record = de mi expediente
out-whose-pack = una frase ya hecha
out-held-sensitive = marcado como privado
out-held-private = privado
out-card = Mi frase para mostrar
out-deadline = Un último día
out-box = Lo que escribí en un formulario

out-preview = Lo que lleva
out-readers = Quién puede leerlo:
out-readers-usual = quien tenga el papel. Llévelo siempre con usted.
out-readers-large = quien tenga el papel. La letra grande se lee también por encima del hombro.
out-readers-twin = quien tenga el papel. Doble la mitad izquierda hacia atrás: es para usted.
out-readers-two = usted, su equipo médico y el intérprete.
out-readers-card = a quien usted se la muestre. No dice nada de su salud.
out-readers-message = su equipo médico, cuando usted lo envíe. Entonces es parte de su expediente.
out-readers-text = quien pueda abrir el archivo. No está sellado.
out-readers-markdown = quien pueda abrir el archivo. No está sellado.
out-readers-calendar = quien vea su calendario. Puede que una empresa tenga una copia.
out-readers-json = toda persona o programa que tenga el archivo. No está sellado.
out-readers-fhir = la clínica a la que usted lo dé. Puede guardarlo en su expediente.
out-print = Abrirlo para imprimir
out-save = Guardar como archivo
out-copy = Copiar
out-copy-anyway = Copiarlo de todos modos
out-copied = Copiado
out-copied-message = Copiado. Péguelo en su portal. Usted pulsa Enviar, nunca yo.
out-saved = Guardado como { $name }
out-shared = Otras personas usan esta computadora. Llévese el archivo y después bórrelo aquí.
out-held-going = { $count ->
    [one] Va una cosa privada, porque usted la eligió.
   *[other] Van { $count } cosas privadas, porque usted las eligió.
  }
out-no-dates = Todavía no hay fechas que llevar. Primero diga cuándo es su cita.
out-calendar-names = Decir con quién es
out-reminders = Le aviso { $first } días y { $last } día antes
out-as-is = Mostrar el archivo tal como es
out-fhir-holds = No lleva su nombre, ni claves de enfermedades o medicinas.
out-seconds = { $seconds ->
    [one] Se lee en un segundo.
   *[other] Se lee en { $seconds } segundos.
  }
out-short-enough = Es corto: se va a leer.
out-rather-long = Quien tiene prisa quizá tiene medio minuto. Puede dejar algo para después.

out-fields = Qué lleva cada parte de los datos
out-field-with = con quién es la cita
out-field-at = cuándo es
out-field-zone = la zona horaria
out-field-minutes = cuánto dura
out-field-where = dónde es
out-field-kind = qué tipo de cita es
out-field-opener = lo que diré primero
out-field-matters = lo que más me importa
out-field-helpmedo = lo que quiero poder hacer
out-field-keepsmewell = lo que me hace bien
out-field-sincelast = lo que pasó desde la última vez
out-field-card = mi frase para mostrar
out-field-questions = mis preguntas y sus respuestas
out-field-hardest = qué pregunta es la más difícil de decir
out-field-notes = mis notas
out-field-nextsteps = lo que sigue
out-field-promises = lo que dijeron que harían
out-field-deadlines = últimos días
out-field-barriers = lo que lo hizo difícil
out-field-deeds = lo que hice
out-field-boxes = lo que escribí en formularios
out-field-heard = si me escucharon
out-field-confidencebefore = qué tanta confianza tenía antes
out-field-confidenceafter = qué tanta confianza tuve después

out-typed = Respuestas del papel
out-typed-how = Alguien escribió en mi papel. Escriba cada clave y después la respuesta. Puede hacerlo quien ayude.
out-typed-field = Respuestas del papel
out-typed-example = Q1: …
out-typed-preview = A dónde van
out-typed-unknown = No conozco { $codes }. Mire otra vez el papel.
out-typed-none = Empiece cada respuesta con su clave, como Q1.
out-typed-keep = { $count ->
    [one] Guardar esta respuesta
   *[other] Guardar estas respuestas
  }
out-typed-kept = { $count ->
    [one] Una respuesta está en su pregunta
   *[other] { $count } respuestas están en sus preguntas
  }

paper-how-two = La izquierda es suya. La derecha es para su equipo médico. No la escribió una máquina.
paper-fold = Solo para mí. Doblar esta mitad hacia atrás.
paper-for-me = Mis propias notas
paper-codes-how = Para pasar las respuestas: primero la clave, después la respuesta.
paper-interpret = Por favor interprete esta línea.
paper-right = Tengo derecho a un intérprete gratis.
paper-not-family = No tiene que ser alguien de mi familia.
paper-call = Por favor llame a un intérprete capacitado para nosotros.
paper-speak = { $language ->
    [es] Hablo español.
   *[en] Hablo inglés.
  }

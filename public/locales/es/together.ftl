view-together = Juntos
cmd-together = Trabajar con alguien
    .words = juntos ayuda par especialista compartir al lado
cmd-together-wheel = Pasar el volante, o tomarlo de nuevo
    .words = turno cambiar de quién es el turno
cmd-together-nod = Señal: pedir que entre o que espere
    .words = señal ayuda gesto esquina
cmd-together-stop = Dejar de compartir ahora
    .words = fin cerrar privado ocultar

failure-not-your-turn = Ahora no es su turno. No cambió nada.
failure-not-joined = Su lado aún está cerrado. Ábralo primero.

together-title = Trabajar con alguien
together-how = Usted muestra lo que elige. La otra persona puede sugerir. Solo usted decide.
together-someone = su ayudante
together-who-heading = Quién, para qué y cuánto tiempo
together-who = ¿Quién está con usted?
together-why = ¿Para qué?
together-why-example = Para preparar mi visita
together-long = ¿Cuánto tiempo puede mirar?
together-long-other = Otros minutos
together-minutes = { $minutes } min
together-what = Lo que puede ver
together-what-how = No se muestra nada hasta que usted lo elige.
together-what-none = Aún no hay nada que mostrar. Puede escribir cuando empiece.
together-what-count = Eligió { $count } de { $all }.
together-held = Se queda fuera
together-held-why = Usted marcó esto como privado. Se queda fuera si no lo agrega aquí, uno por uno.
together-part2-client = Usted puede decir de sí lo que quiera. Una clínica que trata el uso de drogas o alcohol debe cuidar lo que guarda.
together-start-means = Al principio el otro lado está cerrado. Usted escribe primero y lo abre cuando quiera.
together-start = Empezar juntos
together-started = Empezó con { $who }, por { $minutes } minutos. Es su turno.
together-ended = Se acabó el tiempo. Ya no se comparte nada.

together-is-opener = Lo que digo primero
together-is-matters = Lo que me importa
together-is-goal = Lo que quiero lograr con ayuda
together-is-well = Lo que me hace bien
together-is-since = Lo que pasó desde la última vez
together-is-card = Mi tarjeta
together-is-question = Pregunta
together-is-note = Nota
together-is-step = Próximo paso
together-is-barrier = Lo que estorba
together-is-heard = Usted dijo que es así

together-card = Cómo ayudarme
together-card-how = Se escribe una vez. Es lo primero que ven, cada vez. Deje en blanco lo que quiera.
together-card-speak = Hablar por mí
together-card-speak-never = Nunca
together-card-speak-nod = Si hago la señal
together-card-speak-freeze = Si me bloqueo
together-card-says-never = No hable por mí.
together-card-says-nod = Hable por mí solo si hago la señal.
together-card-says-freeze = Hable por mí si me bloqueo.
together-card-remind = Recuérdeme mi primera pregunta.
together-card-notes = Tome notas, por favor.
together-card-sit = Dónde sentarse:
together-card-avoid = Palabras que no se deben usar:
together-card-also = También:

together-turn-client = Su turno
together-turn-client-is = Usted tiene el volante. Lo que se escribe ahora es suyo.
together-turn-specialist = Turno de { $who }
together-turn-specialist-is = Lo que se escribe ahora es de { $who }. Puede sugerir. No puede cambiar las palabras de usted.
together-hand-over = Pasar el volante a { $who }
together-give-back = Devolver el volante
together-their-side = El otro lado
together-closed = El lado de { $who } está cerrado.
together-first = Usted escribe primero. Tómese su tiempo.
together-let-in = Listo para compartir: abrir el lado de { $who }
together-now-open = El lado de { $who } ya está abierto. Todavía es su turno.
together-own-time = Tiempo para escribir a solas
together-own-time-none = Sin reloj
together-time-left = Quedan { $minutes } min para escribir.
together-time-over = Se acabó el tiempo para escribir. Usted decide cuándo seguir.

together-nod = Señal
together-nod-step-in = { $who }, entre, por favor.
together-nod-hold-back = { $who }, espere, por favor.
together-nod-none = La señal está apagada.

together-ribbon = Lo que se comparte ahora
together-ribbon-says = { $count ->
    [one] { $who } puede ver { $count } cosa, hasta { $until }.
   *[other] { $who } puede ver { $count } cosas, hasta { $until }.
  }
together-ribbon-why = Para qué: { $why }
together-ribbon-theirs = La lista está cuando es el turno de usted.
together-ribbon-items = Lo que puede ver
together-take-back = Quitar
together-taken-back = Listo. Ya no lo puede ver.
together-go-back = Ir allá
together-stop = Parar
together-stopped = Ya no se comparte con { $who }. Todas sus palabras volvieron.

together-items = Lo que miramos
together-items-none = Aún no hay nada. Escriba una línea abajo.
together-item-name = { $label } ({ $number })
together-own = Escriba una línea suya
together-own-from = ¿De quién son las palabras?
together-from-client = Mías
together-from-specialist = De quien me ayuda
together-from-portal = De la página del portal
together-from-pack = De una lista hecha
together-from-ai = De una IA
together-own-question = Agregar como pregunta
together-own-note = Agregar como nota
together-own-added = Agregado.
together-become-question = Hacer una pregunta
together-become-goal = Hacerlo mi meta
together-became-question = Ahora es una pregunta.
together-became-goal = Ahora es su meta.

together-suggests = Lo que sugiere { $who }
together-suggests-none = Aún nada. Pase el volante cuando quiera oír a { $who }.
together-suggested-edit = { $who } sugiere otras palabras
together-suggested-add = { $who } sugiere una pregunta
together-suggested-comment = { $who } tiene una idea
together-suggested-order = { $who } sugiere otro orden
together-was = Ahora
together-is = Como lo diría
together-order = { $before ->
    [none] Preguntar esto al final: { $what }
   *[other] Preguntar “{ $what }” antes de “{ $before }”
  }
together-stale = Usted lo cambió después. Aún puede decir que no.
together-use = Usarlo
together-thanks = Gracias, lo leí
together-change = Cambiarlo
together-refuse = No, gracias
together-own-words = Con mis palabras
together-keep-mine = Guardar mis palabras
together-leave = Dejarlo
together-suggested-used = Usted lo usó. Las palabras llevan la marca de { $who }.
together-suggested-changed = Usted lo usó con sus palabras.
together-suggested-declined = No, gracias. No cambió nada.
together-several = Varios a la vez
together-several-all = Elegir todos
together-several-none = No elegir ninguno
together-several-use = Usar los elegidos ({ $count })
together-several-refuse = No, gracias a los elegidos ({ $count })
together-several-used = Usted usó { $done }.{ $stale ->
    [0] {""}
   *[other] {" "}{ $stale } ya no cabían.
  }
together-several-declined = No, gracias a { $done }. No cambió nada.

together-heard = Lo que oyó { $who }
together-heard-yes = Sí, eso es
together-heard-no = No exactamente
together-heard-mine = Lo digo yo
together-heard-used = Usted dijo: eso es. Ya está en la mesa.
together-heard-changed = Usted lo corrigió. Sus palabras ya están en la mesa.
together-heard-declined = No, gracias. No sigue más.
together-lived = { $who } ha vivido algo parecido
together-promises = Lo que hará { $who }
together-promise-line = { $by ->
    [none] { $what }
   *[other] { $what } (para el { $by })
  }

together-undo = Deshacer
together-redo = Hacerlo de nuevo
together-balance = De quién son las palabras
together-balance-none = Aún no hay palabras.
together-balance-own = { $whose ->
    [them] El cliente ha puesto
   *[client] Usted ha puesto
  } { $turns ->
    [one] { $turns } cosa
   *[other] { $turns } cosas
  } en la mesa, con { $words ->
    [one] { $words } palabra
   *[other] { $words } palabras
  }.
together-balance-offered = { $who } ha puesto { $turns ->
    [one] { $turns } cosa
   *[other] { $turns } cosas
  } en la mesa, con { $words ->
    [one] { $words } palabra
   *[other] { $words } palabras
  }.
together-balance-over = Mucho de esto es de { $who }. ¿Le devuelve el lápiz?
together-limit = Avisar a los dos si { $who } tiene más de { $percent } de 100 palabras
together-whose = De quién:
together-whose-each = Línea por línea
together-voice = { $voice ->
    [client] de usted
    [them] del cliente
    [specialist] { $who }
    [portal] página del portal
    [pack] lista hecha
    [pasted] pegado
   *[ai] IA
  }
together-voice-open = { $voice ->
    [specialist] Palabras de { $who }:
    [portal] De la página del portal:
    [pack] De una lista hecha:
    [pasted] Palabras pegadas:
   *[ai] De una IA:
  }

together-on-table = Lo que está en la mesa
together-say = Lo que quiero decir
together-say-edit = Decirlo de otra forma
together-say-comment = Agregar una idea
together-say-reflection = Lo que oí
together-say-add = Una pregunta
together-say-experience = Una línea de mi vida
together-say-promise = Lo que haré
together-say-reflection-how = Lo que oí: …
together-say-add-how = Una pregunta que quizá quiera hacer
together-say-experience-how = Una línea corta de lo que viví
together-say-promise-how = Yo haré …
together-say-by = ¿Para cuándo?
together-put-it = Ponerlo en la mesa
together-put = Está en la mesa. La otra persona decide.
together-words = { $count } de { $most } palabras
together-their-words = Lo que puse en la mesa
together-retract = Retirarlo
together-retracted = Retirado.
together-status-open = espera
together-status-stale = cambió después
together-status-used = usado
together-status-changed = con sus palabras
together-status-declined = no, gracias
together-role-directive = “{ $words }” le dice qué hacer. Podría preguntar:
together-role-label = “{ $words }” puede doler. Podría decir:
together-role-jargon = “{ $words }” es difícil. Podría decir:
together-role-closed = Esto pide un sí o un no. Podría preguntar:
together-role-long-story = Historia larga. ¿Deja una línea? Luego pregunte:
together-role-use = Usar esto
together-part2 = Trabajo en un programa de la Parte 2
together-part2-why = Es un programa que trata el uso de drogas o alcohol, con la regla 42 CFR Parte 2.
together-part2-mind = La regla de su programa va con usted. No pase a otros lo que ve aquí. El aviso va con lo que se lleva.

together-over = Ya no se comparte
together-over-how = Todas las palabras volvieron a su lugar. Esto es lo que se puede llevar.
together-leave-title = Lo que prometí
together-leave-none = No hubo promesas.
together-leave-save = Guardarlo en un archivo
together-leave-print = Imprimirlo
together-leave-keep = Guardarlas también en mi lista
together-leave-kept = Están en su lista de promesas.
together-skills = Para crecer en mi trabajo
together-skills-how = Para quien ayuda. Solo tiene números, y ninguna palabra de nadie.
together-skills-save = Guardar los números
together-skills-suggestions = { $count } cosas puestas en la mesa
together-skills-used = { $count } usadas como estaban
together-skills-changed = { $count } usadas con otras palabras
together-skills-declined = { $count } no usadas
together-skills-reflections = { $count } veces “Lo que oí”
together-skills-confirmed = { $count } veces “Sí, eso es”
together-skills-corrected = { $count } veces corregido
together-skills-openquestions = { $count } preguntas abiertas
together-skills-closedquestions = { $count } preguntas de sí o no
together-skills-directive = { $count } veces dijo qué hacer
together-skills-label = { $count } palabras que ponen etiqueta
together-skills-jargon = { $count } palabras difíciles
together-skills-closed = { $count } veces pidió un sí o un no
together-skills-long-story = { $count } historias largas
together-skills-clientwords = { $count } de 100 palabras eran del cliente
together-over-client = Para usted
together-over-home = Lo que usó ya está en su visita, con la marca de quién lo dijo.
together-clear = Ya se fue: borrar su lado
together-clear-means = Entonces sus ideas y promesas salen de esta computadora. Lo que usted usó sigue siendo suyo.
together-cleared = Su lado está vacío. No queda nada aquí.
together-log = Lo que he mostrado ({ $count })
together-log-how = Solo usted ve esto.
together-log-line = { $who }, { $when }: { $count ->
    [one] { $count } cosa
   *[other] { $count } cosas
  }, { $ended ->
    [yes] { $minutes } min.
   *[no] ahora.
  }
together-elsewhere = Comparte esto con { $who }, que no está aquí.

out-marks = Mostrar de quién son las palabras
out-mark = { $voice ->
    [specialist] palabras de mi ayudante
    [portal] de la página del portal
    [pack] de una lista hecha
    [pasted] pegado, no escrito
   *[ai] de una IA
  }

together-shown-to = Se muestra a { $who }
together-take-back-to-change = Dejar de mostrar y cambiar

cmd-help-dial = Elegir cuánta ayuda recibo
    .words = más menos consejos pistas ayuda solo sola paso atrás
choices-help = Cuánta ayuda
help-dial = ¿Cuánta ayuda quiero?
help-dial-how = Solo usted decide esto. Quien le ayuda también lo ve.
help-dial-more = Más ayuda
help-dial-auto = Según vaya: menos cuando hallo mis palabras
help-dial-less = Menos ayuda
help-now-full = Ahora: todas las pistas están abiertas.
help-now-some = Ahora: las frases listas están plegadas. Un toque las abre.
help-now-little = Ahora: las pistas y las frases están plegadas. Un toque las abre.
help-step-back-some = Halla cada vez más sus propias palabras. Aquí puede dar un paso atrás.
help-step-back-little = Quiere hacer casi todo por su cuenta. Aquí puede dar un paso atrás.
help-step-back-here = Todo esto son sus propias palabras. Aquí puede dar un paso atrás.
together-say-order = Sugerir otro lugar
together-say-order-how = ¿Dónde podría ir?
together-say-before = Antes de “{ $what }”
together-say-last = Al final de todo
together-waits = { $count ->
    [one] { $who } sugiere { $count } cosa.
   *[other] { $who } sugiere { $count } cosas.
  }
together-more = Mostrar algo más
together-more-show = Mostrar esto a { $who }
together-more-shown = { $count ->
    [one] { $who } puede ver { $count } cosa más.
   *[other] { $who } puede ver { $count } cosas más.
  }
together-first-question = Su primera pregunta
together-log-wrote = Escrito mientras lo podía ver:
together-log-heard = Sentí que me escucharon: { $felt }

# La tarjeta que se abre sobre una palabra de la página del portal.
# Sin variables: la página las guarda como texto simple.

card-label = Lo que quiere decir esta palabra
card-ask = Preguntar sobre esto
card-close = Cerrar
card-next = Otra palabra
card-more = Cuénteme más

card-daily = En la vida diaria
card-chart = En un expediente
card-likely = Lo más probable
card-could-mean = También puede ser
card-unsure = Estas letras pueden querer decir más de una cosa. Usted puede preguntar cuál es.

card-parts = Según sus partes
card-stem = Según el final de su nombre
card-unusual = Una palabra poco común. No tenemos su significado. Puede preguntar qué quiere decir aquí.

card-local = Explicado en esta computadora. No se envió nada.
card-from = De

card-added = Ya está en sus preguntas.
card-kept = Guardado. Abra In My Corner para verlo.
card-not-saved = No se pudo guardar. Inténtelo otra vez.

card-kind-condition = problema de salud
card-kind-symptom = cómo se siente
card-kind-body = parte del cuerpo
card-kind-procedure = tratamiento
card-kind-test = prueba
card-kind-medicine = medicina
card-kind-device = aparato
card-kind-insurance = seguro médico
card-kind-mental-health = mente y ánimo
card-kind-care = cuidado
card-kind-measure = número o medida
card-kind-unusual = palabra poco común
card-kind-false-friend = tiene otro sentido

card-know = Ya sé esta palabra
card-ask-other = ¿Qué más podríamos hacer?
card-open-first = Primero abra In My Corner y pulse otra vez.
card-mine = Con mis palabras
card-dose = Palabra por palabra
card-lab-high = El laboratorio marcó este valor como alto.
card-lab-low = El laboratorio marcó este valor como bajo.
card-meant = Lo que quiere decir
card-fairer = Una forma más justa de decirlo
card-others = Otros sentidos
card-kind-hurtful = puede doler
card-my-question = Ver lo que guardé

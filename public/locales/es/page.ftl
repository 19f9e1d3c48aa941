about-title = Qué es esta página
about-kind = { $kind ->
    [note] Esto parece una nota de una cita.
    [result] Esto parece el resultado de un examen.
    [medicines] Esto parece una lista de medicinas.
    [message] Esto parece ser mensajes.
    [bill] Esto parece una factura.
    [denial] Esto parece una carta que dice que no.
    [visits] Esto parece una lista de citas.
    [summary] Esto parece un resumen de un expediente de salud.
   *[none] No veo un expediente aquí. Aun así puedo explicar sus palabras difíciles.
}{ $portal ->
    [none] {""}
   *[other] {" "}({ $portal })
}
about-whose = La página dice que trata de { $whose }.
about-ask = Preguntar en mi cita
about-check-note = ¿Dice lo que usted dijo? Puede pedir que cambien lo que está mal.
about-check-result = Busque lo que el laboratorio dice que es normal. Un solo número dice poco.
about-check-medicines = ¿Toma cada una como dice aquí? Puede preguntar por las que no van bien.
about-check-message = ¿Hay una pregunta para usted? ¿Hay una fecha que cumplir?
about-check-bill = Busque las palabras “esto no es una factura” y el último día para pagar.
about-check-denial = Busque el motivo y el último día para apelar.
about-check-visits = ¿Alguna de estas viene pronto? Podemos prepararla.
about-check-summary = ¿Falta algo aquí, o algo ya no es así?
about-question-note = ¿Me puede decir en palabras sencillas qué dice esta nota?
about-question-result = ¿Qué significa este resultado para mí, y qué sigue ahora?
about-question-medicines = ¿Para qué es cada una, y todavía la necesito?
about-question-message = ¿Entendí bien su mensaje?
about-question-bill = ¿Alguien me puede explicar esta factura, línea por línea?
about-question-denial = ¿Me puede ayudar a responder a este “no” de mi plan?
about-question-visits = ¿Qué debo llevar a mi próxima cita?
about-question-summary = ¿Podemos ver juntos este resumen y corregir lo que no está bien?
about-way-note = Hay algo mal en ella
about-way-denial = Responder
about-way-visits = Prepararme para una cita

passage-shown = La página las muestra ahora.
passage-short-missing = no se ven ahora en la página
passage-short-ambiguous = están más de una vez
passage-short-hidden = en una parte cerrada
passage-short-translated = la página está traducida
passage-missing = No veo estas palabras en la página ahora. Pueden estar en otra página, o la página cambió. Sigo buscando.
passage-ambiguous = Estas palabras están más de una vez en la página. No sé cuáles guardó, así que no muestro ninguna.
passage-hidden = Estas palabras están en una parte cerrada de la página. Abra esa parte y se las muestro.
passage-translated = El navegador muestra esta página en otro idioma. Muestre la original para hallar sus palabras.
passage-look-again = Buscar otra vez

view-changes = Qué cambió
cmd-changes = Ver qué cambió en esta página
    .words = diferente comparar copia antes desde nuevo falta última vez
cmd-keep-copy = Guardar una copia de esta página
    .words = guardar recordar comparar después
about-changes = ¿Qué cambió aquí?
changes-title = ¿Qué cambió aquí?
changes-how = Guarde una copia ahora y compare cuando vuelva. Se queda sellada en esta computadora.
changes-keep = Guardar una copia de esta página
changes-no-page = Puedo comparar cuando haya leído una página.
changes-none-here = Aún no hay una copia de esta página. Para guardar solo una parte, selecciónela primero.
changes-kept = { $count ->
    [one] Guardé una copia: una línea.
   *[other] Guardé una copia: { $count } líneas.
}{ $of ->
    [selection] {" "}Solo lo que seleccionó.
   *[page] {""}
}
changes-kept-on = { $of ->
    [selection] Una parte, guardada el { $day }.
   *[page] Guardada el { $day }.
}
changes-compare = Comparar con la página de ahora
changes-remove = Soltar esta copia
changes-removed = La copia ya no está.
changes-others = { $count ->
    [one] Una copia de otra página
   *[other] { $count } copias de otras páginas
}
changes-since = Desde el { $day }
changes-count = { $count ->
    [0] No veo ningún cambio.
    [one] Una cosa dice algo distinto.
   *[other] { $count } cosas dicen algo distinto.
}
changes-same = { $count ->
    [0] {""}
    [one] Una línea está como estaba.
   *[other] { $count } líneas están como estaban.
}
changes-new = Nuevo
changes-gone = Ya no está
changes-changed = Cambió
changes-before = Antes:
changes-now = Ahora:
changes-ask = Preguntar sobre esto
changes-question-new = Esto es nuevo en mi expediente: “{ $words }”. ¿Qué significa para mí?
changes-question-gone = Esto ya no está en mi expediente: “{ $words }”. ¿Por qué?
changes-question-changed = Mi expediente decía “{ $before }”. Ahora dice “{ $after }”. ¿Por qué?
failure-too-many-copies = Ya tengo todas las copias que puedo. Suelte una primero.

cmd-backup = Hacer una copia de seguridad
    .words = guardar respaldo exportar archivo memoria usb copia todo
cmd-backup-open = Abrir una copia de seguridad
    .words = restaurar importar recuperar perdido computadora nueva

backup-title = Copia de seguridad
backup-what = Una copia es un archivo sellado con todo lo que usted escribió aquí. Guárdela en una memoria USB o désela a alguien de confianza.
backup-last = La última se hizo aquí el { $day }.
backup-never = Todavía no se ha hecho ninguna aquí.
backup-remind-never-made = Usted tiene notas de hace una semana o más. Si esta computadora se daña, una copia las trae de vuelta.
backup-remind-old = Su última copia tiene más de un mes, y después escribió más. Hacer otra toma un minuto.
backup-later = Ahora no
backup-passphrase-hint = Elija una frase clave: unas palabras que pueda recordar. Si la pierde, nadie puede abrir este archivo. Nosotros tampoco.
backup-passphrase = Frase clave de este archivo
backup-passphrase-again = La misma otra vez
backup-not-same = No son iguales. Por favor escríbala otra vez.
backup-make-now = Hacer el archivo
backup-stage-reading = Leyendo…
backup-stage-packing = Haciéndolo pequeño…
backup-stage-deriving = Trabajando en el sello. Toma unos segundos…
backup-stage-unpacking = Abriéndolo…
backup-stage-restoring = Agregándolo a sus notas…
backup-count = { $of ->
    [one] { $done } de { $of } visita
   *[other] { $done } de { $of } visitas
}
backup-stop = Parar
backup-made = { $visits ->
    [one] Listo. Hay { $visits } visita en el archivo { $name }. Búsquelo en sus descargas.
   *[other] Listo. Hay { $visits } visitas en el archivo { $name }. Búsquelo en sus descargas.
}
backup-unreadable = { $count ->
    [one] { $count } cambio ya no se abre y no está en la copia.
   *[other] { $count } cambios ya no se abren y no están en la copia.
}
backup-where = Ponga el archivo en un lugar que no sea esta computadora.
backup-file = El archivo de la copia
backup-its-passphrase = Su frase clave
backup-no-file = Primero elija el archivo.
backup-look = Ver qué tiene
backup-holds = { $count ->
    [one] { $count } visita, hecha el { $day }
   *[other] { $count } visitas, hecha el { $day }
}
backup-questions = { $count ->
    [one] { $count } pregunta
   *[other] { $count } preguntas
}
backup-merge = Todo lo que tiene aquí se queda. Se agrega lo nuevo del archivo.
backup-restore = Agregarlo a mis notas
backup-leave = Dejarlo
backup-restored = Listo. Nuevas: { $added }. Puestas al día: { $merged }. Iguales que antes: { $same }.

keep-title = Guardado en este navegador
keep-looking = Mirando…
keep-promised = Este navegador dijo que no borrará sus notas para hacer espacio. Si quita In My Corner del navegador, se van también.
keep-not-promised = Si el disco está muy lleno, este navegador puede borrar sus notas para hacer espacio. Puede pedirle que no lo haga. Una copia es lo más seguro.
keep-refused = Este navegador no dijo que sí. Es común. Haga una copia de vez en cuando y estará a salvo.
keep-ask = Pedirle que guarde mis notas

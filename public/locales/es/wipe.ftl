cmd-wipe = Borrar lo que escribí aquí
    .words = eliminar limpiar quitar olvidar privacidad

wipe-title = Borrar
wipe-what = Puede quitar una visita, o todo. Al final verá lo que queda.
wipe-visit = Una visita
wipe-mine = Borrar todo lo que escribí
wipe-all = Borrar todo, y mis opciones también
wipe-mine-detail = Esto quita de esta computadora sus visitas, sus listas, sus notas y las palabras que conoce. Sus opciones se quedan.
wipe-all-detail = Esto quita de esta computadora todo lo que escribió, sus opciones, sus paquetes y los sitios que nos dejó leer.
wipe-no-undo = No se puede deshacer. Solo un archivo de copia puede traerlo otra vez.
wipe-leave = Dejarlo como está
wipe-now = Borrarlo ahora
wipe-working = Borrando, y luego mirando qué queda…

product-name = In My Corner

frame-find = ¿Qué quiere hacer?
    .words = buscar encontrar ayuda menú hacer
frame-find-short = Buscar
frame-choices = Lo que puede hacer
frame-nothing-found = No se encontró nada. Pruebe con otra palabra.
frame-views = Partes de In My Corner
frame-stages = Partes de { $place }
frame-undo = Deshacer
frame-dismiss = Cerrar este mensaje
frame-toast = Lo que se acaba de hacer
frame-undone = Cambio deshecho
frame-redone = Cambio hecho otra vez

cmd-next-part = Ir a la siguiente parte del panel
    .words = saltar teclado foco
cmd-undo = Deshacer el último cambio
    .words = atrás error volver equivocado
cmd-redo = Hacer el cambio otra vez
    .words = rehacer adelante
cmd-speak-en = Use English
    .words = language inglés idioma
cmd-speak-es = Usar español
    .words = language spanish idioma
cmd-look-system = Usar el aspecto de esta computadora
    .words = tema colores oscuro claro automático
cmd-look-light = Usar colores claros
    .words = tema brillante blanco día
cmd-look-dark = Usar colores oscuros
    .words = tema noche negro ojos
cmd-look-contrast = Usar contraste fuerte
    .words = tema ver mejor ojos vista

language-en = English
language-es = Español

status-only-here = Solo en esta computadora
status-language = Idioma
status-saved = Guardado
status-saving = Guardando…
status-not-saved = Falta guardar
status-in-memory = Aquí no se guarda nada
status-save-again = Probar otra vez
status-words = { $count ->
    [one] { $count } palabra
   *[other] { $count } palabras
}

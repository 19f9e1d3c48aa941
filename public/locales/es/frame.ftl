product-name = In My Corner

frame-find = ¿Qué quiere hacer?
    .words = buscar encontrar ayuda menú hacer
frame-find-short = Buscar
frame-choices = Lo que puede hacer
frame-nothing-found = No se encontró nada. Pruebe con otra palabra.
frame-views = Partes de In My Corner
frame-stages = Partes de { $place }
frame-choose-file = Elegir un archivo
frame-undo = Deshacer
frame-dismiss = Cerrar este mensaje
frame-toast = Lo que se acaba de hacer
frame-undone = Cambio deshecho
frame-redone = Cambio hecho otra vez

cmd-next-part = Ir a la siguiente parte del panel
    .words = saltar teclado foco
cmd-undo = Deshacer el último cambio
    .words = atrás error volver equivocado equivoqué equivoco
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
    .words = tema ver mejor ojos vista veo bien borroso leer

language-en = English
language-es = Español

status-only-here = Solo en esta computadora
status-only-here-why = Sus palabras se quedan en esta computadora. No se envía nada y funciono sin internet. Aún no hay frase secreta. Quien use este navegador puede abrir este panel.
status-only-here-locked-why = Sus palabras se quedan en esta computadora. No se envía nada y funciono sin internet. Solo se abren con su frase secreta.
status-close = Cerrar esta explicación
status-language = Idioma
status-saved = Guardado
status-saved-why = Todo lo que escribió está en esta computadora. No hay botón de guardar. Puede cerrar el panel cuando quiera.
status-saving = Guardando…
status-saving-why = Lo que acaba de escribir va al disco de esta computadora. Es solo un momento.
status-not-saved = Falta guardar
status-not-saved-why = No se pudo guardar en el último intento. Sus palabras siguen aquí, en el panel. Déjelo abierto y pruebe otra vez.
status-in-memory = Aquí no se guarda nada
status-in-memory-why = Otras personas usan esta computadora, por eso no se guarda nada. Para tener sus palabras después, imprímalas o llévelas en un archivo.
status-save-again = Probar otra vez
status-words = { $count ->
    [one] { $count } palabra
   *[other] { $count } palabras
}
status-words-why = { $count ->
    [0] No encontré palabras difíciles en esta página.
    [one] Encontré { $count } palabra difícil en esta página. Puede ver lo que significa.
   *[other] Encontré { $count } palabras difíciles en esta página. De cada una puede ver lo que significa.
  }

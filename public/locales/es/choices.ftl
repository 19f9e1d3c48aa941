view-choices = Opciones
cmd-choices = Ver mis opciones
    .words = ajustes preferencias configurar engranaje idioma aspecto configuración

choices-language = Idioma
choices-look = Aspecto
look-system = Como esta computadora
look-light = Claro
look-dark = Oscuro
look-contrast = Contraste fuerte

choices-find = Buscar una opción
choices-found = { $count ->
    [0] No se encontró nada. Pruebe con otra palabra.
    [one] Se encontró { $count }.
   *[other] Se encontraron { $count }.
}

choices-keys = Teclas
cmd-choices-keys = Cambiar mis teclas
    .words = teclado atajo atajos teclas presionar
keys-about = Con estas teclas todo va más rápido. Cambie las que le cuesta presionar.
keys-room = En la cita, un número solo marca una pregunta
keys-fixed = Dos teclas no cambian: Esc dos veces oculta el panel, y F8 en la página va a la palabra siguiente.
keys-change = Cambiar
keys-change-what = Cambiar las teclas de: { $what }
keys-reset = Usar las del principio
keys-reset-what = Usar las del principio en: { $what }
keys-reset-all = Usar todas las del principio
keys-or = o
keys-none = Sin teclas
keys-press = Presione ahora las teclas nuevas para «{ $what }»
keys-press-how = { $mac ->
    [yes] Presione ⌘ con una letra, o una tecla como F4. Con Esc todo queda igual.
   *[no] Presione Ctrl o Alt con una letra, o una tecla como F4. Con Esc todo queda igual.
}
keys-taken = { $keys } ya sirve para otra cosa: «{ $what }».
keys-keep = Dejar todo igual
keys-swap = Cambiar una por otra
keys-refused-needs-ctrl = { $mac ->
    [yes] Presione también ⌘. Una letra sola estorbaría al escribir.
   *[no] Presione también Ctrl o Alt. Una letra sola estorbaría al escribir.
}
keys-refused-browser = Su navegador necesita esas teclas. Pruebe con otras, por favor.
keys-refused-no-such-key = No puedo usar esas teclas. Pruebe con otras, por favor.
keys-now = «{ $what }» ahora es { $keys }.
keys-was-reset = «{ $what }» tiene otra vez sus teclas del principio.
keys-all-reset = Todas las teclas están como al principio.

choices-comfort = Más fácil para la vista
comfort-system = Como dice mi computadora
comfort-large = Tamaño de las letras
comfort-large-why = Letras más grandes en este panel, además del zoom de su navegador.
comfort-large-always = Letra grande
comfort-spaced = Espacio para leer
comfort-spaced-why = Más espacio entre letras, palabras y líneas. Ayuda a muchas personas con dislexia.
comfort-spaced-always = Espacio de lectura fácil
comfort-still = Movimiento
comfort-still-why = Nada se mueve solo en este panel.
comfort-still-always = Menos movimiento
comfort-calm = Ambiente
comfort-calm-why = Colores suaves, y menos colores.
comfort-calm-always = Calma
cmd-ease-eyes = Hacer esto más fácil para la vista
    .words = letra grande tamaño zoom espacio dislexia leer movimiento quieto calma colores suaves cansado

choices-file = Mis opciones en un archivo
choices-file-why = Lleve sus opciones a otra computadora. O guarde un grupo para el día y otro para la noche.
choices-file-name = Nombre de este grupo
choices-file-hint = Por ejemplo, “Noche”. En el archivo solo van sus opciones y este nombre.
choices-file-unnamed = Mis opciones
choices-file-save = Guardar en un archivo
choices-file-saved = Sus opciones se guardaron en un archivo.
choices-file-open = Usar opciones de un archivo
choices-file-used = Sus opciones ahora son “{ $name }”.
failure-not-choices = Este no es un archivo de opciones, o alguien lo cambió. Dejé todo como estaba.
failure-newer-choices = Lo hizo una versión más nueva de In My Corner. Primero actualice esta. Dejé todo como estaba.
cmd-choices-file = Guardar mis opciones en un archivo
    .words = exportar importar cargar perfil grupo ajustes copia otra computadora

view-choices = Opciones
cmd-choices = Ver mis opciones
    .words = ajustes preferencias configurar engranaje idioma aspecto

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

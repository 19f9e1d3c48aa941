view-choices = Opciones
cmd-choices = Ver mis opciones
    .words = ajustes preferencias configurar engranaje idioma aspecto

choices-language = Idioma
choices-look = Aspecto
look-system = Como esta computadora
look-light = Claro
look-dark = Oscuro
look-contrast = Contraste fuerte

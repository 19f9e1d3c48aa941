view-search = Buscar
cmd-search = Buscar en todo lo que escribí
    .words = encontrar notas viejas dónde palabras

search-what = Palabras que usted escribió
search-reading = Leyendo lo que escribió…
search-found = { $count ->
    [0] No se encontró nada. Pruebe una sola palabra, o una más corta.
    [one] { $count } lugar
   *[other] { $count } lugares
}

paste-title = Pegar palabras de otro lugar
paste-field = Pegue o escriba palabras aquí
paste-not-kept = Explico estas palabras y no las guardo.
paste-found = { $count ->
    [0] No encontré palabras difíciles aquí.
    [one] { $count } palabra difícil
   *[other] { $count } palabras difíciles
  }
paste-too-long = Es muy largo. Explico la primera parte. Pegue después el resto.
cmd-paste-words = Pegar palabras de otro lugar
    .words = papel carta pdf copiar escribir nota explicar

view-ai-answer = Una respuesta de una IA
cmd-ai-answer = Revisar una respuesta de una IA
    .words = chatgpt chat bot ia inteligencia artificial gemini copilot claude pegar respuesta verdad internet
ai-what = Una IA se puede equivocar y no sabe quién es usted. Pregunte a una persona qué es cierto para usted.
ai-paste = Pegue lo que dijo la IA
ai-not-kept = Se queda aquí y no se guarda. Solo se guardan las preguntas que usted haga.
ai-found = { $count ->
    [0] No hay nada en ella para preguntar.
    [one] Dice una cosa que puede preguntar.
   *[other] Dice { $count } cosas que puede preguntar.
}
ai-claims = Lo que dijo la IA
ai-label = Lo dijo una IA. Nadie lo ha revisado.
ai-ask = ¿Es cierto para mí?
ai-on-list = Está en su lista.
ai-question = Una IA dijo: “{ $claim }” ¿Es cierto para mí?
ai-safe-title = Preguntar a una IA sin decir quién es usted
ai-safe-what = Se quitan nombres, fechas, números y lugares. Usted copia lo demás.
ai-safe-type = ¿Qué quiere preguntar?
ai-safe-out = { $count ->
    [0] No se encontró nada que quitar.
    [one] Se quitó una cosa.
   *[other] Se quitaron { $count } cosas.
}
ai-safe-copy-reads = Su copia segura
ai-safe-check = Por favor, léala otra vez. Algo se nos puede pasar.
ai-safe-copy = Copiarla
question-from-ai = De una IA. Nadie lo ha revisado.

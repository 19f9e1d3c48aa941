failure-not-a-key = Este archivo no es una llave. No cambió nada.
failure-bad-key = Esa llave no sirve. No cambió nada.
failure-other-key = Este archivo se selló para otra llave. No cambió nada.
failure-ended = Usted ya quitó todo. Esto no tiene a dónde ir. No cambió nada.
failure-wrong-phrase = Esas no son las palabras, o el archivo se dañó en el camino. No cambió nada.

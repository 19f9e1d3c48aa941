cmd-message = Escribir a mi equipo médico
    .words = mensaje portal enviar correo carta buzón responder médico enfermera poner pegar llenar
failure-no-box = Aquí no veo un cuadro para mensajes. Empiece un mensaje en su portal y pulse otra vez.
failure-which-box = Aquí veo más de un cuadro. Haga clic en el que quiere y pulse otra vez.
failure-read-only = Ese cuadro ahora no acepta palabras. Primero haga clic en él y pruebe otra vez.
failure-not-let-in = Está bien. Puede copiar las palabras y pegarlas usted.
failure-not-arrived = Las palabras no entraron. Puede copiarlas y pegarlas usted.

insert-checks = Antes de ponerlo
insert-one-topic = Pregunta una sola cosa. Un mensaje así se lee.
insert-many-topics = Pregunta { $count } cosas. El mensaje que se lee es el que pregunta una.
insert-no-question = Todavía no pregunta nada.
insert-none-private = No lleva nada privado.
insert-length = { $count ->
    [one] Tiene una letra. Yo miro si cabe.
   *[other] Tiene { $count } letras. Yo miro si cabe.
  }
insert-how = Empiece un mensaje en su portal y haga clic en el cuadro. Después pulse aquí.
insert-put = Ponerlo en mi portal
insert-put-anyway = Ponerlo de todos modos
insert-working = Lo pongo …
insert-there = Ya está en el cuadro. Léalo allí. Usted pulsa Enviar, nunca yo.
insert-undo = Para sacarlo, haga clic en el cuadro y pulse Ctrl + Z.
insert-changed = Está en el cuadro, pero su portal cambió una parte. Por favor, léalo allí.
insert-by-hand = Ese cuadro no acepta mis palabras, así que las copié. Haga clic en él y pulse Ctrl + V.
insert-other-site = Ese cuadro es parte de otro sitio: { $site }. ¿Puedo escribir allí, solo esta vez?
insert-let-in = Sí, solo esta vez
insert-full = En ese cuadro ya no cabe más. Saque algo de él o empiece otro mensaje.
insert-parts = En ese cuadro caben { $room } letras más. Por eso hice { $count } mensajes del suyo.
insert-part = Mensaje { $at } de { $of }
insert-put-part = Poner el mensaje { $at } en mi portal
insert-part-there = El mensaje { $at } está en el cuadro. Léalo y envíelo. Después empiece otro para el siguiente.

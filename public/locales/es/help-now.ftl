cmd-help-now = Ver números de ayuda para ahora mismo
    .words = crisis peligro emergencia 911 988 suicidio morir matar lastimarme miedo socorro auxilio línea
help-now-title = Ayuda ahora mismo
help-now-other-phone = Puede usar cualquier teléfono. No tiene que decir su nombre.
help-now-none = No tengo números para donde está usted. Pida a alguien cerca que llame.
help-now-about = Muestro esta tarjeta solo si usted la pide. No se guarda nada de esto, y nadie se entera.

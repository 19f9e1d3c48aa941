# The first question
computer-title = ¿Esta computadora es solo suya?
computer-why = In My Corner guarda lo que usted escribe en esta computadora. Otras personas que la usen podrían encontrarlo.
computer-mine = Sí, solo la uso yo
computer-mine-detail = Sus palabras se guardan aquí para la próxima vez.
computer-shared = No, también la usan otras personas
computer-shared-detail = No se guarda nada. Al cerrar este panel, sus palabras desaparecen.
computer-unsure = ¿No está seguro? Elija “No”. Puede cambiarlo después en Opciones.
computer-name-shows = No puedo ocultar mi nombre en la lista de complementos del navegador.

# The lock
lock-title = Esto está cerrado con llave
lock-passphrase = Frase secreta
lock-show = Mostrar lo que escribo
lock-open = Abrir
lock-opening = Espere, por favor…
failure-nothing-typed = Escríbala aquí primero.
lock-wait = Puede probar otra vez en { $seconds ->
    [one] { $seconds } segundo
   *[other] { $seconds } segundos
  }.
lock-use-code = Tengo el código en papel
lock-use-passphrase = Usar mi frase secreta
lock-code = El código de mi papel
lock-code-hint = Valen letras grandes o pequeñas. Puede omitir los guiones.
lock-one-way = Se abre solo con la frase secreta. Nadie más la tiene, y nosotros tampoco.
lock-two-ways = Se abre con la frase secreta o con el código en papel. Nadie más los tiene, y nosotros tampoco.

# The empty panel
hidden-title = Panel
hidden-open = Abrir
hide-button = Ocultar este panel ahora
hide-button-keys = Ocultar este panel ahora (presione Esc dos veces)

hide-title = Ocultar rápido
hide-how = Presione Esc dos veces, o el ojo tachado de arriba. Verá un panel vacío al instante. Las marcas en la página de al lado también se quitan.
hide-back-open = Para volver, presione “Abrir”. Sin frase secreta, cualquiera puede presionarlo.
hide-back-locked = Para volver, presione “Abrir” y escriba su frase secreta.
hide-cannot = Esto no lo puedo ocultar:
hide-cannot-history = El navegador guarda una lista de las páginas que vio.
hide-cannot-name = Mi nombre está en la lista de complementos del navegador, y puede estar arriba del panel.
hide-cannot-portal = Su portal sigue abierto a mi lado hasta que usted lo cierre o salga de él.

# Passphrase
passphrase-title = Mantenerlo privado
passphrase-without = Ahora no hay frase secreta. La llave está junto a sus palabras. Quien pueda usar esta computadora puede abrirlas.
passphrase-with = Con una frase secreta, sus palabras se abren solo para quien la sabe. Ni quien se lleve la computadora puede leerlas. No ayuda mientras el panel está abierto.
passphrase-forgotten = Si la olvida, sus palabras no se podrán leer más. Puede imprimir un código para ese día.
passphrase-new = Frase secreta nueva
passphrase-again = Escríbala otra vez
passphrase-set = Poner la frase secreta
passphrase-not-same = Las dos no son iguales. Escríbalas otra vez.
passphrase-now-set = Su frase secreta está puesta. Ya puede cerrar este panel con llave.
passphrase-is-set = Sus palabras están cerradas con su frase secreta.
passphrase-change = Cambiarla
passphrase-changed = Su frase secreta cambió.
passphrase-remove = Quitarla
passphrase-remove-why = Sin ella, quien pueda usar esta computadora puede abrir sus palabras. El código en papel también deja de servir.
passphrase-removed = Su frase secreta se quitó.
passphrase-code = Hacer un código en papel
passphrase-code-why = El código abre sus palabras si olvida la frase secreta. Un código anterior deja de servir.
passphrase-not-shared = En esta computadora no se guarda nada, así que no hay nada que cerrar.
code-title = Su código en papel
code-keep = Anótelo o imprímalo. Se muestra solo esta vez. Guárdelo lejos de esta computadora, donde solo usted mira.
code-print = Imprimir el código
code-done = Ya lo tengo
code-made = Su código nuevo está listo.

strength-advice = Unas pocas palabras que no van juntas funcionan bien.
strength-quick = Esto se adivina rápido. Agregue una o dos palabras.
strength-some = Esto cuesta adivinarlo. Una palabra más lo hace mucho más difícil.
strength-hard = Esto es difícil de adivinar.
strength-very-hard = Esto es muy difícil de adivinar.

# Locking by itself
auto-title = Cerrarse solo
auto-needs-passphrase = Para esto necesita primero una frase secreta.
auto-why = Si nadie toca el panel por un rato, o la computadora se duerme, se cierra con llave. Lo que escribió se guarda.
auto-minutes = Después de { $minutes } minutos
auto-never = Solo cuando yo lo diga
auto-screen = También cuando se bloquee la pantalla de esta computadora

# Whose computer
computer-section = Esta computadora
computer-now-mine = Usted dijo que solo usted usa esta computadora. Sus palabras se guardan aquí.
computer-now-shared = Usted dijo que otras personas también usan esta computadora. Aquí no se guarda nada.
computer-make-shared = La usan otras personas: no guardar nada
computer-make-mine = Solo la uso yo: guardar mis palabras aquí
failure-has-visits = Sus visitas están guardadas aquí. Para no guardar nada, haga una copia si la quiere, y luego bórrelo todo.

# On a shared computer
status-in-panel = Solo en este panel
status-in-panel-why = Sus palabras están en este panel y en ningún otro lugar. Al cerrarlo, o con “Ya terminé aquí”, se borran.
shared-about = Esta es una computadora compartida
shared-nothing-saved = Aquí no se guarda nada.
shared-close = Al cerrar este panel, sus palabras desaparecen.
shared-done = Ya terminé aquí
end-why = ¿Quiere llevarse sus palabras? Hágalo primero. Al final desaparecen de aquí.
end-seal = Llevarlas en un archivo sellado
end-seal-detail = El archivo se llama notes.dat. Se abre solo con esta frase secreta. Póngalo en su propia memoria USB o teléfono.
end-passphrase = Una frase secreta para el archivo
end-save = Guardar el archivo
end-sealing = Sellándolo…
end-sealed = El archivo notes.dat está guardado. Sáquelo de esta computadora.
end-print = Llevarlas en papel
end-now = Ya terminé: que no quede nada
ended-title = Aquí no queda nada suyo
ended-not-empty = Todavía queda algo aquí
ended-left = { $visits ->
    [one] { $visits } visita
   *[other] { $visits } visitas
  }, { $words ->
    [one] { $words } palabra
   *[other] { $words } palabras
  }, { $files ->
    [one] { $files } archivo
   *[other] { $files } archivos
  } aquí
ended-cannot = Esto no lo puedo borrar por usted:
ended-history = La lista de páginas que vio en el navegador. Bórrela en el navegador, o cierre la ventana privada.
ended-files = Los archivos que guardó. Páselos a su propia memoria USB o teléfono y bórrelos de aquí.
ended-paper = El papel en la impresora. Lléveselo.
ended-signed-in = Su portal. Salga de él antes de irse.
ended-portal = Lo que guarda su portal.
ended-given = Las copias de seguridad y los archivos que dio a alguien.
ended-start = Empezar otra vez

cmd-lock-now = Cerrar este panel con llave ahora
    .words = cerrar llave frase secreta bloquear
cmd-hide = Ocultar este panel ahora
    .words = ocultar esconder rápido salir privado mirando alguien mira tapar
cmd-keep-private = Mantenerlo privado
    .words = frase contraseña llave secreto privado seguro nadie vea
cmd-end = Ya terminé aquí
    .words = terminar salir compartida biblioteca borrar adiós terminé acabé listo

# When it does not open
rescue-title = No puedo volver a entrar
rescue-backup = ¿Tiene una copia de seguridad? Puede empezar otra vez desde ella.
rescue-wipe = ¿No tiene una copia? Puede borrar lo que no se abre aquí y empezar de nuevo.
rescue-place = Lo que no se abre aquí se va para siempre. La copia toma su lugar.
rescue-restore = Empezar otra vez desde esta copia

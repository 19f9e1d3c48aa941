record-title = Algo que guardó o tiene en papel
record-how = Elija un expediente, un PDF o un archivo de texto. Se queda en esta computadora y no se guarda nada.
record-choose = Elegir el archivo
record-read = Oprima el botón de In My Corner y luego “No entiendo esta página” para ver sus palabras difíciles.
record-about = { $person ->
    [none] {""}
   *[other] {"De "}{ $person }
  }{ $when ->
    [none] {""}
   *[other] {" · "}{ $when }
  }{ $author ->
    [none] {""}
   *[other] {" · "}{ $author }
  }
record-cut-short = Este archivo termina antes de tiempo. Usted ve las partes que pude leer. Tal vez quiera guardarlo otra vez.
record-not-a-record = Este archivo no es un expediente que yo pueda leer. Busque un archivo que termine en .xml o .pdf.
record-truncated = Este archivo termina antes de tiempo y no lo puedo leer. Guárdelo otra vez desde su portal.
record-too-big = Este archivo es muy grande para abrirlo. Tal vez su portal le deje guardar un periodo más corto.
record-unsafe = Este archivo tiene partes que no van en un expediente, así que no lo abrí. Guárdelo otra vez desde su portal.
record-opening = Lo estoy abriendo…
record-type = Pegar palabras, o escribirlas del papel
record-type-label = Ponga aquí las palabras
record-type-show = Mostrarlas
record-typed-title = Palabras que usted puso
record-no-text = No hay palabras en él.
record-not-text = Esto no es un texto, un PDF ni un expediente, así que no lo puedo leer. Aún no leo fotos ni archivos de Word.
record-pdf-damaged = Este PDF está dañado y no lo puedo abrir. Por favor guárdelo otra vez.
record-pdf-locked = Este PDF tiene una contraseña. Ábralo en otro lugar, copie las palabras y péguelas aquí.
record-picture = Las páginas de este PDF son imágenes. No puedo leer imágenes. Puede escribir las palabras que importan.

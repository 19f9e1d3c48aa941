record-title = Un expediente que descargó
record-how = Elija el archivo que guardó de su portal. Se queda en esta computadora y no se guarda nada.
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
record-not-a-record = Este archivo no es un expediente que yo pueda leer. Busque un archivo que termine en .xml.
record-truncated = Este archivo termina antes de tiempo y no lo puedo leer. Guárdelo otra vez desde su portal.
record-too-big = Este archivo es muy grande para abrirlo. Tal vez su portal le deje guardar un periodo más corto.
record-unsafe = Este archivo tiene partes que no van en un expediente, así que no lo abrí. Guárdelo otra vez desde su portal.

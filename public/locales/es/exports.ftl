export-title = { $who ->
    [none] Mi consulta
   *[other] Mi consulta con { $who }
  }
export-about = Antes de la consulta
export-where = Dónde
export-opener = Lo que diré primero
export-matters = Lo que más me importa
export-help-me-do = Lo que quiero poder hacer
export-keeps-me-well = Lo que me hace bien, además de las medicinas
export-since-last = Lo que pasó desde la última vez
export-first = Para preguntar primero
export-later = Para preguntar si hay tiempo
export-from-ai = De una IA, sin revisar
export-ready-made = Una frase ya hecha
export-they-said = Me dijeron
export-in-my-words = En mis palabras
export-from-record = { $from ->
    [none] De mi historia clínica
   *[other] De mi historia clínica, «{ $from }»
  }
export-notes = Notas
export-note-story = Mi historia
export-note-heard = Lo que dijeron
export-note-felt = Lo que sentí
export-note-in-the-way = Lo que lo hizo difícil
export-next-steps = Próximos pasos
export-by = para el { $day }
export-promises = Lo que dijeron que harían
export-reference = Nombre o número para dar
export-deeds = Esto lo hice yo
export-feelings = Cómo me sentí
export-heard = ¿Me escucharon?
export-confidence-before = Qué tanta confianza tenía antes
export-confidence-after = Qué tanta confianza tuve después

calendar-visit = { $who ->
    [none] Consulta
   *[other] Consulta con { $who }
  }
calendar-visit-hidden = Consulta
calendar-step = { $what ->
    [none] Por hacer
   *[other] Por hacer: { $what }
  }
calendar-step-hidden = Por hacer
calendar-promise = { $who ->
    [none] Dijeron: { $what }
   *[other] { $who } dijo: { $what }
  }
calendar-promise-hidden = Ver si cumplieron
calendar-due = Último día para enviar mi carta
calendar-due-hidden = Último día para enviar una carta
calendar-correction = Ver si respondieron a mi carta
calendar-correction-hidden = Ver si respondieron
calendar-correction-last = Último día para que respondan a mi carta
calendar-correction-last-hidden = Último día para que respondan
calendar-days-left = Quedan { $count } días para enviar mi carta
calendar-days-left-hidden = Quedan { $count } días

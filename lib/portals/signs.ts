import type { PageKind } from './portal';

/** What speaks for a kind of page, where no pack knows the site. Folded: small letters, no accents, single spaces. */
export type Signs = {
  /** In the page's title or first heading: the page says what it is. */
  names: string[];
  /** Among its headings. */
  headings: string[];
  /** Names of columns and of labelled values. */
  columns: string[];
  /** Anywhere in it. */
  words: string[];
};

/** In English and Spanish. A list a comma parts reads better here than a hundred lines. */
const list = (words: string) => words.split(',').map(word => word.trim());

export const signsByKind: Record<PageKind, Signs> = {
  note: {
    names: list(
      'note, notes, progress note, clinic note, consult, consultation, history and physical, h p, operative report, procedure note, discharge summary, office visit, referral, evaluation, psychotherapy, nota, notas, nota medica, consulta, informe de alta',
    ),
    headings: list(
      'cc, ros, pe, a p, dx, pmh, assessment, plan, assessment and plan, assessment plan, subjective, objective, history of present illness, hpi, chief complaint, reason for visit, reason for referral, interval history, review of systems, physical exam, physical examination, exam, past medical history, past psychiatric history, hospital course, mental status, mental status exam, impression and plan, social history, family history, operative note, preoperative diagnosis, postoperative diagnosis, procedure description, anesthesia, complications, discharge instructions, discharge diagnosis, history, evaluacion, motivo de consulta, antecedentes, exploracion fisica, diagnostico, tratamiento',
    ),
    columns: [],
    words: list(
      'electronically signed, signed by, presents with, presented with, denies, endorses, reports, year old, was seen, follow up in, in no acute distress, differential, rule out, chief complaint, patient is, pt is, alert and oriented, status post, history of, firmado electronicamente, refiere, niega, acude, paciente de',
    ),
  },
  result: {
    names: list(
      'result, results, test result, test results, lab results, labs, laboratory, laboratory report, lab report, pathology, pathology report, imaging, radiology, radiology report, x ray, mri, ct, ultrasound, blood count, panel, culture, biopsy, resultado, resultados, analisis, laboratorio, ecografia, ultrasonido, radiografia, tomografia, resonancia, mamografia, hemograma, biopsia',
    ),
    headings: list(
      'result, results, findings, impression, specimen, technique, narrative, component results, comparison, interpretation, indication, gross description, microscopic description, past results, hallazgos, impresion, muestra, tecnica, conclusion, conclusiones',
    ),
    columns: list(
      'reference range, normal range, standard range, reference, ref range, reference interval, range, units, unit, flag, value, your value, result, test, test name, component, analyte, specimen, collected, status, valores de referencia, rango, unidades, resultado, prueba',
    ),
    words: list(
      'reference range, normal range, standard range, specimen, collected, mg dl, mmol l, g dl, meq l, ng ml, u l, ordered by, ordering provider, final result, in range, out of range, above high, below low, lab comments, tested by, resulted, interpretation, radiologist, contrast, valores de referencia, rango normal, muestra',
    ),
  },
  medicines: {
    names: list(
      'medications, medication, medication list, medication summary, medicines, medicine, prescriptions, prescription, my meds, current medications, repeat prescription, refills, medicamentos, medicinas, recetas, receta, mi tratamiento',
    ),
    headings: list(
      'current medications, active medications, past medications, medications, prescriptions, refill, request refills, inactive medications, medicamentos actuales, recetas',
    ),
    columns: list(
      'dose, dosage, directions, instructions, sig, how to take, refills, refills left, refills remaining, frequency, prescribed by, prescriber, quantity, qty, medication, medicine, drug, strength, route, last filled, pharmacy, dosis, indicaciones, frecuencia, medicamento, recetado por, indicado por, surtidos, resurtidos',
    ),
    words: list(
      'take 1, take one, take 2, take two, by mouth, orally, refill, refills, once daily, once a day, twice a day, twice daily, every day, daily, as needed, at bedtime, capsule, tablet, tablets, inhale, inject, apply, pharmacy, prescribed, prescribed by, mg tablet, tome, tomar, por boca, una vez al dia, dos veces al dia, tableta, tabletas, capsula, farmacia, resurtido, resurtidos, recetado por, indicado por, cada 24 horas, cada 12 horas, cada 8 horas, por la noche, por la manana, con el desayuno, con la cena',
    ),
  },
  message: {
    names: list(
      'message, messages, inbox, conversation, conversations, secure messages, message center, new message, sent messages, mensaje, mensajes, bandeja de entrada',
    ),
    headings: list('message, messages, reply, conversation, inbox, re, respuesta, mensajes'),
    columns: list('from, to, cc, subject, sent, received, recipient, attachments, de, para, asunto'),
    words: list(
      'reply, from, to, subject, sent, dear, thank you for your message, best regards, sincerely, attachments, attachment, care team, message sent, write a reply, do not use for urgent, message id, wrote, thanks, responder, asunto, enviado, estimada, estimado, saludos',
    ),
  },
  bill: {
    names: list(
      'bill, bills, billing, statement, billing summary, payment, payments, pay, invoice, account summary, balance, explanation of benefits, claim, claims, claim details, your balance, factura, facturas, cuenta, estado de cuenta, explicacion de beneficios',
    ),
    headings: list(
      'amount due, balance, charges, billing, payment, payments, statement, what you owe, account, claim summary, claim details, payment options, saldo, cargos, pagos',
    ),
    columns: list(
      'amount, charges, charge, you owe, you may owe, insurance paid, plan paid, adjustments, adjustment, balance, billed, amount billed, date of service, patient responsibility, due date, allowed amount, deductible, coinsurance, copay, payments, service date, description of service, importe, saldo, cargo, pagos, usted debe',
    ),
    words: list(
      'amount due, total due, pay by, pay now, due date, account number, balance, you owe, you may owe, statement date, insurance paid, plan paid, payment plan, financial assistance, amount billed, date of service, deductible, copay, coinsurance, charges, not a bill, monto, saldo, cantidad a pagar, numero de cuenta, fecha de servicio',
    ),
  },
  denial: {
    names: list(
      'denial, denied, notice of denial, notice of adverse benefit determination, adverse determination, coverage decision, appeal, appeal decision, denial letter, notice of action, prior authorization, denegacion, denegada, aviso de denegacion, decision de cobertura, apelacion',
    ),
    headings: list(
      'why we denied, your right to appeal, how to appeal, appeal rights, reason for denial, our decision, why was it denied, what we denied, denied, su derecho a apelar, como apelar, motivo de la denegacion',
    ),
    columns: list('denied, reason for denial, decision, determination'),
    words: list(
      'not medically necessary, we denied, has been denied, was denied, is denied, have denied, we cannot approve, cannot approve, cannot be approved, not approved, medically necessary, disagree with our decision, independent reviewer, ask for an appeal, request an appeal, did not approve, does not cover, will not cover, not covered, right to appeal, file an appeal, appeal, external review, independent review, peer to peer, adverse, denegado, denegada, denegamos, no cubre, derecho a apelar, apelacion, no es medicamente necesario',
    ),
  },
  visits: {
    names: list(
      'visits, appointments, appointment, past visits, upcoming visits, my visits, upcoming appointments, appointments and visits, encounters, schedule, citas, consultas, proximas citas, visitas',
    ),
    headings: list(
      'upcoming visits, past visits, upcoming appointments, past appointments, future visits, appointments, visits, upcoming, past, proximas citas, citas anteriores',
    ),
    columns: list(
      'date, time, provider, department, location, visit type, appointment type, reason, clinic, encounter, fecha, hora, lugar, medico, tipo de cita, dia, sede, con quien, especialidad, motivo, consultorio',
    ),
    words: list(
      'upcoming, past visits, scheduled, check in, echeck in, arrive by, reschedule, cancel appointment, view summary, view notes, visit details, add to calendar, office visit, video visit, telehealth, past appointments, programada, reprogramar, proximas, cambiar cita, cancelar cita, agendar',
    ),
  },
  summary: {
    names: list(
      'summary, health summary, visit summary, after visit summary, summary of care, continuity of care, continuity of care document, patient summary, clinical summary, health record, transition of care, referral summary, summarization of episode note, ambulatory summary, resumen, resumen de salud, resumen de la visita',
    ),
    headings: list(
      'allergies, allergies and adverse reactions, medications, problems, problem list, active problems, immunizations, vaccines, vital signs, vitals, procedures, social history, results, encounters, plan of care, plan of treatment, care plan, goals, insurance, payers, advance directives, functional status, medical equipment, family history, health concerns, care team, instructions, reason for visit, alergias, problemas, vacunas, signos vitales, procedimientos',
    ),
    columns: [],
    words: list('this summary, health summary, document created, care provision, date of birth'),
  },
};

/** Words folded for comparing: what stands between words is one space, and there is one at both ends. */
export function fold(text: string): string {
  const plain = text.toLowerCase().normalize('NFD').replace(/\p{M}/gu, '');
  return ` ${plain.replace(/[^\p{L}\p{N}]+/gu, ' ').trim()} `;
}

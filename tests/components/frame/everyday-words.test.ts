import { describe, expect, it } from 'vitest';

import { contributions } from '../../../components/contributions';
import type { Locale } from '../../../lib/base/localize';
import { rank } from '../../../lib/workbench/rank';
import { readWords } from '../../support/words';

/** As people say it, with the slips of a tired hand. Each is to be among the first three. */
const asked: Record<Locale, [typed: string, command: string][]> = {
  en: [
    ['I dont understand this page', 'words.readPage'],
    ['what does this mean', 'words.readPage'],
    ['how do I print my questions', 'questions.printSheet'],
    ['prnt shete', 'questions.printSheet'],
    ['i made a mistake', 'frame.undo'],
    ['pasword', 'lock.keepPrivate'],
    ['keep my stuff private', 'lock.keepPrivate'],
    ['somebody is looking', 'lock.hide'],
    ['quick hide', 'lock.hide'],
    ['i am finished', 'lock.end'],
    ['bigger letters', 'choices.easeEyes'],
    ['i cant see it well', 'frame.look-contrast'],
    ['dark mode', 'frame.look-dark'],
    ['spanish', 'frame.speak-es'],
    ['send a mesage to my doctor', 'out.message'],
    ['save a copy of everything', 'backup.make'],
    ['delete everything', 'wipe.show'],
    ['find somthing i wrote', 'search.show'],
    ['what is wrong with my list', 'checks.show'],
    ['settings', 'choices.show'],
    ['keyboard shortcuts', 'choices.showKeys'],
    ['add words from a file', 'packs.show'],
    ['get ready for my apointment', 'prepare.show'],
    ['new appointment', 'questions.newVisit'],
  ],
  es: [
    ['no entiendo esta pagina', 'words.readPage'],
    ['que quiere decir esto', 'words.readPage'],
    ['como imprimo mis preguntas', 'questions.printSheet'],
    ['imprmir', 'questions.printSheet'],
    ['me equivoque', 'frame.undo'],
    ['contraseña', 'lock.keepPrivate'],
    ['que nadie lo vea', 'lock.keepPrivate'],
    ['alguien me esta mirando', 'lock.hide'],
    ['esconder', 'lock.hide'],
    ['ya termine', 'lock.end'],
    ['letra mas grande', 'choices.easeEyes'],
    ['no veo bien', 'frame.look-contrast'],
    ['modo oscuro', 'frame.look-dark'],
    ['ingles', 'frame.speak-en'],
    ['mandar un mensaje al doctor', 'out.message'],
    ['guardar una copia de todo', 'backup.make'],
    ['borrar todo', 'wipe.show'],
    ['buscar algo que escribi', 'search.show'],
    ['que esta mal en mi lista', 'checks.show'],
    ['configuracion', 'choices.show'],
    ['ajustes', 'choices.show'],
    ['atajos del teclado', 'choices.showKeys'],
    ['agregar palabras de un archivo', 'packs.show'],
    ['prepararme para mi sita', 'prepare.show'],
    ['nueva cita', 'questions.newVisit'],
  ],
};

describe.each(['en', 'es'] as const)('asked for in everyday words, in “%s”', locale => {
  const t = readWords(locale);
  const all = contributions
    .flatMap(({ commands = [] }) => commands)
    .map(({ id, text }) => ({ id, title: t(text), words: t(`${text}.words`) }));

  it.each(asked[locale])('“%s” finds %s', (typed, command) => {
    const found = rank(all, typed).map(({ id }) => id);
    expect(found.slice(0, 3)).toContain(command);
  });
});

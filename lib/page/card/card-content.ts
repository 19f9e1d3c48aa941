import type { Explanation, Source } from '../../jargon/term';
import type { LabMark } from '../../passages/lab-mark';
import type { UnpackedDose } from '../../passages/unpack-dose';
import type { Say } from './strings';

/** What can be pressed on a card. */
export type CardActions = {
  ask(): void;
  /** Where the word stands in a plan: ask what else could be done. */
  askOther: (() => void) | undefined;
  know: (() => void) | undefined;
  /** Where the word stands in a passage they kept: show what they wrote. */
  mine?: (() => void) | undefined;
  close(): void;
  next(): void;
};

/** What a card says. */
export type CardWords = {
  explanation: Explanation;
  /** The dose the word stands in, word by word. */
  dose?: UnpackedDose | undefined;
  /** How the lab marked the value beside it. */
  labMark?: LabMark | undefined;
};

/** What a card shows, the person's own meaning on it, and the line on it that says how asking went. */
export type CardContent = { parts: HTMLElement[]; mine: HTMLElement; note: HTMLElement };

/** The card of one explanation. Built by DOM calls alone: the words of a pack are text, never markup. */
export function createCardContent(
  { explanation, dose, labMark }: CardWords,
  say: Say,
  actions: CardActions,
): CardContent {
  const note = element('p', { className: 'note', role: 'status' });
  const mine = element('p', { className: 'mine', role: 'status' });
  const { askOther, know, mine: showMine } = actions;
  const parts = [
    header(explanation, say),
    mine,
    ...meaning(explanation, say),
    ...(labMark ? [element('p', {}, [say(`card-lab-${labMark}`)])] : []),
    ...doseWords(dose, say),
    ...more(explanation, say),
    element('div', { className: 'buttons' }, [
      button('ask', say('card-ask'), actions.ask),
      ...(askOther ? [button('other', say('card-ask-other'), askOther)] : []),
      ...(showMine ? [button('question', say('card-my-question'), showMine)] : []),
      ...(know ? [button('know', say('card-know'), know)] : []),
      button('close', say('card-close'), actions.close),
      button('next', say('card-next'), actions.next, ' ', element('kbd', {}, ['F8'])),
    ]),
    note,
    element('footer', {}, [
      say('card-local'),
      ...(explanation.from ? [` ${say('card-from')}: ${explanation.from}.`] : []),
    ]),
  ];
  return { parts, mine, note };
}

/** The id of the heading that names the dialog. Seen only inside the card's closed root. */
export const headingId = 'word';

function header({ term, kind }: Explanation, say: Say): HTMLElement {
  const heading = element('h2', { id: headingId }, [term]);
  return element('header', {}, [heading, element('span', { className: 'kind' }, [say(`card-kind-${kind}`)])]);
}

function meaning(explanation: Explanation, say: Say): HTMLElement[] {
  const { plain, named, daily, senses, unsure, fairer, source, parts, language = 'en' } = explanation;
  if (source === 'unusual') return [element('p', {}, [say('card-unusual')])];
  if (fairer !== undefined) {
    return [
      element('dl', {}, [
        element('dt', {}, [`${say('card-meant')}:`]),
        element('dd', {}, [plain]),
        element('dt', {}, [`${say('card-fairer')}:`]),
        element('dd', { className: 'chart' }, [fairer]),
      ]),
    ];
  }
  if (daily !== undefined) {
    return [
      element('dl', {}, [
        element('dt', {}, [`${say('card-daily')}:`]),
        element('dd', {}, [daily]),
        element('dt', {}, [`${say('card-chart')}:`]),
        element('dd', { className: 'chart' }, [plain]),
      ]),
    ];
  }
  if (!senses?.[0]) {
    const name = named ? [element('strong', {}, [named]), '. '] : [];
    return [...partsLine(source, parts, say), element('p', { lang: language }, [...name, plain])];
  }
  if (unsure) return [element('p', {}, [say('card-unsure')]), listOf(senses)];
  const [likeliest, ...others] = senses;
  return [
    element('p', {}, [
      `${say('card-likely')}: `,
      element('strong', {}, [likeliest.means]),
      `. ${likeliest.plain}`,
    ]),
    element('details', {}, [element('summary', {}, [say('card-others')]), listOf(others)]),
  ];
}

/** Where the meaning of a word that no pack has was read off: its parts, or the end of a medicine's name. */
function partsLine(source: Source, parts: Explanation['parts'], say: Say): HTMLElement[] {
  if (!parts) return [];
  const letters = parts.map(part => part.letters).join(' + ');
  return [
    element('p', { className: 'parts' }, [
      `${say(source === 'drug-stem' ? 'card-stem' : 'card-parts')}: `,
      element('strong', {}, [letters]),
    ]),
  ];
}

function listOf(senses: { means: string; plain: string }[]): HTMLElement {
  const lines = senses.map(({ means, plain }) =>
    element('li', {}, [element('strong', {}, [means]), `. ${plain}`]),
  );
  return element('ul', {}, lines);
}

function doseWords(dose: UnpackedDose | undefined, say: Say): HTMLElement[] {
  if (!dose) return [];
  const lines = dose.parts.map(({ text, plain }) =>
    element('li', {}, [element('strong', {}, [text]), `: ${plain}`]),
  );
  return [
    element('h3', {}, [`${say('card-dose')}: “${dose.text}”`]),
    element('ul', { className: 'dose' }, lines),
  ];
}

function more({ more: text }: Explanation, say: Say): HTMLElement[] {
  if (!text) return [];
  return [element('details', {}, [element('summary', {}, [say('card-more')]), element('p', {}, [text])])];
}

function button(
  className: string,
  label: string,
  press: () => void,
  ...rest: (HTMLElement | string)[]
): HTMLElement {
  const made = element('button', { className, type: 'button' }, [label, ...rest]);
  // A page may dispatch clicks of its own making; only a person's count.
  made.addEventListener('click', event => event.isTrusted && press());
  return made;
}

function element<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  properties: Partial<HTMLElementTagNameMap[Name]>,
  children: (Node | string)[] = [],
): HTMLElementTagNameMap[Name] {
  const made = Object.assign(document.createElement(name), properties);
  made.append(...children);
  return made;
}

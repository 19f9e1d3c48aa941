import type { Explanation } from '../../jargon/term';
import type { Say } from './strings';

/** What can be pressed on a card. */
export type CardActions = { ask(): void; close(): void; next(): void };

/** What a card shows, and the line on it that says how asking went. */
export type CardContent = { parts: HTMLElement[]; note: HTMLElement };

/** The card of one explanation. Built by DOM calls alone: the words of a pack are text, never markup. */
export function createCardContent(explanation: Explanation, say: Say, actions: CardActions): CardContent {
  const note = element('p', { className: 'note', role: 'status' });
  const parts = [
    header(explanation, say),
    ...meaning(explanation, say),
    ...more(explanation, say),
    element('div', { className: 'buttons' }, [
      button('ask', say('card-ask'), actions.ask),
      button('close', say('card-close'), actions.close),
      button('next', say('card-next'), actions.next, element('kbd', {}, ['F8'])),
    ]),
    note,
    element('footer', {}, [`${say('card-local')} ${say('card-from')}: ${explanation.from}.`]),
  ];
  return { parts, note };
}

/** The id of the heading that names the dialog. Seen only inside the card's closed root. */
export const headingId = 'word';

function header({ term, kind }: Explanation, say: Say): HTMLElement {
  const heading = element('h2', { id: headingId }, [term]);
  return element('header', {}, [heading, element('span', { className: 'kind' }, [say(`card-kind-${kind}`)])]);
}

function meaning(explanation: Explanation, say: Say): HTMLElement[] {
  const { plain, daily, senses, unsure } = explanation;
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
  const [likeliest, ...others] = senses ?? [];
  if (!likeliest) return [element('p', {}, [plain])];
  return [
    element('p', {}, [
      `${say('card-likely')}: `,
      element('strong', {}, [likeliest.means]),
      `. ${likeliest.plain}`,
    ]),
    element('h3', {}, [`${say('card-could-mean')}:`]),
    element(
      'ul',
      {},
      others.map(sense => element('li', {}, [element('strong', {}, [sense.means]), `. ${sense.plain}`])),
    ),
    ...(unsure ? [element('p', {}, [say('card-unsure')])] : []),
  ];
}

function more({ more: text }: Explanation, say: Say): HTMLElement[] {
  if (!text) return [];
  return [element('details', {}, [element('summary', {}, [say('card-more')]), element('p', {}, [text])])];
}

function button(className: string, label: string, press: () => void, ...rest: HTMLElement[]): HTMLElement {
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

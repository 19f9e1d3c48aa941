import type { Localize } from '../base/localize';
import { momentOf } from '../base/zoned-time';
import type { OutVisit } from './choose';
import { onPaper } from './on-paper';
import { type Line, makeOutline } from './outline';

/** A FHIR resource, as far as we say anything of it. `tests/lib/exports/fhir.test.ts` holds it against the published schema. */
type Resource = { resourceType: 'QuestionnaireResponse' | 'Goal' | 'Communication'; id: string } & Record<
  string,
  unknown
>;
export type FhirBundle = {
  resourceType: 'Bundle';
  type: 'collection';
  timestamp: string;
  entry: { fullUrl: string; resource: Resource }[];
};

/**
 * Write a visit as a bundle of FHIR R4: the questions and answers as a QuestionnaireResponse, what matters as Goals, and
 * what was said and promised as Communications. Whose words they are is in `author`, `sender` and `expressedBy`.
 *
 * It holds no code of a condition, a medicine or a finding: we do not know any. Who the person is stays out as well.
 *
 * @param madeAt - An ISO moment.
 * @param zone - The zone of the person's clock, for a visit that names none.
 */
export function makeFhirBundle(
  out: OutVisit,
  { t, madeAt, zone }: { t: Localize; madeAt: string; zone: string },
): FhirBundle {
  const resources = [questionnaire(out, { t, madeAt, zone }), ...goals(out), ...communications(out, t)];
  const entry = resources
    .filter(resource => resource !== undefined)
    .map(resource => ({ fullUrl: `urn:in-my-corner:${resource.resourceType}:${resource.id}`, resource }));
  return { resourceType: 'Bundle', type: 'collection', timestamp: madeAt, entry };
}

const me = { display: 'The person whose visit it is' };
const them = { display: 'The other side' };

function questionnaire(
  out: OutVisit,
  { t, madeAt, zone }: { t: Localize; madeAt: string; zone: string },
): Resource | undefined {
  if (out.questions.length === 0) return undefined;
  const authored = out.at ? new Date(momentOf(out.at, out.zone || zone)).toISOString() : madeAt;
  const isDone = out.questions.every(({ status }) => status === 'answered');
  return {
    resourceType: 'QuestionnaireResponse',
    id: idOf(`visit-${out.id}`),
    status: isDone ? 'completed' : 'in-progress',
    authored,
    ...{ author: me, subject: me },
    item: out.questions.map((question, at) => {
      const { answer, inMyWords } = question;
      const text = fhirText(onPaper(question, t));
      const answers = [answer, inMyWords].map(fhirText).filter(Boolean);
      return {
        linkId: `Q${at + 1}`,
        ...(text && { text }),
        ...(answers.length > 0 && { answer: answers.map(valueString => ({ valueString })) }),
      };
    }),
  };
}

function goals(out: OutVisit): Resource[] {
  return (['matters', 'helpMeDo', 'keepsMeWell'] as const)
    .filter(name => fhirText(out[name]))
    .map(name => ({
      resourceType: 'Goal',
      id: idOf(`${name.toLowerCase()}-${out.id}`),
      lifecycleStatus: 'proposed',
      description: { text: fhirText(out[name]) },
      ...{ subject: me, expressedBy: me },
    }));
}

/** Everything that is not a question or a goal, each section a message in the words of who said it. */
function communications(out: OutVisit, t: Localize): Resource[] {
  const rest = { ...out, questions: [], matters: '', helpMeDo: '', keepsMeWell: '' };
  const { sections } = makeOutline(rest, { t, when: '' });
  return sections.flatMap(
    ({ title, lines }, at) =>
      (['mine', 'theirs', 'record'] as const).flatMap(whose => {
        const said = lines.flatMap(flat).filter(line => line.whose === whose && fhirText(line.text));
        if (said.length === 0) return [];
        const payload = said.map(({ label, text }) => ({
          contentString: fhirText(label ? `${label}: ${text}` : text),
        }));
        const sender = whose === 'mine' ? me : whose === 'theirs' ? them : { display: 'The record' };
        const id = idOf(`said-${at}-${whose}-${out.id}`);
        return [
          {
            resourceType: 'Communication',
            id,
            status: 'completed',
            topic: { text: title },
            sender,
            subject: me,
            payload,
          },
        ];
      }) satisfies Resource[],
  );
}

function flat(line: Line): Line[] {
  return [line, ...line.under.flatMap(flat)];
}

/**
 * Text as FHIR takes it (`[ \r\n\t\S]+`): of white space only spaces, tabs and line ends, no control characters, no half
 * of a pair. Other white space becomes a plain space or a line end, so that no two words grow together.
 */
export function fhirText(text: string): string {
  return text
    .toWellFormed()
    .replace(/[\v\f\u2028\u2029\u0085]/g, '\n')
    .replace(/[^\S \r\n\t]/g, ' ')
    .replace(/[^\P{Cc}\r\n\t]/gu, '')
    .trim();
}

/** FHIR takes letters, digits, `-` and `.`, at most 64. */
function idOf(name: string): string {
  return name.replace(/[^A-Za-z0-9.-]/g, '-').slice(0, 64);
}

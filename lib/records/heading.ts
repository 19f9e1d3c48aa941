import type { RecordDocument } from './record';

/** What a record says about itself at its beginning. */
export type Heading = Pick<RecordDocument, 'title' | 'person' | 'when' | 'author'>;

const places = {
  title: 'ClinicalDocument/title',
  when: 'ClinicalDocument/effectiveTime',
  person: 'ClinicalDocument/recordTarget/patientRole/patient/name',
  author: 'ClinicalDocument/author/assignedAuthor/assignedPerson/name',
  organization: 'ClinicalDocument/author/assignedAuthor/representedOrganization/name',
  software: 'ClinicalDocument/author/assignedAuthor/assignedAuthoringDevice/softwareName',
} as const;

type Part = keyof typeof places;

const partByPlace = new Map(Object.entries(places).map(([part, place]) => [place as string, part as Part]));

/** Nothing of the heading is further from the root. */
const deepest = 5;

/** Collects the heading of a record. The first of each part counts: a record may name a person in several ways. */
export function createHeading() {
  const words = new Map<Part, string>();
  let current: Part | undefined;
  let skippedFrom: number | undefined;
  const add = (text: string) => {
    if (current && skippedFrom === undefined) words.set(current, `${words.get(current) ?? ''}${text}`);
  };

  return {
    open(path: string[], attributes: Map<string, string>) {
      if (current) {
        add(' ');
        if (attributes.get('qualifier') === 'CL') skippedFrom ??= path.length; // a name to be called by
        return;
      }
      const part = path.length <= deepest ? partByPlace.get(path.join('/')) : undefined;
      if (!part || words.has(part)) return;
      current = part;
      add(part === 'when' ? (attributes.get('value') ?? '') : '');
    },

    text: add,

    close(path: string[]) {
      if (skippedFrom === path.length) skippedFrom = undefined;
      add(' ');
      if (current && partByPlace.get(path.join('/')) === current) current = undefined;
    },

    heading(): Heading {
      const read = (part: Part) => words.get(part)?.replace(/\s+/g, ' ').trim() || undefined;
      return {
        title: read('title') ?? '',
        person: read('person'),
        when: dateOf(read('when') ?? ''),
        author: read('author') ?? read('organization') ?? read('software'),
      };
    },
  };
}

/** `20260309140530-0500` as `2026-03-09`. Less when less is known. */
function dateOf(timestamp: string): string | undefined {
  const [, year, month, day] = /^(\d{4})(0[1-9]|1[0-2])?(0[1-9]|[12]\d|3[01])?/.exec(timestamp) ?? [];
  return year && [year, month, month && day].filter(Boolean).join('-');
}

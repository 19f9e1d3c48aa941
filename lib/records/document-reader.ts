import { createHeading } from './heading';
import { createNarrative, type Narrative } from './narrative';
import type { RecordDocument, RecordSection } from './record';

/** A section while it is being read. It is whole when its words are: what follows them is for machines. */
type OpenSection = RecordSection & { isWhole: boolean };

export type DocumentReader = ReturnType<typeof createDocumentReader>;

/** Takes a clinical document apart as it is parsed, and keeps its heading and the words of its sections. */
export function createDocumentReader() {
  const path: string[] = [];
  const sections: OpenSection[] = [];
  const open: OpenSection[] = [];
  const heading = createHeading();
  let narrative: Narrative | undefined;
  let narrativeDepth = 0;

  function startSection() {
    const section = { title: '', level: open.length + 1, blocks: [], isWhole: false };
    sections.push(section);
    open.push(section);
  }

  function startNarrative({ keepsLines = false } = {}) {
    narrative = createNarrative({ keepsLines });
    narrativeDepth = path.length;
  }

  function endNarrative() {
    const section = open.at(-1);
    if (section && narrative) {
      section.blocks.push(...narrative.end());
      section.isWhole = true;
    }
    narrative = undefined;
  }

  const isAt = (...names: string[]) => names.every((name, place) => path.at(place - names.length) === name);

  return {
    open(name: string, attributes: Map<string, string>) {
      path.push(name);
      if (narrative) narrative.open(name, attributes);
      else if (isAt('component', 'section')) startSection();
      else if (isAt('component', 'section', 'text')) startNarrative();
      else if (isAt('nonXMLBody', 'text') && isPlainText(attributes)) {
        startSection();
        startNarrative({ keepsLines: true });
      } else if (open.length === 0) heading.open(path, attributes);
    },

    text(text: string) {
      const section = open.at(-1);
      if (narrative) narrative.text(text);
      else if (section && isAt('component', 'section', 'title')) section.title += text;
      else if (!section) heading.text(text);
    },

    close() {
      if (narrative && path.length > narrativeDepth) narrative.close();
      else if (narrative) endNarrative();
      else if (isAt('component', 'section')) {
        const section = open.pop();
        if (section) section.isWhole = true;
      } else if (open.length === 0) heading.close(path);
      path.pop();
    },

    /** What was read so far; the sections that were cut off only if asked for. */
    document({ wholeSectionsOnly = false } = {}): RecordDocument {
      const kept = sections
        .filter(section => section.isWhole || !wholeSectionsOnly)
        .map(({ title, level, blocks }) => ({ title: title.replace(/\s+/g, ' ').trim(), level, blocks }))
        .filter(({ title, blocks }) => title !== '' || blocks.length > 0);
      return { ...heading.heading(), sections: kept };
    },
  };
}

/** A record may be one unstructured text. As a picture or a PDF it has no words for us. */
function isPlainText(attributes: Map<string, string>): boolean {
  const type = attributes.get('mediaType') ?? 'text/plain';
  return type === 'text/plain' && attributes.get('representation') !== 'B64';
}

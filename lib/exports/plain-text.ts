import type { Line, Outline } from './outline';

/** Write an outline as plain text, for a message or a terminal: what is under something stands under it. */
export function writePlainText({ title, when, sections }: Outline): string {
  const head = [title, when].filter(Boolean).join('\n');
  const blocks = sections.map(({ title, lines, isNumbered }) => {
    const items = lines.map((line, at) => writeLine(line, isNumbered ? `${at + 1}. ` : '- ', ''));
    return [title.toLocaleUpperCase(), ...items].join('\n');
  });
  return `${[head, ...blocks].join('\n\n')}\n`;
}

function writeLine({ label, text, whose, under }: Line, mark: string, indent: string): string {
  const inner = indent + ' '.repeat(mark.length);
  const words = whose === 'record' ? `“${text}”` : text;
  const own = `${indent}${mark}${label ? `${label}: ` : ''}${words.replace(/\r\n?|\n/g, `\n${inner}`)}`;
  return [own, ...under.map(line => writeLine(line, '', inner))].join('\n');
}

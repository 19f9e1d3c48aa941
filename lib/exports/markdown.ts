import type { Line, Outline } from './outline';

/**
 * Write an outline as Markdown (CommonMark).
 *
 * What a person wrote stays words: a `#` or a `<b>` of theirs is shown, and is not a heading or bold. Passages of the
 * record are quotes.
 */
export function writeMarkdown({ title, when, sections }: Outline): string {
  const blocks = sections.map(section => {
    const lines = section.lines.map((line, at) => writeItem(line, section.isNumbered ? `${at + 1}. ` : '- '));
    return `## ${escapeMarkdown(section.title)}\n\n${lines.join('\n')}`;
  });
  return `${[`# ${escapeMarkdown(title)}`, escapeMarkdown(when), ...blocks].filter(Boolean).join('\n\n')}\n`;
}

function writeItem(line: Line, mark: string): string {
  const indent = ' '.repeat(mark.length);
  const label = line.label ? `**${escapeMarkdown(line.label)}:** ` : '';
  const own = `${mark}${label}${escapeMarkdown(line.text).replaceAll('\n', `  \n${indent}`)}`;
  const under = line.under.map(other => {
    // A quote in a list item needs the mark on each of its lines.
    if (other.whose !== 'record') return indent + writeItem(other, '- ').replaceAll('\n', `\n${indent}`);
    const quoted = escapeMarkdown(other.text).replaceAll('\n', `  \n${indent}> `);
    return `${indent}- **${escapeMarkdown(other.label)}:**\n\n${indent}  > ${quoted.replaceAll(`\n${indent}> `, `\n${indent}  > `)}\n`;
  });
  return [own, ...under].join('\n');
}

/** Put a backslash before all that CommonMark could take for a sign of its own, and end lines one way. */
export function escapeMarkdown(text: string): string {
  return text
    .replace(/\r\n?|[\u2028\u2029\v\f]/g, '\n')
    .replace(/[\\`*_{}[\]<>#|~&!$^=]/g, '\\$&')
    .replace(/^(\s*)([-+])/gm, '$1\\$2')
    .replace(/^(\s*\d+)([.)])/gm, '$1\\$2')
    .replace(/^[ \t]+/gm, '')
    .replace(/\n{2,}/g, '\n');
}

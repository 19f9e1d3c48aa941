/** What an element of a narrative is to us. Elements we do not know are looked through: their words count. */
export type Kind = keyof typeof elementsByKind | 'inline';

/** C-CDA's elements, and the HTML that some systems put in their place. */
const elementsByKind = {
  paragraph: 'paragraph p div pre',
  heading: 'h1 h2 h3 h4 h5 h6',
  list: 'list ul ol',
  item: 'item li',
  table: 'table',
  row: 'tr',
  cell: 'td th',
  caption: 'caption',
  break: 'br',
  link: 'linkHtml a',
  footnote: 'footnote',
  // What is not words, or acts.
  skipped: 'renderMultiMedia footnoteRef script style object embed iframe img svg math template head',
};

const kindByElement = new Map(
  Object.entries(elementsByKind).flatMap(([kind, names]) =>
    names.split(' ').map(name => [name, kind as Kind]),
  ),
);

export type Attributes = Map<string, string>;

/** What an element is. What was taken back is not there, nor is anything inside what is skipped. */
export function kindOf(name: string, attributes: Attributes, parent: Kind): Kind {
  const isGone = parent === 'skipped' || attributes.get('revised') === 'delete';
  return isGone ? 'skipped' : (kindByElement.get(name) ?? 'inline');
}

/** Whether an element makes its words bold. */
export function isBold(name: string, attributes: Attributes): boolean {
  return name === 'b' || name === 'strong' || /\bbold\b/i.test(attributes.get('styleCode') ?? '');
}

import type { Means, WordPart } from './gloss';

type Language = 'en' | 'es';

/** Words of each language that a sentence is joined with. */
const grammar = {
  en: { and: ' and ', articles: /^(?:the|a|an) / },
  es: { and: ' y ', articles: /^(?:el|la|los|las|un|una|unos|unas) / },
};

/** A sentence from the meanings of the parts of a word: "Swelling around the heart." */
export function sentenceOf(parts: WordPart[]): Means {
  const hasSpanish = parts.every(part => part.means.es !== undefined);
  const en = sentence(parts, 'en');
  return hasSpanish ? { en, es: sentence(parts, 'es') } : { en };
}

function sentence(parts: WordPart[], language: Language): string {
  const roots = parts.filter(({ kind }) => kind === 'root');
  const last = parts.find(({ kind }) => kind === 'suffix' || kind === 'ending');
  const prefixes = parts.filter(({ kind }) => kind === 'prefix');
  const isAlone = roots.length === 0 && last?.alone !== undefined;
  let text = isAlone
    ? inLanguage(last.alone!, language)
    : list(
        roots.map(root => inLanguage(root.means, language)),
        language,
      );
  // The suffix counts what it measures: "too much potassium, in the blood", not "too much, potassium in the blood".
  for (const prefix of prefixes.toReversed()) text = fill(inLanguage(prefix.means, language), text, language);
  if (last && !isAlone) text = fill(linked(inLanguage(last.means, language), prefixes), text, language);
  return finish(text, language);
}

/** The frame with its link, or without, where a prefix of place says it: "swelling (of) around the heart". */
function linked(frame: string, prefixes: WordPart[]): string {
  const hasPlace = prefixes[0]?.says === 'place';
  return hasPlace ? frame.replace(/\([^)]*\) ?/, '') : frame.replace(/[()]/g, '');
}

function fill(frame: string, rest: string, language: Language): string {
  return frame.replace('{~}', rest.replace(grammar[language].articles, '')).replace('{}', rest);
}

function list(meanings: string[], language: Language): string {
  const different = [...new Set(meanings)];
  const last = different.pop() ?? '';
  return different.length === 0 ? last : `${different.join(', ')}${grammar[language].and}${last}`;
}

function inLanguage(means: Means, language: Language): string {
  return means[language] ?? means.en;
}

function finish(text: string, language: Language): string {
  const joined = language === 'es' ? text.replace(/\bde el\b/g, 'del').replace(/\ba el\b/g, 'al') : text;
  const trimmed = joined.replace(/\s+/g, ' ').trim();
  return `${trimmed.charAt(0).toUpperCase()}${trimmed.slice(1)}.`;
}

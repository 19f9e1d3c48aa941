import { useEffect, useState } from 'preact/hooks';
import type { Sitting } from '../../../lib/review/sitting/sitting';
import { countSkills, type Skills } from '../../../lib/review/skills';
import { remarkKinds } from '../../../lib/role/lexicon';
import { useServices } from '../../frame/context';

/** What the specialist may bring to supervision: numbers, and not one word of anybody. */
export function SkillsCard({ table }: { table: Sitting }) {
  const { t, together, choices, saveFile, toast } = useServices();
  const locale = choices.locale.value;
  const [skills, setSkills] = useState<Skills>();
  useEffect(() => {
    let isHere = true;
    void together.lexicons(locale).then(lexicons => {
      if (isHere) setSkills(countSkills(table.sides.plan, table.review, lexicons));
    });
    return () => {
      isHere = false;
    };
  }, [together, locale, table]);
  if (!skills) return null;

  const { remarks, ...counts } = skills;
  const lines = [
    ...counted.map(name => t(`together-skills-${name.toLowerCase()}`, { count: counts[name] })),
    ...remarkKinds.map(kind => t(`together-skills-${kind}`, { count: remarks[kind] })),
  ];
  function save() {
    const text = [t('together-skills'), ...lines].join('\n');
    saveFile(new Blob([`${text}\n`], { type: 'text/plain;charset=utf-8' }), 'reflection.txt');
    toast({ text: t('out-saved', { name: 'reflection.txt' }) });
  }
  return (
    <details class="card specialist together-part">
      <summary>{t('together-skills')}</summary>
      <p class="soft">{t('together-skills-how')}</p>
      <ul>
        {lines.map(line => (
          <li key={line}>{line}</li>
        ))}
      </ul>
      <button type="button" class="button" onClick={save}>
        {t('together-skills-save')}
      </button>
    </details>
  );
}

const counted = [
  'suggestions',
  'used',
  'changed',
  'declined',
  'reflections',
  'confirmed',
  'corrected',
  'openQuestions',
  'closedQuestions',
  'clientWords',
] as const;

const english = [
  '988 Lifeline',
  'DNR',
  'active suicidal ideation',
  'anaphylaxis',
  'chronic suicidality',
  'crisis line',
  'do not resuscitate',
  'drug overdose',
  'emergency department',
  'emergency services',
  'mental health crisis',
  'mobile crisis team',
  'opioid overdose',
  'overdose',
  'passive suicidal ideation',
  'self-harm',
  'sepsis',
  'severe sepsis',
  'suicidal ideation',
  'suicidal intent',
  'suicide attempt',
  'suicide plan',
  'suicide risk assessment',
  'urge to self-harm',
  'warning signs of suicide',
];

const spanish = [
  'anafilaxia',
  'autolesión',
  'ideación suicida',
  'intento de suicidio',
  'sala de emergencias',
  'sepsis',
  'sobredosis',
];

/**
 * Words of the built-in packs that stand for danger or for a person's rights, by id. No pack that is added takes
 * their place: a wrong meaning here could cost a life.
 */
export const safetyIds: readonly string[] = [
  ...english.map(term => `en-core/${term}`),
  ...spanish.map(term => `es-core/${term}`),
];

const safe = new Set(safetyIds);

/** Whether an entry with this id is one that no added pack takes the place of. */
export function isSafetyId(id: string): boolean {
  return safe.has(id);
}

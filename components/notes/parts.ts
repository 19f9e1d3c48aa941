/** The parts of the view, by the id of their fold. */
export const afterParts = {
  answers: 'after-answers',
  steps: 'after-steps',
  promises: 'after-promises',
  notes: 'after-notes',
  open: 'after-open',
  deeds: 'after-deeds',
  felt: 'after-felt',
  dates: 'after-dates',
  history: 'after-history',
} as const;

import { onceDrawn } from '../frame/once-drawn';
import type { Services } from '../services';
import type { Hit } from './finder';

/** Open the visit of a hit, with the keyboard in the question where that is. */
export async function openHit({ desk, workbench }: Services, { visitId, questionId }: Hit): Promise<void> {
  await desk.take(visitId);
  workbench().show('questions');
  const card = questionId && `li[data-question="${CSS.escape(questionId)}"] textarea`;
  onceDrawn(card || '.view', place => place.focus());
}

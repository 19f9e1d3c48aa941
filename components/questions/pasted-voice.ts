import { voiceOfPasted } from '../../lib/notebook/questions/pasted';
import type { Visit } from '../../lib/notebook/visit';
import type { Voice } from '../../lib/notebook/voices';
import { linesToSay } from '../../lib/phrases/phrase';
import type { Services } from '../services';
import { offersFor } from './begin/offers';

/**
 * Whose words came into a field of a visit.
 *
 * @param pasted - As `GrowingText` gives it: empty where they were typed, and so are the client's.
 */
export function pastedVoice(
  services: Pick<Services, 't' | 'choices' | 'kinds' | 'packs' | 'phrases'>,
  visit: Visit,
  pasted: string,
): Voice {
  if (pasted === '') return 'client';
  const { kinds, phrases } = services;
  const said = [
    ...kinds.flatMap(({ starters }) => starters.map(({ begins }) => begins)),
    ...linesToSay(phrases).map(({ says }) => says),
  ];
  const offered = offersFor(services, visit.kind).map(({ text }) => text);
  return voiceOfPasted(pasted, visit, [...said.flatMap(Object.values), ...offered]);
}

import type { QuestionStatus } from '../../lib/notebook/visit';

/** What one key says of the question. The first three are the large ones. */
export const statusKeys = [
  { key: '1', status: 'asked' },
  { key: '2', status: 'answered' },
  { key: '3', status: 'put-off' },
  { key: '4', status: 'half-answered' },
  { key: '5', status: 'refused' },
  { key: '6', status: 'not-mine' },
  { key: '0', status: 'ready' },
] as const satisfies { key: string; status: QuestionStatus }[];

export const largeKeys = statusKeys.slice(0, 3);
export const smallKeys = statusKeys.slice(3);

/** What she writes on the way, and what the portal says. */
export const mind = "I feel flat. I want to stop this pill but he'll say give it time.";

/** Four of the six boxes of "It is not working for me". */
export const boxes = {
  'What I hoped for': 'To feel like myself again.',
  'What happens now': 'I have been flat for two months.',
  'What I cannot live with': 'I feel nothing when my kids laugh.',
  'What I would like to ask about': 'Other choices.',
};
export const boxesSkipped = ['Since when', 'What else I tried'];

export const hardest = 'It took away my sex life. Is that the pill?';
export const choices = 'What else could we try, and what if I stop slowly with you?';
/** The second rung of "Give it time.", as she makes it her own. */
export const worried = "I'm worried that waiting costs me my job. Can we set a date to decide?";

/** 47 words: 19 seconds. */
export const opener =
  "I'm here about this medicine. I've been flat for two months. I need us to look at other choices. " +
  'I take it each morning with my tea, my job is at risk, my sister says that I look grey, ' +
  'and nothing makes me laugh any more.';
/** 18 words: 8 seconds. */
export const openerAfter =
  "I'm here about this medicine. I've been flat for two months. I need us to look at other choices.";

/** A line of her medicine list, and how the sidebar takes it apart. */
export const line = 'take 1 tab PO QAM';
export const dose = '1 tab PO QAM';
export const doseUnpacked = { tab: 'A tablet', PO: 'By mouth', QAM: 'Each morning' };

/** What the doctor's note says, and what she took along of it. */
export const note = 'Taper 50% x 2 wk';
export const mine = 'Lower to half, come back the 14th, call if sleep breaks.';

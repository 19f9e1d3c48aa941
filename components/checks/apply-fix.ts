import type { Edit } from '../../lib/diagnostics/own-list/check';
import type { OpenVisit } from '../../lib/notebook/open-visit';

/** What became of one change: how to take it back, or why it could not be made. */
type Made = { ok: true; takeBack: () => void } | { ok: false; code: string };

/**
 * Make the changes of a fix: the person's own edits, because they pressed.
 *
 * @returns How to take all of them back, words that changed since left as they are; or why the first could not be made.
 */
export function applyFix(open: OpenVisit, fix: readonly Edit[]): Made {
  const done: (() => void)[] = [];
  const takeBack = () => {
    for (const back of done.toReversed()) back();
  };
  for (const edit of fix) {
    const made = apply(open, edit);
    if (!made.ok) {
      takeBack();
      return made;
    }
    done.push(made.takeBack);
  }
  return { ok: true, takeBack };
}

function apply(open: OpenVisit, edit: Edit): Made {
  if (edit.do === 'add-question') {
    const added = open.addQuestion({ text: edit.text, readyMade: true });
    return added.ok ? { ok: true, takeBack: () => void open.removeQuestion(added.value) } : added;
  }
  const { before, after } = edit;
  const write = (text: string, shown: string) =>
    edit.do === 'set-text'
      ? open.setText(edit.field, text, shown)
      : open.editQuestion(edit.questionId, text, shown);
  const written = write(after, before);
  if (!written.ok) return written;
  return {
    ok: true,
    takeBack: () => {
      if (readNow(open, edit) === after) write(before, after);
    },
  };
}

function readNow(open: OpenVisit, edit: Exclude<Edit, { do: 'add-question' }>): string | undefined {
  const visit = open.visit.peek();
  if (edit.do === 'set-text') return visit[edit.field];
  return visit.questions.find(({ id }) => id === edit.questionId)?.text;
}

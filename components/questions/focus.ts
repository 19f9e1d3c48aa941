/** Put the cursor at the end of a question's words, once it is drawn. */
export function focusQuestion(questionId: string): void {
  focusAtEnd(`[data-group] li[data-question="${CSS.escape(questionId)}"] textarea`);
}

/** Put the cursor at the end of a text of the visit or a box, once it is drawn. */
export function focusField(name: string): void {
  focusAtEnd(fieldOf(name));
}

/** Whether that field is on the screen now. */
export function hasField(name: string): boolean {
  return document.querySelector(fieldOf(name)) !== null;
}

function fieldOf(name: string): string {
  return `[data-field="${CSS.escape(name)}"] textarea`;
}

function focusAtEnd(selector: string): void {
  requestAnimationFrame(() => {
    const field = document.querySelector<HTMLTextAreaElement>(selector);
    field?.focus();
    field?.setSelectionRange(field.value.length, field.value.length);
  });
}

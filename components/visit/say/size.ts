/** How large a sentence can be shown: the longer, the smaller, so that it is seen whole. */
export function sizeOf(text: string): 'huge' | 'large' | 'medium' | 'small' {
  if (text.length <= 60) return 'huge';
  if (text.length <= 140) return 'large';
  return text.length <= 400 ? 'medium' : 'small';
}

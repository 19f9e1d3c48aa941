/** Something that takes a moment, said aloud. No one knows how long, so the bar only moves. */
export function Working({ text }: { text: string }) {
  return (
    <div class="card working" role="status">
      <p>{text}</p>
      <progress aria-label={text} />
    </div>
  );
}

import type { ComponentChildren } from 'preact';

/** A heading of a page. In a preview it stands below those of the panel. */
export function Heading({
  level,
  isPreview,
  children,
}: {
  level: 1 | 2;
  isPreview: boolean;
  children: ComponentChildren;
}) {
  const Tag = isPreview ? (level === 1 ? 'h3' : 'h4') : level === 1 ? 'h1' : 'h2';
  return <Tag class={level === 1 ? 'paper-title' : 'paper-heading'}>{children}</Tag>;
}

/** Ruled lines to write on. */
export function Rules({ count }: { count: number }) {
  return (
    <>
      {Array.from({ length: count }, (_, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: all lines are alike
        <div key={at} class="rule" aria-hidden="true" />
      ))}
    </>
  );
}

import type { ComponentChildren } from 'preact';

/** A page or column with nothing to show yet, and what to do about it. */
export function Placeholder({ title, children }: { title: string; children: ComponentChildren }) {
  return (
    <section class="placeholder">
      <h1>{title}</h1>
      {children}
    </section>
  );
}

import type { ComponentChildren } from 'preact';
import { SECTIONS, type SectionId } from '@/lib/settings/registry/sections';

export function Section({ id, children }: { id: SectionId; children: ComponentChildren }) {
  return (
    <section id={id} class="card section">
      <h2>{SECTIONS.find((section) => section.id === id)?.title}</h2>
      {children}
    </section>
  );
}

export function SectionNav() {
  return (
    <nav class="section-nav" aria-label="Sections">
      {SECTIONS.map(({ id, title }) => (
        <a key={id} href={`#${id}`}>
          {title}
        </a>
      ))}
    </nav>
  );
}

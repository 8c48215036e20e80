import type { ComponentChildren } from 'preact';
import { sectionText } from '@/lib/settings/labels';
import { SECTIONS, type SectionId } from '@/lib/settings/registry/sections';
import { t } from '@/lib/words/options';

export function Section({ id, children }: { id: SectionId; children: ComponentChildren }) {
  return (
    <section id={id} class="card section">
      <h2>{sectionText(id)}</h2>
      {children}
    </section>
  );
}

export function SectionNav() {
  return (
    <nav class="section-nav" aria-label={t('sections')}>
      {SECTIONS.map((id) => (
        <a key={id} href={`#${id}`}>
          {sectionText(id)}
        </a>
      ))}
    </nav>
  );
}

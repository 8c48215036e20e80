import type { ComponentChildren } from 'preact';
import { sectionText } from '@/lib/settings/labels';
import type { SectionId } from '@/lib/settings/registry/sections';

export function Section({ id, children }: { id: SectionId; children: ComponentChildren }) {
  return (
    <section id={id} class="card section">
      <h2>{sectionText(id)}</h2>
      {children}
    </section>
  );
}

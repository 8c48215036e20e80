import type { ComponentChildren } from 'preact';

const SECTIONS = [
  { id: 'freshdesk', title: 'Freshdesk' },
  { id: 'model-section', title: 'Model' },
  { id: 'polling', title: 'Checking for tickets' },
  { id: 'drafting', title: 'Drafting' },
  { id: 'privacy', title: 'Privacy' },
  { id: 'notifications', title: 'Notifications' },
  { id: 'costs', title: 'Model costs' },
  { id: 'page', title: 'In the Freshdesk page' },
  { id: 'data', title: 'Your data' },
] as const;

type SectionId = (typeof SECTIONS)[number]['id'];

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

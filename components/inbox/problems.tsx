import type { ComponentChildren } from 'preact';
import { t } from '@/lib/words/inbox';

export type Problem = { id: string; view: ComponentChildren };

/** At most one of them takes room; the others are a click away. */
export function Problems({ children: [first, ...others] }: { children: Problem[] }) {
  if (!first) return null;
  return (
    <div class="problems">
      <div key={first.id}>{first.view}</div>
      {others.length > 0 && (
        <details>
          <summary>{t('moreProblems', { count: others.length })}</summary>
          {others.map(({ id, view }) => (
            <div key={id}>{view}</div>
          ))}
        </details>
      )}
    </div>
  );
}

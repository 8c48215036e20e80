import type { Outcome } from '@/components/ui/attempt';
import { BusyButton } from '@/components/ui/busy-button';
import { StatusLine } from '@/components/ui/status-line';
import type { PressCount } from '@/lib/messages/page-press';
import { Section } from './section';

type Props = {
  /** When a ticket page without a known bar was last seen; null when the buttons are where they belong. */
  barMissingSince: number | null;
  shortcuts: { what: string; keys: string }[];
  onChangeShortcuts: () => void;
  /** Drafts that ticket pages started, and presses there that started none. */
  presses: { today: PressCount; month: PressCount };
  report: { busy: boolean; outcome: Outcome | null; text: string; onMake: () => void };
};

/** How the extension sits in Freshdesk's page: its place, its keys, and a report when something there is not as expected. */
export function PageSection({ barMissingSince, shortcuts, onChangeShortcuts, presses, report }: Props) {
  return (
    <Section id="page">
      {barMissingSince !== null && (
        <div class="notice notice-warn">
          On {new Intl.DateTimeFormat(undefined, { dateStyle: 'medium' }).format(barMissingSince)} no bar that this
          extension knows was found in your ticket page, so its buttons float at the lower right. They work as ever;
          move them by their handle. A page report helps us to bring them back to their place.
        </div>
      )}
      <div class="stack">
        <h3>Keyboard shortcuts</h3>
        <dl class="shortcuts">
          {shortcuts.map(({ what, keys }) => (
            <div key={what}>
              <dt>{what}</dt>
              <dd>{keys ? <kbd>{keys}</kbd> : <span class="muted">not set</span>}</dd>
            </div>
          ))}
        </dl>
        <p class="muted small">
          They act on the ticket in the active tab. Chrome keeps them at chrome://extensions/shortcuts.
        </p>
        <div class="action-row">
          <button type="button" class="button" onClick={onChangeShortcuts}>
            Change shortcuts
          </button>
        </div>
      </div>
      <div class="stack">
        <h3>Drafts started from the page</h3>
        <p class="press-counts">
          Today: {presses.today.started === 1 ? '1 draft' : `${presses.today.started} drafts`} started from the page,{' '}
          {presses.today.refused} refused.{' '}
          <span class="muted">
            In the last 31 days: {presses.month.started} started, {presses.month.refused} refused.
          </span>
        </p>
        <p class="muted small press-counts">
          Refused is what came without a click of yours or beyond 2 drafts at once and 6 a minute, which the side panel
          asks about, and what came from another help desk's page. Nothing is limited in the side panel.
        </p>
      </div>
      <div class="stack">
        <h3>Page report</h3>
        <p class="muted small">
          Buttons missing, or a draft not inserted? Open the ticket, then copy a report about how that page is built:
          which parts were found, the kind of editor, language and versions. It holds no ticket text, no names and no
          addresses.
        </p>
        <div class="action-row">
          <BusyButton busy={report.busy} onClick={report.onMake}>
            Copy page report
          </BusyButton>
          <StatusLine outcome={report.outcome} busy={report.busy && 'Looking at the page…'} />
        </div>
        {report.text !== '' && (
          <textarea class="report" aria-label="Page report" readOnly rows={10} value={report.text} spellcheck={false} />
        )}
      </div>
    </Section>
  );
}

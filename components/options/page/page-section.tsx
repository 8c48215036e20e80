import { BusyButton } from '@/components/ui/busy-button';
import { StatusLine } from '@/components/ui/status-line';
import { dayOf } from '@/lib/text/dates';
import { Section } from '../section';
import type { PageReporting } from './page-report';
import { type PageView, pressesOf } from './page-view';

type Props = { page: PageView; report: PageReporting; now: () => number };

/** How the extension sits in Freshdesk's page: its place, its keys, and a report when something there is not as expected. */
export function PageSection({ page, report, now }: Props) {
  const placement = page.placement.value;
  const barMissingSince = placement && placement.at > 0 && !placement.bar ? placement.at : null;
  const presses = pressesOf(page.presses.value, dayOf(now()));
  const { busy, outcome } = report.attempt;
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
          {page.shortcuts.value.map(({ what, keys }) => (
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
          <button type="button" class="button" onClick={page.changeShortcuts}>
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
          <BusyButton busy={busy.value} onClick={() => void report.make()}>
            Copy page report
          </BusyButton>
          <StatusLine outcome={outcome.value} busy={busy.value && 'Looking at the page…'} />
        </div>
        {report.text.value !== '' && (
          <textarea
            class="report"
            aria-label="Page report"
            readOnly
            autocomplete="off"
            rows={10}
            value={report.text.value}
            spellcheck={false}
          />
        )}
      </div>
    </Section>
  );
}

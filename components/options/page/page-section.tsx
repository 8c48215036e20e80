import { BusyButton } from '@/components/ui/busy-button';
import { StatusLine } from '@/components/ui/status-line';
import { dayOf } from '@/lib/text/dates';
import { dateFormat } from '@/lib/words/format';
import { t } from '@/lib/words/options-page';
import { FoldPart } from '../pages/fold-part';
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
          {t('barMissing', {
            day: dateFormat({ dateStyle: 'medium' }).format(barMissingSince),
          })}
        </div>
      )}
      <div class="stack">
        <h3>{t('keyboardShortcuts')}</h3>
        <dl class="shortcuts">
          {page.shortcuts.value.map(({ what, keys }) => (
            <div key={what}>
              <dt>{what}</dt>
              <dd>{keys ? <kbd>{keys}</kbd> : <span class="muted">{t('notSet')}</span>}</dd>
            </div>
          ))}
        </dl>
        <p class="muted small">{t('shortcutsHint')}</p>
        <div class="action-row">
          <button type="button" class="button" onClick={page.changeShortcuts}>
            {t('changeShortcuts')}
          </button>
        </div>
      </div>
      <FoldPart title={t('presses')}>
        <p class="press-counts">
          {t('startedToday', { count: presses.today.started, refused: presses.today.refused })}{' '}
          <span class="muted">
            {t('startedMonth', { started: presses.month.started, refused: presses.month.refused })}
          </span>
        </p>
        <p class="muted small press-counts">{t('refusedHint')}</p>
      </FoldPart>
      <FoldPart title={t('pageReport')}>
        <p class="muted small">{t('reportHint')}</p>
        <div class="action-row">
          <BusyButton busy={busy.value} onClick={() => void report.make()}>
            {t('copyReport')}
          </BusyButton>
          <StatusLine outcome={outcome.value} busy={busy.value && t('looking')} />
        </div>
        {report.text.value !== '' && (
          <textarea
            class="report"
            aria-label={t('pageReport')}
            readOnly
            autocomplete="off"
            rows={10}
            value={report.text.value}
            spellcheck={false}
          />
        )}
      </FoldPart>
    </Section>
  );
}

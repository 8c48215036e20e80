import { dayOf } from '@/lib/text/dates';
import type { PageReporting } from './page-report';
import { PageSection } from './page-section';
import { type PageView, pressesOf } from './page-view';

export function PagePart({ page, report, now }: { page: PageView; report: PageReporting; now: () => number }) {
  const placement = page.placement.value;
  return (
    <PageSection
      barMissingSince={placement && placement.at > 0 && !placement.bar ? placement.at : null}
      shortcuts={page.shortcuts.value}
      onChangeShortcuts={page.changeShortcuts}
      presses={pressesOf(page.presses.value, dayOf(now()))}
      report={{
        busy: report.attempt.busy.value,
        outcome: report.attempt.outcome.value,
        text: report.text.value,
        onMake: () => void report.make(),
      }}
    />
  );
}

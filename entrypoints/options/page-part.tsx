import { PageSection } from '@/components/options/page-section';
import type { PageReporting } from './page-report';
import type { PageView } from './page-view';

export function PagePart({ page, report }: { page: PageView; report: PageReporting }) {
  const placement = page.placement.value;
  return (
    <PageSection
      barMissingSince={placement && placement.at > 0 && !placement.bar ? placement.at : null}
      shortcuts={page.shortcuts.value}
      onChangeShortcuts={page.changeShortcuts}
      report={{
        busy: report.attempt.busy.value,
        outcome: report.attempt.outcome.value,
        text: report.text.value,
        onMake: () => void report.make(),
      }}
    />
  );
}

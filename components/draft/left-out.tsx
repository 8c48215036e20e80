import { TimeText } from '@/components/ui/time-text';
import type { Omission } from '@/lib/domain/omission';
import { t } from '@/lib/words/draft';

/** What of the ticket its model did not read, since it did not fit. A draft of an older version does not tell. */
export function LeftOut({ cuts = [] }: { cuts?: readonly Omission[] | undefined }) {
  if (cuts.length === 0) return null;
  return (
    <details class="notes-part">
      <summary class="small">{t('leftOut', { count: cuts.length })}</summary>
      <ul aria-label={t('leftOutTitle')} class="small">
        {cuts.map((cut, index) => (
          <li key={`${cut.kind} ${index}`}>
            <What cut={cut} />
          </li>
        ))}
      </ul>
    </details>
  );
}

function What({ cut }: { cut: Omission }) {
  switch (cut.kind) {
    case 'log-lines':
      return <>{t.pieces('leftOutLog', { count: cut.lines, time: <TimeText at={cut.sentAt} /> })}</>;
    case 'middle':
      return <>{t.pieces('leftOutMiddle', { count: cut.characters, time: <TimeText at={cut.sentAt} /> })}</>;
    case 'messages':
      return <>{t('leftOutMessages', { count: cut.count })}</>;
    case 'guidance':
      return <>{t('leftOutGuidance', { title: cut.title })}</>;
    case 'facts':
      return <>{t('leftOutFacts', { count: cut.lines })}</>;
  }
}

import { TimeText } from '@/components/ui/time-text';
import type { VersionRow } from '@/lib/domain/draft';
import { t } from '@/lib/words/draft';

const ORIGIN = { generated: 'generated', edited: 'ownText' } as const;

const originText = (origin: VersionRow['origin']) =>
  origin.kind === 'refined' ? t('refined', { instruction: origin.instruction }) : t(ORIGIN[origin.kind]);

/** Texts that this draft has held before, newest first. */
export function EarlierVersions(props: {
  versions: VersionRow[];
  current: string;
  disabled: boolean;
  onRestore: (version: VersionRow) => void;
}) {
  const earlier = props.versions.filter((version) => version.text !== props.current).reverse();
  if (earlier.length === 0) return null;
  return (
    <details class="versions">
      <summary class="versions-fold small">{t('versionsCount', { count: earlier.length })}</summary>
      <ul aria-label={t('versions')}>
        {earlier.map((version) => (
          <li key={version.id}>
            <div class="version-about">
              <span class="small" id={`version-${version.id}`}>
                <TimeText at={version.createdAt} /> · {originText(version.origin)}
                {version.incomplete && ` ${t('incompleteVersion')}`}
              </span>
              <span class="version-start small muted" dir="auto">
                {version.text.slice(0, 200)}
              </span>
            </div>
            <button
              type="button"
              class="button button-small"
              aria-describedby={`version-${version.id}`}
              disabled={props.disabled}
              onClick={() => props.onRestore(version)}
            >
              {t('restore')}
            </button>
          </li>
        ))}
      </ul>
    </details>
  );
}

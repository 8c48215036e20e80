import { Icon } from '@/components/ui/icon';
import { FailureNotice } from '@/components/ui/notice';
import type { NumberedSource } from '@/lib/domain/knowledge';
import type { Place } from '@/lib/text/links/address';
import { dateFormat } from '@/lib/words/format';
import { t } from '@/lib/words/sources';
import { AddSource } from './add-source';
import type { PlacedCite } from './placed-cites';
import { sourceAddress } from './source-address';
import type { ShownSource, SourcesView } from './sources-view';

type Props = {
  view: SourcesView;
  host: string;
  /** Not now: the text is being written or sent. */
  busy: boolean;
  /** Writes the draft anew, with the sources as they are chosen then. */
  onDraftAgain: () => void;
  /** Shows a place of the draft. */
  onShow: (place: Place, button: HTMLElement) => void;
};

const BASIS = { 'none-found': 'noneFound', none: 'none', partly: 'partly' } as const;

/** What the draft rests on, beside it: each source with its audience and date, and which sentences it bears. */
export function SourcesList({ view, host, busy, onDraftAgain, onShow }: Props) {
  const sources = view.sources.value;
  const basis = view.basis.value;
  const leftOut = view.leftOut.value;
  if (sources.length === 0 && basis === null && leftOut.length === 0) return null;

  const change = async (kept: Promise<boolean>) => {
    if (await kept) onDraftAgain();
  };

  return (
    <div class="notes-part sources">
      <h3 id="sources-title">{t('title')}</h3>
      {basis && <p class={basis === 'partly' ? 'muted small' : 'small warn-text'}>{t(BASIS[basis])}</p>}
      {sources.length > 0 && (
        <ol aria-labelledby="sources-title">
          {sources.map((shown) => (
            <SourceItem
              key={`${shown.source.kind} ${shown.source.id}`}
              shown={shown}
              href={sourceAddress(shown.source, host)}
              busy={busy}
              onLeaveOut={(source) => void change(view.leaveOut(source))}
              onOutdated={(source) => void change(view.sayOutdated(source))}
            />
          ))}
        </ol>
      )}
      <Sentences cites={view.cites.value} onShow={onShow} />
      {view.outdated.value.map(({ key, title }) => (
        <p class="source-left-out muted small" key={key}>
          <span id={`outdated-${key}`} dir="auto">
            {t('saidOutdated', { title })}
          </span>
          <button
            type="button"
            class="button button-small button-quiet"
            aria-describedby={`outdated-${key}`}
            disabled={busy}
            onClick={() => void change(view.trustAgain(key))}
          >
            {t('notOutdated')}
          </button>
        </p>
      ))}
      {leftOut.map((source) => (
        <p class="source-left-out muted small" key={`${source.kind} ${source.id}`}>
          <span id={`left-out-${source.id}`} dir="auto">
            {t('leftOut', { title: source.title })}
          </span>
          <button
            type="button"
            class="button button-small button-quiet"
            aria-describedby={`left-out-${source.id}`}
            disabled={busy}
            onClick={() => void change(view.bringBack(source))}
          >
            {t('useAgain')}
          </button>
        </p>
      ))}
      {view.searchable.value && (
        <AddSource view={view} busy={busy} onAdd={(source) => void change(view.useAlso(source))} />
      )}
      {view.failure.value && <FailureNotice failure={view.failure.value} tone="warn" />}
    </div>
  );
}

function SourceItem({
  shown: { number, source, now },
  href,
  busy,
  onLeaveOut,
  onOutdated,
}: {
  shown: ShownSource;
  href: string | null;
  busy: boolean;
  onLeaveOut: (source: NumberedSource) => void;
  onOutdated: (source: NumberedSource) => void;
}) {
  const { kind, title, updatedAt, passage } = source;
  const about = [
    t(kind),
    now === null || now === 'everyone' ? null : t(now),
    updatedAt && dateFormat({ dateStyle: 'medium' }).format(new Date(updatedAt)),
  ];
  return (
    <li class="source">
      <span class="source-number" aria-hidden="true">
        {number}
      </span>
      <div class="source-about">
        {href ? (
          <a href={href} target="_blank" rel="noreferrer" dir="auto" id={`source-${number}`}>
            {title || t(kind)}
          </a>
        ) : (
          <span dir="auto" id={`source-${number}`}>
            {title || t(kind)}
          </span>
        )}
        <span class="muted small">{about.filter(Boolean).join(' · ')}</span>
        {now === null && <span class="warn-text small">{t('gone')}</span>}
        <details class="small">
          <summary aria-describedby={`source-${number}`}>{t('passage')}</summary>
          <p class="source-passage" dir="auto">
            {passage}
          </p>
          {kind === 'article' && (
            <button
              type="button"
              class="button button-small button-quiet"
              aria-describedby={`source-${number}`}
              disabled={busy}
              onClick={() => onOutdated(source)}
            >
              {t('outdated')}
            </button>
          )}
        </details>
      </div>
      <button
        type="button"
        class="button button-small button-icon"
        aria-label={t('leaveOut')}
        title={t('leaveOut')}
        aria-describedby={`source-${number}`}
        disabled={busy}
        onClick={() => onLeaveOut(source)}
      >
        <Icon name="circle-x" />
      </button>
    </li>
  );
}

/** Which sentences rest on what, folded: each shows its place in the draft. */
function Sentences({ cites, onShow }: { cites: readonly PlacedCite[]; onShow: Props['onShow'] }) {
  if (cites.length === 0) return null;
  return (
    <details class="small">
      <summary>{t('sentences', { count: cites.length })}</summary>
      <ul aria-label={t('sentencesTitle')}>
        {cites.map(({ text, numbers, others, ...place }) => (
          <li key={text} class="source-sentence">
            <button
              type="button"
              class="claim claim-button"
              dir="auto"
              title={t('showInDraft')}
              onClick={(event) => onShow(place, event.currentTarget)}
            >
              {text}
            </button>
            <span class="muted">
              {[
                ...(numbers.length > 0 ? [t('restsOn', { numbers: numbers.join(', ') })] : []),
                ...others.map((other) => t(other)),
              ].join(' · ')}
            </span>
          </li>
        ))}
      </ul>
    </details>
  );
}

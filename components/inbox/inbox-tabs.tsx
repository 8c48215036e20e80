import { useSignal } from '@preact/signals';
import type { ComponentChildren } from 'preact';
import { t } from '@/lib/words/inbox';

type Part = 'tickets' | 'drafts' | 'outbox';

const TABS: readonly Part[] = ['tickets', 'drafts', 'outbox'];
const NAMES = { tickets: 'waiting', drafts: 'drafts', outbox: 'outbox' } as const;

type Props = {
  counts: Readonly<Record<Part, number>>;
  /** From top to bottom, where all have room. */
  order: readonly Part[];
  parts: Readonly<Record<Part, ComponentChildren>>;
};

/** In a low window one part at a time, by its button; in a high one all of them below each other, without buttons. */
export function InboxTabs({ counts, order, parts }: Props) {
  const shown = useSignal<Part>('tickets');
  return (
    <>
      <div class="inbox-tabs">
        {TABS.map((part) => (
          <button
            key={part}
            type="button"
            class="inbox-tab"
            aria-pressed={shown.value === part}
            onClick={() => {
              shown.value = part;
            }}
          >
            {t(NAMES[part])}
            {counts[part] > 0 && <span class={`badge ${part === 'outbox' ? 'badge-accent' : ''}`}>{counts[part]}</span>}
          </button>
        ))}
      </div>
      {order.map((part) => (
        <div key={part} class={`inbox-panel ${shown.value === part ? 'inbox-panel-shown' : ''}`}>
          {parts[part]}
        </div>
      ))}
    </>
  );
}

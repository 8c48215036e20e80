import { useSignal } from '@preact/signals';
import { useEffect, useMemo } from 'preact/hooks';
import { Modal } from '@/components/ui/modal';
import { FailureNotice } from '@/components/ui/notice';
import { t } from '@/lib/words/keys';
import { keyText } from './key-text';
import { createPalette } from './palette-store';

type Props = Omit<Parameters<typeof createPalette>[0], 'end'> & {
  /** Tickets come first: the search field was asked for. */
  forTickets: boolean;
  onOpen: (ticketId: number) => void;
  onClose: () => void;
};

type Entry = { id: string; text: string; about: string; run: () => void };
type Group = { name: string; entries: Entry[] };

/** Ctrl+K: every action with its key, and every ticket of the local copy, by typing. */
export function Palette({ forTickets, onOpen, onClose, ...ports }: Props) {
  const [palette, controller] = useMemo(() => {
    const end = new AbortController();
    return [createPalette({ ...ports, end: end.signal }), end] as const;
  }, []);
  useEffect(() => () => controller.abort(), [controller]);
  const chosen = useSignal(0);

  const ticketGroup = (name: string, tickets: typeof palette.waiting.value): Group => ({
    name,
    entries: tickets.map(({ id, subject, requesterName, requesterEmail }) => ({
      id: `ticket-${id}`,
      text: subject,
      about: [requesterName ?? requesterEmail, `#${id}`].filter(Boolean).join(' · '),
      run: () => onOpen(id),
    })),
  });
  const actions: Group = {
    name: t('actions'),
    entries: palette.actions.value.map(({ id, name, keys, run }) => ({ id, text: name, about: keyText(keys), run })),
  };
  const tickets = [ticketGroup(t('waiting'), palette.waiting.value), ticketGroup(t('others'), palette.others.value)];
  const groups = (forTickets ? [...tickets, actions] : [actions, ...tickets]).filter(
    ({ entries }) => entries.length > 0,
  );
  const all = groups.flatMap(({ entries }) => entries);
  const at = Math.min(chosen.value, all.length - 1);

  function run(entry: Entry | undefined) {
    if (!entry) return;
    onClose();
    // The question is gone by then, and gives the focus back.
    requestAnimationFrame(entry.run);
  }

  return (
    <Modal titleId="palette-title" title={t('find')} onClose={onClose}>
      <input
        type="text"
        role="combobox"
        autocomplete="off"
        autofocus
        aria-label={t('find')}
        aria-expanded="true"
        aria-controls="palette-list"
        aria-activedescendant={all[at] ? `palette-${all[at].id}` : undefined}
        value={palette.query}
        onInput={(event) => {
          palette.query.value = event.currentTarget.value;
          chosen.value = 0;
        }}
        onKeyDown={(event) => {
          const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
          if (step) chosen.value = (at + step + all.length) % Math.max(1, all.length);
          else if (event.key === 'Enter' && !event.isComposing) run(all[at]);
          else return;
          event.preventDefault();
        }}
      />
      {palette.failure.value && <FailureNotice failure={palette.failure.value} />}
      <div id="palette-list" role="listbox" aria-label={t('find')} class="palette">
        {groups.map((group) => (
          // biome-ignore lint/a11y/useSemanticElements: a group of options is no form.
          <div role="group" aria-label={group.name} key={group.name}>
            <div class="palette-group" aria-hidden="true">
              {group.name}
            </div>
            {group.entries.map((entry) => (
              // biome-ignore lint/a11y/useFocusableInteractive: the field keeps the focus, as in every combobox.
              // biome-ignore lint/a11y/useKeyWithClickEvents: the keys are the field's.
              <div
                role="option"
                key={entry.id}
                id={`palette-${entry.id}`}
                class="palette-row"
                aria-selected={all[at] === entry}
                onClick={() => run(entry)}
              >
                <span dir="auto">{entry.text}</span>
                <span class="muted small">{entry.about}</span>
              </div>
            ))}
          </div>
        ))}
      </div>
      <p class="muted small" role="status">
        {palette.reading.value ? t('reading') : all.length === 0 ? t('nothing') : ''}
      </p>
    </Modal>
  );
}

import { Checkbox } from '@/components/ui/field';
import { Modal } from '@/components/ui/modal';
import { t } from '@/lib/words/keys';
import type { Action } from './actions';
import { keyText } from './key-text';

type Props = { actions: readonly Action[]; single: boolean; onSingle: (on: boolean) => void; onClose: () => void };

/** `?`: what each key does, from the list that the keys themselves go by. */
export function KeysSheet({ actions, single, onSingle, onClose }: Props) {
  const everywhere = [
    ['Ctrl+K', t('palette')],
    ['Ctrl+Enter', t('sendKey')],
    ['Ctrl+Shift+Enter', t('resolveKey')],
    ['Ctrl+Z', t('undoKey')],
    [t('escapeKey'), t('escape')],
  ];
  const rows = [
    ...actions.filter(({ keys }) => keys.length > 0).map(({ name, keys }) => [keyText(keys), name]),
    ...everywhere,
  ];
  return (
    <Modal
      titleId="keys-title"
      title={t('title')}
      onClose={onClose}
      foot={
        <button type="button" class="button" onClick={onClose}>
          {t('close')}
        </button>
      }
    >
      <Checkbox id="single-keys" label={t('single')} hint={t('singleHint')} checked={single} onChange={onSingle} />
      <dl class="keys">
        {rows.map(([key, name]) => (
          <div key={key}>
            <dt>
              <kbd>{key}</kbd>
            </dt>
            <dd>{name}</dd>
          </div>
        ))}
      </dl>
    </Modal>
  );
}

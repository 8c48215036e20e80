import { t } from '@/lib/words/outbox';

type Props = {
  to: string;
  toName: string | null;
  from: string | null;
  cc: string[];
  chosen: readonly string[];
  onChoose: (cc: string[]) => void;
};

/** Who gets the reply. A copy can be left out, but nobody can be added here. */
export function Recipients({ to, toName, from, cc, chosen, onChoose }: Props) {
  return (
    <dl class="recipients">
      {from && (
        <>
          <dt>{t('from')}</dt>
          <dd>{from}</dd>
        </>
      )}
      <dt>{t('to')}</dt>
      <dd>{toName ? `${toName} <${to}>` : to}</dd>
      <dt>{t('cc')}</dt>
      <dd>
        {cc.length === 0 && <span class="muted">{t('nobody')}</span>}
        {cc.map((address) => (
          <label class="check" key={address}>
            <input
              type="checkbox"
              checked={chosen.includes(address)}
              onChange={(event) => {
                const keep = event.currentTarget.checked;
                onChoose(cc.filter((one) => (one === address ? keep : chosen.includes(one))));
              }}
            />
            <span>{address}</span>
          </label>
        ))}
      </dd>
    </dl>
  );
}

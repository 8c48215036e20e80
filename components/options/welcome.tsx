import { needsNoKey } from '@/lib/llm/providers';
import { t } from '@/lib/words/options';
import type { Stored } from './form-store';

/** For a new installation: what is left to do, with what is done already ticked. */
export function Welcome({ stored: { settings, keys } }: { stored: Stored }) {
  const freshdeskReady = keys.freshdesk !== null && settings.freshdesk.domain !== '';
  const modelReady = keys.openai !== null || needsNoKey(settings.openai);
  if (freshdeskReady && modelReady) return null;
  const cap = settings.costs.monthly_cap;
  const steps = [
    { done: freshdeskReady, text: t('stepFreshdesk') },
    { done: modelReady, text: t('stepModel') },
    { done: false, text: t('stepSave') },
  ];
  return (
    <div class="card welcome">
      <h2>{t('welcome')}</h2>
      <ol>
        {steps.map(({ done, text }) => (
          <li key={text} class={done ? 'done' : ''}>
            {text}
            {done && <span class="badge badge-good">{t('done')}</span>}
          </li>
        ))}
      </ol>
      {cap !== null && (
        <p>
          {t.pieces('capInstalled', {
            amount: <strong>{t('capAmount', { cap: `$${cap}` })}</strong>,
            change: <a href="#monthly_cap">{t('changeTheCap')}</a>,
          })}
        </p>
      )}
    </div>
  );
}

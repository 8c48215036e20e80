import { needsNoKey } from '@/lib/llm/providers';
import type { Stored } from './form-store';

/** For a new installation: what is left to do, with what is done already ticked. */
export function Welcome({ stored: { settings, keys } }: { stored: Stored }) {
  const freshdeskReady = keys.freshdesk !== null && settings.freshdesk.domain !== '';
  const modelReady = keys.openai !== null || needsNoKey(settings.openai);
  if (freshdeskReady && modelReady) return null;
  const cap = settings.costs.monthly_cap;
  const steps = [
    { done: freshdeskReady, text: 'Enter your Freshdesk domain and API key, and test the connection.' },
    { done: modelReady, text: 'Choose a model provider, enter its API key if it wants one, and test that it answers.' },
    { done: false, text: 'Save. Then open a ticket in Freshdesk and click Generate Response.' },
  ];
  return (
    <div class="card welcome">
      <h2>Welcome. Three steps and you can start</h2>
      <ol>
        {steps.map(({ done, text }) => (
          <li key={text} class={done ? 'done' : ''}>
            {text}
            {done && <span class="badge badge-good">Done</span>}
          </li>
        ))}
      </ol>
      {cap !== null && (
        <p>
          Most models charge for each draft. So that no bill surprises you, drafting stops at{' '}
          <strong>${cap} a month</strong> in this browser. <a href="#monthly_cap">Change the cap</a>
        </p>
      )}
    </div>
  );
}

/** For a new installation: what is left to do, with what is done already ticked. */
export function Welcome({ freshdeskReady, modelReady }: { freshdeskReady: boolean; modelReady: boolean }) {
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
    </div>
  );
}

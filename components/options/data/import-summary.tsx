import type { ImportNote } from '@/lib/settings/import';
import type { Transfer } from './transfer-store';

/** What a chosen file would change, to be read before it is imported. */
export function ImportSummary({ transfer }: { transfer: Transfer }) {
  const plan = transfer.plan.value;
  if (!plan) return null;
  const busy = transfer.importing.busy.value;
  return (
    <fieldset class="import-summary">
      <legend class="visually-hidden">Contents of the file</legend>
      {plan.taken.length > 0 && <Notes title={`Found in ${plan.fileName}`} notes={plan.taken} />}
      {plan.ignored.length > 0 && <Notes title="Left out" notes={plan.ignored} />}
      <div class="action-row">
        {plan.taken.length > 0 && (
          <button type="button" class="button button-primary" disabled={busy} onClick={() => void transfer.importNow()}>
            Import these settings
          </button>
        )}
        <button type="button" class="button" disabled={busy} onClick={transfer.cancel}>
          Cancel import
        </button>
        {plan.taken.length > 0 && <span class="muted small">Nothing is changed yet. Importing saves at once.</span>}
        {plan.taken.some(({ texts = [] }) => texts.length > 0) && (
          <span class="muted small">
            Prompts and playbooks tell the model what to write: read them before you import.
          </span>
        )}
      </div>
    </fieldset>
  );
}

function Notes({ title, notes }: { title: string; notes: ImportNote[] }) {
  return (
    <>
      <h3>{title}</h3>
      <dl>
        {notes.map(({ name, note, texts = [] }, index) => (
          <div key={`${index}:${name}`}>
            <dt>{name}</dt>
            <dd>
              {note}
              {texts.map(({ title, text }, at) => (
                <details key={`${at}:${title}`}>
                  <summary>Read “{title}”</summary>
                  <p class="import-text" dir="auto">
                    {text}
                  </p>
                </details>
              ))}
            </dd>
          </div>
        ))}
      </dl>
    </>
  );
}

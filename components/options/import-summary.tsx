import type { ImportNote } from '@/lib/settings/import';

export function ImportSummary(props: {
  fileName: string;
  taken: ImportNote[];
  ignored: ImportNote[];
  busy: boolean;
  onImport: () => void;
  onCancel: () => void;
}) {
  return (
    <fieldset class="import-summary">
      <legend class="visually-hidden">Contents of the file</legend>
      {props.taken.length > 0 && <Notes title={`Found in ${props.fileName}`} notes={props.taken} />}
      {props.ignored.length > 0 && <Notes title="Left out" notes={props.ignored} />}
      <div class="action-row">
        {props.taken.length > 0 && (
          <button type="button" class="button button-primary" disabled={props.busy} onClick={props.onImport}>
            Import these settings
          </button>
        )}
        <button type="button" class="button" disabled={props.busy} onClick={props.onCancel}>
          Cancel import
        </button>
        {props.taken.length > 0 && <span class="muted small">Nothing is changed yet. Importing saves at once.</span>}
        {props.taken.some(({ texts = [] }) => texts.length > 0) && (
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

import type { ImportNote } from '@/lib/settings/import';
import { textOf } from '@/lib/settings/message-text';
import { t } from '@/lib/words/options-data';
import type { Transfer } from './transfer-store';

/** What a chosen file would change, to be read before it is imported. */
export function ImportSummary({ transfer }: { transfer: Transfer }) {
  const plan = transfer.plan.value;
  if (!plan) return null;
  const busy = transfer.importing.busy.value;
  return (
    <fieldset class="import-summary">
      <legend class="visually-hidden">{t('fileContents')}</legend>
      {plan.taken.length > 0 && <Notes title={t('found', { fileName: plan.fileName })} notes={plan.taken} />}
      {plan.ignored.length > 0 && <Notes title={t('leftOut')} notes={plan.ignored} />}
      <div class="action-row">
        {plan.taken.length > 0 && (
          <button type="button" class="button button-primary" disabled={busy} onClick={() => void transfer.importNow()}>
            {t('importNow')}
          </button>
        )}
        <button type="button" class="button" disabled={busy} onClick={transfer.cancel}>
          {t('cancelImport')}
        </button>
        {plan.taken.length > 0 && <span class="muted small">{t('importHint')}</span>}
        {plan.taken.some(({ texts = [] }) => texts.length > 0) && <span class="muted small">{t('importTexts')}</span>}
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
          <div key={index}>
            <dt>{textOf(name)}</dt>
            <dd>
              {textOf(note)}
              {texts.map(({ title, text }, at) => (
                <details key={at}>
                  <summary>{t('readText', { title: textOf(title) })}</summary>
                  <p class="import-text" dir="auto">
                    {textOf(text)}
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

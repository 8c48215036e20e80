import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { Field, type FieldBinding } from '@/components/ui/field';
import { type PlaybookForm, readKeywords, readPlaybooks, toPlaybookForm } from '@/lib/settings/playbook-form';
import { t } from '@/lib/words/options';
import type { OptionsStore } from '../options-store';

type Part = 'title' | 'keywords' | 'guidance';

/** A part of one playbook in the form. */
function bind({ fields }: OptionsStore, row: PlaybookForm, part: Part): FieldBinding {
  const id = `playbook:${row.id}:${part}`;
  return {
    id,
    value: row[part],
    problem: fields.problems.value[id],
    onInput(value) {
      const all = fields.form.value?.playbooks ?? [];
      fields.set(
        'playbooks',
        all.map((one) => (one.id === row.id ? { ...one, [part]: value } : one)),
      );
      fields.say(id, null);
    },
  };
}

export function PlaybookList({ store }: { store: OptionsStore }) {
  const { fields, defaults } = store;
  const playbooks = fields.form.value?.playbooks ?? [];
  const isDefault = JSON.stringify(readPlaybooks(playbooks).value) === JSON.stringify(defaults.playbooks);
  const add = () =>
    fields.set('playbooks', [...playbooks, { id: crypto.randomUUID(), title: '', keywords: '', guidance: '' }]);
  return (
    <div class="stack">
      <p class="muted intro">{t('playbooksHint')}</p>
      <ul class="playbooks" aria-label={t('playbooks')}>
        {playbooks.map((playbook) => (
          <Playbook key={playbook.id} store={store} playbook={playbook} />
        ))}
      </ul>
      {playbooks.length === 0 && <p class="muted intro">{t('noPlaybooks')}</p>}
      <div class="action-row">
        <button type="button" class="button button-small" onClick={add}>
          {t('addPlaybook')}
        </button>
        <button
          type="button"
          class="button button-small"
          disabled={isDefault}
          onClick={() => fields.set('playbooks', defaults.playbooks.map(toPlaybookForm))}
        >
          {t('restorePlaybooks')}
        </button>
      </div>
    </div>
  );
}

function Playbook({ store, playbook }: { store: OptionsStore; playbook: PlaybookForm }) {
  const title = bind(store, playbook, 'title');
  const keywords = bind(store, playbook, 'keywords');
  const guidance = bind(store, playbook, 'guidance');
  const remove = () =>
    store.fields.set(
      'playbooks',
      (store.fields.form.value?.playbooks ?? []).filter(({ id }) => id !== playbook.id),
    );
  const wrong = [title, keywords, guidance].some((field) => field.problem !== undefined);
  const [startsOpen] = useState(playbook.title === '' && playbook.guidance === '');
  const details = useRef<HTMLDetailsElement>(null);
  useLayoutEffect(() => {
    if (wrong && details.current) details.current.open = true;
  }, [wrong]);
  const count = readKeywords(playbook.keywords).length;
  return (
    <li>
      <details ref={details} open={startsOpen}>
        <summary>
          <span class="playbook-title">{playbook.title || t('newPlaybook')}</span>
          <span class="muted small">{t('keywordCount', { count })}</span>
        </summary>
        <div class="playbook-body">
          <Field {...title} label={t('title')} />
          <Field {...keywords} label={t('keywords')} rows={3} hint={t('keywordsHint')} />
          <Field {...guidance} label={t('guidance')} rows={6} hint={t('guidanceHint')} />
          <div>
            <button type="button" class="button button-danger button-small" onClick={remove}>
              {t('deletePlaybook')}
            </button>
          </div>
        </div>
      </details>
    </li>
  );
}

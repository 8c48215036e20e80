import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { Field, type FieldBinding } from '@/components/ui/field';
import { type PlaybookForm, readKeywords } from '@/lib/settings/playbook-form';

type Part = 'title' | 'keywords' | 'guidance';

type Props = {
  playbooks: PlaybookForm[];
  isDefault: boolean;
  bind: (playbook: PlaybookForm, part: Part) => FieldBinding;
  onAdd: () => void;
  onDelete: (id: string) => void;
  onRestore: () => void;
};

export function PlaybookList(props: Props) {
  return (
    <div class="stack">
      <h3>Playbooks</h3>
      <p class="muted intro">
        What an experienced colleague would check for a common topic. A ticket that holds one of the keywords gets the
        playbook's guidance into its prompt.
      </p>
      <ul class="playbooks" aria-label="Playbooks">
        {props.playbooks.map((playbook) => (
          <Playbook key={playbook.id} playbook={playbook} bind={props.bind} onDelete={props.onDelete} />
        ))}
      </ul>
      {props.playbooks.length === 0 && <p class="muted intro">No playbooks. Drafts then rely on the ticket alone.</p>}
      <div class="action-row">
        <button type="button" class="button button-small" onClick={props.onAdd}>
          Add playbook
        </button>
        <button type="button" class="button button-small" disabled={props.isDefault} onClick={props.onRestore}>
          Restore default playbooks
        </button>
      </div>
    </div>
  );
}

function Playbook({ playbook, bind, onDelete }: { playbook: PlaybookForm } & Pick<Props, 'bind' | 'onDelete'>) {
  const title = bind(playbook, 'title');
  const keywords = bind(playbook, 'keywords');
  const guidance = bind(playbook, 'guidance');
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
          <span class="playbook-title">{playbook.title || 'New playbook'}</span>
          <span class="muted small">{count === 1 ? '1 keyword' : `${count} keywords`}</span>
        </summary>
        <div class="playbook-body">
          <Field {...title} label="Title" />
          <Field
            {...keywords}
            label="Keywords"
            rows={3}
            hint="Words or phrases in any language, separated by commas."
          />
          <Field {...guidance} label="Guidance" rows={6} hint="Plain text: what to check, what to ask, which steps." />
          <div>
            <button type="button" class="button button-danger button-small" onClick={() => onDelete(playbook.id)}>
              Delete playbook
            </button>
          </div>
        </div>
      </details>
    </li>
  );
}

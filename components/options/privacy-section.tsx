import { BUILT_IN_MODEL } from '@/lib/llm/built-in/client';
import { modelHost } from './model/base-url';
import type { OptionsStore } from './options-store';
import { Section } from './section';
import { SettingField } from './setting-field';

export function PrivacySection({ store }: { store: OptionsStore }) {
  const form = store.fields.form.value;
  const host = modelHost(form?.base_url ?? '')?.host ?? 'your model endpoint';
  const helpDesk = store.fields.stored.value?.settings.freshdesk.domain || 'your help desk';
  return (
    <Section id="privacy">
      <ul class="plain-facts">
        <li>
          When you click a button to write a draft, and only then, that ticket's text, the requester's name and its
          fields go to <strong>{form?.provider === 'built-in' ? BUILT_IN_MODEL : host}</strong>. E-mail addresses and
          phone numbers of the requester's record are left out; what people wrote in their messages is not.
        </li>
        <li>
          Replies, notes and status changes go to <strong>{helpDesk}</strong>. Nothing goes anywhere else: this
          extension has no server and collects nothing.
        </li>
        <li>
          Tickets, drafts and keys are kept in this browser profile, readable by whoever can use it or read its files.
          <em>Leave this help desk</em> deletes them from those files.
        </li>
      </ul>
      <SettingField store={store} path="privacy.private_notes_in_responses" />
    </Section>
  );
}

import type { Outcome } from '@/components/ui/attempt';
import { BusyButton } from '@/components/ui/busy-button';
import { Field, type FieldBinding } from '@/components/ui/field';
import { StatusLine } from '@/components/ui/status-line';
import { KeyField } from './key-field';
import { Section } from './section';

type Props = {
  domain: FieldBinding;
  agentPage: FieldBinding;
  apiKey: FieldBinding;
  savedKey: string | null;
  savedDomain: string;
  removing: boolean;
  onRemove: (remove: boolean) => void;
  /** Whose key it is, once Freshdesk said so. */
  account: { name: string; email: string } | null;
  busy: boolean;
  outcome: Outcome | null;
  onTest: () => void;
};

export function FreshdeskSection(props: Props) {
  return (
    <Section id="freshdesk">
      <Field
        {...props.domain}
        label="Freshdesk domain"
        placeholder="yourcompany.freshdesk.com"
        inputMode="url"
        hint="The name alone or any address of your help desk will do, for example acme."
      />
      <Field
        {...props.agentPage}
        label="Agent page address (optional)"
        placeholder="support.yourcompany.com"
        inputMode="url"
        hint="Only if you open tickets under your company's own name instead of freshdesk.com. Chrome then asks you to allow that one address; data still comes from the domain above."
      />
      <KeyField
        field={props.apiKey}
        label="Freshdesk API key"
        shortName="Freshdesk key"
        saved={props.savedKey}
        removing={props.removing}
        onRemove={props.onRemove}
        hint={keyHint(props)}
      />
      <details class="help">
        <summary>Where do I find my API key?</summary>
        <ol>
          <li>In Freshdesk, click your profile picture at the top right, then “Profile settings”.</li>
          <li>Your API key is on the right, below “Change password”. Newer accounts show it after a captcha.</li>
          <li>No key there? Then an admin has to allow API access for your agent account.</li>
        </ol>
      </details>
      <div class="action-row">
        <BusyButton busy={props.busy} onClick={props.onTest}>
          Test Freshdesk connection
        </BusyButton>
        <StatusLine outcome={props.outcome} busy={props.busy && 'Asking Freshdesk…'} />
      </div>
    </Section>
  );
}

function keyHint({ savedKey, savedDomain, domain, apiKey, account, removing }: Props): string {
  const typed = domain.value.trim().toLowerCase();
  if (
    savedKey !== null &&
    savedDomain !== '' &&
    apiKey.value === '' &&
    !typed.includes(savedDomain.split('.')[0] ?? '')
  ) {
    return `The saved key was made for ${savedDomain}. Another help desk needs its own key.`;
  }
  if (savedKey !== null && account && !removing && apiKey.value === '') {
    return `This is the key of ${account.name} (${account.email}). Replies are sent in that name.`;
  }
  return 'It stays in this browser and is sent only to your help desk.';
}

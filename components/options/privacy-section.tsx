import { Checkbox } from '@/components/ui/field';
import { Section } from './section';

export function PrivacySection(props: {
  modelHost: string;
  helpDesk: string;
  privateNotes: boolean;
  onPrivateNotes: (on: boolean) => void;
}) {
  const helpDesk = props.helpDesk || 'your help desk';
  return (
    <Section id="privacy">
      <ul class="plain-facts">
        <li>
          When you click a button to write a draft, and only then, that ticket's text, the requester's name and its
          fields go to <strong>{props.modelHost}</strong>. E-mail addresses and phone numbers of the requester's record
          are left out; what people wrote in their messages is not.
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
      <Checkbox
        id="private-notes"
        label="Use private notes in customer responses"
        checked={props.privateNotes}
        onChange={props.onPrivateNotes}
        hint="Off: a customer response is written without your team's private notes, so that nothing of them can slip into it. Tech instructions always use them."
      />
    </Section>
  );
}

import { Checkbox } from '@/components/ui/field';
import { Section } from './section';

export function NotificationSection(props: { newTickets: boolean; onNewTickets: (on: boolean) => void }) {
  return (
    <Section id="notifications">
      <Checkbox
        id="notify-new-tickets"
        label="Notify me about new tickets"
        checked={props.newTickets}
        onChange={props.onNewTickets}
        hint="A message of your system when a check finds new tickets. The number on the extension's icon is always there."
      />
    </Section>
  );
}

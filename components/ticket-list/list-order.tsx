import { t } from '@/lib/words/ticket-list';
import { ORDERS, type Order, WHOSE, type Whose } from './whose';

type Props = {
  whose: Whose;
  order: Order;
  onWhose: (whose: Whose) => void;
  onOrder: (order: Order) => void;
};

/** Which of the waiting tickets, and what comes first. */
export function ListOrder({ whose, order, onWhose, onOrder }: Props) {
  return (
    <div class="list-order">
      <select
        aria-label={t('whose')}
        value={whose}
        onChange={(event) => onWhose(WHOSE.find((one) => one === event.currentTarget.value) ?? 'everyone')}
      >
        {WHOSE.map((one) => (
          <option key={one} value={one}>
            {t(one)}
          </option>
        ))}
      </select>
      <select
        aria-label={t('order')}
        value={order}
        onChange={(event) => onOrder(ORDERS.find((one) => one === event.currentTarget.value) ?? 'newest')}
      >
        {ORDERS.map((one) => (
          <option key={one} value={one}>
            {t(one === 'due' ? 'dueFirst' : 'newestFirst')}
          </option>
        ))}
      </select>
    </div>
  );
}

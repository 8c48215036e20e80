import { type FoundDate, findDates } from './find-dates';
import { borneOut, claimKind } from './kind';
import { type Dated, daysAround, isPast, readDays } from './same-day';

export { type Months, readMonths } from './months';

/** A day names its month, too: "in December 2026" is no more than is known. */
const withMonths = (dates: readonly FoundDate[]): Dated[] =>
  dates.flatMap((date) => [date, { days: date.days.map((day) => day.replace(/-.*/, '-*')), year: date.year }]);

/** A day that is past promises nothing: where the customer named it, a reply may repeat it. */
export const dates = claimKind({
  kind: 'date',
  find: (text, { months }) => findDates(text, months),
  read: ({ own, customer, times, months, now }) => ({
    own: readDays([...withMonths(findDates(own, months)), ...times.flatMap(daysAround)]),
    customer: readDays(withMonths(findDates(customer, months))),
    now,
  }),
  verdict(date, { own, customer, now }) {
    const told = customer(date);
    return borneOut(own(date) || (told && isPast(date, now)), () => told);
  },
});

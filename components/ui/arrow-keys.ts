const STEPS: Record<string, (at: number, last: number) => number> = {
  ArrowDown: (at, last) => Math.min(last, at + 1),
  ArrowUp: (at) => at - 1,
  Home: () => 0,
  End: (_, last) => last,
};

/** Moves the focus through the rows of a list; up from the first one leads back to the search field. */
export function moveByKey(event: KeyboardEvent & { currentTarget: HTMLElement }): void {
  const step = STEPS[event.key];
  const field = event.currentTarget.querySelector<HTMLElement>('input[type="search"]');
  const inField = event.target === field;
  // There Home and End are for the text.
  if (!step || event.altKey || event.ctrlKey || event.metaKey || (inField && event.key !== 'ArrowDown')) return;
  const rows = [...event.currentTarget.querySelectorAll<HTMLElement>('button.ticket-row')];
  const at = rows.indexOf(event.target as HTMLElement);
  if (rows.length === 0 || (at < 0 && !inField)) return;
  const next = step(at, rows.length - 1);
  event.preventDefault();
  (rows[next] ?? field)?.focus();
}

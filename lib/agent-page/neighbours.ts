/** Finer than any screen shows. */
const SAME_PX = 0.1;

/**
 * Where the page's own things are in and around a bar. The bar and its section may grow to the right, which is what the
 * place of their own contents and neighbours tells; they may not move or get taller.
 */
export function placesAround(bar: Element, host: Element): number[] {
  const around = [...(bar.parentElement?.children ?? [])].filter((one) => one !== bar);
  const inside = [...bar.children].filter((one) => one !== host);
  const holders = [bar, bar.parentElement].flatMap((one) => one?.getBoundingClientRect() ?? []);
  const things = [...around, ...inside].map((one) => one.getBoundingClientRect());
  return [
    ...holders.flatMap(({ left, top, height }) => [left, top, height]),
    ...things.flatMap(({ left, top, width, height }) => [left, top, width, height]),
  ];
}

export const isMoved = (before: readonly number[], after: readonly number[]): boolean =>
  before.length !== after.length || before.some((place, index) => Math.abs(place - (after[index] ?? 0)) > SAME_PX);

/** Whether the page's own things would be elsewhere without the host. Measured within one task, so nobody sees it. */
export function isInTheWay(host: HTMLElement, bar: Element): boolean {
  const with_ = placesAround(bar, host);
  host.setAttribute('data-away', '');
  const without = placesAround(bar, host);
  host.removeAttribute('data-away');
  return isMoved(without, with_);
}

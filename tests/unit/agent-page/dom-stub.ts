/** Just enough of a button in a page for pure judgements about it; what a browser draws is for the browser tests. */
export function buttonIn(
  options: { opacity?: number; parentOpacity?: number; width?: number; covered?: boolean } = {},
) {
  const { opacity = 1, parentOpacity = 1, width = 100, covered = false } = options;
  const parent = { parentElement: null, opacity: parentOpacity };
  const host = { parentElement: parent, opacity: 1, ownerDocument: {} as Record<string, unknown> };
  const button = {
    parentElement: null,
    opacity,
    getBoundingClientRect: () => ({ left: 0, top: 0, width, height: 30 }),
  };
  host.ownerDocument['elementFromPoint'] = () => (covered ? {} : host);
  return { host: host as unknown as HTMLElement, button: button as unknown as HTMLElement };
}

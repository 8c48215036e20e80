const DEFAULT_HEIGHT_PX = 32;

/** How the page around the buttons looks, so that they look like its own. */
export function matchLook(host: HTMLElement, bar: Element | null): void {
  const document = host.ownerDocument;
  const neighbour = [...(bar?.querySelectorAll('button') ?? [])].find((button) => button.offsetHeight > 0);
  const { fontFamily, fontSize, fontWeight, borderTopLeftRadius } = getComputedStyle(neighbour ?? bar ?? document.body);
  const height = neighbour?.offsetHeight ?? DEFAULT_HEIGHT_PX;
  const look = {
    height: `${Math.min(40, Math.max(24, height))}px`,
    font: `${fontWeight} ${fontSize}/1.3 ${fontFamily}`,
    radius: neighbour ? borderTopLeftRadius : '4px',
  };
  for (const [name, value] of Object.entries(look)) host.style.setProperty(`--${name}`, value);
  host.toggleAttribute('data-floating', bar === null);
  host.toggleAttribute('data-dark', isDark(bar ?? document.body));
}

/** Changes whenever a page changes its theme, in one of the ways in which pages do that. Cheap: no style is computed. */
export function lookOf({ documentElement, body }: Document): string {
  return [documentElement, body]
    .map((element) => `${element?.className} ${element?.dataset['theme']} ${element?.style.cssText}`)
    .join();
}

/** By the colour that is really behind: Freshdesk can be light where the system is dark. */
export function isDark(element: Element): boolean {
  for (let at: Element | null = element; at; at = at.parentElement) {
    const [red = 255, green = 255, blue = 255, alpha = 1] =
      getComputedStyle(at)
        .backgroundColor.match(/[\d.]+/g)
        ?.map(Number) ?? [];
    if (alpha > 0.5) return red * 0.299 + green * 0.587 + blue * 0.114 < 128;
  }
  // Nothing painted: the browser's white canvas.
  return false;
}

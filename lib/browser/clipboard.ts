const FOCUS_WAIT_MS = 1000;

/** Puts text on the clipboard. Needs the page in front, so it waits a moment for that. @returns false when refused. */
export async function copyText(text: string): Promise<boolean> {
  const until = Date.now() + FOCUS_WAIT_MS;
  while (!document.hasFocus() && Date.now() < until) await new Promise((resolve) => setTimeout(resolve, 50));
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}

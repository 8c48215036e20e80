import type { Locator, Page } from '@playwright/test';

/** A person's hands: counts what they do, and scrolls only where a thing is out of sight. */
export function hands(page: Page) {
  const done = { clicks: 0, keys: 0, scrolls: 0, pastes: 0 };
  return {
    done,
    async click(what: Locator) {
      await what.waitFor();
      const seen = await what.evaluate((element) => {
        const { left, right, top, bottom } = element.getBoundingClientRect();
        const over = document.elementFromPoint((left + right) / 2, (top + bottom) / 2);
        return over !== null && (element.contains(over) || over.contains(element));
      });
      if (!seen) done.scrolls += 1;
      done.clicks += 1;
      await what.click();
    },
    /** Into what has the focus, over what stands there. */
    async paste(text: string) {
      done.pastes += 1;
      await page.evaluate((copied) => navigator.clipboard.writeText(copied), text);
      await page.keyboard.press('Control+a');
      await page.keyboard.press('Control+v');
    },
    /** A chord is one. */
    async press(key: string) {
      done.keys += 1;
      await page.keyboard.press(key);
    },
  };
}

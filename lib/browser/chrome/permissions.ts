import { browser } from 'wxt/browser';
import type { Permissions } from '../platform';

export const permissions: Permissions = {
  contains: (pattern) => browser.permissions.contains({ origins: [pattern] }),
  request: (patterns) => browser.permissions.request({ origins: [...patterns] }),
  async remove(patterns) {
    await browser.permissions.remove({ origins: [...patterns] });
  },
  all: async () => (await browser.permissions.getAll()).origins ?? [],
  // Tried in Chromium 156: it does not use the activation up.
  async gesture() {
    if (!(await browser.permissions.request({ permissions: [] }))) throw new Error('No gesture.');
  },
  onChanged(changed) {
    browser.permissions.onAdded.addListener(() => changed());
    browser.permissions.onRemoved.addListener(() => changed());
  },
};

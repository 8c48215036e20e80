import { browser } from 'wxt/browser';
import type { Alarms, Badge, Commands, Idle, Notifications, SidePanel } from '../platform';

export const alarms: Alarms = {
  set: (name, timing) => Promise.resolve(browser.alarms.create(name, timing)),
  next: async (name) => (await browser.alarms.get(name))?.scheduledTime ?? null,
  async clear(name) {
    await browser.alarms.clear(name);
  },
};

export const badge: Badge = {
  async show({ text, colour, title }) {
    await browser.action.setBadgeBackgroundColor({ color: colour });
    await browser.action.setBadgeText({ text });
    await browser.action.setTitle({ title });
  },
};

export const commands: Commands = {
  async all() {
    const all = await browser.commands.getAll();
    return all.map(({ name = '', description = '', shortcut = '' }) => ({ name, description, keys: shortcut }));
  },
};

export const idle: Idle = {
  isIdle: async (seconds) => (await browser.idle.queryState(seconds)) !== 'active',
};

export const notifications: Notifications = {
  async show(id, content) {
    const iconUrl = browser.runtime.getURL('/icon/128.png');
    await browser.notifications.create(id, { type: 'basic', iconUrl, ...content });
  },
  async clearAll() {
    const shown = Object.keys(await browser.notifications.getAll());
    await Promise.all(shown.map((id) => browser.notifications.clear(id)));
  },
};

export const sidePanel: SidePanel = {
  open: (where) => browser.sidePanel.open(where),
};

import { expect, pageTest } from './fixtures.ts';
import { listed } from './harness/listed.ts';
import { popupPage } from './pages/popup.ts';

for (const wanted of [false, true]) {
  pageTest(
    `a new ticket is ${wanted ? '' : 'not '}notified when the setting is ${wanted ? 'on' : 'off'}`,
    async ({ extension, freshdesk }) => {
      await extension.configure({ settings: { notifications: { new_tickets: wanted } } });
      const popup = popupPage(await extension.openPopup());
      await popup.checkNow.click();
      await expect(popup.tickets.getByText('VPN drops every few minutes since the update')).toBeVisible();
      await expect(popup.checkNow).toBeEnabled();
      const shown = () => popup.page.evaluate(async () => Object.keys(await chrome.notifications.getAll()));
      // The first check finds a whole help desk, and tells of none of it.
      expect(await shown()).toEqual([]);
      freshdesk.addTicket({ id: 4850, subject: 'The scanner sends empty pages' });
      await listed(freshdesk);
      await popup.checkNow.click();
      await expect(popup.tickets.getByText('The scanner sends empty pages')).toBeVisible();
      if (wanted) await expect.poll(shown).toEqual(['ticket:4850']);
      else expect(await shown()).toEqual([]);
    },
  );
}

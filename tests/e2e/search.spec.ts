import { expect, pageTest } from './fixtures.ts';
import { listed } from './harness/listed.ts';

pageTest(
  'search as you type, in any script, by keyboard, and it follows what comes in',
  async ({ ready, freshdesk }) => {
    const popup = await ready.openPopup();
    await popup.getByRole('button', { name: 'Check now' }).click();
    await expect(popup.getByRole('list', { name: 'Tickets' }).getByRole('listitem').first()).toBeVisible();
    await expect(popup.getByRole('button', { name: 'Check now' })).toBeEnabled();
    const page = await ready.openPage('sidepanel.html');
    const list = page.getByRole('navigation', { name: 'Tickets' });
    const box = page.getByRole('searchbox', { name: 'Search tickets' });
    const found = list.getByRole('button', { name: /./ }).filter({ has: page.locator('mark') });

    await box.pressSequentially('リモートサーバー');
    await expect(found).toHaveCount(1);
    await expect(found.locator('mark')).toHaveText('リモートサーバー');
    await expect(found).toContainText('VPNに接続できません');
    await expect(list.getByRole('status')).toHaveText('1 ticket');

    // Without accents and half typed.
    await box.fill('kennwortand');
    await expect(found).toContainText('Konto gesperrt nach Kennwortänderung');
    await expect(found.locator('mark')).toHaveText('Kennwortänd');

    await box.fill('scanner');
    await expect(list.getByText('No ticket of the local copy matches.')).toBeVisible();
    freshdesk.addTicket({ subject: 'The scanner sends empty pages' });
    await listed(freshdesk);
    await popup.bringToFront();
    await popup.getByRole('button', { name: 'Check now' }).click();
    await page.bringToFront();
    await expect(found).toContainText('The scanner sends empty pages');
    await box.focus();
    await page.keyboard.press('ArrowDown');
    await expect(found).toBeFocused();
    await page.keyboard.press('Enter');
    await expect(page.getByRole('heading', { level: 1 })).toContainText('The scanner sends empty pages');
  },
);

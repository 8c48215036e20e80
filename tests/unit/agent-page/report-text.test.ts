import { expect, it } from 'vitest';
import type { PageReport } from '@/lib/agent-page/report';
import { reportText } from '@/lib/agent-page/report-text';

const versions = { extension: '1.2.3', browser: 'Chrome/156.0', system: 'X11', interfaceLanguage: 'nl' };
const page: PageReport = {
  host: 'own name',
  path: '/a/tickets/#',
  language: '',
  window: '1400×900 at 1',
  buttons: 'floating',
  selectors: { actionBar: [{ selector: '#mainactionbar .page-actions__left', found: 0, visible: 0 }] },
  replyEditor: 'closed',
  otherWriting: true,
  editors: { Froala: 2, Redactor: 0 },
  wayToBar: '',
  wayToReply: 'main > button.reply',
  inBar: [],
};

it('says in plain lines what was found, and what was not', () => {
  expect(reportText(page, versions).split('\n')).toEqual([
    'Assistant for Freshdesk, page report',
    'Extension 1.2.3, Chrome/156.0, X11',
    'Page /a/tickets/# on own name, language not said, browser in nl',
    'Window 1400×900 at 1',
    'Buttons: floating',
    'Reply editor: closed, and something else is being written',
    'Editors in sight: 2 Froala',
    'Way to the bar: no bar',
    'In the bar: nothing',
    'Way to Reply: main > button.reply',
    'actionBar:',
    '  0 found, 0 visible: #mainactionbar .page-actions__left',
    '',
  ]);
});

import type { PageReport } from './report';

export type Versions = { extension: string; browser: string; system: string; interfaceLanguage: string };

/** A page report as plain text for a bug report. */
export function reportText(page: PageReport, versions: Versions): string {
  const lists = Object.entries(page.selectors).flatMap(([name, list]) => [
    `${name}:`,
    ...list.map(({ selector, found, visible }) => `  ${found} found, ${visible} visible: ${selector}`),
  ]);
  const editors = Object.entries(page.editors)
    .filter(([, count]) => count > 0)
    .map(([name, count]) => `${count} ${name}`);
  return [
    'Assistant for Freshdesk, page report',
    `Extension ${versions.extension}, ${versions.browser}, ${versions.system}`,
    `Page ${page.path} on ${page.host}, language ${page.language || 'not said'}, browser in ${versions.interfaceLanguage}`,
    `Window ${page.window}`,
    `Buttons: ${page.buttons}`,
    `Reply editor: ${page.replyEditor}${page.otherWriting ? ', and something else is being written' : ''}`,
    `Editors in sight: ${editors.join(', ') || 'none'}`,
    `Way to the bar: ${page.wayToBar || 'no bar'}`,
    `In the bar: ${page.inBar.join(', ') || 'nothing'}`,
    `Way to Reply: ${page.wayToReply || 'no Reply button'}`,
    ...lists,
    '',
  ].join('\n');
}

import { expect, test } from 'vitest';
import { type PressAsks, sensePress } from '@/lib/worker/press-probe';

const self = { extensionId: 'us', extensionOrigin: 'chrome-extension://us' };
const url = 'https://acme.freshdesk.com/a/tickets/4711';
const script = { id: 'us', origin: 'https://acme.freshdesk.com', frameId: 0, url, tab: { id: 7, url } };
const generate = { type: 'generate', ticketId: 4711, kind: 'response' };

/** As the browser answers; what it was asked, in order. */
function asks(gesture: boolean, panel: boolean) {
  const asked: string[] = [];
  const answer = (name: string, yes: boolean) => async () => {
    asked.push(name);
    if (!yes) throw new Error(`${name} may only be called in response to a user gesture.`);
  };
  const ports: PressAsks = {
    permissions: { gesture: answer('gesture', gesture) },
    sidePanel: { open: answer('panel', panel) },
  };
  return { asked, ports };
}

test.each([
  ['a press', generate, true, true, true],
  ['one in a window that has no side panel', generate, true, false, true],
  ['a browser that no longer answers the first question', generate, false, true, true],
  ['no press', generate, false, false, false],
  ['a press for the settings', { type: 'open-options' }, true, false, true],
  ['no press for the settings', { type: 'open-options' }, false, false, false],
])('%s: asked in the same turn', async (_name, message, gesture, panel, pressed) => {
  const { asked, ports } = asks(gesture, panel);
  const sensed = sensePress(message, script, self, ports);
  expect(asked).toEqual(message.type === 'generate' ? ['gesture', 'panel'] : ['gesture']);
  expect(await sensed).toBe(pressed);
});

test.each([
  ['a message that needs no press', { type: 'watch', ticketId: 4711 }, script],
  ['one with more in it than a press', { ...generate, instruction: 'x' }, script],
  ['nothing that we understand', ['generate'], script],
  ['a frame', generate, { ...script, frameId: 2 }],
  ['another extension', generate, { ...script, id: 'them' }],
  ['a sender without a tab', generate, { ...script, tab: undefined }],
  ['our own page', generate, { ...script, origin: self.extensionOrigin }],
])('%s opens nothing and asks nothing', async (_name, message, sender) => {
  const { asked, ports } = asks(true, true);
  expect(await sensePress(message, sender, self, ports)).toBe(false);
  expect(asked).toEqual([]);
});

/** `npm start`: the extension in a Chromium beside a local help desk and model, set up and on a ticket. */
import { spawnSync } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { createExtension, HOST, TEN_SECONDS_TO_UNDO } from '../e2e/harness/extension.ts';
import { launchExtension } from '../e2e/harness/launch.ts';
import { walk } from '../e2e/harness/walk.ts';
import { startFreshdesk } from '../servers/freshdesk/server.ts';
import { startModel } from '../servers/model/server.ts';
import { chromiumVersion, findChromium } from './chromium.ts';

const hasDisplay = process.platform !== 'linux' || Boolean(process.env['DISPLAY'] || process.env['WAYLAND_DISPLAY']);
const output = resolve('demo-output');

const executablePath = findChromium();
console.log(chromiumVersion(executablePath));
console.log('Building the extension …');
for (const args of [
  ['wxt', 'prepare'],
  ['wxt', 'build'],
]) {
  if (spawnSync('npx', args, { stdio: 'inherit' }).status !== 0) process.exit(1);
}

const freshdesk = await startFreshdesk();
const model = await startModel();
console.log(`Local help desk on 127.0.0.1:${freshdesk.port}, local model on 127.0.0.1:${model.port}.`);

const launched = await launchExtension({
  executablePath,
  extensionPath: resolve('.output/chrome-mv3'),
  freshdeskPort: freshdesk.port,
  modelPort: model.port,
  headless: !hasDisplay,
});
const extension = createExtension(launched);

async function close(): Promise<void> {
  await launched.context.close().catch(() => undefined);
  await freshdesk.close();
  await model.close();
}

if (hasDisplay) {
  await extension.configure(TEN_SECONDS_TO_UNDO);
  const page = await extension.openTicket(4711);
  await page.bringToFront();
  console.log(`\nOpen: https://${HOST}/a/tickets/4711, with the extension set up.`);
  console.log('Press “Generate Response” in the bar above the ticket. Close the browser to end.');
  await new Promise((done) => launched.context.on('close', done));
  await close();
} else {
  mkdirSync(output, { recursive: true });
  console.log('\nNo display, so the main job is walked through headless:\n');
  let number = 0;
  try {
    await walk({
      extension,
      freshdesk,
      model,
      step: async (name, page) => {
        number += 1;
        const file = join(
          output,
          `${String(number).padStart(2, '0')}-${name.toLowerCase().replace(/[^a-z]+/g, '-')}.png`,
        );
        await page.screenshot({ path: file });
        console.log(`  ${number}. ${name}  (${file})`);
      },
    });
    console.log('\nDone. Every step worked.');
  } catch (error) {
    console.error('\nA step failed:', error);
    process.exitCode = 1;
  }
  await close();
}

import { p } from '../markup.ts';
import type { SeedMessage, SeedTicket } from '../types.ts';

type Line = readonly [by: string, text: string, kind?: 'note'];

const LINES: readonly Line[] = [
  ['sam', 'Hi Priya, which programme do you use for the calls, and does the mouse pointer still move when it freezes?'],
  ['requester', 'Mostly Teams. The pointer freezes too, the sound goes on for about ten seconds.'],
  ['sam', 'Please install the pending firmware update from the vendor tool (BIOS 1.18) and tell us how it goes.'],
  ['requester', 'The tool says no updates available.'],
  ['sam', 'Laptop is not in the firmware ring. Moved LT-20412 to ring 2.', 'note'],
  ['sam', 'I have changed a setting on our side. Please search for updates again in an hour.'],
  ['requester', 'Found it, installed, restarted. First call was fine.'],
  ['requester', 'Second call froze after 12 minutes. Had to hold the power button.'],
  ['sam', 'Thank you. Does it happen on battery as well as on the dock?'],
  ['requester', 'I only ever use the dock. I will try without tomorrow.'],
  ['requester', 'Without the dock: a 45 minute call without any freeze.'],
  ['robin', 'Dock model WD19, firmware 01.00.04, current is 01.00.36.', 'note'],
  [
    'robin',
    'Hi Priya, Robin here, I look after docks. Please run "Dock firmware" from the software portal with the dock connected. It takes ten minutes; do not unplug it.',
  ],
  ['requester', 'It stops at 40 % with "Update failed (0x0E)".'],
  ['robin', 'Please unplug the dock from power for 30 seconds and start again.'],
  ['requester', 'Same error, three times now.'],
  ['robin', 'I will send a replacement dock. Are you in the office on Thursday?'],
  ['requester', 'Yes, Thursday after 13:00.'],
  ['robin', 'Dock swapped, serial noted in the asset list.', 'note'],
  ['requester', 'New dock is running. Two calls, no freeze. Fingers crossed.'],
  ['robin', 'Good to hear. I will leave the ticket open until next week.'],
  ['requester', 'Sorry, it froze again today, this time while sharing my screen with two monitors.'],
  ['robin', 'Which monitors and which cables do you use?'],
  ['requester', 'Two 27 inch ones, one on HDMI, one on DisplayPort, both through the dock.'],
  [
    'robin',
    'Graphics driver is 30.0.101, known issue with hardware decoding. Update is blocked by the CAD plug-in.',
    'note',
  ],
  ['robin', 'Please open Teams > Settings > General and switch off hardware acceleration, then restart Teams.'],
  ['requester', 'Done. No freeze since yesterday, but the picture is a bit choppy when I share.'],
  ['robin', 'That is expected until the driver can be updated. Does it disturb your work?'],
  [
    'requester',
    'For normal calls it is fine. For the design reviews on Fridays it is not: people cannot follow the animation.',
  ],
  ['requester', 'Is there a date for the driver? And could I borrow another laptop for the review this Friday at 10?'],
];

const FIRST_HOURS_AGO = 330;
const LAST_HOURS_AGO = 4;

function toMessage([by, text, kind]: Line, index: number): SeedMessage {
  const step = (FIRST_HOURS_AGO - LAST_HOURS_AGO) / (LINES.length - 1);
  const hoursAgo = FIRST_HOURS_AGO - index * step;
  return kind ? { by, kind, hoursAgo, html: p(text) } : { by, hoursAgo, html: p(text) };
}

/** Thirty messages: three times what `include=conversations` gives. */
export const longThread: SeedTicket = {
  id: 4723,
  subject: 'Laptop freezes during video calls',
  from: 'priya.nair@example.com',
  hoursAgo: 332,
  priority: 3,
  group: 'Workplace',
  agent: 'robin',
  type: 'Problem',
  tags: ['laptop', 'dock', 'video'],
  html: p(
    'Hello,',
    'my laptop (LT-20412) freezes in about every second video call. Nothing reacts any more and I have to switch it off with the power button.',
    'Priya',
  ),
  messages: LINES.map(toMessage),
};

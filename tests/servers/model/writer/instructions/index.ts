import { type InstructionsText, TOPICS, type Topic } from '../types.ts';
import { accounts } from './accounts.ts';
import { connections } from './connections.ts';
import { devices } from './devices.ts';
import { parseInstructions } from './parse.ts';

const parsed = parseInstructions([accounts, connections, devices].join('\n'));

export const INSTRUCTIONS = Object.fromEntries(
  TOPICS.map((topic) => {
    const text = parsed.get(topic);
    if (!text) throw new Error(`No instructions about ${topic}`);
    return [topic, text];
  }),
) as Record<Topic, InstructionsText>;

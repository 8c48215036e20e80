import { isRecord, type Message, type Schema } from '../body.ts';
import { fill } from './fill.ts';
import { readPrompt } from './prompt.ts';
import { refineReply } from './refine.ts';
import { writeReply } from './reply.ts';
import { plainInstructions, writeInstructions } from './tech.ts';

const DEFAULT_SCHEMA: Schema = {
  type: 'object',
  properties: {
    reply: { type: 'string' },
    status: { type: 'string' },
    reason: { type: 'string' },
    follow_up_questions: { type: 'array', items: { type: 'string' } },
  },
};

function wantsInstructions(messages: Message[], schema: Schema | null): boolean {
  if (schema) {
    const { properties } = schema;
    return isRecord(properties) && Object.keys(properties).some((key) => /root_?cause|diagnos/i.test(key));
  }
  const system = messages.filter((message) => message.role === 'system' || message.role === 'developer');
  return system.some((message) => /root cause|tech(nical)? instructions/i.test(message.content));
}

/**
 * The demo model: a sensible answer to the ticket in a prompt, from templates.
 * @param json the schema to follow, `object` for any JSON, null for plain text
 * @param turn picks the wording, so that asking again gives another text
 */
export function write(messages: Message[], json: Schema | 'object' | null, turn: number): string {
  const schema = json === 'object' ? DEFAULT_SCHEMA : json;
  const prompt = readPrompt(messages);
  const lastMessage = messages.at(-1)?.content ?? '';
  if (!schema && !prompt.subject && lastMessage.length < 100) return 'OK. This is the demo model speaking.';

  const instructions = writeInstructions(prompt);
  const technical = wantsInstructions(messages, json === 'object' ? null : schema);
  if (!schema && technical) return plainInstructions(instructions);
  const reply =
    prompt.instruction && !technical ? refineReply(prompt, prompt.instruction, turn) : writeReply(prompt, turn);
  if (!schema) return reply.text;
  const content = {
    ...instructions,
    reply: technical ? plainInstructions(instructions) : reply.text,
    status: reply.status,
    reason: reply.reason,
    follow_up_questions: reply.questions,
    questions: reply.questions,
    asks: prompt.subject ? [prompt.subject] : [],
    next: reply.status === 'needs_follow_up' ? 'customer' : 'nobody',
    for_agent: [],
    unsure: [],
    subject: prompt.subject,
    language: reply.language,
    topic: reply.topic,
  };
  return JSON.stringify(fill(schema, content));
}

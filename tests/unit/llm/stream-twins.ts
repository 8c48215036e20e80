import { chunk } from './helpers';

type Want = { text?: string; complete?: boolean; failure?: string };

const DONE = 'data: [DONE]\n\n';
const REPLY = 'Hi Nora,\n\n1. Open port 1723.\n2. Restart.\n\nKind regards';
const JSON_REPLY = JSON.stringify({ reply: REPLY, status: 'final_solution' });
const THOUGHT = 'The customer cannot connect. Say {"reply": "Hi"}? Port 1723 is < 2000.';

const inNine = (text: string) => text.match(/[\s\S]{1,9}/g) ?? [];
const said = (text: string, end = chunk({}, 'stop') + DONE) =>
  inNine(text)
    .map((content) => chunk({ content }))
    .join('') + end;
const whole = { text: REPLY, complete: true };

/** Marks around thoughts, before an answer in words and one in JSON. */
const THINKING: [string, string][] = [
  ['<think>', '</think>'],
  ['<thinking>', '</thinking>'],
  ['<Thinking>\n', '\n</Thinking>\n\n'],
  ['<thought>\n', '\n</thought>\n'],
  ['<thoughts>', '</thoughts>'],
  ['<reasoning>', '</reasoning>'],
  ['<reflection>', '</reflection>'],
  ['<scratchpad>', '</scratchpad>'],
  ['<analysis>', '</analysis>'],
  ['<chain_of_thought>', '</chain_of_thought>'],
  ['<seed:think>', '</seed:think>'],
  ['<mm:think>', '</mm:think>'],
  ['<thinking>', '</thinking>'],
  ['[THINK]', '[/THINK]'],
  ['[REASONING]', '[/REASONING]'],
  ['◁think▷', '◁/think▷'],
  ['<|begin_of_thought|>\n', '\n<|end_of_thought|>\n\n<|begin_of_solution|>\n'],
  ['<|START_THINKING|>', '<|END_THINKING|><|START_RESPONSE|>'],
  ['<|think|>', '<|/think|>'],
  ['<|im_start|>assistant\n<think>', '</think>\n'],
  ['<think>\n', '\n</think>\n<answer>\n'],
  ['<|channel|>analysis<|message|>', '<|end|><|start|>assistant<|channel|>final<|message|>'],
  [
    '<|start|>assistant<|channel|>analysis<|message|>',
    '<|end|><|start|>assistant<|channel|>final <|constrain|>json<|message|>',
  ],
  ['<|channel|>analysis<|message|>', '<|channel|>final<|message|>'],
  ['<|channel|>commentary<|message|>x<|end|><|channel|>analysis<|message|>', '<|end|><|channel|>final<|message|>'],
  ['<|channel>thought\n', '<channel|>'],
  ['analysis', 'assistantfinal'],
];

/** What servers leave at the end. */
const ENDS = [
  '<|im_end|>',
  '<|im_end|>\n',
  '<|eot_id|>',
  '</s>',
  '</s></s>',
  '<|end|>',
  '<end_of_turn>',
  '<end_of_turn>\n<eos>',
  '<|endoftext|>',
  '<|end_of_text|>',
  '<|return|>',
  '<｜end▁of▁sentence｜>',
  '<|END_OF_TURN_TOKEN|>',
  '<|im_end|>\n<|im_start|>user\nthanks<|im_end|>',
  '<|user|>',
  '[EOS]',
  '<|eom_id|>',
  '<eos>',
];

const STOPS = [
  'end',
  'eos',
  'EOS_TOKEN',
  'STOP',
  'completed',
  'COMPLETE',
  'FINISH_REASON_STOP',
  'end_turn',
  'eot',
  'done',
];
const CUT = ['length', 'MAX_TOKENS', 'max_length', 'token_limit', 'truncated', 'model_context_window_exceeded'];

const sofar = inNine(REPLY).map((_, at, all) => all.slice(0, at + 1).join(''));
const line = (delta: object, finish: string | null = null) => chunk(delta, finish).replace(/^data: |\n\n$/g, '');
const lines = [...inNine(REPLY).map((content) => line({ content })), line({}, 'stop')];
const message = (content: unknown, rest: object = {}) => ({
  object: 'chat.completion',
  choices: [{ index: 0, message: { role: 'assistant', content }, finish_reason: 'stop', ...rest }],
});

export const STREAM_TWINS: [name: string, body: string, want: Want][] = [
  ...THINKING.flatMap(([open, close]): [string, string, Want][] => [
    [`${open.trim()} before words`, said(`${open}${THOUGHT}${close}${REPLY}`), whole],
    [
      `${open.trim()} before JSON`,
      said(`${open}${THOUGHT}${close}${JSON_REPLY}`),
      { text: JSON_REPLY, complete: true },
    ],
    [
      `${open.trim()} that never ends`,
      said(`${open}${THOUGHT}`),
      open === 'analysis' ? {} : { text: '', complete: false },
    ],
  ]),
  ...ENDS.flatMap((end): [string, string, Want][] => [
    [`${JSON.stringify(end)} behind words`, said(REPLY + end), whole],
    [`${JSON.stringify(end)} behind JSON`, said(JSON_REPLY + end), { text: JSON_REPLY, complete: true }],
  ]),
  [
    'a token in the middle',
    said('Type <|im_end|> or </s> or <b>x</b> to end it.'),
    { text: 'Type <|im_end|> or </s> or <b>x</b> to end it.' },
  ],
  ...STOPS.map((word): [string, string, Want] => [`ends with ${word}`, said(REPLY, chunk({}, word) + DONE), whole]),
  ...CUT.map((word): [string, string, Want] => [
    `cut with ${word}`,
    said(REPLY, chunk({}, word)),
    { text: REPLY, complete: false },
  ]),
  [
    'an unknown word behind whole JSON',
    said(JSON_REPLY, chunk({}, 'xyz') + DONE),
    { text: JSON_REPLY, complete: true },
  ],
  ['an unknown word behind half of it', said(JSON_REPLY.slice(0, 40), chunk({}, 'xyz') + DONE), { complete: false }],
  [
    'all so far in every chunk, ended by the same',
    [...sofar, REPLY].map((content) => chunk({ content })).join('') + chunk({}, 'stop'),
    whole,
  ],
  [
    'all so far, JSON',
    inNine(JSON_REPLY)
      .map((_, at, all) => chunk({ content: all.slice(0, at + 1).join('') }))
      .join('') + chunk({}, 'stop'),
    { text: JSON_REPLY, complete: true },
  ],
  [
    'all so far, as messages',
    sofar.map((content) => `data: ${JSON.stringify(message(content, { finish_reason: null }))}\n\n`).join('') +
      chunk({}, 'stop'),
    whole,
  ],
  [
    'all so far in two chunks',
    chunk({ content: 'Hi there' }) + chunk({ content: 'Hi there, Nora' }, 'stop'),
    { text: 'Hi there, Nora', complete: true },
  ],
  [
    'pieces that begin alike',
    ['1', '1', '.', 'ha', 'ha', 'haha'].map((content) => chunk({ content })).join('') + chunk({}, 'stop'),
    { text: '11.hahahaha', complete: true },
  ],
  ['two pieces that begin alike', chunk({ content: 'ha' }) + chunk({ content: 'haha' }, 'stop'), { text: 'hahaha' }],
  [
    'the whole message again, in its last chunk',
    said(REPLY, `data: ${JSON.stringify(message(REPLY))}\n\n${DONE}`),
    whole,
  ],
  [
    'the whole message again, with thoughts',
    said(REPLY, `data: ${JSON.stringify(message(`<think>${THOUGHT}</think>${REPLY}`))}\n\n`),
    whole,
  ],
  [
    'the whole message, of which the end is new',
    said(REPLY.slice(0, 18), `data: ${JSON.stringify(message(REPLY))}\n\n`),
    whole,
  ],
  ['JSON lines', lines.join('\n'), whole],
  ['JSON lines that just stop', lines.slice(0, -1).join('\n'), { text: REPLY, complete: false }],
  ['JSON lines that stop in the middle of one', lines.join('\n').slice(0, -30), { text: REPLY, complete: false }],
  ['JSON lines and [DONE]', `${lines.slice(0, -1).join('\n')}\n[DONE]\n`, whole],
  ['JSON lines with data: on some', lines.map((one, at) => (at % 2 ? `data: ${one}` : one)).join('\n'), whole],
  [
    'a list of chunks, over several lines',
    JSON.stringify(
      lines.map((one) => JSON.parse(one)),
      null,
      2,
    ),
    whole,
  ],
  ['a list of chunks, one a line', `[${lines.join('\n,\r\n')}\n]`, whole],
  ['a list that just stops', `[${lines.slice(0, -1).join(',\n')}`, { text: REPLY, complete: false }],
  ['one newline between all events', `${lines.map((one) => `data: ${one}\n`).join('')}data: [DONE]\n`, whole],
  ['no newline between two', lines.map((one, at) => (at === 2 ? `data: ${one}` : `data: ${one}\n\n`)).join(''), whole],
  [
    'data over several lines',
    lines.map((one) => `${JSON.stringify(JSON.parse(one), null, 1).replace(/^/gm, 'data: ')}\n\n`).join(''),
    whole,
  ],
  ['no space behind data:', lines.map((one) => `data:${one}\n\n`).join(''), whole],
  [
    'events with names nobody knows',
    `event: ping\ndata: {"type": "ping"}\n\n: keep-alive\n\n${said(REPLY)}event: done\ndata: {}\n\n`,
    whole,
  ],
  ['an event that says it is over', `${said(REPLY, '')}event: done\ndata: {"ok": true}\n\n`, whole],
  ['[done] in small letters', said(REPLY, 'data: [done]\n\n'), whole],
  ['a body in several lines and [DONE]', `${JSON.stringify(message(REPLY), null, 2)}\n\n${DONE}`, whole],
  ['data: with a body', `data: ${JSON.stringify(message(REPLY))}\n\n`, whole],
  ['chunks as JSON in a string', lines.map((one) => `data: ${JSON.stringify(one)}\n\n`).join(''), whole],
  [
    'numbers and nulls',
    [1, null, '. Open port ', 1723, '', ' ', 2.5, true].map((content) => chunk({ content })).join('') +
      chunk({}, 'stop'),
    { text: '1. Open port 1723 2.5true', complete: true },
  ],
  [
    'choices null, empty, with a null',
    `data: {"choices": null}\n\ndata: {"choices": []}\n\ndata: {"choices": [null]}\n\n${said(REPLY)}`,
    whole,
  ],
  ['a delta that is null', `data: {"choices": [{"index": 0, "delta": null}]}\n\n${said(REPLY)}`, whole],
  [
    'parts without a type, texts and nulls',
    chunk({ content: ['Hi ', null, { text: 'Nora' }, { type: 'output_text', text: { value: '!' } }] }, 'stop'),
    { text: 'Hi Nora!', complete: true },
  ],
  [
    'parts of thoughts',
    chunk({
      content: [
        { type: 'thinking', thinking: [{ type: 'text', text: 'x' }] },
        { type: 'reasoning', text: 'y' },
        { type: 'thought', text: 'w' },
        { type: 'redacted_thinking', data: 'z' },
      ],
    }) + said(REPLY),
    whole,
  ],
  [
    'stop on every chunk',
    inNine(REPLY)
      .map((content) => chunk({ content }, 'stop'))
      .join('') + DONE,
    whole,
  ],
  ['stop on the first', chunk({ role: 'assistant', content: '' }, 'stop') + said(REPLY), whole],
  [
    'nobody pays',
    '{"choices": [], "base_resp": {"status_code": 1008, "status_msg": "insufficient balance"}}',
    { failure: 'model-quota' },
  ],
  [
    'nobody pays, in a stream',
    'data: {"choices": null, "base_resp": {"status_code": 1008, "status_msg": "insufficient balance"}}\n\n',
    { failure: 'model-quota' },
  ],
];

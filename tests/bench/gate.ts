import { createGate } from '@/lib/redaction/gate';
import { kindsOf } from '@/lib/redaction/kinds';
import { EMPTY_MAP } from '@/lib/redaction/ticket-map';
import { bundledBytes, showBytes } from './bytes.ts';
import { median } from './stats.ts';
import { ms, type Row } from './table.ts';

const ROUNDS = 15;
const SENTENCE =
  'Hello, the VPN drops since “10.0.19045”; order 4711-2023-0099, my mail anna@example.org, phone +49 30 1234567. ';
/** As long as a prompt with a middling thread. */
const MESSAGES = [
  { role: 'system' as const, content: 'You write replies for a support agent. '.repeat(100) },
  { role: 'user' as const, content: SENTENCE.repeat(90) },
];
const RULES = { kinds: kindsOf('standard'), own: null, people: [] };

function timed(work: () => unknown): number {
  const start = performance.now();
  work();
  return performance.now() - start;
}

/** What the gate adds to a request, in this Node: the first time in a process, and ever after. */
export async function measureGate(): Promise<Row[]> {
  const gate = createGate();
  const warming = timed(() => gate.warm(RULES));
  const pass = () => gate.pass(MESSAGES, RULES, EMPTY_MAP);
  const first = timed(pass);
  const later = median(Array.from({ length: ROUNDS }, () => timed(pass)));
  const bytes = await bundledBytes('gate.ts');
  return [
    { measure: 'gate: bytes raw / gz', value: showBytes(bytes), goal: '≤ 15 kB gz', meets: bytes.gzip <= 15_000 },
    { measure: 'gate: compiling, while Freshdesk answers', value: ms(warming) },
    { measure: 'gate: first prompt of a worker, 14 kB', value: ms(first) },
    { measure: 'gate: each later prompt, 14 kB', value: ms(later), goal: '≤ 10 ms', meets: later <= 10 },
  ];
}

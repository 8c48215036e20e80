import { gzipSync } from 'node:zlib';
import { bundle } from './bundle.ts';
import { kilobytes, type Row } from './table.ts';

async function bytesOf(file: string): Promise<{ raw: number; gzip: number }> {
  const code = Buffer.from(await bundle(file, 'bench'));
  return { raw: code.length, gzip: gzipSync(code, { level: 9 }).length };
}

/** What each way to read a stream takes in a worker, which pays for its bytes at every wake. */
export async function measureClientBytes(): Promise<Row[]> {
  const ours = await bytesOf('client-only.ts');
  const show = (bytes: { raw: number; gzip: number }) => `${kilobytes(bytes.raw)} / ${kilobytes(bytes.gzip)}`;
  const against = async (name: string, file: string, isRival = true): Promise<Row> => {
    const theirs = await bytesOf(file);
    const ratio = ours.raw / theirs.raw;
    const goal = isRival ? { goal: '≤ 0.5x', meets: ratio <= 0.5 } : {};
    return {
      measure: `streaming client in a worker, raw / gz: ours, ${name}`,
      value: show(ours),
      baseline: show(theirs),
      ratio,
      ...goal,
    };
  };
  return [
    await against('bare fetch reader', 'bare-only.ts', false),
    await against('openai SDK', 'openai-only.ts'),
    await against('ai + @ai-sdk/openai', 'ai-only.ts'),
  ];
}

import { bundledBytes, showBytes } from './bytes.ts';
import type { Row } from './table.ts';

/** What each way to read a stream takes in a worker, which pays for its bytes at every wake. */
export async function measureClientBytes(): Promise<Row[]> {
  const ours = await bundledBytes('client-only.ts');
  const against = async (name: string, file: string, isRival = true): Promise<Row> => {
    const theirs = await bundledBytes(file);
    const ratio = ours.raw / theirs.raw;
    const goal = isRival ? { goal: '≤ 0.5x', meets: ratio <= 0.5 } : {};
    return {
      measure: `streaming client in a worker, raw / gz: ours, ${name}`,
      value: showBytes(ours),
      baseline: showBytes(theirs),
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

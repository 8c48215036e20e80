import type { DraftKind } from '@/lib/storage/rows';

export const KIND_NAMES: Record<DraftKind, string> = {
  response: 'Customer response',
  instructions: 'Tech instructions',
};

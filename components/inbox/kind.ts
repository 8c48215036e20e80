import type { DraftKind } from '@/lib/domain/draft-kinds';

export const KIND_NAMES: Record<DraftKind, string> = {
  response: 'Customer response',
  instructions: 'Tech instructions',
};

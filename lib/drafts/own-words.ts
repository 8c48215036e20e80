import type { DraftRow } from '@/lib/domain/draft';

/** Typed or edited by the person, and not yet on its way: the text of a sent reply or an added note is in the ticket. */
export const hasOwnWords = ({ edited, text, disposition }: DraftRow): boolean =>
  edited && text.trim() !== '' && disposition !== 'sent' && disposition !== 'noted';

import { type Audience, audienceOf, type Visibility } from '@/lib/domain/knowledge';

const RANK: Record<Audience, number> = { everyone: 0, 'signed-in': 1, companies: 2, internal: 3 };

/**
 * Who may read what lies in a folder below another one. Whether a folder opens what the one above it hides is not
 * documented, so the narrower of both holds.
 */
export function narrower(above: Visibility | null, own: Visibility): Visibility {
  const { visibility, companyIds, segmentIds } = own;
  const plain = { visibility, companyIds, segmentIds };
  if (!above) return plain;
  const [outer, inner] = [audienceOf(above), audienceOf(own)];
  if (RANK[outer] > RANK[inner]) {
    return { visibility: above.visibility, companyIds: above.companyIds, segmentIds: above.segmentIds };
  }
  if (outer !== 'companies' || inner !== 'companies') return plain;
  return { ...plain, companyIds: companyIds.filter((id) => above.companyIds.includes(id)) };
}

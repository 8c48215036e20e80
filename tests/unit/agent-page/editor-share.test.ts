import { describe, expect, it } from 'vitest';
import { shareOf, tellingPieces } from '@/lib/agent-page/editor-share';
import { squash } from '@/lib/agent-page/editor-text';

const DRAFT = squash(`Hello Nora,

please restart the router and tell me whether the second light turns green within a minute. If it does not, take the
cable out, wait for ten seconds and put it in again.

Kind regards
Dana Whitfield`);
const SIGNATURE = squash('Kind regards Dana Whitfield Acme Support');
const share = (written: string, before = SIGNATURE, wanted = DRAFT) =>
  shareOf(tellingPieces(wanted, before), squash(written));

describe('how much of a draft is in an editor', () => {
  it('all of it', () => expect(share(`${DRAFT}${SIGNATURE}`)).toBe(1));
  it('none, though the signature ends like the draft', () => expect(share(SIGNATURE)).toBe(0));
  it('a helper changed some words', () => {
    const changed = DRAFT.replace('restart', 'reboot').replace('minute', 'while').replace('tenseconds', '10s');
    const left = share(changed + SIGNATURE);
    expect(left).toBeGreaterThan(0.5);
    expect(left).toBeLessThan(1);
  });
  it('its end is cut off', () => {
    expect(share(DRAFT.slice(0, DRAFT.length / 3) + SIGNATURE)).toBeLessThan(0.5);
  });
  it.each(['OK', 'Thanks!', 'Yes, it is.', 'Done.\n\nKind regards\nDana Whitfield'])('a short one: %j', (short) => {
    expect(share(`${short} ${SIGNATURE}`, SIGNATURE, squash(short))).toBe(1);
    expect(share(SIGNATURE, SIGNATURE, squash(short))).toBe(0);
  });
  it('a second copy of what is there tells nothing', () => expect(share('', DRAFT)).toBe(1));
  it('looks at forty places, however long the draft is', () => {
    const long = Array.from({ length: 20_000 }, (_, index) => `word${index}`).join('');
    expect(tellingPieces(long, '').length).toBeLessThanOrEqual(40);
    expect(share(long.slice(0, long.length / 2), '', long)).toBeCloseTo(0.5, 1);
  });
});

import type { Platform } from '@/lib/browser/platform';

/** Takes the place of `lib/browser/chrome` in the pages that run here (see bundle.ts). */
export const createPlatform = (): Platform => (globalThis as unknown as { platform: Platform }).platform;

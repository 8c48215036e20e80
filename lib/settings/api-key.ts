/** What is wrong with a typed or imported key, or null. Only what would break the request: each vendor has its own shapes. */
export function apiKeyProblem(typed: string): string | null {
  const key = typed.trim();
  if (key.length > 500) return 'This is too long for an API key. Copy it again.';
  if (!/^[\x21-\x7e]*$/.test(key)) return 'This holds a space or a character that no API key has. Copy it again.';
  return null;
}

/** The most of a saved key that a page ever shows; nothing at all of a short one. */
export function keyEnding(key: string): string | null {
  if (key === '') return null;
  return key.length >= 12 ? key.slice(-4) : '';
}

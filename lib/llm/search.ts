/** Those whose names hold every word that was typed, in their order. */
export function matchingModels<T extends { id: string }>(models: readonly T[], typed: string): T[] {
  const words = typed.toLowerCase().split(/\s+/).filter(Boolean);
  return models.filter(({ id }) => words.every((word) => id.toLowerCase().includes(word)));
}

import type { SettingsStore } from './store';

/**
 * The one-click way from a model that ends. Stores nothing else, and nothing at all when another model was chosen
 * meanwhile.
 * @returns whether it was stored.
 */
export async function switchModel(store: SettingsStore, from: string, to: string): Promise<boolean> {
  const settings = await store.settings();
  if (settings.openai.model !== from) return false;
  await store.save({ ...settings, openai: { ...settings.openai, model: to } });
  return true;
}

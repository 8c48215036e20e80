import { hostOf } from '@/lib/llm/base-url';
import { createReportedDates } from '@/lib/llm/catalogue-reported';
import type { ListedModel } from '@/lib/llm/models';
import type { Endpoint } from '@/lib/llm/types';
import type { SettingsStore, StorageArea } from '@/lib/settings/store';
import type { Models } from './model';

/** Reads lists of models, and remembers the days on which the endpoint says they end. */
export interface ModelDates {
  list(endpoint: Endpoint): Promise<ListedModel[]>;
  /** Once a week, for the endpoint that is set up: whoever never opens the settings hears of an end all the same. */
  refresh(): Promise<void>;
}

export function createModelDates(deps: { area: StorageArea; settings: SettingsStore; models: Models }): ModelDates {
  const { settings } = deps;
  const dates = createReportedDates(deps.area, Date.now);

  async function list(endpoint: Endpoint): Promise<ListedModel[]> {
    const models = await deps.models.list(endpoint);
    await dates.remember(hostOf(endpoint.baseUrl), models);
    return models;
  }

  return {
    list,

    async refresh() {
      const [{ openai }, { openai_api_key: apiKey }] = await Promise.all([settings.settings(), settings.secrets()]);
      const endpoint = { baseUrl: openai.base_url, apiKey, model: openai.model };
      if (openai.provider === 'built-in') return;
      const host = hostOf(openai.base_url);
      // Nothing goes to a new endpoint unasked: testing the connection has read its list, or the first week passes.
      if (!(await dates.isKnown(host))) return dates.remain(host);
      if (!(await dates.isOld(host))) return;
      await deps.models.assertUsable(endpoint);
      await list(endpoint).catch(() => dates.remain(host));
    },
  };
}

import type { BuiltInApi } from '@/lib/llm/built-in/api';

type Given = {
  state?: string;
  pieces?: unknown[];
  /** Thrown by promptStreaming's stream after the pieces. */
  fails?: Error;
  /** Names of the context as they are now, as they were, or none. */
  names?: 'new' | 'old' | 'none';
  window?: number;
  needs?: number;
  /** Refuses constraints, as a browser that does not know a schema's words. */
  noConstraint?: boolean;
  progress?: { loaded: number; total?: number }[];
  createFails?: Error;
};

export const named = (name: string, message = name) => Object.assign(new Error(message), { name });

/** A browser's language model as the explainer describes it; what was asked of it is kept. */
export function fakeLanguageModel(given: Given = {}) {
  const { state = 'available', pieces = ['OK'], names = 'new', window = 9000, needs = 100 } = given;
  const log: { call: string; options?: unknown; input?: unknown }[] = [];
  const measure = async (input: unknown) => {
    log.push({ call: 'measure', input });
    return needs;
  };
  const context = {
    new: { contextUsage: 50, contextWindow: window, measureContextUsage: measure },
    old: { inputUsage: 50, inputQuota: window, measureInputUsage: measure },
    none: {},
  }[names];
  const api: BuiltInApi = {
    async availability(options) {
      log.push({ call: 'availability', options });
      return state;
    },
    async create(options) {
      log.push({ call: 'create', options });
      if (given.createFails) throw given.createFails;
      const { monitor } = options as { monitor?: (target: EventTarget) => void };
      const target = new EventTarget();
      monitor?.(target);
      for (const { loaded, total = 1 } of given.progress ?? []) {
        target.dispatchEvent(Object.assign(new Event('downloadprogress'), { loaded, total }));
      }
      return {
        ...context,
        destroy: () => log.push({ call: 'destroy' }),
        promptStreaming(input, options) {
          log.push({ call: 'prompt', input, options });
          if (given.noConstraint && 'responseConstraint' in options) throw named('NotSupportedError');
          return new ReadableStream({
            start(controller) {
              for (const piece of pieces) controller.enqueue(piece);
              if (given.fails) controller.error(given.fails);
              else controller.close();
            },
          });
        },
      };
    },
  };
  return { api, log, calls: () => log.map(({ call }) => call) };
}

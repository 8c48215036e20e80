const EVENTS = ['onsuccess', 'onerror', 'onblocked', 'onupgradeneeded'] as const;

type Handler = ((event: unknown) => void) | null;
type Shell = Record<(typeof EVENTS)[number], Handler> & { result: unknown; transaction: unknown; error: unknown };

/**
 * Databases in a place that has to be fetched first: Dexie wants a factory at once, and a bucket comes by promise. It has
 * what Dexie uses (4.4, `dexie-open.ts`): `open`, `deleteDatabase`, `databases`, and handlers set on the request.
 * @param place asked for anew at each opening; what it throws fails the opening.
 */
export function factoryIn(place: () => Promise<IDBFactory>): IDBFactory {
  const factory = {
    open: (name: string, version?: number) => later(place, (there) => there.open(name, version)),
    deleteDatabase: (name: string) => later(place, (there) => there.deleteDatabase(name)),
    databases: async () => (await place()).databases(),
  };
  return factory as unknown as IDBFactory;
}

function later(place: () => Promise<IDBFactory>, ask: (there: IDBFactory) => IDBOpenDBRequest): Shell {
  let real: IDBOpenDBRequest | null = null;
  const shell: Shell = {
    onsuccess: null,
    onerror: null,
    onblocked: null,
    onupgradeneeded: null,
    get result() {
      return real?.result;
    },
    get transaction() {
      return real?.transaction ?? null;
    },
    get error() {
      return real?.error ?? null;
    },
  };
  place()
    .then((there) => {
      real = ask(there);
      // Handlers are set anew in the middle of an opening, so they are looked up when they are called.
      for (const name of EVENTS) real[name] = (event: Event) => shell[name]?.call(shell, event);
    })
    .catch((error: unknown) => {
      shell.onerror?.({ type: 'error', target: { error }, preventDefault() {}, stopPropagation() {} });
    });
  return shell;
}

import type { Port } from '@/lib/browser/platform';

/** Two ends of one line; what is said on one is heard on the other in a later turn. */
export function createPorts(): [Port, Port] {
  const make = () => ({ heard: new Set<(message: unknown) => void>(), gone: new Set<() => void>() });
  const sides = [make(), make()] as const;
  let open = true;
  const end = (own: 0 | 1): Port => {
    const [near, far] = own === 0 ? sides : [sides[1], sides[0]];
    return {
      postMessage: (message) => {
        const copy = structuredClone(message);
        if (open) setTimeout(() => open && far.heard.forEach((listener) => void listener(copy)), 0);
      },
      disconnect: () => {
        if (!open) return;
        open = false;
        setTimeout(() => far.gone.forEach((listener) => void listener()), 0);
      },
      onMessage: { addListener: (listener) => void near.heard.add(listener) },
      onDisconnect: { addListener: (listener) => void near.gone.add(listener) },
    };
  };
  return [end(0), end(1)];
}

// zod/mini: 17 kB in a bundle against 89 kB for the classic build; the worker pays for its bytes at every wake.
import * as z from 'zod/mini';

// Zod probes `new Function`, which the extension's CSP reports as a violation; jitless skips the probe.
z.config({ jitless: true });

// Always `z.string`, never `const { string } = z`: for that the bundler keeps all of zod, 330 kB with every language.
// Schemas of whole answers are wrapped in z.lazy: the worker would build every one of them at each wake, and uses a few.
export { z };

/** Why the browser's own model can or cannot be used. */
export const builtIn = {
  missing: 'This browser has no built-in model. Chrome 138 or newer on a desktop computer has one; Chromium has not.',
  unavailable:
    'The built-in model does not run on this computer. It needs about 22 GB of free disk space, and more than 4 GB of graphics memory or 16 GB of memory. An administrator can also have switched it off.',
  downloadable: 'The built-in model can be used once it is downloaded, which takes several GB.',
  downloading: 'The browser is downloading the built-in model.',
  available: 'The built-in model is ready.',
} as const;

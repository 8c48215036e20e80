/** FlexSearch looks for the database at `window`, which a worker does not have. */
Object.assign(globalThis, { window: globalThis });

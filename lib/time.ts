/** Milliseconds since the epoch, from the injected clock. */
export type Millis = number;

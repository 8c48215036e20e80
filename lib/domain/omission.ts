/**
 * What of a ticket did not fit a prompt, and of what: `label` is the number of the message there (S3, N1), `sentAt` its ISO
 * instant.
 */
export type Omission =
  | { kind: 'log-lines'; label: string; sentAt: string; lines: number }
  | { kind: 'middle'; label: string; sentAt: string; characters: number }
  | { kind: 'messages'; count: number }
  | { kind: 'guidance'; title: string }
  | { kind: 'facts'; lines: number };

/** What came back, read to its end and told apart by content type before anything is parsed. */
export type Answer = {
  status: number;
  headers: Headers;
  type: 'json' | 'html' | 'empty' | 'other';
  json: unknown;
  text: string;
};

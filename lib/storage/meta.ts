export type MetaRow = { key: string; value: unknown };

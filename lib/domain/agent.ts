/** Whose key it is (`agents/me`). */
export type CurrentAgent = {
  agentId: number;
  name: string;
  email: string;
  groupIds: number[];
  /** 1: sees every ticket, 2: those of the own groups, 3: those of the agent alone; null where it is not told. */
  scope: number | null;
  /** As text, empty for none; absent in what an older version stored. */
  signature?: string;
};

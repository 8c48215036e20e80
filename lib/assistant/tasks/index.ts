import type { DraftKind } from '@/lib/domain/draft-kinds';
import { instructions } from './instructions';
import { reply } from './reply';
import type { Task } from './task';

/** Tasks by their id. */
export type Tasks = Readonly<Record<DraftKind, Task>>;

/** All that a model can be asked for: one file a task, and its entry here and in the list of ids. */
export const TASKS: Tasks = { response: reply, instructions };

import type { Answers, Reply, RequestOf, RequestType } from '@/lib/messages/contract';

/** Commands to the worker, as lib/browser/send does it. */
export type Send = <T extends RequestType>(request: RequestOf<T>) => Promise<Reply<Answers[T]>>;

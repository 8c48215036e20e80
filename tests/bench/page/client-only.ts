/** What the product's own client takes in the worker, its parser and its share of zod included. */
export { createModelClient } from '@/lib/llm/client';

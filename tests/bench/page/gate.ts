/** All that the gate brings to the worker. */
export { createGate } from '@/lib/redaction/gate';
export { kindsOf } from '@/lib/redaction/kinds';
export { createRestorer } from '@/lib/redaction/restore';
export { EMPTY_MAP } from '@/lib/redaction/ticket-map';

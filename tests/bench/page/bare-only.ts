/** The least a worker needs to read a stream. */
export { readBare } from './bare-stream';

import type { Call } from '../http/call.ts';
import { problem } from './answers.ts';

export type Body = Record<string, unknown>;

/** The object in a JSON or multipart body. 415 for any other type, 400 invalid_json when it cannot be read. */
export async function readBody(call: Call): Promise<Body> {
  const type = String(call.headers['content-type'] ?? '');
  const bytes = await call.read();
  if (/^multipart\/form-data/i.test(type)) return readForm(bytes, type);
  if (!/^application\/json\b/i.test(type)) throw problem.wrongContentType(type);
  try {
    const value: unknown = JSON.parse(bytes.toString('utf8'));
    if (typeof value === 'object' && value !== null && !Array.isArray(value)) return value as Body;
  } catch {
    // Falls through to the same answer as a value that is not an object.
  }
  throw problem.invalidJson();
}

async function readForm(bytes: Buffer, type: string): Promise<Body> {
  const form = await new Response(new Uint8Array(bytes), { headers: { 'content-type': type } }).formData().catch(() => {
    throw problem.invalidJson();
  });
  const body: Body = {};
  for (const [name, value] of form.entries()) {
    const plain = typeof value === 'string' ? value : { name: value.name, content_type: value.type, size: value.size };
    if (!name.endsWith('[]')) body[name] = plain;
    else body[name.slice(0, -2)] = [...((body[name.slice(0, -2)] as unknown[] | undefined) ?? []), plain];
  }
  return body;
}

export function allowKeys(body: Body, allowed: readonly string[]): void {
  const unknown = Object.keys(body).filter((name) => !allowed.includes(name));
  if (unknown.length > 0)
    throw problem.validation(
      ...unknown.map((field) => ({
        field,
        message: 'Unexpected/invalid field in request',
        code: 'invalid_field',
      })),
    );
}

/** A non-blank string: 400 missing_field without it, datatype_mismatch for anything else. */
export function requireText(body: Body, name: string): string {
  const value = body[name];
  if (value === undefined || value === null) throw problem.missingField(name);
  if (typeof value !== 'string') throw problem.wrongType(name, 'String');
  if (value.trim() === '') throw problem.invalidValue(name, 'It should not be blank as this is a mandatory field');
  return value;
}

export function addresses(body: Body, name: string): string[] {
  const value = body[name] ?? [];
  if (!Array.isArray(value)) throw problem.wrongType(name, 'Array');
  return value.map((item) => {
    if (typeof item !== 'string' || !/^[^@\s]+@[^@\s]+$|<[^@\s]+@[^@\s]+>$/.test(item))
      throw problem.invalidValue(name, 'It should contain elements that are in the valid email address format');
    return item;
  });
}

export function flag(body: Body, name: string, otherwise: boolean): boolean {
  const value = body[name];
  if (value === undefined) return otherwise;
  if (value === true || value === 'true') return true;
  if (value === false || value === 'false') return false;
  throw problem.wrongType(name, 'Boolean');
}

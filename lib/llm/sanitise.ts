const MAX_DETAIL = 300;

// Vendors' key prefixes, masked keys as OpenAI echoes them (sk-proj-****abcd), bearer tokens, and any long unbroken token (Azure, Google).
const SECRETS = [
  /\b(sk|pk|rk|gsk|xai|hf|nvapi|pplx)[-_][\w*.-]{4,}/gi,
  /\bAIza[\w-]{8,}/g,
  /\bbearer\s+\S+/gi,
  /\b(?=\w*\d)\w{32,}\b/g,
];

/** A message of the other side, fit to store and show: one line, at most 300 characters, without the key or anything like one. */
export function sanitise(message: string, apiKey: string): string {
  let text = apiKey.length >= 4 ? message.replaceAll(apiKey, '[key]') : message;
  for (const secret of SECRETS) text = text.replace(secret, '[key]');
  text = text.replace(/\s+/g, ' ').trim();
  return text.length > MAX_DETAIL ? `${text.slice(0, MAX_DETAIL - 1)}…` : text;
}

import { generate } from 'selfsigned';

export type Certificate = { key: string; cert: string };

const NAMES = ['localhost', '*.freshdesk.com', '*.attachments1.freshdesk.com', 'api.openai.com'];
const DAY_MS = 86_400_000;

/**
 * A self-signed pair in PEM for the local servers, one a process: making it costs more than
 * starting a server. Clients must ignore certificate errors.
 */
let made: Promise<Certificate> | undefined;
export const certificate = (): Promise<Certificate> => {
  made ??= createCertificate();
  return made;
};

async function createCertificate(): Promise<Certificate> {
  const pair = await generate([{ name: 'commonName', value: 'localhost' }], {
    algorithm: 'sha256',
    keyType: 'ec',
    notBeforeDate: new Date(Date.now() - DAY_MS),
    extensions: [
      {
        name: 'subjectAltName',
        altNames: [...NAMES.map((value) => ({ type: 2 as const, value })), { type: 7, ip: '127.0.0.1' }],
      },
    ],
  });
  return { key: pair.private, cert: pair.cert };
}

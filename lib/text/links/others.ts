import type { Seen } from './address';
import { addressEnd } from './path';

/** Pages of the browser itself, and of the settings of Windows: they open nothing of anybody else's. */
const HARMLESS = /^(?:chrome|edge|brave|opera|vivaldi|about|ms-settings[a-z-]*)$/i;

/**
 * What opens by another way than http: any scheme with slashes, or a query right behind it; programs' own ones that need
 * neither; files, scripts, sums of coins. Where a colon in a sentence looks the same, more has to follow.
 */
const OTHER = [
  String.raw`[a-z][a-z\d+.-]{1,30}:(?:\/\/+(?=[^\s\/.…,;:)\]}])|\?(?=[a-z\d_-]{1,40}=))`,
  String.raw`(?<![a-z\d+.-])(?:file|smb|ftps?|sftp|davs?|webdavs?|nfs|afp|cifs):(?:[\/\\]+(?=[^\s\/\\])|(?=[a-z]:[\/\\]))`,
  String.raw`(?:javascript|vbscript|livescript|itms-services|view-source|search-ms):(?=\S)`,
  String.raw`(?<![a-z\d+.-])(?:ms-[a-z-]{2,40}|itms[a-z-]{0,20}|x-apple[a-z.-]{0,40}|zoommtg|zoomus|msteams|tg|webcals?|magnet|mhtml|wyciwyg|intent):(?=[^\s\d])`,
  String.raw`data:(?:[\w.+-]{1,60}\/[\w.+-]{1,60}[;,]|;|,)`,
  String.raw`skype:[^\s?]{1,60}\?`,
  String.raw`(?:bitcoin|ethereum|litecoin|monero|lightning|dogecoin|solana):(?=[a-z\d]{20})`,
];
const WANTED = new RegExp(OTHER.join('|'), 'gi');

/** `\\server\share`, as Windows opens it. Not a path in a program's text, where each backslash is written twice. */
const SHARE = /(?<![\p{L}\p{N}:\\%])\\\\(?:\?\\UNC\\)?(?=[\p{L}\p{N}])/giu;
const HERE = /^(?:localhost|127\.0\.0\.1)(?![^\\/])/i;

/** @param text a view. */
export function findOthers(text: string): Seen[] {
  const found: Seen[] = [];
  let done = 0;
  function add(from: number, start: string, scheme: string) {
    if (from < done) return;
    done = addressEnd(text, from + start.length);
    found.push({ kind: 'link', from, to: done, scheme, host: null, sound: false });
  }
  for (const { index, 0: start } of text.matchAll(WANTED)) {
    const scheme = start.slice(0, start.indexOf(':')).toLowerCase();
    if (!HARMLESS.test(scheme)) add(index, start, scheme);
  }
  done = 0;
  for (const { index, 0: start } of text.matchAll(SHARE)) {
    if (!HERE.test(text.slice(index + start.length, index + start.length + 20))) add(index, start, 'file');
  }
  return found;
}

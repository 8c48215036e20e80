import { matches } from '../matches';
import type { Span } from '../span';
import { calledBusiness, digitsOf, EDGE, END } from './beside';
import { PHONE_CUES } from './phones-data';

/** Country codes of the ITU (E.164, 2023), by beginning. */
const COUNTRY =
  /^(?:1|7|2(?:[07]|[1-689]\d)|3(?:[0-469]|[578]\d)|4(?:[013-9]|2\d)|5(?:[1-8]|[09]\d)|6(?:[0-6]|[789]\d)|8(?:[1246]|[058]\d)|9(?:[0-58]|[679]\d))/;
const EXTENSION = String.raw`(?:[ ,]{0,2}(?:ext\.?|extension|x|dw|durchwahl|poste|int\.?|interno|доб\.?|内線|内线|내선)\s?\.?:?\s?\d{1,5})?`;
/** With a plus, or two zeros in its place. */
const INTERNATIONAL = new RegExp(
  String.raw`${EDGE}(?<!\d[.,])\(?(?:\+|00(?=[1-9])) ?\(?\d(?:[ .\-/()]{0,3}\d){5,16}(?!\d)${EXTENSION}`,
  'giu',
);
const NATIONAL = String.raw`[(\d](?:[ .\-/()]{0,3}\d){4,14}(?!\d|[.,:]\d)`;
const LINK = String.raw`(?:number|nummer|numéro|numero|número|num|no|nr|nº|please|bitte|an|-?moi|-?nous|para|pra|pelo|por|мне|нам|ему|ей|n°|номер|numer|numarası|号码|號碼|番号|번호|رقم|号|號|til|μου|είναι|mij|ons|mig|oss|meg|mi|ci|nos|mnie|minua|bana|beni|bize|is|ist|lautet|est|es|é|è|to|jest|är|er|on|at|me|us|him|her|back|under|unter|auf|au|al|a|el|le|il|o|bij|op|pod|på|po|по|at this|على|عبر|الرقم|هو|هي|mich|uns|mir|:|：|\.|#|=|は|が|是|为|は、|는|은|\(|\)|mobile|mobil|cell|home|office|work|privat|geschäftlich|fixe|portable|móvil|fijo|celular|cellulare)`;
const BESIDE = new RegExp(
  String.raw`(?:${EDGE}(?:${PHONE_CUES.words})(?:\p{L}{0,4})|${PHONE_CUES.anywhere})(?:[\s,]{0,2}${LINK}){0,5}[\s:：.]{0,3}(${NATIONAL}${EXTENSION})`,
  'giu',
);
/** The name of the number behind it: `030 123456 (mobile)`. */
const BEHIND = new RegExp(
  String.raw`${EDGE}(?<!\d[.,])(${NATIONAL})\s?\((?:${PHONE_CUES.words})\p{L}{0,4}\)${END}`,
  'giu',
);
const DATE = /^(?:\d{1,2}[./-]\d{1,2}[./-]\d{2,4}|\d{4}[./-]\d{1,2}[./-]\d{1,2})$/;
const IP = /^\d{1,3}(?:\.\d{1,3}){3}$/;

/** An amount has digits in threes behind its points. */
const isNumberElse = (written: string) =>
  DATE.test(written) || IP.test(written) || /^\d{1,3}(?:\.\d{3})+$/.test(written);

function international(text: string): Span[] {
  return matches(text, INTERNATIONAL).flatMap(({ 0: written, index }): Span[] => {
    const plus = written.includes('+');
    const number = digitsOf(written.replace(/\(0\)/, '')).replace(plus ? /^/ : /^00/, '');
    if (!COUNTRY.test(number) || number.length < 7 || number.length > 18) return [];
    // Zeros begin other numbers too: a telephone number has gaps.
    if (!plus && (number.length < 9 || !/[ ()/]/.test(written.trim()) || calledBusiness(text, index))) return [];
    // "+1 299 000 users" is none, and "+1.299" neither.
    if (/^\+?\d{1,3}(?:[.,]\d{3})+$/.test(written) && number.length < 9) return [];
    const from = index + (written.startsWith('(') && !written.includes(')') ? 1 : 0);
    return [{ from, to: index + written.length, kind: 'phone' }];
  });
}

/** @param all of a match, with the number as its last part. */
function besideCue(text: string): Span[] {
  const before = matches(text, BESIDE).map(({ 0: all, 1: number = '', index }) => ({
    from: index + all.length - number.length,
    number,
  }));
  const behind = matches(text, BEHIND).map(({ 1: number = '', index }) => ({ from: index, number }));
  return [...before, ...behind].flatMap(({ from, number }): Span[] => {
    const count = digitsOf(number).length;
    if (count < 5 || count > 18 || isNumberElse(number)) return [];
    return [{ from, to: from + number.length, kind: 'phone' }];
  });
}

/** Telephone numbers: international ones by their form, national ones only beside a word that calls them so. */
export const findPhones = (text: string): Span[] => [...international(text), ...besideCue(text)];

import { matches } from '../matches';
import type { Span } from '../span';

const CUE = String.raw`(?:born(?: on)?|date of birth|birth ?date|birthday|d\.?o\.?b\.?|geboren(?: am)?|geburtsdatum|geburtstag|geb\.|née?(?: le)?|date de naissance|fecha de nacimiento|nacid[ao](?: el)?|nací(?: el)?|data di nascita|nat[oa](?: il)?|data de nascimento|nascid[ao](?: em)?|nasci em|geboortedatum|data urodzenia|urodzon[ya]|ur\.|дат[аы] рождения|родил[а-я]{1,4}|г\.р\.|дата народження|født|fødselsdato|född|födelsedatum|syntymäaika|syntynyt|datum narození|narozen[aý]?|születési (?:dátum|idő)|data nașterii|născut[ă]?|doğum tarihi|ημερομηνία γέννησης|תאריך לידה)`;
const GAPLESS_CUE = '生年月日|誕生日|出生日期|生日|생년월일|생일|تاريخ الميلاد|مواليد|जन्म तिथि';
const DATE = String.raw`(?:\d{1,2}[ ./-]{1,2}\d{1,2}[ ./-]{1,2}\d{2,4}|\d{4}[./-]\d{1,2}[./-]\d{1,2}|\d{4}년 ?\d{1,2}월 ?\d{1,2}일|\d{4}年\d{1,2}月\d{1,2}日|(?:19|20)\d{6}|\d{1,2}(?:\.|er|º|ª|st|nd|rd|th)? (?:de )?\p{L}{3,12}\.?,? (?:de )?\d{4}|\p{L}{3,12} \d{1,2}(?:st|nd|rd|th)?,? \d{4})`;
const BIRTH = new RegExp(
  String.raw`(?:(?<![\p{L}\p{N}])${CUE}|${GAPLESS_CUE})(?:[\s:：(]{0,3}(?:is|ist|est|es|è|é|jest|on|am|le|el|il|em|den|op|は|是|은|는|هو)?[\s:：]{0,3})(?<date>${DATE})`,
  'giu',
);

/** Dates of birth, beside a word that says so. */
export const findBirths = (text: string): Span[] =>
  matches(text, BIRTH).map(({ 0: all, index, groups }): Span => {
    const to = index + all.length;
    return { from: to - (groups?.['date'] ?? '').length, to, kind: 'birth-date' };
  });

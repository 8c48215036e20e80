import { fold, plain } from './fold';
import { COMPANIES, ROLES, SHORT_COMPANIES } from './words-data';

const isRole = (word: string) =>
  ROLES.has(fold(word)) ||
  fold(word)
    .split(/[-_&+]/)
    .some((part) => part.length > 2 && ROLES.has(part));

/** DHL, BMW, HDI: nobody is called so. */
const isAcronym = (word: string) =>
  /^\p{Lu}{2,}$/u.test(word) && !/[AEIOUYÄÖÜÁÉÍÓÚÀÈÌÒÙÂÊÎÔÛΑΕΗΙΟΥΩАЕИОУЫЭЮЯЁІЇЄ]/u.test(word);

/** Where words are not parted: companies by their form, departments by their last sign. 阿部 is a family name. */
const COMPANY_SIGNS = /株式会社|有限会社|合同会社|公司|주식회사|유한회사/;
const DEPARTMENT_SIGNS = /(?:部|課|팀|センター|银行|銀行|大学|病院)$/;
const isEasternCompany = (word: string) => COMPANY_SIGNS.test(word) || (word.length > 2 && DEPARTMENT_SIGNS.test(word));

/** A company, a department or a machine, judged by the words of its name. A wrong yes costs a first name, a wrong no greets "Hi IT". */
export function isNobody(words: readonly string[]): boolean {
  const last = words.at(-1) ?? '';
  if (words.some((word) => COMPANIES.has(plain(word)) || isRole(word) || isAcronym(word) || isEasternCompany(word)))
    return true;
  if (SHORT_COMPANIES.has(last.replaceAll('.', '')) || words.some((word) => word === 'IT' || word === 'HR'))
    return true;
  // One word in capitals is a company as often as it is a person.
  return words.length === 1 && /^[\p{Lu}\d&-]{2,}$/u.test(last) && /\p{Script=Latin}/u.test(last);
}

import { matches } from '../matches';
import type { Span } from '../span';
import { EDGE } from './beside';

const UPPER = String.raw`\p{Lu}[\p{L}\p{M}'’.-]{1,24}`;
const UP_TO_4 = String.raw`(?:[\p{L}\p{M}'’.-]{1,24} ){0,4}`;
const HOUSE = String.raw`\d{1,5} ?[a-z]?(?:[ /-]{1,3}\d{1,4})?(?!\d)`;

/** Words at the beginning of an address begin with a capital or not. @param list of words, parted by bars. */
const either = (list: string) =>
  list
    .split('|')
    .map((word) => `[${word.charAt(0).toUpperCase()}${word.charAt(0)}]${word.slice(1)}`)
    .join('|');

/** Street and number, as countries write them. */
const STREETS = [
  // German, Dutch, Nordic: the street's name ends in what it is.
  String.raw`${EDGE}(?:${UPPER} )?${'\\p{Lu}'}[\p{L}-]{1,24}(?:straße|strasse|str\.|gasse|weg|platz|allee|damm|ufer|ring|steig|chaussee|straat|laan|plein|gracht|kade|dijk|singel|gatan|vägen|veien|vegen|gata|gade|vej|katu|tie|kuja|utca|út|tér)[ ,]{1,2}${HOUSE}`,
  String.raw`${EDGE}(?:${UPPER} ){0,2}(?:Straße|Strasse|Str\.|Gasse|Weg|Platz|Allee|Ring)[ ,]{1,2}${HOUSE}`,
  // English: the number first.
  String.raw`(?<![\p{L}\p{N}#.-])\d{1,5}[a-z]?,? (?:[NSEW]\.? )?(?:${UPPER} |\d{1,3}(?:st|nd|rd|th) ){1,3}(?:Street|St|Road|Rd|Avenue|Ave|Lane|Ln|Drive|Dr|Boulevard|Blvd|Court|Ct|Way|Close|Square|Sq|Terrace|Crescent|Place|Pl|Parkway|Pkwy|Highway|Hwy|Gardens|Grove|Mews)(?![\p{L}\p{N}])\.?(?:,? (?:Apt|Apartment|Suite|Ste|Unit|Flat|Floor|#)\.? ?[\p{L}\d-]{1,6})?`,
  String.raw`(?<![\p{L}\p{N}#.-])\d{1,5},? ?(?:bis|ter|quater)?,? (?:${either(String.raw`rue|avenue|av\.|boulevard|bd|place|chemin|impasse|allée|quai|cours|route|square|passage`)})(?: [\p{L}\p{M}'’.-]{1,24}){1,5}`,
  String.raw`${EDGE}(?:${either(String.raw`calle|c\/|avda\.?|avenida|av\.|plaza|paseo|pº|carrer|ronda|camino|carretera|rua|praça|travessa|alameda|estrada|rodovia|via|viale|piazza|corso|largo|vicolo|strada|str\.|bulevardul|bd\.`)}) ?${UP_TO_4}[\p{L}\p{M}'’.-]{1,24},? (?:n[º°.o]?\.? ?|núm\.? ?|km ?)?${HOUSE}`,
  String.raw`${EDGE}(?:${either(String.raw`ul\.|ulica|ulicy|al\.|aleja|pl\.|os\.|ulice|nám\.|náměstí`)}) ?${UP_TO_4}[\p{L}\p{M}'’.-]{1,24},? ${HOUSE}(?: ?(?:m\.|lok\.|\/) ?\d{1,4})?`,
  String.raw`${EDGE}(?:${either(String.raw`ул\.|улица|улице|вул\.|вулиця|пр\.|пр-т|просп\.|проспект|пер\.|переулок|бул\.|бульвар|ш\.|шоссе|наб\.|пл\.`)}) ?${UP_TO_4}[\p{L}\p{M}.-]{1,24},? ?(?:д\.|дом|буд\.)? ?${HOUSE}(?:,? ?(?:к\.|корп\.|стр\.|кв\.|квартира) ?\d{1,4}){0,3}`,
  String.raw`${EDGE}(?:${UPPER} ){1,4}(?:Mah\.|Mahallesi|Cad\.|Caddesi|Sok\.|Sokak|Sokağı|Bulvarı|Blv\.)(?:[ ,]{1,2}(?:${UPPER} ){0,3}(?:Cad\.|Caddesi|Sok\.|Sokak))?[ ,]{1,2}(?:No:? ?)?${HOUSE}(?: ?D(?:aire)?:? ?\d{1,4})?`,
  String.raw`〒 ?\d{3}-\d{4}[^\n,]{0,40}`,
  String.raw`[\p{sc=Han}]{2,3}[都道府県][\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}]{1,12}[市区町村郡][\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\d丁目番地号ー-]{1,24}`,
  String.raw`[\p{sc=Han}]{2,12}(?:省|市|区|县|縣|鎮|镇)[\p{sc=Han}\d]{0,16}(?:路|街|道|巷|弄)[\p{sc=Han}\d]{0,8}\d{1,5}[号號弄室樓楼]?(?:\d{1,4}[号號室樓楼])?`,
  String.raw`[\p{sc=Hangul}]{2,8}(?:시|도) [\p{sc=Hangul}]{1,8}(?:구|군|시) [\p{sc=Hangul}\d]{1,16}(?:로|길|동) ?\d{1,5}(?:-\d{1,4})?(?: \d{1,4}호)?`,
  String.raw`(?:شارع|طريق|حي) [\p{sc=Arabic} ]{2,40}?[،, ]{0,2}(?:رقم )?\d{1,5}`,
];
/** Postcode and town behind a street, on the same line or the next. */
const TOWN = String.raw`(?:[,;]?[ \n]{1,2}(?:[A-Z]{1,2}-)?(?:\d{4,6}(?: ?[A-Z]{2})?|\d{2}-\d{3}|\d{3} \d{2}|\d{5}-\d{3,4}) \p{Lu}[\p{L}\p{M}'’.-]{1,24}(?: \p{Lu}[\p{L}\p{M}'’.-]{1,24}){0,2}|, \p{Lu}[\p{L}\p{M} ]{2,24},? (?:[A-Z]{2} )?(?:\d{5}(?:-\d{4})?|[A-Z]{1,2}\d[A-Z\d]? \d[A-Z]{2}))?`;
const ADDRESS = new RegExp(`(?:${STREETS.join('|')})${TOWN}`, 'gu');
/** British and Dutch postcodes are of few houses. */
const POSTCODE =
  /(?<![\p{L}\p{N}])(?:[A-Z]{1,2}\d[A-Z\d]? \d[ABD-HJLNP-UW-Z]{2}|[1-9]\d{3} ?[A-Z]{2})(?= [\p{Lu}]|[\n,.]|$)(?![\p{L}\p{N}])/gu;

/** Streets with a number, and what stands with them. */
export const findAddresses = (text: string): Span[] =>
  [ADDRESS, POSTCODE].flatMap((pattern) =>
    matches(text, pattern).map(
      ({ 0: written, index }): Span => ({ from: index, to: index + written.trimEnd().length, kind: 'address' }),
    ),
  );

/**
 * Sentences of customers, with what must not leave and what must stay. Written from the kinds alone, before anybody looked
 * how they are found. `strict` ones hold what only that level hides.
 */
export type Sentence = readonly [
  language: string,
  level: 'standard' | 'strict',
  text: string,
  hidden: readonly string[],
  kept?: readonly string[],
];

export const SENTENCES: readonly Sentence[] = [
  // English.
  [
    'en',
    'standard',
    'I can’t log in. My username is mpark and my password is Tulip!Garden22, please check.',
    ['Tulip!Garden22'],
    ['mpark'],
  ],
  ['en', 'standard', 'pw: hunter2!! (changed yesterday)', ['hunter2!!']],
  [
    'en',
    'standard',
    'Our API key sk-proj-Qw8Rt2Yu7Io3Pa9Sd4Fg6Hj1 stopped working on build 10.0.19045.3803.',
    ['sk-proj-Qw8Rt2Yu7Io3Pa9Sd4Fg6Hj1'],
    ['10.0.19045.3803'],
  ],
  ['en', 'standard', 'Please charge 4111 1111 1111 1111, exp 04/29, CVC 737.', ['4111 1111 1111 1111'], ['04/29']],
  [
    'en',
    'standard',
    'Refund to GB29 NWBK 6016 1331 9268 19 for invoice INV-2026-004411.',
    ['GB29 NWBK 6016 1331 9268 19'],
    ['INV-2026-004411'],
  ],
  ['en', 'standard', 'My National Insurance number is AB 12 34 56 C.', ['AB 12 34 56 C']],
  ['en', 'standard', 'SSN 536-90-4399, order 536-904-3991.', ['536-90-4399'], ['536-904-3991']],
  [
    'en',
    'standard',
    'Call my mobile on 07700 900123 after 5 pm; the parcel is 1Z999AA10123456784.',
    ['07700 900123'],
    ['1Z999AA10123456784'],
  ],
  [
    'en',
    'standard',
    'The link https://acme.example/reset?token=9f86d081884c7d659a2feaa0c55ad015 has expired.',
    ['9f86d081884c7d659a2feaa0c55ad015'],
    ['acme.example/reset'],
  ],
  [
    'en',
    'standard',
    'Write to o’brien.kate+help@mail.example.co.uk or to kate(at)example.org.',
    ['o’brien.kate+help@mail.example.co.uk'],
  ],
  ['en', 'standard', 'AWS: AKIAIOSFODNN7EXAMPLE / wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY', ['AKIAIOSFODNN7EXAMPLE']],
  [
    'en',
    'strict',
    'Hi, this is Rosalind Achebe. Deliver to 14 Larkspur Avenue, Leeds LS7 3PQ.\nRegards,\nRosalind',
    ['Rosalind Achebe', '14 Larkspur Avenue'],
  ],
  ['en', 'strict', 'Date of birth: 03/11/1984, customer number 88213447.', ['03/11/1984', '88213447']],
  // German.
  ['de', 'standard', 'Das Kennwort lautet Sommer#2026, damit komme ich nicht rein.', ['Sommer#2026']],
  [
    'de',
    'standard',
    'Mein Passwort: „Blaubeere_7“ – bitte zurücksetzen. Fehler 0x80070005.',
    ['Blaubeere_7'],
    ['0x80070005'],
  ],
  [
    'de',
    'standard',
    'Bitte überweisen Sie auf DE89370400440532013000, Rechnung 2026/000123.',
    ['DE89370400440532013000'],
    ['2026/000123'],
  ],
  ['de', 'standard', 'Meine Steuer-ID ist 86 095 742 719.', ['86 095 742 719']],
  [
    'de',
    'standard',
    'Sie erreichen mich telefonisch unter 0176 / 23 45 67 89 oder +49 (0)30 1234567-89.',
    ['0176 / 23 45 67 89', '+49 (0)30 1234567-89'],
  ],
  ['de', 'standard', 'PIN meiner Karte ist 4829, die Seriennummer SN-4829-2231-77.', ['4829,'], ['SN-4829-2231-77']],
  [
    'de',
    'strict',
    'Sehr geehrte Damen und Herren,\nich wohne in der Birkenallee 17b, 50667 Köln, geboren am 12.05.1979.\nMit freundlichen Grüßen\nIrmgard Vossberg',
    ['Birkenallee 17b', '12.05.1979', 'Irmgard Vossberg'],
  ],
  [
    'de',
    'strict',
    'Meine Kundennummer ist KD-448812, die Bestellnummer 4711-2023-0099.',
    ['KD-448812', '4711-2023-0099'],
  ],
  // French.
  ['fr', 'standard', 'Mon mot de passe est Chat-Noir-88 et mon identifiant lucie.m.', ['Chat-Noir-88']],
  ['fr', 'standard', 'Numéro de sécurité sociale : 1 84 12 76 451 089 46.', ['1 84 12 76 451 089 46']],
  ['fr', 'standard', 'Appelez-moi au 06 12 34 56 78, commande n° 2026-88-1234.', ['06 12 34 56 78'], ['2026-88-1234']],
  [
    'fr',
    'standard',
    'IBAN FR14 2004 1010 0505 0001 3M02 606, montant 1 299,00 €.',
    ['FR14 2004 1010 0505 0001 3M02 606'],
    ['1 299,00 €'],
  ],
  [
    'fr',
    'strict',
    'J’habite au 8 rue des Tilleuls, 69003 Lyon.\nCordialement,\nAmélie Lefèvre',
    ['8 rue des Tilleuls', 'Amélie Lefèvre'],
  ],
  // Spanish.
  ['es', 'standard', 'La contraseña que uso es Girasol*2025 y no funciona.', ['Girasol*2025']],
  ['es', 'standard', 'Mi DNI es 12345678Z y mi NIE anterior X1234567L.', ['12345678Z', 'X1234567L']],
  ['es', 'standard', 'Mi teléfono móvil: 612 345 678. El pedido es el 612345.', ['612 345 678'], ['612345.']],
  [
    'es',
    'standard',
    'Cuenta ES91 2100 0418 4502 0005 1332, versión 4.12.0.',
    ['ES91 2100 0418 4502 0005 1332'],
    ['4.12.0'],
  ],
  [
    'es',
    'strict',
    'Vivo en Calle Mayor 23, 3º B, 28013 Madrid. Un saludo, Begoña Iturralde',
    ['Calle Mayor 23', 'Begoña Iturralde'],
  ],
  // Portuguese.
  ['pt', 'standard', 'A minha senha é Abacaxi@99 e o CPF 529.982.247-25.', ['Abacaxi@99', '529.982.247-25']],
  ['pt', 'standard', 'Meu celular é (11) 98765-4321; o pedido, 98765-4322.', ['(11) 98765-4321'], ['98765-4322']],
  [
    'pt',
    'strict',
    'Moro na Rua das Flores, 120, Porto.\nAtenciosamente,\nJoaquim Meireles',
    ['Rua das Flores, 120', 'Joaquim Meireles'],
  ],
  // Italian.
  [
    'it',
    'standard',
    'La password è Limone_42! e il codice fiscale RSSMRA85T10A562S.',
    ['Limone_42!', 'RSSMRA85T10A562S'],
  ],
  ['it', 'standard', 'Il mio numero di telefono è 347 123 4567, fattura 347/2026.', ['347 123 4567'], ['347/2026']],
  [
    'it',
    'strict',
    'Abito in Via Garibaldi 5, 20121 Milano.\nCordiali saluti\nOttavia Brambilla',
    ['Via Garibaldi 5', 'Ottavia Brambilla'],
  ],
  // Dutch.
  ['nl', 'standard', 'Mijn wachtwoord is Fiets!Bel19, mijn BSN is 111222333.', ['Fiets!Bel19', '111222333']],
  [
    'nl',
    'standard',
    'Bel mij op 06-12345678. Rekening NL91 ABNA 0417 1643 00.',
    ['06-12345678', 'NL91 ABNA 0417 1643 00'],
  ],
  [
    'nl',
    'strict',
    'Ik woon op Keizersgracht 412, 1016 GC Amsterdam.\nMet vriendelijke groet,\nSjoerd Hoekstra',
    ['Keizersgracht 412', 'Sjoerd Hoekstra'],
  ],
  // Polish.
  ['pl', 'standard', 'Moje hasło to Wiosna#77, a PESEL 44051401359.', ['Wiosna#77', '44051401359']],
  ['pl', 'standard', 'Proszę dzwonić: tel. 601 234 567. Zamówienie 601234.', ['601 234 567'], ['601234.']],
  [
    'pl',
    'strict',
    'Mieszkam przy ul. Długa 15/3, 00-238 Warszawa.\nZ poważaniem\nKatarzyna Wójcik',
    ['ul. Długa 15/3', 'Katarzyna Wójcik'],
  ],
  // Swedish and Finnish.
  ['sv', 'standard', 'Mitt lösenord är Kanelbulle7! och personnumret 811218-9876.', ['Kanelbulle7!', '811218-9876']],
  ['sv', 'standard', 'Ring mig på 070-123 45 67, ordernummer 70-123.', ['070-123 45 67'], ['70-123.']],
  [
    'sv',
    'strict',
    'Med vänliga hälsningar\nÅsa Lindqvist\nStorgatan 4, 411 24 Göteborg',
    ['Åsa Lindqvist', 'Storgatan 4'],
  ],
  ['fi', 'standard', 'Salasanani on Kesä_2026x ja henkilötunnus 131052-308T.', ['Kesä_2026x', '131052-308T']],
  // Russian.
  ['ru', 'standard', 'Мой пароль: Zima-2026! Не могу войти, ошибка 0x8007.', ['Zima-2026!'], ['0x8007']],
  ['ru', 'standard', 'Мой телефон 8 (916) 123-45-67, заказ 916123.', ['8 (916) 123-45-67'], ['916123.']],
  ['ru', 'strict', 'С уважением,\nТатьяна Кузнецова', ['Татьяна Кузнецова']],
  // Turkish.
  ['tr', 'standard', 'Şifrem Nar!Bahce5, TC kimlik no 10000000146.', ['Nar!Bahce5', '10000000146']],
  ['tr', 'standard', 'Cep telefonum 0532 123 45 67.', ['0532 123 45 67']],
  // Japanese.
  ['ja', 'standard', 'パスワードは Sakura#2026 です。注文番号は 4711-2026 です。', ['Sakura#2026'], ['4711-2026']],
  ['ja', 'standard', '電話番号は090-1234-5678です。', ['090-1234-5678']],
  ['ja', 'strict', '住所は東京都渋谷区神南1-2-3です。生年月日は1984年3月11日です。', ['1984年3月11日']],
  // Chinese and Korean.
  ['zh', 'standard', '我的密码是Huahua@2026,手机号13800138000。', ['Huahua@2026', '13800138000']],
  ['ko', 'standard', '비밀번호는 Bada!2026 입니다. 전화번호: 010-1234-5678', ['Bada!2026', '010-1234-5678']],
  // Arabic.
  ['ar', 'standard', 'كلمة المرور الخاصة بي هي Nakhla#77 ورقم الطلب 55123.', ['Nakhla#77'], ['55123']],
  ['ar', 'standard', 'رقم هاتفي 0501234567 وبريدي omar@example.sa', ['0501234567', 'omar@example.sa']],
  // Mixed.
  [
    'en',
    'standard',
    'Authorization: Bearer eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiIxMjM0In0.dBjftJeZ4CVP-mB92K27uhbUJU1p1r_wW1g',
    ['eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiIxMjM0In0.dBjftJeZ4CVP-mB92K27uhbUJU1p1r_wW1g'],
  ],
  [
    'en',
    'standard',
    'Server 192.168.10.254, router fe80::1, commit 3f2a9c1, SKU 4006381333931, ISBN 978-3-16-148410-0.',
    [],
    ['192.168.10.254', '3f2a9c1', '4006381333931', '978-3-16-148410-0'],
  ],
  // Written after what stands above was mended.
  [
    'nl',
    'standard',
    'U kunt ons bellen op 020 123 45 67 of mailen naar info.jansen@voorbeeld.nl.',
    ['020 123 45 67', 'info.jansen@voorbeeld.nl'],
  ],
  ['da', 'standard', 'Min adgangskode er Havfrue#12, ring til mig på 31 23 45 67.', ['Havfrue#12', '31 23 45 67']],
  ['no', 'standard', 'Passordet mitt er Fjord!2026 og mobilnummeret er 912 34 567.', ['Fjord!2026', '912 34 567']],
  ['cs', 'standard', 'Moje heslo je Jablko!55, telefon 602 123 456.', ['Jablko!55', '602 123 456']],
  ['hu', 'standard', 'A jelszavam Kifli#2026, telefonszámom 06 30 123 4567.', ['Kifli#2026', '06 30 123 4567']],
  ['es', 'standard', 'Llámame al 91 123 45 67, la clave del wifi es Olivo-2026.', ['91 123 45 67', 'Olivo-2026']],
  [
    'fr',
    'standard',
    'Vous pouvez me joindre au 01.23.45.67.89, le code wifi : Fenouil!8x.',
    ['01.23.45.67.89', 'Fenouil!8x'],
  ],
  [
    'it',
    'standard',
    'Chiamatemi al 02 1234567. La chiave API è AIzaSyD-9tSrke72PouQMnMX-a7eZSW0jkFMBWY.',
    ['02 1234567', 'AIzaSyD-9tSrke72PouQMnMX-a7eZSW0jkFMBWY'],
  ],
  [
    'pt',
    'standard',
    'Ligue para (21) 3456-7890, cartão 5555 5555 5555 4444.',
    ['(21) 3456-7890', '5555 5555 5555 4444'],
  ],
  ['zh', 'standard', '请致电021-12345678联系我,订单号20260011。', ['021-12345678'], ['20260011']],
  ['ko', 'standard', '휴대폰 번호 010 9876 5432로 연락 주세요. 주문번호 2026-11.', ['010 9876 5432'], ['2026-11']],
  ['uk', 'standard', 'Мій пароль Kalyna#9x, телефон 067 123 45 67.', ['Kalyna#9x', '067 123 45 67']],
  ['el', 'standard', 'Ο κωδικός μου είναι Elia!2026x και το τηλέφωνό μου 210 1234567.', ['Elia!2026x', '210 1234567']],
  [
    'fr',
    'strict',
    '12 Rue Victor Hugo, 75002 Paris\nBien cordialement, Solène Girardot',
    ['12 Rue Victor Hugo', 'Solène Girardot'],
  ],
  [
    'pl',
    'strict',
    'Ulica Kwiatowa 7, 30-001 Kraków. Pozdrawiam, Zbigniew Malinowski',
    ['Ulica Kwiatowa 7', 'Zbigniew Malinowski'],
  ],
  ['ru', 'strict', 'Адрес: ул. Садовая, д. 12, кв. 4. Дата рождения 03.11.1984.', ['ул. Садовая, д. 12', '03.11.1984']],
  ['it', 'strict', 'Nato il 12/05/1979, residente in Piazza Dante 3, Napoli.', ['12/05/1979', 'Piazza Dante 3']],
  [
    'en',
    'standard',
    'Version 7.4.2 build 20261120, ticket 55-20931, ZIP 90210, error -2147467259, MAC 00:1B:44:11:3A:B7.',
    [],
    ['7.4.2', '20261120', '55-20931', '90210', '-2147467259'],
  ],
];

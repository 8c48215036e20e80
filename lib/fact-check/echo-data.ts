// Words with which a reply repeats what the customer told of themself, and those with which it asks for something. Only to
// keep honest sentences quiet: a language that is missing here is marked once more often.

const words = (list: string) => `(?<!\\p{L})(?:${list})(?!\\p{L})`;
const of = (gapless: string, ...lists: string[]) => new RegExp([...lists.map(words), gapless].join('|'), 'iu');

/** "You paid 49 €", "your payment of 49 €": it was so before the reply. */
export const TOLD_AMOUNT = of(
  'お支払い済|お支払いいただ|支払われ|引き落と|ご連絡いただ|已支付|已付款|付款了|扣款|扣除了|收到您|결제하신|지불하신|결제된|청구된',
  "you(?:'ve| have)? (?:already )?(?:paid|transferred|bought)|you were (?:charged|billed)|your (?:payment|purchase|transfer|order) (?:of|over|for)|you (?:wrote|mentioned|reported|said|told us)|was charged",
  'Sie haben [^.]{0,60}(?:bezahlt|überwiesen|gekauft)|(?:bezahlten|überwiesen) Sie|Ihre (?:Zahlung|Bestellung|Überweisung) (?:von|über)|wurden? (?:Ihnen )?[^.]{0,40}(?:abgebucht|berechnet)|wie Sie (?:schreiben|schrieben)',
  'vous avez (?:payé|versé|acheté)|votre (?:paiement|achat|virement) de|a été débitée?|vous écrivez',
  'usted pagó|ha pagado|pagó|su (?:pago|compra|transferencia) de|le (?:cobraron|hemos cobrado)',
  'você pagou|o senhor pagou|seu pagamento de|sua compra de|foi cobrad[oa]',
  'ha pagato|il suo (?:pagamento|acquisto|bonifico) di|le è stato addebitato',
  'u (?:hebt|heeft) [^.]{0,40}betaald|uw (?:betaling|aankoop|bestelling) van|is afgeschreven',
  'du har betalt|du betalte|din betaling på|har du betalat|du betalade|din betalning på',
  'zapłacił[ao]? Pani?|Pani?(?:stwa)? (?:płatność|wpłata)|zaplatil[ai]? jste|vaše platba',
  'вы (?:оплатили|заплатили|перевели)|ваш платёж|ваш платеж|с вас списали|ви (?:сплатили|заплатили)|ваш платіж',
);
/** "Please pay 49 €": what a reply wants from the customer is nobody's own story. */
export const ASKS_AMOUNT = of(
  'ください|下さい|お振込|お振り込み|请|請|需要支付|주세요|주십시오|하십시오|하셔야',
  'please|kindly|pay|transfer|send|settle|due|owe|must|need to|have to|deposit',
  'bitte|(?:zahlen|überweisen|begleichen|senden) Sie|fällig|schulden|müssen',
  'veuillez|merci de|payez|versez|réglez|devez|dû|due',
  'por favor|pague|transfiera|abone|envíe|debe|transfira|envie|deve',
  'per favore|la preghiamo|paghi|versi|bonifichi',
  'gelieve|graag|alstublieft|verschuldigd|moet',
  'venligst|vennligst|vänligen|skal|måste|må',
  'proszę|prosimy|należy|prosím|musíte',
  'пожалуйста|оплатите|переведите|перечислите|должны|будь ласка|сплатіть',
);

/** "We will call you on 030 5551234", "your number": the help desk calls, not the customer. */
export const TOLD_PHONE = of(
  'お客様の(?:電話|携帯)|こちらからお電話|お電話いたします|您的(?:电话|手机|號碼|号码)|给您(?:打|致)电|고객님의? ?(?:전화|휴대)|전화드리',
  'your (?:(?:tele)?phone|mobile|cell|number)(?: number)?|(?:call|ring|phone|reach|text) you(?: back)?',
  'Ihre[rn]? (?:Telefon|Mobil|Handy|Ruf)?nummer|(?:wir|ich) (?:rufen?|erreichen?) Sie|(?:rufen?|erreichen?) (?:wir|ich) Sie',
  'votre (?:numéro|téléphone|portable)|vous (?:rap)?pel(?:ler|ons|lerons)|vous joindre',
  'su (?:número|teléfono|móvil)|le llam(?:amos|aremos)|seu (?:número|telefone|celular)|ligar(?:emos)? para (?:você|o senhor|a senhora)',
  'il suo (?:numero|telefono|cellulare)|la (?:ri)?chiam(?:iamo|eremo)',
  'uw (?:telefoon|mobiele )?nummer|bellen (?:wij|we) u|(?:wij|we) bellen u',
  'ditt (?:telefon|mobil)?nummer|dit (?:telefon|mobil)?nummer|ringer (?:vi )?(?:dig|deg)',
  'ваш (?:номер|телефон)|(?:вам|вас) (?:позвоним|перезвоним|наберём)|zadzwonimy|Pani?a? numer|zavoláme vám',
);
export const ASKS_PHONE = of(
  'お電話ください|電話してください|拨打|致电|请打|전화해|전화하세요|전화 주',
  'call (?:us|me|this|the|our|now|on|at|\\+)|please (?:call|ring|phone|dial|text)|dial',
  '(?<!(?:wir|ich) )rufen Sie|wählen Sie|(?:sms|whatsapp) an',
  'appelez|composez|rappelez',
  'llame|llámenos|marque|ligue|disque|telefone para',
  'chiami|ci chiami|componga|bel (?:ons|naar|met)|belt u',
  'ring (?:oss|os)|zadzwoń|proszę (?:za)?dzwonić|zavolejte',
  'позвоните|звоните|наберите|зателефонуйте',
);

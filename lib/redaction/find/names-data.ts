/** Names that are words as well: only with a capital are they names. */
export const ALSO_WORDS = new Set(
  'will may mark grace hope rose summer bill frank max art rich jack page brown white black green young long king price church field stone ford apple word jan april june august sun mai may juli ernst klein gross kurz lang wolf stark reich vogel winter sommer herbst berg stein baum wald bach feld koch bauer weber richter kaiser könig fuchs sol luz paz cruz mar rosa dolores pilar consuelo mercedes bon petit grand blanc noir legrand leblanc marin boulanger luca bruno bianca fiore leone franco chiara serena dag wit bakker visser smit mila wanda angel joy faith dawn eve ivy daisy lily violet ruby amber crystal melody harmony harry pat sue rob nick chase drew grant hunter mason carter cooper parker porter tyler taylor baker cook fisher miller smith wood woods rivers brooks lake hill hall house home bell rock steel gold silver day knight noble bishop pope prince duke earl baron service support team info admin kunde kundin client customer user test demo office sales help contact account payment order'.split(
    ' ',
  ),
);

/** Within names, and none by themselves. */
export const PARTICLES = new Set(
  'von van der den de del della di da dos das du la le les el al bin ibn ben zu zum zur und y e ten ter op het mac mc st san santa dr prof mr mrs ms herr frau mme sir jr sr ii iii phd mba msc bsc gmbh ltd inc llc ag sa srl bv kg'.split(
    ' ',
  ),
);

/** Endings that languages put behind names. */
export const ENDINGS = new Set(
  's es n en ens a u y i e o em om ow owi owie ego emu ą ę ie iem iej ej ich im ych ym om ami ach ka ku kiem kowi ovi ova ové ovou ou ům а у е ы и ю я ом ем ой ей ым им ого ому ого ых ую ою ової і ові ем ին lle lta lla ssa sta ksi nak nek val vel tól től hoz hez ban ben ról ről ra re t ot et at ın in un ün nın nin a ya ye da de dan den'.split(
    ' ',
  ),
);

const TITLES = String.raw`Mr|Mrs|Ms|Miss|Dr|Prof|Sir|Herrn?|Frau|Fr\.|Hr\.|Monsieur|Madame|Mme|Mlle|M\.|Señora?|Sra?|Don|Doña|Signora?|Sig|Sig\.ra|Dott|Dottoressa|Senhora?|Mevrouw|Mevr|Dhr|Meneer|Pani|Pana?|Panu|Panią|г-н|г-жа|господин|госпожа|гражданин|Fru|Herra|Rouva|Bay|Bayan|Sayın|السيد|السيدة|الأستاذ|الدكتور`;
const NAME = String.raw`\p{Lu}[\p{L}\p{M}'’-]{1,24}`;
const ANY = String.raw`\p{L}[\p{L}\p{M}'’-]{1,24}`;
const SOME = `${NAME}(?: (?:(?:von|van|de|der|den|del|di|da|du|la|le|bin|al) ){0,2}${NAME}){0,2}`;

/** Where texts tell names, in the group `name`. */
export const TELLING: readonly RegExp[] = [
  // Greetings.
  new RegExp(
    String.raw`(?:^|\n)[ \t>*]{0,6}(?:hi|hiya|hello|hey|dear|good (?:morning|afternoon|evening|day)|hallo|liebe[rs]?|guten (?:tag|morgen|abend)|moin|servus|grüezi|grüß gott|(?:sehr )?geehrte[rs]?|werte[rs]?|bonjour|bonsoir|salut|cher|chère|coucou|hola|buen[oa]s (?:días|tardes|noches)|estimad[oa]s?|querid[oa]|apreciad[oa]|ciao|buongiorno|buonasera|salve|gentile|gentilissim[oa]|car[oa]|egregi[oa]|spett\.le|olá|oi|bom dia|boa (?:tarde|noite)|prezad[oa]|car[oa]|beste|dag|goedemorgen|goedemiddag|geachte|hoi|lieve|dzień dobry|cześć|witam|szanown[ya]|drog[ia]|здравствуйте|добрый (?:день|вечер)|привет|уважаем[а-я]{2}|дорог[а-я]{2}|добрий день|шановн[а-яі]{2}|hej|hejsan|bästa|kära|hei|heisann|kjære|kære|moi|terve|hyvä|arvoisa|dobrý den|vážen[ýá]|ahoj|kedves|tisztelt|szia|bună(?: ziua)?|stimat[eă]|dragă|merhaba|selam|sayın|sevgili|γεια σας|αγαπητ[έή]|مرحبا|عزيزي|عزيزتي|السلام عليكم)[ ,]{1,2}(?:(?:${TITLES})\.? ){0,2}(?<name>${SOME})`,
    'gu',
  ),
  // Titles.
  new RegExp(String.raw`(?<![\p{L}\p{N}])(?:${TITLES})\.? (?:(?:Dr|Prof|Ing|Mag)\.? ){0,2}(?<name>${SOME})`, 'gu'),
  // Below a closing; people write their names in small letters, too.
  new RegExp(
    String.raw`(?:^|\n)[ \t>]{0,4}(?:(?:many |kind |best |warm |with )?(?:regards|wishes|thanks)|thank you|thanks|thx|cheers|sincerely|yours (?:sincerely|truly|faithfully)|best|(?:mit )?(?:freundlichen|besten|herzlichen|lieben|vielen|freundliche|beste|herzliche|liebe|viele|schöne) gr(?:üßen?|uessen?|üssen?)|mfg|vg|lg|gruß|danke|(?:bien )?cordialement|bien à vous|salutations|merci|(?:un )?(?:cordial )?saludos?|atentamente|gracias|(?:com os melhores )?cumprimentos|atenciosamente|abraços?|obrigad[oa]|cordiali saluti|distinti saluti|saluti|grazie|met vriendelijke groet(?:en)?|groet(?:en|jes)?|mvg|z poważaniem|pozdrawiam|dziękuję|с уважением|спасибо|з повагою|med vänlig(?:a)? hälsning(?:ar)?|mvh|hälsningar|vennlig hilsen|med venlig hilsen|hilsen|terveisin|ystävällisin terveisin|s pozdravem|üdvözlettel|cu stimă|saygılarımla|teşekkürler|iyi çalışmalar|με εκτίμηση|よろしくお願い(?:いた|致)?します|宜しくお願い(?:いた|致)?します|此致|谢谢|감사합니다|مع التحية|شكرا|تحياتي)[^\n\p{L}]{0,6}\n[ \t>\n]{0,6}[-–—~]?[ \t]?(?<name>${ANY}(?: ${ANY}){0,2})[ \t]{0,4}(?=\n|$|,)`,
    'giu',
  ),
  // On the same line as the closing: two words with capitals, behind which nothing stands.
  new RegExp(
    String.raw`(?:[Rr]egards|[Ww]ishes|[Gg]r(?:üße|üßen|uß)|[Cc]ordialement|[Ss]alutations|[Ss]aludos?|[Aa]tentamente|[Cc]umprimentos|[Aa]tenciosamente|[Aa]braços?|[Ss]aluti|[Gg]roet(?:en)?|[Pp]oważaniem|[Pp]ozdrawiam|уважением|[Hh]älsning(?:ar)?|[Hh]ilsen|[Tt]erveisin|[Pp]ozdravem|[Ss]aygılarımla)[,.]? (?<name>${NAME}(?: ${NAME}){1,2})[ \t.]{0,4}(?=\n|$)`,
    'gu',
  ),
  new RegExp(String.raw`\n[-–—~] ?(?<name>${SOME})\s{0,3}(?=$|\n)`, 'gu'),
  // Senders as mail programs write them.
  new RegExp(String.raw`(?<name>${SOME}),? (?=[<(\[](?:mailto:)?[\w.+-]{1,64}@)`, 'gu'),
  new RegExp(
    String.raw`(?<![\p{L}\p{N}])(?:my name is|this is|i am called|mein name ist|ich heiße|ich bin|je m'appelle|je suis|me llamo|mi nombre es|soy|mi chiamo|sono|meu nome é|me chamo|mijn naam is|ik ben|ik heet|nazywam się|mam na imię|jestem|меня зовут|мене звати|jag heter|mitt namn är|jeg heter|jeg hedder|nimeni on|olen|jmenuji se|a nevem|mă numesc|benim adım|adım|με λένε|اسمي|أنا) (?<name>${NAME}(?: ${NAME}){0,2})`,
    'gu',
  ),
  /(?<name>[\p{sc=Han}]{2,6}|[\p{sc=Katakana}ー・]{2,12})(?= ?(?:様|さま|さん|氏(?!名)))/gu,
  /(?<![\p{sc=Hangul}])(?<name>[\p{sc=Hangul}]{2,4})(?= ?(?:님|씨)(?![\p{sc=Hangul}]))/gu,
  /(?:我叫|我是|名前は|私は|제 이름은|저는) ?(?<name>[\p{sc=Han}]{2,4}|[\p{sc=Hangul}]{2,4}|[\p{sc=Katakana}]{2,10})(?=[,，。、.\s]|です|と申し|입니다|라고|$)/gu,
];

/** What stands in such places and is nobody's name. */
export const NOBODY = new Set(
  'team support all there everyone everybody sir madam customer service helpdesk help desk agent admin colleagues folks guys damen herren kundenservice kundendienst zusammen alle kollegen équipe service client tous madame monsieur messieurs equipo todos señores soporte cliente equipe suporte squadra assistenza team tutti klantenservice allemaal zespół wszyscy obsługa команда поддержка коллеги все お客 担当者 関係者 管理者 利用者 고객 담당자 선생 사장 관리자 the your our hr it'.split(
    ' ',
  ),
);

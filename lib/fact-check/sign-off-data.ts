/** How a letter closes, in one language a line; small letters. */
export const CLOSINGS = `best regards|kind regards|regards|best wishes|warm regards|many thanks|sincerely|yours sincerely|yours faithfully|yours truly|best|thanks|thank you|cheers|all the best|with kind regards|with best regards|warmly|respectfully|take care
mit freundlichen grüßen|mit freundlichen grüssen|freundliche grüße|freundliche grüsse|viele grüße|viele grüsse|beste grüße|beste grüsse|herzliche grüße|liebe grüße|mit besten grüßen|mit herzlichen grüßen|schöne grüße|ihr|ihre|hochachtungsvoll|mfg
cordialement|bien cordialement|sincères salutations|meilleures salutations|bien à vous|salutations|bonne journée|cordiales salutations|très cordialement
saludos|un saludo|saludos cordiales|atentamente|cordialmente|un cordial saludo|reciba un cordial saludo|muchas gracias|gracias|saludos
atenciosamente|com os melhores cumprimentos|cumprimentos|melhores cumprimentos|um abraço|abraços|obrigado|obrigada|cordialmente|com cumprimentos
cordiali saluti|distinti saluti|saluti|un saluto|grazie|cordialmente|un cordiale saluto|i migliori saluti
met vriendelijke groet|met vriendelijke groeten|vriendelijke groet|vriendelijke groeten|groeten|hartelijke groet|groet|mvg
z poważaniem|pozdrawiam|z pozdrowieniami|serdecznie pozdrawiam|serdeczne pozdrowienia|pozdrowienia
s pozdravem|s přátelským pozdravem|zdraví|děkuji|hezký den|s úctou
med vänliga hälsningar|vänliga hälsningar|hälsningar|mvh|bästa hälsningar|vänligen
med venlig hilsen|venlig hilsen|hilsen|mange hilsner|de bedste hilsner|mvh
med vennlig hilsen|vennlig hilsen|beste hilsen|hilsen
ystävällisin terveisin|terveisin|parhain terveisin|yt
üdvözlettel|tisztelettel|köszönettel|szívélyes üdvözlettel|üdv
cu stimă|cu respect|toate cele bune|cu drag|o zi bună
saygılarımla|saygılarımızla|iyi günler|teşekkürler|sevgiler|selamlar|iyi çalışmalar
с уважением|с наилучшими пожеланиями|всего доброго|спасибо|искренне ваш|с наилучшими
з повагою|з найкращими побажаннями|щиро|дякую|всього найкращого
με εκτίμηση|με φιλικούς χαιρετισμούς|φιλικά|ευχαριστώ|χαιρετισμούς
よろしくお願いいたします|よろしくお願い致します|よろしくお願いします|敬具|以上|何卒よろしくお願い申し上げます
此致|敬礼|祝好|谢谢|此致敬礼|顺祝商祺|祝您生活愉快|祝您一切顺利
감사합니다|안녕히 계세요|드림|고맙습니다
مع أطيب التحيات|مع تحياتي|تحياتي|مع خالص التحية|وتفضلوا بقبول فائق الاحترام|شكرا|مع التحية
בברכה|תודה|בכבוד רב|כל טוב
सादर|धन्यवाद|शुभकामनाओं सहित|भवदीय|आपका`;

/** Names of nobody. */
export const TEAMS =
  'team|support|service|desk|help|care|staff|department|crew|group|kunden|betreuung|abteilung|équipe|equipe|equipo|soporte|suporte|squadra|assistenza|servizio|afdeling|klantenservice|zespół|dział|podpora|oddělení|tým|tiimi|tuki|asiakaspalvelu|csapat|ügyfélszolgálat|echipa|suport|ekibi|destek|команда|поддержк|служба|отдел|підтримк|ομάδα|υποστήριξη|サポート|チーム|担当|デスク|团队|客服|支持|部|팀|고객|지원|센터|فريق|الدعم|צוות|תמיכה|टीम|सहायता|it-|it ';

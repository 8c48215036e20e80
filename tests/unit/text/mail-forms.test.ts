import { describe, expect, test } from 'vitest';
import { cleanMessage } from '@/lib/assistant/prepare/thread';

// Lines of mail programs as they write them in these languages: facts of form, with words of our own.

const OWN = 'Der Drucker geht nicht.';
const Q = 'Have you tried turning it off and on again?';

/** What programs put around a mail, by language or program. */
const GOES: [string, string][] = [
  ['sr gmail', `${OWN}\n\nпон, 30. нов 2026. у 15:19 Support <help@acme.example> је написао/ла:\n\n${Q}`],
  ['et gmail', `${OWN}\n\nKuupäev E, 30. november 2026 kell 15:19 kirjutas Support <help@acme.example>:\n\n${Q}`],
  ['is gmail', `${OWN}\n\nÞann mán., 30. nóv. 2026 kl. 15:19 skrifaði Support <help@acme.example>:\n\n${Q}`],
  [
    'eu gmail',
    `${OWN}\n\nSupport (<help@acme.example>) erabiltzaileak hau idatzi du (2026 aza. 30, al. (15:19)):\n\n${Q}`,
  ],
  ['a date in pieces', `${OWN}\n\nOn Nov 30, 2026,\nat 15:19,\nSupport <help@acme.example> wrote:\n\n> ${Q}`],
  ['one word for a name', `${OWN}\n\nOn Mon, Nov 30, 2026, at 03:19 PM, ann_lee wrote:\n\n${Q}`],
  ['gmail of old', `${OWN}\n\n2026/11/30 Support <help@acme.example>\n\n> ${Q}\n> ${Q}`],
  [
    'questions to each other within a quote',
    `${OWN}\n\nOn Mon, 30 Nov 2026 at 15:19, Support <help@acme.example> wrote:\n\n> ${Q}\n>\n>> What?\n>>\n>>> ${Q}\n>>>> Hello\n>`,
  ],
  [
    'a mailing list',
    `${OWN}\n\n${'_'.repeat(47)}\nusers mailing list\nhttps://lists.acme.example/mailman/listinfo/users`,
  ],
  ['fr samsung', `${OWN}\n\nEnvoyé de mon appareil Samsung Galaxy`],
  ['at&t', `${OWN}\n\nSent via the Samsung Galaxy S24 Ultra 5G, an AT&T 5G smartphone`],
  ['yahoo', `${OWN}\n\nYahoo Mail: Search, Organize, Conquer`],
  ['vi iphone', `${OWN}\n\nĐược gửi từ iPhone của tôi`],
  ['pl gateway', `UWAGA: ta wiadomość pochodzi z zewnątrz organizacji. Nie klikaj linków.\n\n${OWN}`],
  ['ja gateway', `このメールは社外から送信されました。リンクをクリックしないでください。\n\n${OWN}`],
  ['uk gmail', `${OWN}\n\nпн, 30 лист. 2026 р. о 15:19 Support <help@acme.example> пише:\n\n${Q}`],
  ['el gmail', `${OWN}\n\nΣτις Δευ 30 Νοε 2026 στις 3:19 μ.μ., ο χρήστης Support <help@acme.example> έγραψε:\n\n${Q}`],
  ['he gmail', `${OWN}\n\nב-יום ב׳, 30 בנוב׳ 2026 ב-15:19 מאת Support <help@acme.example>:\n\n${Q}`],
  ['ko gmail', `${OWN}\n\n2026년 11월 30일 (월) 오후 3:19, Support <help@acme.example>님이 작성:\n\n${Q}`],
  ['th gmail', `${OWN}\n\nในวันที่ จ. 30 พ.ย. 2026 เวลา 15:19 Support <help@acme.example> เขียนว่า:\n\n${Q}`],
  ['hu gmail', `${OWN}\n\nSupport <help@acme.example> ezt írta (időpont: 2026. nov. 30., H, 15:19):\n\n${Q}`],
  ['da gmail', `${OWN}\n\nDen man. 30. nov. 2026 kl. 15.19 skrev Support <help@acme.example>:\n\n${Q}`],
  ['sv gmail', `${OWN}\n\nDen mån 30 nov. 2026 kl 15:19 skrev Support <help@acme.example>:\n\n${Q}`],
  ['no gmail', `${OWN}\n\nman. 30. nov. 2026 kl. 15:19 skrev Support <help@acme.example>:\n\n${Q}`],
  ['id gmail', `${OWN}\n\nPada Sen, 30 Nov 2026 pukul 15.19 Support <help@acme.example> menulis:\n\n${Q}`],
  ['hr gmail', `${OWN}\n\npon, 30. stu 2026. u 15:19 Support <help@acme.example> napisao je:\n\n${Q}`],
  ['sk gmail', `${OWN}\n\npo 30. 11. 2026 o 15:19 Support <help@acme.example> napísal(a):\n\n${Q}`],
  ['bg gmail', `${OWN}\n\nНа пн, 30.11.2026 г. в 15:19 Support <help@acme.example> написа:\n\n${Q}`],
  ['sl', `${OWN}\n\nV V pon., 30. nov. 2026 ob 15:19 je oseba Support <help@acme.example> napisala:\n\n${Q}`],
  ['fa', `${OWN}\n\nدر دوشنبه ۳۰ نوامبر ۲۰۲۶ ساعت ۱۵:۱۹ Support <help@acme.example> نوشت:\n\n${Q}`],
  ['hi', `${OWN}\n\nसोम, 30 नव॰ 2026 को 3:19 pm बजे को Support <help@acme.example> ने लिखा:\n\n${Q}`],
  ['ca', `${OWN}\n\nMissatge de Support <help@acme.example> del dia dl., 30 de nov. 2026 a les 15:19:\n\n${Q}`],
  ['pt-pt', `${OWN}\n\nSupport <help@acme.example> escreveu (segunda, 30/11/2026 à(s) 15:19):\n\n${Q}`],
  ['zh-tw', `${OWN}\n\nSupport <help@acme.example> 於 2026年11月30日 週一 下午3:19寫道：\n\n${Q}`],
  ['ja apple', `${OWN}\n\n2026/11/30 15:19、Support <help@acme.example>のメール：\n\n${Q}`],
  ['lt', `${OWN}\n\n2026-11-30, pr, 15:19 Support <help@acme.example> rašė:\n\n${Q}`],
  ['et', `${OWN}\n\nKontakt Support (<help@acme.example>) kirjutas kuupäeval E, 30. november 2026 kell 15:19:\n\n${Q}`],
  [
    'nl apple',
    `${OWN}\n\nOp 30 nov. 2026, om 15:19 heeft Support <help@acme.example> het volgende geschreven:\n\n${Q}`,
  ],
  ['tb en', `${OWN}\n\nOn 30/11/2026 15:19, Support wrote:\n> ${Q}`],
  ['tb cs', `${OWN}\n\nDne 30. 11. 26 v 15:19 Support napsal(a):\n> ${Q}`],
  ['tb fi', `${OWN}\n\nSupport kirjoitti 30.11.2026 klo 15.19:\n> ${Q}`],
  ['tb pl', `${OWN}\n\nW dniu 30.11.2026 o 15:19, Support pisze:\n> ${Q}`],
  ['tb hu', `${OWN}\n\n2026. 11. 30. 15:19 keltezéssel, Support írta:\n> ${Q}`],
  ['tb es', `${OWN}\n\nEl 30/11/26 a las 15:19, Support escribió:\n> ${Q}`],
  ['tb zh', `${OWN}\n\n在 2026/11/30 15:19, Support 写道:\n> ${Q}`],
  [
    'outlook tr',
    `${OWN}\n\nKimden: S <s@a.example>\nGönderildi: 30 Kasım 2026 Pazartesi 09:14\nKime: Ann\nKonu: Yazıcı\n\n${Q}`,
  ],
  ['outlook he', `${OWN}\n\nמאת: S <s@a.example>\nנשלח: יום שני\nאל: Ann\nנושא: מדפסת\n\n${Q}`],
  [
    'outlook fi',
    `${OWN}\n\nLähettäjä: S <s@a.example>\nLähetetty: maanantai 30. marraskuuta 2026 9.14\nVastaanottaja: Ann\nAihe: x\n\n${Q}`,
  ],
  ['outlook ro', `${OWN}\n\nDe la: S <s@a.example>\nTrimis: luni\nCătre: Ann\nSubiect: x\n\n${Q}`],
  ['outlook zh-tw', `${OWN}\n\n寄件者: S <s@a.example>\n寄件日期: 2026年11月30日\n收件者: Ann\n主旨: x\n\n${Q}`],
  ['outlook vi', `${OWN}\n\nTừ: S <s@a.example>\nĐã gửi: Thứ Hai\nĐến: Ann\nChủ đề: x\n\n${Q}`],
  ['outlook sk', `${OWN}\n\nOd: S <s@a.example>\nOdoslané: pondelok\nKomu: Ann\nPredmet: x\n\n${Q}`],
  ['outlook ru', `${OWN}\n\nОт: S <s@a.example>\nОтправлено: 30 ноября 2026 г. 9:14\nКому: Ann\nТема: x\n\n${Q}`],
  ['orig sv', `${OWN}\n\n-----Ursprungligt meddelande-----\nFrån: S\nSkickat: måndag\n\n${Q}`],
  [
    'lotus',
    `${OWN}\n\nFrom:   S/Acme\nTo:     ann@home.example\nDate:   30.11.2026 15:19\nSubject:        Re: x\n\n${Q}`,
  ],
  [
    'samsung',
    `${OWN}\n\n-------- Original message --------\nFrom: S <s@a.example>\nDate: 30/11/2026 15:19 (GMT+00:00)\nTo: Ann\nSubject: x\n\n${Q}`,
  ],
  ['bold', `${OWN}\n\n*From:* S <s@a.example>\n*Sent:* Monday\n*To:* Ann\n*Subject:* x\n\n${Q}`],
  ['163', `${OWN}\n\nAt 2026-11-30 15:19:18, "Support" <help@acme.example> wrote:\n>${Q}\n>ok`],
  ['163zh', `${OWN}\n\n在 2026-11-30 15:19:18，"Support" <help@acme.example> 写道：\n\n${Q}`],
  ['front', `${OWN}\n\nOn Nov 30, 2026 at 3:19 PM GMT+1 Support <help@acme.example> wrote:\n\n${Q}`],
  [
    'proton',
    `${OWN}\n\nSent with Proton Mail secure email.\n\nOn Monday, November 30th, 2026 at 15:19, Support <help@acme.example> wrote:\n\n> ${Q}`,
  ],
  ['foot sv', `${OWN}\n\nSkickat från min iPhone`],
  ['foot pl', `${OWN}\n\nWysłane z iPhone'a`],
  ['foot tr', `${OWN}\n\niPhone'umdan gönderildi`],
  ['foot ro', `${OWN}\n\nTrimis de pe iPhone-ul meu`],
  ['foot uk', `${OWN}\n\nНадіслано з iPhone`],
  ['foot el', `${OWN}\n\nΣτάλθηκε από το iPhone μου`],
  ['foot ar', `${OWN}\n\nأرسلت من الـ iPhone`],
  ['foot th', `${OWN}\n\nส่งจาก iPhone ของฉัน`],
  ['foot vi', `${OWN}\n\nĐã gửi từ iPhone của tôi`],
  ['foot id', `${OWN}\n\nDikirim dari iPhone saya`],
  ['foot it', `${OWN}\n\nInviato da iPhone`],
  ['foot pt', `${OWN}\n\nEnviado do meu iPhone`],
  ['foot yahoo', `${OWN}\n\nSent from Yahoo Mail for iPhone`],
  ['foot yahoo es', `${OWN}\n\nEnviado desde Yahoo Mail para Android`],
  ['foot out da', `${OWN}\n\nHent Outlook til Android`],
  ['foot out it', `${OWN}\n\nScarica Outlook per iOS`],
  ['foot zh out', `${OWN}\n\n获取 Outlook for iOS`],
  ['foot ja out', `${OWN}\n\nOutlook for iOSを入手`],
  ['foot spark', `${OWN}\n\nSent via Spark`],
  ['foot bb', `${OWN}\n\nSent from my BlackBerry 10 smartphone on the Rogers network.`],
  ['foot web.de', `${OWN}\n\nDiese Nachricht wurde von meinem Android Mobiltelefon mit WEB.DE Mail gesendet.`],
  ['foot gmx', `${OWN}\n\nGesendet mit der GMX Mail App`],
  ['foot tmob', `${OWN}\n\nSent from my T-Mobile 5G Device`],
  ['foot verizon', `${OWN}\n\nSent from my Verizon, Samsung Galaxy smartphone`],
  ['foot nl out', `${OWN}\n\nDownload Outlook voor Android`],
  ['foot k9', `${OWN}\n\nSent from my Android device with K-9 Mail. Please excuse my brevity.`],
  ['foot ko', `${OWN}\n\n내 iPhone에서 보냄`],
  ['foot sk', `${OWN}\n\nOdoslané z iPhonu`],
  ['foot hr', `${OWN}\n\nPoslano s mog iPhonea`],
  ['foot fr', `${OWN}\n\nEnvoyé depuis mon mobile Orange`],
  ['foot windows de', `${OWN}\n\nGesendet von Mail für Windows`],
  ['foot zhHuawei', `${OWN}\n\n发自我的华为手机`],
  ['foot zh tw', `${OWN}\n\n從我的 iPhone 傳送`],
  ['foot heOutlook', `${OWN}\n\nקבל את Outlook עבור Android`],
  [
    'ban de',
    `ACHTUNG: Diese E-Mail stammt von außerhalb der Organisation. Klicken Sie nicht auf Links und öffnen Sie keine Anhänge, wenn Sie den Absender nicht kennen.\n\n${OWN}`,
  ],
  ['ban [ext]', `[EXTERNAL]\n\n${OWN}`],
  ['ban ext2', `EXTERNAL EMAIL: Do not click any links or open any attachments unless you trust the sender.\n\n${OWN}`],
  [
    'ban fr',
    `ATTENTION : Cet e-mail provient de l'extérieur de l'organisation. Ne cliquez pas sur les liens.\n\n${OWN}`,
  ],
  [
    'ban ja',
    `注意：このメールは社外（外部）から送信されました。リンクや添付ファイルを開く際はご注意ください。\n\n${OWN}`,
  ],
  [
    'ban de out',
    `Sie erhalten nicht oft eine E-Mail von ann@home.example. Erfahren Sie, warum dies wichtig ist\n\n${OWN}`,
  ],
  [
    'ban es',
    `PRECAUCIÓN: Este correo electrónico se originó fuera de la organización. No haga clic en enlaces ni abra archivos adjuntos.\n\n${OWN}`,
  ],
  [
    'sp ru',
    `${OWN}\n\nДанное сообщение является конфиденциальным и предназначено исключительно для адресата. Если вы не являетесь адресатом, удалите его.`,
  ],
  ['sp sv', `${OWN}\n\nDetta meddelande är konfidentiellt och endast avsett för mottagaren.`],
  ['sp cs', `${OWN}\n\nTato zpráva je důvěrná a je určena pouze adresátovi.`],
  ['sp zh', `${OWN}\n\n本邮件及其附件含有保密信息，仅限于发送给上面地址中列出的收件人。`],
  ['sp avg', `${OWN}\n\nVirenfrei. www.avast.com`],
  [
    'sp it',
    `${OWN}\n\nLe informazioni contenute in questo messaggio sono riservate e destinate esclusivamente al destinatario.`,
  ],
  ['sp ko', `${OWN}\n\n이 메일은 기밀 정보를 포함하고 있으며 지정된 수신인만 사용할 수 있습니다.`],
  ['sp da', `${OWN}\n\nDenne e-mail er fortrolig og kun beregnet til modtageren.`],
  ['cid', `${OWN}\n\n[cid:abc.png@01]\n[Ein Bild, das Text enthält. Automatisch generierte Beschreibung]`],
];

/** What somebody wrote that looks like it. */
const STAYS: [string, string, string][] = [
  [
    'en red',
    'Hi,\n\nMy replies are in green below.\n\nFrom: N <n@a.example>\nSent: Monday\nTo: O\nSubject: s\n\nWhich model?\nKyocera M25',
    'Kyocera M25',
  ],
  [
    'de inline',
    'Siehe unten.\n\nVon: N <n@a.example>\nGesendet: Montag\nAn: O\nBetreff: s\n\nWelches Modell?\nKyocera M25\nSeit wann?\nFreitag',
    'Kyocera M25',
  ],
  [
    'no announce',
    'Hi,\n\nFrom: N <n@a.example>\nSent: Monday\nTo: O\nSubject: s\n\n1. Which model?\nKyocera M25\n2. Since when?\nFriday',
    'Kyocera M25',
  ],
  ['console', 'Output:\n> ping 10.0.0.1\n> Request timed out.\n> Request timed out.', 'Request timed out'],
  ['console2', 'I typed this on the router\n\n> enable\n> conf t\n> interface Gi0/1', 'interface Gi0/1'],
  [
    'bounce fr',
    'Bonjour, je reçois ceci :\n\nDe : MAILER-DAEMON@corp.example\nEnvoyé : lundi\nÀ : Omar\nObjet : Undelivered\n\n550 5.1.1 unknown user',
    '5.1.1',
  ],
  [
    'headers pasted',
    'Here are the headers you wanted:\n\nFrom: Omar <o@a.example>\nTo: x@b.example\nSubject: Order\nDate: Mon\nX-Spam-Score: 9.1\n\nbody',
    '9.1',
  ],
  ['dash', 'Affected users:\n-- \nann.lee\nbob.roy\ncarl.may', 'bob.roy'],
  ['dash2', 'Seriennummern\n—\nSN-123-77\nSN-123-78', 'SN-123-78'],
  ['dash3', 'The log says\n--\n2026-11-30 10:15:01 FATAL out of memory', 'FATAL'],
  [
    'foot',
    'Ich habe es so gemacht:\nGesendet mit dem alten Handy vom Büro aus, dann mit dem neuen.',
    'Gesendet mit dem',
  ],
  ['foot2', 'Sent from my laptop it works but not from the phone.', 'laptop'],
  ['foot3', 'Enviado desde la tienda a mi teléfono el lunes.', 'tienda'],
  ['foot4', 'Inviato dal portale al mio telefono.', 'portale'],
  [
    'below',
    'Hello\n\nOn Mon, Nov 30, 2026 at 9:14 AM, A very long name of a company that wraps\nthe line <help@acme.example> wrote:\n> Which one?\n\nThe blue one.',
    'The blue one',
  ],
  [
    'below fr',
    'Bonjour\n\nLe lun. 30 nov. 2026 à 09:14, Support de la société Exemple\n<help@acme.example> a écrit :\n\n> Lequel ?\n\nLe bleu.',
    'Le bleu',
  ],
  [
    'mine',
    'Hi\n\nOn Fri, Nov 6, 2026 at 6:03 PM, Support <help@acme.example> wrote:\n\nWhich one?\n\n=== MY REPLY ===\nThe blue one.',
    'The blue one',
  ],
];

describe('what mail programs, gateways and companies add goes', () => {
  test.each(GOES)('%s', (_, text) => expect(cleanMessage(text)).toBe(OWN));
});

describe('words that look like it stay', () => {
  test.each(STAYS)('%s', (_, text, words) => expect(cleanMessage(text)).toContain(words));
});

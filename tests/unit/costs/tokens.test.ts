import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { likelyTokens, mostTokens } from '@/lib/costs/tokens';

/** Counted with tiktoken 1.0 (js port), o200k_base and cl100k_base, 2026-11-27. */
const COUNTED: [name: string, text: string, o200k: number, cl100k: number][] = [
  [
    'German',
    'Guten Tag, seit dem Update am letzten Freitag bricht meine VPN-Verbindung alle paar Minuten ab. Ich habe Rechner und Router neu gestartet, aber das Problem besteht weiterhin. Können Sie sich das bitte ansehen? Mit freundlichen Grüßen',
    47,
    55,
  ],
  [
    'English',
    'Hello, since the update last Friday my VPN connection drops every few minutes. I have restarted the computer and the router, but the problem remains. I have a client workshop tomorrow, so please have a look soon. Kind regards, Nora',
    47,
    47,
  ],
  [
    'French',
    "Bonjour, depuis la mise à jour de vendredi dernier, ma connexion VPN se coupe toutes les quelques minutes. J'ai redémarré l'ordinateur et le routeur, mais le problème persiste. Pourriez-vous m'aider avant demain ? Merci d'avance.",
    53,
    60,
  ],
  [
    'Japanese',
    'お世話になっております。先週金曜日の更新以降、VPN接続が数分ごとに切断されます。パソコンとルーターを再起動しましたが、問題は解決していません。明日お客様との打ち合わせがありますので、早めのご対応をお願いいたします。',
    74,
    109,
  ],
  [
    'Chinese',
    '您好，自从上周五更新以来，我的VPN连接每隔几分钟就会断开一次。我已经重启了电脑和路由器，但问题依然存在。请问能否尽快处理？我明天有一个重要的客户会议。附件是错误日志。谢谢！',
    62,
    85,
  ],
  [
    'Korean',
    '안녕하세요, 지난주 금요일 업데이트 이후로 VPN 연결이 몇 분마다 끊어집니다. 컴퓨터와 라우터를 다시 시작했지만 문제가 계속됩니다. 내일 중요한 고객 회의가 있으니 빠른 처리 부탁드립니다.',
    52,
    98,
  ],
  [
    'Russian',
    'Здравствуйте! После обновления в прошлую пятницу VPN-соединение обрывается каждые несколько минут. Я перезагрузил компьютер и маршрутизатор, но проблема осталась. Завтра у меня важная встреча с клиентом, помогите, пожалуйста.',
    56,
    104,
  ],
  [
    'Arabic',
    'مرحبا، منذ التحديث يوم الجمعة الماضي ينقطع اتصال الشبكة الافتراضية كل بضع دقائق. أعدت تشغيل الحاسوب والموجه لكن المشكلة ما زالت قائمة. لدي اجتماع مهم غدا مع عميل، أرجو المساعدة.',
    53,
    127,
  ],
  [
    'Hindi',
    'नमस्ते, पिछले शुक्रवार के अपडेट के बाद से मेरा वीपीएन कनेक्शन हर कुछ मिनटों में कट जाता है। मैंने कंप्यूटर और राउटर दोनों को फिर से चालू किया है, लेकिन समस्या बनी हुई है।',
    50,
    165,
  ],
  [
    'Thai',
    'สวัสดีครับ ตั้งแต่อัปเดตเมื่อวันศุกร์ที่แล้ว การเชื่อมต่อ VPN ของผมหลุดทุกๆ ไม่กี่นาที ผมรีสตาร์ทคอมพิวเตอร์และเราเตอร์แล้ว แต่ปัญหายังคงอยู่ พรุ่งนี้ผมมีประชุมสำคัญกับลูกค้า',
    73,
    162,
  ],
  [
    'Greek',
    'Γεια σας, από την ενημέρωση της περασμένης Παρασκευής η σύνδεση VPN διακόπτεται κάθε λίγα λεπτά. Επανεκκίνησα τον υπολογιστή και τον δρομολογητή, αλλά το πρόβλημα παραμένει.',
    62,
    151,
  ],
  [
    'Hebrew',
    'שלום, מאז העדכון ביום שישי האחרון חיבור ה-VPN מתנתק כל כמה דקות. הפעלתי מחדש את המחשב ואת הנתב אך הבעיה נמשכת. מחר יש לי פגישה חשובה עם לקוח.',
    51,
    132,
  ],
  [
    'A log',
    '2026-11-24T09:31:07.412Z ERROR [vpn-client] 0x800704C7 tunnel 10.24.17.3:4500 -> 185.12.88.41 lost (rekey timeout 30000ms) session=8f3e2c1a-77b0-4d2e-9c11-5a0d7e6f1b22\nC:\\Users\\nora\\AppData\\Local\\Temp\\vpn_4711.log line 1832: SEC_E_CERT_EXPIRED (-2146893016)\n',
    127,
    126,
  ],
  [
    'A table',
    '| Name | IP | Status |\n|------|----|--------|\n| srv-01 | 10.0.0.1 | up |\n| srv-02 | 10.0.0.2 | down |\n\n\n        indented\n',
    51,
    51,
  ],
  ['Base64', 'aGVsbG8gd29ybGQgdGhpcyBpcyBhIGxvbmcgYmFzZTY0IHN0cmluZyB3aXRoIG5vIG1lYW5pbmcgYXQgYWxs', 55, 62],
  ['Emoji', 'Thanks 🙏🎉 great work 👍🏽👨‍👩‍👧‍👦 😀😅🤷🏻‍♀️', 30, 45],
];

describe('tokens of a text, by its characters', () => {
  test.each(COUNTED)('%s: near today, never above what is promised', (_, text, today, older) => {
    expect(likelyTokens(text) / today).toBeGreaterThan(0.65);
    expect(likelyTokens(text) / today).toBeLessThan(1.6);
    expect(mostTokens(text)).toBeGreaterThanOrEqual(Math.max(today, older));
  });

  test('nothing is nothing', () => {
    expect([likelyTokens(''), mostTokens('')]).toEqual([0, 0]);
  });
});

type Recording = { expect?: { text?: string; reasoning?: string; usage?: Record<string, unknown> | null } };

describe('answers that OpenAI itself has counted', () => {
  const folder = join(import.meta.dirname, '../../fixtures/llm-streams/openai');
  const recordings = readdirSync(folder)
    .filter((name) => name.startsWith('chat-') && name.endsWith('.meta.json') && !/tool|n3|refusal/.test(name))
    .map((name) => [name, JSON.parse(readFileSync(join(folder, name), 'utf8')) as Recording] as const)
    .flatMap(([name, { expect: want }]) => {
      const counted = want?.usage?.['completion_tokens'];
      const details = want?.usage?.['completion_tokens_details'] as { reasoning_tokens?: number } | undefined;
      const text = want?.text ?? '';
      return typeof counted === 'number' && counted > 40 && !details?.reasoning_tokens ? [{ name, text, counted }] : [];
    });

  test.each(recordings)('$name: $counted', ({ text, counted }) => {
    expect(Math.abs(likelyTokens(text) / counted - 1)).toBeLessThan(0.35);
    expect(mostTokens(text)).toBeGreaterThanOrEqual(counted);
  });

  test('there are some', () => expect(recordings.length).toBeGreaterThan(1));
});

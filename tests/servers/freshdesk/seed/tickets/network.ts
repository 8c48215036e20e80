import { gmailQuote, originalMessage, outlookSignature, p } from '../markup.ts';
import type { SeedTicket } from '../types.ts';

export const network: SeedTicket[] = [
  {
    id: 4707,
    subject: 'VPNに接続できません(エラー809)',
    from: 'ken.sato@example.com',
    hoursAgo: 11,
    group: 'Network',
    type: 'Incident',
    tags: ['vpn'],
    html: p(
      'サポートご担当者様',
      'お世話になっております。佐藤です。\n昨日から自宅でVPNに接続できません。「エラー809:リモートサーバーが応答しません」と表示されます。会社のネットワークでは問題ありません。\n自宅のルーターを先週交換しました。',
      'お手数ですが、ご確認をお願いいたします。\n佐藤 健',
    ),
    messages: [
      {
        by: 'kim',
        hoursAgo: 9,
        html: p(
          '佐藤様',
          'ご連絡ありがとうございます。新しいルーターの機種名と、「IPsecパススルー」の設定が有効かどうかを教えていただけますか。',
          'Kim',
        ),
      },
      {
        by: 'requester',
        hoursAgo: 2,
        html: `<div dir="ltr">Kim様<br><br>機種は RX-600 です。「VPNパススルー」という項目があり、現在は「無効」になっています。有効にしてよいでしょうか。<br><br>佐藤</div>${gmailQuote('2026年3月4日(水) 9:12 Acme Support <support@acme.freshdesk.com>:', p('新しいルーターの機種名と、「IPsecパススルー」の設定が有効かどうかを教えていただけますか。'))}`,
      },
    ],
  },
  {
    id: 4708,
    subject: 'Wifi valt weg in vergaderzaal 3',
    from: 'sanne.devries@example.org',
    hoursAgo: 27,
    group: 'Network',
    agent: 'kim',
    type: 'Problem',
    tags: ['wifi'],
    html: p(
      'Hoi,',
      'in vergaderzaal 3 op de tweede verdieping valt de wifi elke paar minuten weg. Bij de ramen gaat het goed, aan de grote tafel niet. Vier collega’s hebben hetzelfde. Morgen om 10.00 uur hebben we daar een presentatie voor een klant.',
      'Groet,\nSanne',
    ),
    messages: [
      {
        by: 'kim',
        kind: 'note',
        hoursAgo: 25,
        html: p('AP-2-07 rebooted twice last night, see controller log. Replacement is in storage.'),
        attachments: [{ name: 'ap-2-07.log', contentType: 'text/plain', size: 18_432 }],
      },
      {
        by: 'kim',
        hoursAgo: 24,
        html: p(
          'Hoi Sanne,',
          'dank je. We zien dat het toegangspunt bij zaal 3 steeds opnieuw opstart. Tot het vervangen is kun je voor de presentatie het beste een netwerkkabel gebruiken (aansluiting B14 in de vloerpot).',
          'Kim',
        ),
      },
      {
        by: 'requester',
        hoursAgo: 5,
        html: p(
          'Kabel werkte prima, dank! Wanneer wordt het toegangspunt vervangen? Volgende week zitten we er drie dagen.',
        ),
      },
    ],
  },
  {
    id: 4711,
    subject: 'VPN drops every few minutes since the update',
    from: 'nora@example.com',
    hoursAgo: 46,
    priority: 3,
    group: 'Network',
    agent: 'dana',
    type: 'Incident',
    tags: ['vpn', 'update'],
    html: p(
      'Hello,',
      'since the client was updated to version 5.2 on Monday, my VPN disconnects every few minutes. It reconnects by itself, but every time I lose the remote desktop session and have to start again.',
      'I work from home on Windows 11, over Wi-Fi. My colleague with the old client has no trouble.',
      'Could you please help?\nNora',
    ),
    messages: [
      {
        by: 'dana',
        hoursAgo: 44,
        html: p(
          'Hi Nora,',
          'Sorry for the trouble. Could you please check two things: does it also happen with a network cable instead of Wi-Fi, and which protocol does the client show under Settings > Connection?',
          'Best regards,\nDana',
        ),
      },
      {
        by: 'kim',
        kind: 'note',
        hoursAgo: 26,
        html: p(
          'Known problem in client 5.2: with the protocol on "Automatic" it falls back to IKEv2 and drops when the Wi-Fi adapter saves power. Workaround: set the protocol to TLS and switch off power saving for the adapter. Fix is planned for 5.2.1, do not promise a date.',
        ),
      },
      {
        by: 'requester',
        hoursAgo: 1,
        html: `<div dir="ltr"><p>Hi Dana,</p><p>with the cable it has been stable for an hour, so it only happens on Wi-Fi. Under Settings &gt; Connection it says "Automatic (IKEv2)".</p><p>I cannot use the cable every day because the router is in another room. Is there anything I can change so that it works on Wi-Fi? I have a client workshop tomorrow at 9.</p><p>Nora</p></div>${gmailQuote('On Mon, 23 Nov 2026 at 08:12, Dana Fisher <support@acme.freshdesk.com> wrote:', p('Hi Nora,', 'Sorry for the trouble. Could you please check two things: does it also happen with a network cable instead of Wi-Fi, and which protocol does the client show under Settings > Connection?'))}`,
      },
    ],
  },
  {
    id: 4729,
    subject: 'VPN: Zertifikat abgelaufen',
    from: 'anke.schroeder@example.net',
    hoursAgo: 98,
    status: 4,
    group: 'Network',
    agent: 'dana',
    type: 'Incident',
    tags: ['vpn'],
    html: `${p('Hallo zusammen,', 'der VPN-Client meldet seit heute „Das Benutzerzertifikat ist abgelaufen“. Kann ich das selbst erneuern?')}${outlookSignature('Anke Schröder', 'Einkauf, Muster Maschinenbau GmbH')}`,
    messages: [
      {
        by: 'dana',
        hoursAgo: 96,
        html: p(
          'Hallo Frau Schröder,',
          'ja: Bitte verbinden Sie sich einmal im Büro mit dem Netzwerk, öffnen Sie das Softwareportal und starten Sie „Benutzerzertifikat erneuern“. Danach den Rechner neu starten.',
          'Viele Grüße\nDana Fisher',
        ),
      },
      {
        by: 'requester',
        hoursAgo: 74,
        html: `${p('Hat geklappt, vielen Dank!')}${originalMessage(['From: Acme Support <support@acme.freshdesk.com>', 'To: Anke Schröder', 'Subject: Re: VPN: Zertifikat abgelaufen', '', 'Bitte verbinden Sie sich einmal im Büro mit dem Netzwerk, öffnen Sie das Softwareportal …'])}`,
      },
    ],
  },
  {
    id: 4730,
    subject: 'Wi-Fi de visitantes para auditoria',
    from: 'beatriz.almeida@example.net',
    hoursAgo: 120,
    status: 5,
    group: 'Network',
    agent: 'kim',
    type: 'Question',
    tags: ['wifi'],
    html: p(
      'Bom dia,',
      'na próxima semana teremos três auditores no escritório e eles precisam de acesso à rede de visitantes. Como faço para pedir as credenciais?',
      'Obrigada,\nBeatriz',
    ),
    messages: [
      {
        by: 'kim',
        hoursAgo: 118,
        html: p(
          'Olá Beatriz,',
          'cadastre os visitantes na recepção; cada um recebe um código válido por cinco dias. Já avisei a equipe.',
          'Kim',
        ),
      },
    ],
  },
];

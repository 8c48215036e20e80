/** Sentences of tickets. `$` stands for the value. */
export type Language = {
  secrets: readonly string[];
  phones: readonly string[];
  phoneForms: readonly string[];
  plain: readonly string[];
  decoys: readonly string[];
  names: readonly (readonly [name: string, ...mentions: string[]])[];
};

export const LANGUAGES: Readonly<Record<string, Language>> = {
  en: {
    secrets: [
      'My password is $ and it fails.',
      'password: $',
      'PW: $',
      'Login: jdoe / $',
      'The password for the portal is: $',
      'pwd=$',
      '$ is my password.',
    ],
    phones: ['Call me at $ after five.', 'Phone: $', 'My mobile is $.', 'Tel. $'],
    phoneForms: ['(###) ###-####', '###-###-####', '020 #### ####', '07### ######'],
    plain: ['You can write to $ as well.', 'Contact: $', 'Is $ still valid?'],
    decoys: [
      'My order $ has not come.',
      'The error $ appears after the update.',
      'Invoice $ was paid on time.',
      'The device $ shows it, I forgot my password once.',
    ],
    names: [
      ['Emily Carter', 'Emily', "Emily's", 'CARTER', 'emily carter'],
      ['Sean O’Brien', 'Sean', 'O’Brien'],
    ],
  },
  de: {
    secrets: [
      'Mein Passwort lautet $ und geht nicht.',
      'Kennwort: $',
      'Passwort: $',
      'Das WLAN-Passwort ist $.',
      'Zugangsdaten: anna / $',
      'mit $ als Passwort komme ich nicht rein',
    ],
    phones: ['Sie erreichen mich unter $.', 'Tel.: $', 'Handy $', 'Rückruf bitte an $'],
    phoneForms: ['030 ########', '0171 / #######', '(089) ### ###', '0211-######'],
    plain: ['Schreiben Sie an $, danke.', 'Konto/Adresse: $', 'Stimmt $ noch?'],
    decoys: [
      'Meine Bestellung $ fehlt.',
      'Der Fehler $ kommt immer wieder.',
      'Die Rechnung $ ist bezahlt.',
      'Seit Version $ ist mein Passwort vergessen worden.',
    ],
    names: [
      ['Jürgen Müller', 'Jürgen', 'Müllers', 'MÜLLER', 'Mueller'],
      ['Anna-Lena von Stein', 'Anna-Lena'],
    ],
  },
  fr: {
    secrets: [
      'Mon mot de passe est $ mais ça bloque.',
      'mot de passe : $',
      'mdp : $',
      'identifiant : jdupont / mot de passe : $',
    ],
    phones: ['Appelez-moi au $.', 'Tél. : $', 'Mon portable : $', 'joignable au $'],
    phoneForms: ['06 ## ## ## ##', '01.##.##.##.##', '07########'],
    plain: ['Écrivez à $ svp.', 'Coordonnées : $', 'Est-ce que $ est bon ?'],
    decoys: [
      'Ma commande $ est en retard.',
      'Le message $ s’affiche.',
      'La facture $ est payée.',
      'J’ai oublié mon mot de passe sur $.',
    ],
    names: [
      ['Amélie Lefèvre', 'Amélie', 'LEFEVRE', 'Lefevre'],
      ['Jean-Luc Dubois', 'Jean-Luc', 'Dubois'],
    ],
  },
  es: {
    secrets: ['Mi contraseña es $ y no funciona.', 'Contraseña: $', 'clave: $', 'la contraseña de acceso es $'],
    phones: ['Llámame al $.', 'Teléfono: $', 'Mi móvil es $', 'Tel: $'],
    phoneForms: ['6## ### ###', '91 ### ## ##', '### ## ## ##'],
    plain: ['Escriba a $ por favor.', 'Datos: $', '¿Sigue siendo $?'],
    decoys: [
      'Mi pedido $ no llega.',
      'Sale el error $ siempre.',
      'La factura $ está pagada.',
      'Olvidé mi contraseña en $.',
    ],
    names: [
      ['Lucía García', 'Lucía', 'GARCÍA', 'Garcia'],
      ['José Ángel Núñez', 'Núñez'],
    ],
  },
  pt: {
    secrets: ['Minha senha é $ e não entra.', 'Senha: $', 'a palavra-passe é $', 'senha de acesso: $'],
    phones: ['Ligue para $.', 'Telefone: $', 'Meu celular é $', 'Telemóvel: $'],
    phoneForms: ['(11) 9####-####', '9## ### ###', '21 ####-####'],
    plain: ['Escreva para $, obrigado.', 'Dados: $', 'O $ está certo?'],
    decoys: ['Meu pedido $ não chegou.', 'Aparece o erro $ no ecrã.', 'A fatura $ foi paga.', 'Esqueci a senha em $.'],
    names: [
      ['João Conceição', 'João', 'CONCEICAO'],
      ['Beatriz Araújo', 'Araújo'],
    ],
  },
  it: {
    secrets: ['La mia password è $ ma non va.', 'Password: $', "la parola d'ordine è $", 'psw: $'],
    phones: ['Mi chiami al $.', 'Tel. $', 'Il mio cellulare è $', 'Telefono: $'],
    phoneForms: ['3## #######', '02 ########', '06-#######'],
    plain: ['Scrivete a $ grazie.', 'Dati: $', 'Va bene $?'],
    decoys: [
      'Il mio ordine $ non arriva.',
      'Compare il codice $ ogni volta.',
      'La fattura $ è pagata.',
      'Ho dimenticato la password su $.',
    ],
    names: [
      ['Niccolò D’Amico', 'Niccolò', 'D’Amico'],
      ['Giulia Ferri', 'Giulia', 'FERRI'],
    ],
  },
  nl: {
    secrets: ['Mijn wachtwoord is $ en het werkt niet.', 'Wachtwoord: $', 'ww: $', 'het wachtwoord van de portal is $'],
    phones: ['Bel me op $.', 'Tel: $', 'Mobiel: $', 'Telefoonnummer: $'],
    phoneForms: ['06 ########', '020-#######', '06-## ## ## ##'],
    plain: ['Mail naar $ graag.', 'Gegevens: $', 'Klopt $ nog?'],
    decoys: [
      'Mijn bestelling $ is zoek.',
      'De fout $ blijft komen.',
      'Factuur $ is betaald.',
      'Wachtwoord vergeten op $.',
    ],
    names: [
      ['Sanne de Vries', 'Sanne', 'De Vries'],
      ['Pieter van den Berg', 'Pieter'],
    ],
  },
  pl: {
    secrets: ['Moje hasło to $ i nie działa.', 'Hasło: $', 'haslo: $', 'hasło do panelu: $'],
    phones: ['Proszę dzwonić pod $.', 'Tel. $', 'Mój numer telefonu: $', 'kom.: Telefon $'],
    phoneForms: ['### ### ###', '22 ### ## ##', '6########'],
    plain: ['Proszę pisać na $.', 'Dane: $', 'Czy $ jest dobre?'],
    decoys: [
      'Moje zamówienie $ nie doszło.',
      'Pojawia się błąd $ stale.',
      'Faktura $ jest opłacona.',
      'Zapomniałem hasła do $.',
    ],
    names: [
      ['Anna Kowalska', 'Annie', 'Kowalskiej', 'KOWALSKA'],
      ['Paweł Wiśniewski', 'Pawłowi Wiśniewskiemu', 'Wiśniewskiego'],
    ],
  },
  ru: {
    secrets: ['Мой пароль $ не подходит.', 'Пароль: $', 'пароль от портала: $', 'мой пароль это $'],
    phones: ['Позвоните мне по $.', 'Тел. $', 'Телефон: $', 'Мой моб. $'],
    phoneForms: ['8 (9##) ###-##-##', '8 800 ### ## ##', '(495) ###-##-##'],
    plain: ['Пишите на $ пожалуйста.', 'Данные: $', 'Верно ли $?'],
    decoys: ['Мой заказ $ не пришёл.', 'Ошибка $ появляется всегда.', 'Счёт $ оплачен.', 'Забыл пароль на $.'],
    names: [
      ['Иван Петров', 'Ивану', 'Петрова', 'ПЕТРОВ'],
      ['Мария Соколова', 'Марии', 'Соколовой'],
    ],
  },
  ja: {
    secrets: ['パスワードは$です。', 'パスワード：$', '暗証番号：$', 'ログインパスワードは$でした。'],
    phones: ['電話番号は$です。', '携帯：$', 'お電話は$まで', 'TEL: $'],
    phoneForms: ['03-####-####', '090-####-####', '0120-###-###'],
    plain: ['連絡先は$です。', '$ にお願いします。', '$ で合っていますか。'],
    decoys: [
      '注文 $ が届きません。',
      'エラー $ が出ます。',
      '請求書 $ は支払い済みです。',
      '$ でパスワードを忘れました。',
    ],
    names: [
      ['田中 太郎', '田中様', '田中太郎'],
      ['佐藤 花子', '佐藤さん'],
    ],
  },
  ko: {
    secrets: ['비밀번호는 $입니다.', '비밀번호: $', '제 비번: $', '패스워드는 $ 입니다'],
    phones: ['전화번호는 $ 입니다.', '휴대폰: $', '연락처: $'],
    phoneForms: ['010-####-####', '02-###-####', '010 #### ####'],
    plain: ['메일은 $ 입니다.', '정보: $', '$ 맞나요?'],
    decoys: [
      '주문 $ 이 오지 않았어요.',
      '오류 $ 가 나옵니다.',
      '청구서 $ 는 결제했습니다.',
      '$ 에서 비밀번호를 잊어버렸어요.',
    ],
    names: [
      ['김철수', '김철수님', '김철수 씨'],
      ['이영희', '이영희님이'],
    ],
  },
  ar: {
    secrets: ['كلمة المرور هي $ ولا تعمل.', 'كلمة المرور: $', 'كلمة السر: $', 'الباسورد: $'],
    phones: ['هاتف: $', 'رقم الجوال $', 'اتصل على $', 'جوال: $'],
    phoneForms: ['05########', '011 ### ####', '٠٥########'],
    plain: ['اكتب إلى $ من فضلك.', 'بيانات: $', 'هل $ صحيح؟'],
    decoys: ['طلب $ لم يصل.', 'يظهر خطأ $ دائما.', 'فاتورة $ مدفوعة.', 'نسيت كلمة المرور في $.'],
    names: [
      ['محمد العتيبي', 'محمد', 'ومحمد', 'العتيبي'],
      ['فاطمة الزهراني', 'لفاطمة', 'الزهراني'],
    ],
  },
};

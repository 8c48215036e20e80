/** Short tickets, as people write them: topic | subject | body. */
export const TWINS = `
email | Boîte mail pleine | Ma boîte aux lettres est pleine, je ne peux plus envoyer.
billing | Rechnung falsch | Auf der Rechnung steht ein falscher Betrag.
billing | Dubbel afgeschreven | Jullie hebben twee keer afgeschreven.
mfa | New phone, no codes | I got a new phone and my authenticator app is empty, can't get the 6 digit code
mfa | Autenticazione a due fattori | Ho cambiato telefono e non ricevo più i codici.
mfa | 二段階認証 | 機種変更したら認証コードが届きません。
vpn | La VPN non si collega | Da casa la VPN dà errore 809.
refund | Terugbetaling | Ik heb het pakket teruggestuurd maar mijn geld nog niet terug.
delivery | Pacco non arrivato | Il corriere dice consegnato ma non ho nulla.
order | Annuler commande | Je souhaite annuler ma commande passée hier.
slow-computer | Ordinateur lent | Mon PC rame énormément depuis hier.
log-in | Connexion impossible | Je n'arrive pas à me connecter à mon espace client.
password-reset | Passwort weg | Ich weiß mein Kennwort für das Portal nicht mehr.
password-reset | Забув пароль | Не пам'ятаю пароль від порталу.
password-reset | 비밀번호를 잊어버렸어요 | 포털 비밀번호를 재설정해 주세요.
password-reset | 忘記密碼 | 請幫我重設密碼。
password-reset | שכחתי סיסמה | אני לא זוכר את הסיסמה לפורטל.
password-reset | Glemt adgangskode | Jeg kan ikke huske min adgangskode til portalen.
password-reset | Glemt passord | Jeg husker ikke passordet mitt.
password-reset | Zapomenuté heslo | Nepamatuji si heslo do portálu.
password-reset | Quên mật khẩu | Tôi không nhớ mật khẩu của cổng thông tin.
password-reset | Am uitat parola | Nu îmi mai amintesc parola de la portal.
password-reset | Ξέχασα τον κωδικό | Δεν θυμάμαι τον κωδικό πρόσβασης.
password-reset | Lupa kata sandi | Saya lupa kata sandi portal.
password-reset | Nie pamiętam hasła | Proszę o zresetowanie hasła.
account-locked | Hesabım kilitlendi | Üç kez yanlış girdim, hesap kilitli.
account-locked | Учётная запись заблокирована | После трёх попыток.
account-locked | 账号被锁定 | 输错三次密码，账号被锁了。
account-locked | アカウントがロックされた | 解除してください。
account-locked | الحساب مقفل | تم قفل حسابي بعد ثلاث محاولات.
account-locked | Kontot är låst | Jag är utelåst efter tre försök.
account-locked | Cuenta bloqueada | Tras tres intentos no puedo entrar.
vpn | VPN nie działa | Nie mogę połączyć się z VPN z domu.
vpn | VPN 접속 불가 | 집에서 VPN이 안 됩니다.
vpn | VPN连不上 | 在家无法连接VPN。
printer | プリンターが動かない | 3階のプリンターで印刷できません。
printer | 프린터가 인쇄되지 않습니다 | 3층 프린터가 안 됩니다.
printer | Drukarka nie drukuje | Drukarka na trzecim piętrze nie działa.
printer | Skrivaren skriver inte ut | Skrivaren på plan 3 fungerar inte.
printer | Tulostin ei tulosta | Kolmannen kerroksen tulostin ei toimi.
printer | A nyomtató nem nyomtat | A harmadik emeleti nyomtató nem működik.
printer | เครื่องพิมพ์ไม่พิมพ์ | เครื่องพิมพ์ชั้น 3 ใช้ไม่ได้
printer | प्रिंटर काम नहीं कर रहा | तीसरी मंज़िल का प्रिंटर प्रिंट नहीं कर रहा।
printer | Máy in không in được | Máy in tầng 3 bị hỏng.
printer | Printeren virker ikke | Printeren på 3. sal printer ikke.
printer | Imprimanta nu merge | Imprimanta de la etajul 3 nu printează.
printer | Ο εκτυπωτής δεν τυπώνει | Ο εκτυπωτής στον 3ο όροφο δεν λειτουργεί.
email | Nie dostaję maili | Od rana nie przychodzą maile.
email | E-posta gelmiyor | Sabahtan beri e-posta alamıyorum.
email | 收不到邮件 | 从早上起收不到邮件。
email | メールが届きません | 今朝からメールが受信できません。
email | لا تصلني رسائل البريد | لا أستلم أي بريد منذ الصباح.
email | Keine Mails | Seit heute früh kommen keine Mails an.
network | Нет интернета | В офисе с утра нет интернета.
network | İnternet yok | Ofiste sabahtan beri internet yok.
network | 인터넷이 안 돼요 | 아침부터 사무실 인터넷이 안 됩니다.
network | Brak internetu | W biurze od rana nie ma internetu.
network | Inget internet | Kontoret har inget internet sedan i morse.
network | Không có mạng | Văn phòng không có mạng từ sáng.
slow-computer | 电脑很慢 | 电脑非常卡。
slow-computer | パソコンがとても遅い | 動作が重いです。
slow-computer | الكمبيوتر بطيء جدا | جهازي بطيء منذ أمس.
slow-computer | Datorn är jätteseg | Min dator är väldigt långsam.
slow-computer | Počítač je pomalý | Počítač se seká.
slow-computer | PC mega lahm | mein Rechner ist seit gestern total langsam
phishing | Podejrzany mail | Dostałem podejrzaną wiadomość z linkiem.
phishing | Подозрительное письмо | Пришло подозрительное письмо со ссылкой.
phishing | Şüpheli e-posta | Bağlantı içeren şüpheli bir e-posta aldım.
phishing | 수상한 메일 | 링크가 있는 수상한 메일을 받았습니다.
phishing | Komische Mail | Ich habe eine komische Mail vom Chef bekommen.
phishing | Correo raro | Me llegó un correo extraño con un enlace.
mfa | 验证码收不到 | 换手机后收不到验证码。
mfa | Doğrulama kodu gelmiyor | Yeni telefonum var, kod gelmiyor.
mfa | رمز التحقق لا يصل | لدي هاتف جديد ولا يصل الرمز.
mfa | Ny telefon | Jag får ingen verifieringskod på min nya telefon.
file-share | Общая папка недоступна | Не могу открыть общую папку.
file-share | 공유 폴더 접근 불가 | 공유 폴더가 열리지 않습니다.
file-share | Brak dostępu do folderu | Nie mogę otworzyć udostępnionego folderu.
file-share | Ortak klasör açılmıyor | Ortak klasöre erişemiyorum.
file-share | Laufwerk H: weg | Mein Laufwerk H: ist seit heute verschwunden.
software-install | 安装Visio | 请帮我安装Visio。
software-install | Visioのインストール | Visioをインストールしてください。
software-install | Installera Visio | Kan ni installera Visio?
log-in | Nie mogę się zalogować | Nie mogę zalogować się do portalu.
log-in | Не могу войти | Не могу войти на портал.
log-in | 로그인이 안 돼요 | 포털에 로그인할 수 없습니다.
log-in | Giriş yapamıyorum | Portala giriş yapamıyorum.
log-in | Kan inte logga in | Jag kan inte logga in på portalen.
incident | Ransomware! | All files are encrypted and there is a ransom note.
incident | Alle Dateien verschlüsselt | Auf dem Server liegt eine Erpressernachricht.
incident | Нас взломали | Все файлы зашифрованы.
order | Where is my order? | I ordered last week, what is the status of order 4711?
order | Bestellung stornieren | Bitte stornieren Sie meine Bestellung 88213.
order | Dov’è il mio ordine? | Gli stivali dovevano arrivare venerdì.
delivery | Paket nicht angekommen | Die Sendung sollte gestern kommen.
delivery | Colis non reçu | Mon colis n'est toujours pas arrivé.
delivery | 快递还没到 | 包裹三天没到。
refund | Rückerstattung | Ich möchte mein Geld zurück.
refund | Chcę zwrotu pieniędzy | Kiedy dostanę zwrot?
refund | 退款 | 我要退款。
billing | Rechnung falsch | Auf der Rechnung stimmt der Betrag nicht.
billing | Charged twice | My card was charged twice for the invoice in May.
billing | Facture erronée | Il y a une erreur sur la facture.
`;

/** Tickets that sound like a topic and are of something else: topic | subject | body. */
export const LOOK_ALIKES = `
email | Kontakt | Bitte antworten Sie mir per E-Mail, ich bin telefonisch nicht erreichbar.
email | Mailbox for the house | The mailbox on our gate was damaged by your courier.
vpn | Product question | Does your router support VPN passthrough?
delivery | Thanks! | The parcel arrived yesterday, thank you so much.
delivery | Danke | Paket ist angekommen, alles bestens.
mfa | Two factor | Do you plan to offer two factor login next year?
password-reset | Passwordless | Do you support passkeys instead of a password?
mfa | Kartenprüfnummer | Wo finde ich den Sicherheitscode auf meiner Karte?
account-locked | Child lock | How do I remove the child lock of the oven?
order | Restraining order | I need a copy of the court order.
printer | Printing of business cards | How much are 200 business cards, printed on both sides?
printer | Impression de flyers | Un devis pour imprimer 500 flyers svp.
printer | Poster drucken | Was kostet es, ein Poster in A1 drucken zu lassen?
slow-computer | Slow delivery | Your delivery is very slow this time.
slow-computer | Langsame Antwort | Ihr Support antwortet sehr langsam.
slow-computer | Slow cooker broken | The slow cooker from your shop hangs at low.
email | Newsletter | Please unsubscribe me, I do not want any more mails.
email | Mailing list prices | What do 1,000 addresses for our campaign cost?
email | Briefkasten | Der Postfach-Schlüssel für meinen Briefkasten fehlt.
file-share | Share price | Why did your share price drop, and who holds the shares?
file-share | Photo permission | Do you permit us to publish the photo of your folder cover?
software-install | Solar installation | When will the solar panels be installed?
software-install | Installation der Küche | Der Monteur kam nicht zur Installation der Spülmaschine.
vpn | Channel tunnel | Do I need a ticket for the tunnel train?
mfa | Discount code | My discount code does not arrive.
mfa | Prüfnummer | Der Sicherheitscode meiner Kreditkarte wird nicht angenommen.
mfa | New phone | I want to order a new phone with my contract.
log-in | Anmeldung Kurs | Kann ich mich für den Kurs noch anmelden?
log-in | Sign in sheet | We need a new sign in sheet for the reception.
log-in | Inscripción | No puedo asistir al curso, quiero anular mi inscripción.
account-locked | Locked bike | The bike lock is blocked, I am locked out of my garage.
account-locked | Ausgesperrt | Ich habe mich aus der Wohnung ausgesperrt.
network | Partner network | I want to join your network of partners.
network | Networking event | Is there no networking event this year?
password-reset | Reset of my boiler | How do I reset the boiler?
phishing | Fishing trip | We want to book the fishing trip in May.
phishing | Strange noise | My washing machine makes a strange noise.
incident | Virus | I have the flu virus and cannot come to the course.
order | Out of order | The lift is out of order.
delivery | Delivery has failed | Delivery has failed to these recipients: mailer daemon.
`;

import type { TopicWords } from './read-topic';

const PC =
  'computer*|pc|pcs|laptop*|notebook*|desktop|macbook*|mac|windows|rechner*|ordenador*|computador*|portatil|equipo|ordinateur*|poste de travail|komputer*|комп*|ноутбук*|ноут*|bilgisayar*|pc m|컴퓨터|노트북|피시|电脑|計算機|電腦|计算机|笔记本|筆電|パソコン|ノートpc|端末|حاسوب|كمبيوتر|الكمبيوتر|جهازي|اللابتوب|מחשב|dator*|datamaskin*|pocitac*|notebook*|szamitogep*|laptop*|gep|gepem|คอมพิวเตอร์|คอม|โน้ตบุ๊ก|โน๊ตบุ๊ค|कंप्यूटर|लैपटॉप|may tinh|tietokone*|kone|koneeni|calculator*|υπολογιστ*|komputer|računalo|racunal*|pocitac';
const SLOW =
  'slow*|sluggish|freez*|frozen|hang|hangs|hanging|lags|lagging|crashes|crashing|not responding|langsam*|haengt|hangt|friert|eingefroren|sturzt|lahm|lento*|lenta*|lentissim*|congela*|cuelga|colgado|lent|lente|lents|rame|rament|fige|figé|plante|lentement|trava*|traag|vastgelop*|loopt vast|bevriest|blocca|bloccato|lentezza|woln*|zawiesza*|zacina*|тормоз*|медленн*|завис*|повільн*|гальму*|зависа*|yavas*|donuyor*|donmus|kasiyor*|takiliyor*|느려|느립|느리|멈춰|멈춤|버벅|慢|卡顿|卡死|死机|當機|卡|遅い|重い|フリーズ|固まる|固まり|固まって|動かない|بطيء|بطيئ|يتجمد|יתקע|איטי|נתקע|langsom*|seg|sega|segt|hanger seg|fryser|tar evigheter|pomal*|zamrz*|zasekav*|lassu*|lefagy*|akadozik|ช้า|ค้าง|धीमा|धीमी|स्लो|हैंग|cham|bi treo|hidas*|hitaasti|jumittaa|jumiutu*|tokkii|lent|foarte incet|se blocheaza|incet|αργ*|κολλα*|lambat|lemot|spor|sporo|trage*|langzaam|fryser|hakkar|hackar|trog|troge|hæng*';
const PASSWORD =
  'password*|passwort*|kennwort*|passcode|pasword|passwd|pw|pwd|contrasen*|clave de acceso|mot de passe|mdp|senha*|palavra passe|wachtwoord*|parola*|hasl*|пароль|пароля|пароле*|паролю|sifre*|parolami|비밀번호|비번|패스워드|암호|密码|密碼|口令|パスワード|كلمة المرور|كلمة السر|الباسورد|סיסמ|losenord*|adgangskode*|passord*|salasan*|heslo|hesla|heslem|jelszo*|jelszav*|รหัสผ่าน|พาสเวิร์ด|पासवर्ड|mat khau|κωδικο* προσβασης|συνθηματικ*|κωδικο*|kata sandi|lozink*|geslo|gesla';
const FORGOT =
  'forgot*|forget|don t remember|dont remember|can t remember|cannot remember|lost|gone|reset*|expired|new one|change*|recover|vergess*|zurucksetz*|abgelaufen|weiss nicht mehr|erinner*|olvid*|restablec*|no recuerdo|caduc*|cambiar|recuperar|oubli*|reinitialis*|souviens|expire|changer|esquec*|redefin*|nao lembro|nao me lembro|expirou|trocar|vergeten|weet|opnieuw|verlopen|dimentic*|reimposta*|resettare|non ricordo|scadut*|zapomn*|zresetow*|resetow*|nie pamietam|wygas*|zmian*|zmien*|забыл*|сброс*|не помню|вспомнить|восстанов*|забув*|забула|скин*|не пам ята*|відновит*|unuttum|sifirla*|hatirlami*|yenile*|잊|재설정|초기화|기억|까먹|忘|重置|重設|重设|找回|过期|過期|忘れ|再設定|リセット|期限|変更|نسيت|أتذكر|اتذكر|إعادة تعيين|اعادة تعيين|שכחתי|לאפס|איפוס|זוכר|glomt|glemt|minns inte|kommer inte ihag|aterstall*|nollstall*|nulstil*|tilbakestill*|husker ikke|kan ikke huske|unoht*|muista|palauta*|vaihta*|vanhen*|zapomenut*|zapomnel*|obnov*|nepamatuj*|elfelejt*|visszaallit*|nem emlekszem|uj jelszo*|ลืม|รีเซ็ต|จำ|ตั้งใหม่|भूल|रीसेट|याद नहीं|quen|dat lai|khong nho|am uitat|uitat|resetat*|resetez*|resetare|nu mai stiu|nu imi amintesc|ξεχασ*|επαναφορα|θυμαμαι|lupa|atur ulang|zaboravi*|pozabi*';
const ACCOUNT =
  'account*|user|login|konto|kontos|benutzerkonto|benutzer|zugang|zugriff|profil|cuenta*|usuario|compte*|acces|conta|utilizador|toegang|utente|kont|konta|konto uzytkownika|аккаунт*|учетн*|учетк*|акаунт*|обліков*|hesab*|hesap|계정|아이디|账户|账号|帐号|帳號|帳戶|アカウント|حساب|חשבון|kontot|kontoen|brukerkonto*|brukeren|tili|tilini|kayttajatili*|tunnus|tunnukseni|ucet|uctu|fiok*|บัญชี|खाता|अकाउंट|tai khoan|contul|cont|λογαριασμ*|akun|racun|nalog*';
const LOCKED =
  'locked*|lockout|blocked|disabled|suspended|deactivated|unlock*|gesperrt*|ausgesperrt|sperre|deaktiviert|blockiert|entsperr*|freischalt*|bloquead*|bloqueo|desbloque*|suspendid*|deshabilitad*|bloque*|verrouill*|deverrouill*|debloqu*|suspendu|desactiv*|suspens*|geblokkeerd|vergrendeld|deblokkeren|bloccat*|sbloccare|sospeso|disabilitat*|zablok*|odblok*|заблок*|разблок*|блокир*|розблок*|kilitlen*|kilitli|bloke|askiya|잠겼|잠김|잠겨|잠금|차단|锁定|被锁|解锁|封锁|冻结|鎖定|被鎖|解鎖|鎖住|ロック|無効|مقفل|قفل|محظور|مغلق|حظر|ننعل|ננעל|נעול|חסום|נחסם|last|last ute|lasts|utelast|sparrat|blockerat|laas*|spaerret|laast|lukit*|lukko*|lukkiutu*|estetty|uzamc*|uzamk*|odemk*|zamcen*|zamknut*|zarolt*|zarol*|letilt*|kizar*|felold*|ล็อก|ล็อค|ถูกระงับ|लॉक|ब्लॉक|bi khoa|khoa|blocat|deblocat*|suspendat|κλειδω*|μπλοκ*|terkunci|diblokir|zakljuc*|zakljuchan|blokiran*|laste|låst|sperret';
const NOT =
  'not|no|cannot|can t|cant|can not|couldn t|doesn t|doesnt|don t|dont|didn t|isn t|won t|wont|unable|never|nothing|none|missing|stopped|fail*|problem*|error*|nicht|kein*|nichts|fehler*|unmoglich|weg|fehlt|no puedo|sin|tampoco|falla*|fallo|pas|plus|aucun*|impossible|rien|erreur|parviens|nao|sem|falha|erro|niet|geen|lukt|non|nessun*|impossibile|errore|nie|brak|blad|zadn*|nic|не|нет|нету|ошибка|немає|нема|помилка|yok|hata|sorun|olmuyor|*miyor*|*muyor*|*yamiyor*|*emiyor*|*miyorum|acilmiyor|gelmiyor|안|못|없|불가|不|没|無|无|沒|失败|失敗|ない|ません|できな|できま|エラー|لا|لم|ليس|مشكلة|לא|אין|בעיה|inte|inga|ingen|inget|fungerar ej|ikke|intet|ei|en|eivat|emme|eika|ne|nejde|nelze|nemohu|nemuz*|nefung*|neprich*|nemam|nedostav*|zadn*|nem|nincs|hiba|hibat|ไม่|नहीं|समस्या|khong|loi|nu|eroare|δεν|δε|σφαλμα|tidak|gagal|belum|ni|nema|greska|napaka|rejected|refused|disappeared|full|voll|lleno|plein|cheio|vol|pieno|pelna|переполн*|dolu|가득|已满|一杯|いっぱい|مليء|ممتلئ|täynnä|taynna|plna|tele|เต็ม';
const MAIL =
  'mail|mails|email|emails|e mail|e mails|outlook|mailbox*|inbox*|postfach*|posteingang|correo|correos|buzon|bandeja de entrada|courriel*|messagerie|boite de reception|boite mail|caixa de entrada|caixa de correio|postvak|posta|casella|poczt*|maile|maili|mailu|skrzynk*|wiadomosc*|почт*|письм*|емейл|імейл|пошт*|лист|листи|листів|e posta*|eposta*|posta|postalar*|메일|이메일|받은편지함|아웃룩|邮件|郵件|邮箱|信箱|電郵|メール|受信トレイ|アウトルック|البريد|بريد|الإيميل|رسائل|ايميل|מייל|דוא|דואר|mejl*|e post|epost*|mejlen|e posten|sahkopost*|posti|maily|e maily|emaily|posty|posta|postu|schrank*|level|levelet|levelek|e mailek|emailek|email t|e mailt|postafiok*|อีเมล|เมล|ईमेल|मेल|thu dien tu|thu|email uri*|mailuri|e mailuri|mailul|email ul|email|e mail ul|εmail|μηνυμα*|αλληλογραφ*|surel|e poste|e posta|posto';
const PHISHY =
  'suspicious|weird|strange|fake|fraud*|phish*|dodgy|legit|scam*|spoof*|unusual|gift card*|verdachtig*|verdächtig*|komische*|seltsam*|gefalscht*|merkwurdig*|sospechos*|extrañ*|raro|fals*|suspect*|louche|bizarre|douteux|frauduleu*|suspeit*|estranh*|verdacht*|vreemd*|nep|sospett*|strana|strano|podejrzan*|dziwn*|falszyw*|подозрит*|странн*|поддельн*|підозріл*|дивн*|supheli*|sahte|garip|의심|수상|이상한|사기|可疑|诈骗|詐騙|钓鱼|釣魚|不審|怪しい|偽|詐欺|مشبوه|احتيال|مريب|חשוד|מזויף|misstankt*|mistænk*|mistaenk*|mistenk*|misstänk*|konstig*|falsk*|epailytt*|epailyttav*|outo|huijaus*|podezrel*|podvodn*|divny|gyanus|gyanu*|csalo|furcsa|น่าสงสัย|แปลก|หลอก|संदिग्ध|फर्जी|अजीब|dang ngo|lua dao|suspect|suspecte|fals|ciudat|υποπτ*|υποπτο|ψευτικ*|mencurigakan|penipuan|sumnjiv*|sumljiv*';
const PRINTER =
  'printer|printers|printing device|scanner|copier|multifunction|*drucker|drucker*|druckers|impresora*|imprimante*|impressora*|stampant*|drukark*|принтер*|мфу|yazici*|프린터|복합기|打印机|印表機|打印機|复印机|影印機|プリンター|プリンタ|複合機|طابعة|الطابعة|מדפסת|המדפסת|skrivare*|skriver*|printeren|printere|tulosti*|tiskarn*|tlaciar*|nyomtato*|เครื่องพิมพ์|ปริ้นเตอร์|เครื่องปริ้น|प्रिंटर|may in|imprimant*|εκτυπωτ*|printer*|pisac|tiskalnik*|stampac*';
const SOFT_NOT =
  'kitchen|dishwasher|washing machine|solar|kuche*|waschmaschine|cocina|cuisine|cozinha|keuken|cucina|heating|boiler|heizung|photovolt*|fence|roof|window blinds|air condition*|klimaanlage|fitter|technicien*|sofa|furniture|mobel|oven|fridge|toilet|bathroom|badezimmer|wallbox|antenna|art installation|rechnung*|invoice|factura|facture|gutschrift|installment*|instalment*|ratenzahl*|seminar*|kurs|course|training';
const TRADE =
  'quote|flyer*|poster*|brochure*|t shirt*|tshirt*|business card*|visitenkart*|angebot|was kostet|how much|price|prices|preis*|presupuesto|precio|devis|prix|orcamento|offerte|preventivo|prezzo|3d|buy|kaufen|bestell*|purchase|refund*|invoice*|rechnung*|order number|warranty|cena|cennik|wycena|цена|купить|fiyat*|价格|報價|报价|価格|見積|가격|견적|السعر|מחיר|pris|offert*|hinta|cenik|ajanlat*|ราคา|कीमत|gia bao nhieu|pret*|τιμη|book|buch|magazine|photo*|foto*|canvas|label*|wedding|hochzeit|einladung*';
const ORDER =
  'order|orders|bestellung*|bestellt*|pedido*|encargo|commande*|encomenda*|bestelling*|ordine|ordini|zamowieni*|заказ*|замовлен*|siparis*|주문|订单|訂單|注文|طلب|طلبي|طلبية|הזמנה|ההזמנה|bestallning*|ordre*|ordren|tilaus*|tilaukse*|objednavk*|rendeles*|คำสั่งซื้อ|ออเดอร์|ऑर्डर|don hang|comanda|comanda mea|comenzi|παραγγελ*|pesanan|narudzb*|narocil*';
const PARCEL =
  'parcel*|package|packages|delivery|deliveries|delivered|shipment*|shipping|courier|tracking|paket*|packchen|lieferung*|geliefert|lieferter*|sendung*|versand*|zustellung|paquete*|entrega*|entregad*|envio|envios|seguimiento|colis|livraison*|livre|livrer|suivi|expedition|encomenda|rastre*|bezorg*|pakket*|levering|verzending|pacco|consegna*|spedizion*|spedito|paczk*|dostaw*|przesylk*|kurier*|посылк*|доставк*|курьер*|посилк*|kargo*|teslim*|paketim|gonderi*|배송|택배|배달|快递|包裹|物流|配送|送货|快遞|配達|届か|荷物|発送|الشحنة|شحن|التوصيل|توصيل|טרד|חבילה|משלוח|המשלוח|leverans*|pakke*|pakken|levert|levering*|forsendelse*|sporing|toimitus*|paketti|lahetys*|lahetyk*|zasilk*|balik*|doruc*|doprav*|csomag*|kiszallit*|szallit*|futar*|พัสดุ|จัดส่ง|ขนส่ง|डिलीवरी|पार्सल|giao hang|van chuyen|buu kien|colet*|livrare*|curier*|δεμα|παραδοσ*|αποστολ*|kurir|pengiriman|paket|dostav*|posiljk*';
const LATE =
  'where|when|late|delayed|not arrived|hasn t|has not|still|yet|waiting|missing|lost|damaged|arrive*|status|wo|wann|verspat*|noch nicht|fehlt|kam|kommt|angekommen|beschadigt|verloren|warte|donde|cuando|retras*|llega*|ou|quand|retard|arrive|toujours|recu|endommag*|onde|quando|atras*|cheg*|waar|wanneer|vertraag*|nog|aangekomen|dov|dove|ritardo|arriv*|gdzie|kiedy|opozn*|nie dotarl*|где|когда|задерж*|не пришл*|не приш*|де|коли|nerede|ne zaman|gecik*|gelmedi|ulasmadi|어디|언제|안 왔|지연|哪|什么时候|没到|没收到|延迟|还没|哪裡|還沒|沒收到|どこ|いつ|届いて|届かない|遅れ|أين|متى|تأخر|لم تصل|لم يصل|איפה|מתי|לא הגיע|var|nar|forsen*|hvor|hvornar|forsink*|kommit|ikke kommet|missa|milloin|myohas*|saapu*|kde|kdy|zpozd*|nedoraz*|neprisl*|hol|mikor|kes*|nem erkez*|ที่ไหน|เมื่อไหร่|ยังไม่|ล่าช้า|कहाँ|कहां|कब|नहीं|o dau|khi nao|chua|unde|cand|intarzi*|ajuns|που|ποτε|καθυστερ*|dimana|kapan|belum|terlambat|gdje|kdaj';
const REFUND =
  'refund*|money back|reimburs*|chargeback|ruckerstatt*|erstatt*|geld zuruck|ruckzahlung|reembols*|devolucion del dinero|devolver el dinero|devolvais|devuelv*|rembours*|estorno|dinheiro de volta|terugbetal*|geld terug|rimbors*|zwrot pieniedzy|zwrotu pieniedzy|zwrot srodkow|zwrot kosztow|zwrot|возврат*|вернит* деньги|верните|вернуть деньги|поверн* кошт*|повернення|iade|iadesi|para iade*|paramin iadesi|환불|退款|退钱|退費|返金|払い戻し|استرداد|استرجاع|החזר|זיכוי|aterbetal*|pengarna tillbaka|tilbagebetal*|refusjon*|refusion*|penger tilbake|pengene tilbage|hyvitys|hyvityst*|palautus|rahat takaisin|vraceni penez|vratit penize|refundac*|visszaterit*|penzvissza*|คืนเงิน|रिफंड|पैसे वापस|hoan tien|rambursa*|banii inapoi|επιστροφη χρηματων|επιστροφ*|pengembalian dana|povrat novca|vracilo';
const BILL =
  'invoice|invoices|billing|billed|bill|charged|overcharged|rechnung*|abgebucht|abbuchung*|berechnet|gutschrift|factura*|facturacion|cobrad*|cobro|facture*|facturation|preleve*|debite*|fatura*|faturacao|faturamento|cobran*|factuur*|facturen|gefactureerd|fattur*|addebit*|faktur*|obciazon*|счет на оплату|счёт*|счет|счета|счете|списал*|рахунок|рахунку|faturam|청구서|청구|인보이스|发票|账单|發票|帳單|请求书|請求書|請求|فاتورة|الفاتورة|חשבונית|חיוב|fakturan|regning*|faktura*|lasku|laskun|laskussa|laskutus|vyuctovan*|szamla|szamlan|szamlat|szamlaz*|ใบแจ้งหนี้|ใบเสร็จ|बिल|चालान|इनवॉइस|hoa don|facturi|τιμολογι*|χρεωσ*|tagihan|racun|racuna';
const SITE =
  'portal*|site|website|app|system|account|page|webseite|konto|sitio|web|pagina|compte|conta|портал*|сайт*|포털|门户|网站|網站|ポータル|サイト|البوابة|الموقع|פורטל|אתר|portaali*|portalen|พอร์ทัล|पोर्टल|cong|πυλη';
const LOGIN =
  'log in|login|log on|logon|logging in|sign in|signing in|signin|sign on|get in|anmeld*|einlogg*|einzuloggen|login*|iniciar sesion|inicio de sesion|entrar|acceder|me connecter|se connecter|connexion|connecter|identifier|fazer login|entrar|aceder|acessar|iniciar sessao|inloggen|aanmelden|ingelogd|accedere|login|entrare|accesso|zalogow*|logowan*|logowac|войти|вход|авториз*|залогин*|зайти|увійти|вхід|giris*|oturum ac*|로그인|登录|登陆|登入|ログイン|サインイン|تسجيل الدخول|الدخول|להתחבר|התחברות|להיכנס|logga in|inloggning*|inlogg*|logge ind|logge inn|logge pa|innlogging*|log ind|kirjautu*|kirjaudu*|prihlas*|prihlaseni|bejelentkez*|belep*|เข้าสู่ระบบ|ล็อกอิน|เข้าระบบ|लॉगिन|लॉग इन|dang nhap|autentific*|conect*|loga|logez|συνδεθ*|συνδεση|εισοδο*|masuk|prijav*';
const CODE =
  'verification code|sms code|one time code|one time password|otp|confirmation code|authentication code|login code|2fa code|bestatigungscode|einmalcode|verifizierungscode|sms code|codigo de verificacion|codigo sms|code de verification|code sms|code de confirmation|codigo de confirmacao|codigo de verificacao|verificatiecode|sms code|codice di verifica|codice sms|codice otp|kod weryfikac*|kodu weryfikac*|kod sms|kodu sms|код подтвержд*|кода подтвержд*|смс код|код из смс|код підтвердж*|dogrulama kod*|onay kod*|sms kod*|인증 코드|인증코드|인증번호|인증 번호|验证码|驗證碼|動態密碼|認証コード|確認コード|ワンタイム|رمز التحقق|رمز التأكيد|كود التحقق|קוד אימות|קוד האימות|verifieringskod*|engangskod*|bekraftelsekod*|bekræftelseskode*|verifiseringskod*|engangskode*|vahvistuskood*|vahvistuskoodi*|kertakayttokood*|overovaci kod*|ellenorzo kod*|megerosito kod*|hitelesito kod*|รหัสยืนยัน|รหัส otp|โอทีพี|सत्यापन कोड|ओटीपी|ma xac minh|ma xac thuc|ma otp|cod de verificare|codul de verificare|κωδικο* επαληθευσης|kode verifikasi|kod za potvrdu';
const NEW_PHONE =
  'new phone|lost phone|lost my phone|new mobile|changed phone*|neues handy|handy verloren|neues telefon|neuem handy|telefono nuevo|movil nuevo|nuevo movil|nuevo telefono|nouveau telephone|telephone perdu|nouveau portable|telefone novo|novo telefone|celular novo|novo celular|telemovel novo|nieuwe telefoon|nuovo telefono|telefono nuovo|cellulare nuovo|nowy telefon|nowego telefonu|nowym telefonie|новый телефон|сменил телефон|новий телефон|yeni telefon*|새 휴대폰|새 핸드폰|新手机|换手机|新手機|換手機|機種変更|هاتف جديد|هاتفي الجديد|טלפון חדש|ny telefon|ny mobil|uusi puhelin|novy telefon|uj telefon*|เปลี่ยนมือถือ|โทรศัพท์ใหม่|नया फोन|dien thoai moi|telefon nou|νεο κινητο|νεο τηλεφωνο|ponsel baru|novi telefon';
const NET =
  'internet|wifi|wi fi|wlan|network connection|ethernet|router|wireless|lan|netzwerk*|red inalambrica|connexion internet|reseau|rede|rede wifi|netwerk*|rete wifi|rete aziendale|siec|sieci|интернет*|вайфай|вай фай|wi fi|сеть|сети|мереж*|інтернет*|internet*|kablosuz|인터넷|와이파이|네트워크|网络|上网|无线|網路|上網|インターネット|ネットワーク|無線lan|wi fi|إنترنت|انترنت|الإنترنت|الشبكة|واي فاي|אינטרנט|וויי פיי|רשת|natverk*|internettet|nettverk*|netvaerk*|nettet|internetti*|internet ei|verkko|verkkoon|verkkoyhteys|nettiyhteys|netti|netia|internetu|sit|halozat*|net|อินเทอร์เน็ต|อินเตอร์เน็ต|เน็ต|ไวไฟ|इंटरनेट|वाईफाई|mang|retea|reteaua|internetul|διαδικτυ*|ιντερνετ|δικτυο|jaringan|mreza|omrezj*';
const SHARE =
  'shared folder*|shared drive*|network drive*|file server|fileserver|file share|sharepoint|onedrive|mapped drive|freigabe|netzlaufwerk*|netzwerklaufwerk*|gemeinsam* ordner|freigegeben* ordner|dateiserver|laufwerk|carpeta compartida|unidad de red|servidor de archivos|dossier partage|lecteur reseau|serveur de fichiers|partage reseau|pasta partilhada|pasta compartilhada|unidade de rede|servidor de arquivos|gedeelde map|gedeelde schijf|netwerkschijf|netwerkstation|cartella condivisa|unita di rete|cartella di rete|folder* wspoldzielon*|wspolny folder|udostepnion* folder*|folder* udostepnion*|folderu wspolnego|dysk sieciowy|dysku sieciowego|общ* папк*|сетев* папк*|сетев* диск*|общая папка|общей папке|общую папку|сетевая папка|сетевой папке|сетевой диск|спільна папка|спільної папки|спільну папку|мережевий диск|ortak klasor*|paylasilan klasor*|ag surucu*|paylasimli klasor*|공유 폴더|공유폴더|네트워크 드라이브|共享文件夹|共享盘|共享文件|共用資料夾|共享資料夾|网络驱动器|網路磁碟|共有フォルダ|共有ドライブ|ファイルサーバ|المجلد المشترك|مجلد مشترك|المجلدات المشتركة|תיקייה משותפת|התיקייה המשותפת|כונן רשת|delad mapp|delade mappen|natverksenhet*|delt mappe|faellesdrev*|fællesdrev*|delte mappen|fellesmappe*|nettverksdisk*|netvaerksdrev*|jaettu kansio|jaettuun kansioon|verkkolevy*|verkkoasema*|sdilen* slozk*|sdilena slozka|sdilene slozky|sdilenou slozku|sitovy disk|sitoveho disku|megosztott mappa*|kozos mappa*|halozati meghajto*|โฟลเดอร์ที่แชร์|โฟลเดอร์แชร์|แชร์โฟลเดอร์|ไดรฟ์เครือข่าย|โฟลเดอร์ร่วม|साझा फ़ोल्डर|साझा फोल्डर|शेयर्ड फोल्डर|thu muc chia se|thu muc dung chung|folder partajat|folderul partajat|folderul comun|dosar partajat|κοινοχρηστο* φακελο*|κοινοχρηστος φακελος|κοινοχρηστο φακελο|folder bersama|dijeljena mapa';
const INSTALL =
  'install|installed|installing|installation|reinstall|uninstall|installer|installieren|installiert|installation|deinstallieren|instalar|instalacion|instalen|instalad*|instale|installe*|desinstaller|instalacao|installeren|installatie|geinstalleerd|installare|installazione|instalacj*|zainstalow*|установ*|инсталл*|встанов*|інсталя*|kurulum*|yukle*|kurar*|kurulmasi|kurun|설치|安装|安裝|インストール|تثبيت|تنصيب|להתקין|התקנה|התקנת|installera*|installer*|installere*|asenna|asennus|asentaa|asennatte|asennetaan|asennuspyynto|instalace|instalaci|nainstalov*|telepit*|ติดตั้ง|ลงโปรแกรม|इंस्टॉल|इन्स्टॉल|cai dat|cai|instalare*|instalat*|instalez*|instalati|εγκαταστ*|instal*|instalira*|namesti*';
const SOFTWARE =
  'software|program*|app|apps|application|update|driver|license|licence|visio|office|adobe|acrobat|photoshop|chrome|firefox|teams|zoom|autocad|excel|word|java|python|windows|slack|project|outlook|powerpoint|citrix|sap|vlc|anydesk|teamviewer|licen*|lizenz*|logiciel*|programm*|программ*|програм*|yazilim*|프로그램|소프트웨어|软件|程序|軟體|ソフト|アプリ|برنامج|تطبيق|תוכנה|תוכנת|ohjelm*|aplikac*|alkalmazas*|โปรแกรม|ซอฟต์แวร์|सॉफ्टवेयर|सॉफ़्टवेयर|phan mem|aplicati*|προγραμμα|λογισμικ*';
const COMPROMISED =
  'ransomware|encrypted files|files are encrypted|files were encrypted|hacked|malware|data breach|security incident|security breach|compromised|intruder|trojan|cyber attack|cyberattack|verschlusselungstrojaner|erpress*|gehackt|sicherheitsvorfall|datenleck|datenpanne|schadsoftware|trojaner|cyberangriff|hackead*|brecha de seguridad|incidente de seguridad|ciberataque|programa malicioso|pirate|piratage|rancongiciel|incident de securite|fuite de donnees|cyberattaque|incidente de seguranca|hackead*|ciberataque|beveiligingsincident|datalek|gijzelsoftware|hackerato|violato|incidente di sicurezza|attacco informatico|zhakowan*|wlaman*|atak hakerski|incydent bezpieczenstwa|взлом*|вымогател*|зашифрова*|шифровальщик*|утечка данных|злам*|вимагач*|шифрувальник*|витік даних|hacklen*|fidye yazilim*|guvenlik ihlal*|veri ihlali|sifrelendi|랜섬웨어|해킹|악성코드|보안 사고|勒索|被黑|黑客|入侵|恶意软件|数据泄露|駭客|惡意軟體|ランサムウェア|不正アクセス|マルウェア|ハッキング|乗っ取|情報漏|暗号化され|فدية|اختراق|تم اختراق|برمجية خبيثة|כופרה|נפרץ|פריצה|נוזקה|hackad*|utpressning*|sakerhetsincident|dataintrang|hacket*|sikkerhedsbrud|sikkerhetsbrudd|losepenge*|losepengevirus|kiristysohjelm*|kiristyshaittaohjelm*|hakkero*|tietomurto*|tietoturvaloukkaus|haittaohjelm*|hacknut*|napaden*|vyderac*|bezpecnostni incident|unik dat|feltort*|zsarolo*|meghekkel*|adatszivarg*|แรนซัมแวร์|มัลแวร์|ถูกแฮก|โดนแฮก|โดนแฮ็ก|रैंसमवेयर|हैक|मैलवेयर|ma doc tong tien|bi hack|ma doc|piratat|spart|hackuit|atac cibernetic|χακαρ*|παραβιασ*|λυτρισμικο|diretas|peretasan|hakiran*|vdor';

/** Who asks what there is to be had has no trouble with it. */
const ASKS_WHETHER =
  'do you offer|do you plan|plan to offer|do you support|roadmap|feature request|bieten sie|planen sie|unterstutzen sie|unterstutzt ihr|gibt es bei ihnen|proposez vous|prevoyez vous|ofrecen|offrite|prevedete|bieden jullie|ondersteunen jullie|oferecem|czy oferujecie|планируете ли|есть ли у вас|提供していますか|是否支持|passthrough|pass through|kompatibel|compatible with|compatibil*';
const SETTLED = [
  'thank*|danke|merci|gracias|grazie|bedankt|obrigad*|tack|takk|tak|kiitos|dziekuj*|спасибо|дякую + arrived yesterday|arrived today|has arrived|have arrived|arrived safely|ist angekommen|gut angekommen|bien arrive|bien recu|bien recibido|ya llego|ha llegado|e arrivato|is aangekomen|ja chegou|kommit fram|kommet frem|kommet fram|saapunut|juz dotarl*|juz przysz*|уже пришл*|вже прийшл*',
  'alles bestens|alles prima|all good now|tout est parfait|todo perfecto|tutto perfetto|alles in orde|tudo certo',
];
/** How somebody wants to be answered. */
const BY_MAIL =
  'reply by email|reply via email|answer by email|respond by email|contact me by email|reach me by email|antworten sie bitte per|antworten sie mir per|antworten sie mir bitte per|antworten sie per|per e mail antworten|repondez moi par|me repondre par|contactez moi par|respondanme por|contesten por|contactarme por|rispondetemi via|contattatemi via|responda me por|antwoord per|email me|e mail me the|mail me the';

export const TOPICS: Record<string, TopicWords> = {
  incident: {
    says: [
      COMPROMISED,
      'all files|files|dateien|archivos|fichiers|arquivos|bestanden|файлы|pliki|dosyalar|文件|ファイル + encrypted|verschlusselt|cifrados|encriptad*|chiffres|cryptes|criptografad*|versleuteld|criptati|zaszyfrowan*|ransom|losegeld',
      'stolen|gestohlen|robado|vole|roubado|gestolen|rubato|skradzion*|украл*|calindi|被偷|盗まれ|도난 + laptop|notebook|portatil|ordinateur|computer|dienstlaptop|ноутбук|bilgisayar*|笔记本|ノートpc|노트북',
      'attacker*|hacker*|angreifer|atacante*|pirate*|хакер*|해커|黑客|ハッカー|hackere|virus|wirus|вирус*|вірус*|바이러스|病毒|ウイルス|viru* + computer*|pc|laptop|server|account|systems|network|rechner|konto|cuenta|ordenador|compte|ordinateur|conta|компьютер*|комп*|komputer*|bilgisayar*|컴퓨터|电脑|電腦|パソコン|dator*|tietokone*|pocitac*|szamitogep*',
    ],
    not: ['flu|vaccin*|covid|corona|hackathon|life hack*|film|movie|game|spiel'],
    labels: 'security incident|security-incident|ransomware|malware|data breach|breach|hacked',
  },
  phishing: {
    says: [
      'phishing*|phising|smishing|fishing mail|hameconnage|フィッシング|钓鱼邮件|釣魚郵件|피싱|фишинг*|фішинг*|oltalama|فيشينغ|תצלום פישינג|פישינג|ฟิชชิ่ง|फिशिंग|adathalasz*|tietojenkalastel*|natfiske|nätfiske|phishingmail|scam email|spam attack|spoofed',
      `mail|mails|email|emails|e mail|e mails|message|sms|nachricht|mensaje|courriel|mensagem|bericht|messaggio|wiadomosc*|maila|сообщени*|повідомлен*|mesaj*|문자|短信|訊息|メッセージ|رسالة|הודעה|meddelande|besked|melding|viesti*|zprav*|uzenet*|ข้อความ|संदेश|tin nhan|mesaj*|${MAIL}|link*|invoice|rechnung|factura|facture|fatura|attachment*|anhang + ${PHISHY}`,
      'clicked on a link|clicked a link|auf einen link geklickt|cliqué sur un lien|hice clic en un enlace|cliquei em um link|cliquei num link|op een link geklikt|cliccato su un link',
      'is this real|is it real|is this legit|is this mail real|is this genuine|is it safe to click|ist das echt|ist die echt|es real este correo|est ce un vrai|est ce une arnaque|e verdadeiro|is dit echt|e vera questa mail|czy to prawdziwy|czy ten mail jest prawdziwy|это настоящее|bu gercek mi|이거 진짜|这是真的吗|本物ですか',
      'clicked|klicked|geklickt|hice clic|pinche|clique*|cliquei|cliccato|kliknal*|kliknela|нажал*|перешел|перешла|натиснув|tikladim|클릭|点击|點擊|点了|クリック|ضغطت|نقرت|לחצתי|klickat|klickade|klikkede|klikket|klikkasin|klikl*|kattintottam|คลิก|क्लिक|da bam|bam vao|am dat click|πατησα|klik + link*|button|attachment|enlace|lien|anhang|ссылк*|посилан*|baglanti*|링크|链接|連結|リンク|الرابط|קישור|lank*|linkki*|odkaz*|hivatkozas*|ลิงก์|ลิงค์|लिंक|duong dan|lien ket|tautan + typed|entered|asked|password|passwort|contrasena|mot de passe|senha|suspicious|strange|think|mail|email|e mail|message|пароль|sifre*|密码|パスワード|메일',
      'gift card*|gutscheinkarten|geschenkkarten|tarjetas regalo|cartes cadeaux|cartoes presente|подарочн* карт*|hediye kart* + ceo|boss|director|manager|chef|geschaftsfuhrer|jefe|patron|chefe|директор*|mail|email',
    ],
    hints: [
      'clicked|geklickt|hice clic|clique|cliquei|geklikt|cliccato',
      'approved + authenticator|pop up|popup*|push|mfa',
    ],
    not: [
      'falscher betrag|falschen betrag|betrag falsch|betrag ist falsch|betrag stimmt nicht|wrong amount|amount is wrong|incorrect amount|importe incorrecto|importe no coincide|montant incorrect|montant faux|importo sbagliato|importo errato|verkeerd bedrag|bedrag klopt niet|valor errado|valor incorreto|bledna kwota|неверная сумма|金額が|금액이|金额错|金额不对',
    ],
    labels: 'phishing|phish|scam|spoofing',
  },
  'account-locked': {
    says: [
      `${ACCOUNT} + ${LOCKED}`,
      'locked out|lockout|too many attempts|too many failed|ausgesperrt|zu viele versuche|fehlversuch*|demasiados intentos|trop de tentatives|muitas tentativas|demasiadas tentativas|buitengesloten|te veel pogingen|troppi tentativi|zbyt wiele prob|слишком много попыток|забагато спроб|cok fazla deneme|試行回数|尝试次数|嘗試次數|utelast|liian monta|prilis mnoho pokusu|tul sok probalk*|qua nhieu lan|prea multe incercari',
    ],
    not: [
      'flat|apartment|house|car|room|door|smart lock|bike|wohnung|haustur|tur|auto|hotel|casa|piso|coche|maison|voiture|appartement|deur|porta|macchina|locker|safe|keys|schlussel|llaves|cle|bank account|bankkonto|cuenta bancaria|compte bancaire|iban|sim card|sim karte|phone screen|payment|unpaid|zahlung|pago|instagram|facebook|tiktok|steering|toilet|mieszkani*|квартир*|дверь|машин*|daire|kapi|門|房间|部屋',
    ],
    labels: 'account-locked|account locked|lockout|locked account',
  },
  mfa: {
    says: [
      'two factor|2fa|mfa|multi factor|multifactor|authenticator*|zwei faktor*|zweiter faktor|doble factor|dos factores|dos pasos|double authentification|deux facteurs|double facteur|dois fatores|duas etapas|tweestaps*|twee factor*|tweefactor*|due fattori|due passaggi|dwuskladnik*|dwuetap*|двухфактор*|двофактор*|iki adimli|iki faktor*|iki asamali|2단계|이중 인증|双重验证|双因素|两步验证|雙重驗證|兩步驟驗證|二要素|二段階|2段階|多要素|المصادقة الثنائية|التحقق بخطوتين|אימות דו|tvafaktor*|tofaktor*|totrin*|totrinns*|kaksivaihei*|kaksivaih*|dvoufaktor*|dvoufaz*|ketfaktor*|ketlepcsos|สองขั้นตอน|สองชั้น|दो चरण|टू फैक्टर|hai yeu to|hai lop|doi factori|doua factori|δυο παραγοντων|dua faktor|dua langkah|dvofaktor*',
      CODE,
      `${NEW_PHONE} + code*|codigo|codice|kod*|код*|app|authenticat*|sms|코드|인증|验证|驗證|コード|認証|رمز|קוד|koodi|รหัส|कोड|ma|cod|codul|κωδικο*|verif*|anmeld*|login`,
      `code|codes|kod|kodu|код|code sms|코드|コード|kode|koodi|koden|koodia|kodot|รหัส|कोड|codul|κωδικος|codigo|codice + arriv*|receive|received|erhalte|bekomme|kommt nicht|llega|recibo|recois|recu|chega|recebo|ontvang|arriva|ricevo|nie przychodzi|nie dostaje|не приходит|не получаю|не приходить|gelmiyor|안 와|못 받|収到|届かない|届きません|لا يصل|לא מגיע|kommer inte|kommer ikke|ei tule|neprichazi|nejon|nem jon|nem kapom|ไม่มา|नहीं आ|khong nhan|nu vine|nu primesc|δεν ερχεται`,
    ],
    hints: [NEW_PHONE],
    not: [
      ASKS_WHETHER,
      'credit card|card|kreditkarte|karte|cvv|cvc|tarjeta|carte|cartao|carta|kart|карт*|discount|coupon|voucher|gutschein*|promo|promotion*|rabatt*|gift|geschenk*|postal code|zip code|plz|postleitzahl|postcode|qr|barcode|door code|source code|alarm|gate|tracking code|descuento|cupon|reduction|desconto|korting*|sconto|promocyjn*|rabat*|промокод*|скидк*|indirim*|优惠|折扣|クーポン|할인|쿠폰|dress code|error code|fehlercode',
    ],
    labels: 'mfa|2fa|authenticator|otp',
  },
  'password-reset': {
    says: [`${PASSWORD} + ${FORGOT}`],
    hints: [PASSWORD],
    not: [ASKS_WHETHER, 'zip file|pdf password|wifi password|wlan passwort|guest wifi|game|spiel'],
    labels: 'password|password-reset|password reset|passwort',
  },
  vpn: {
    says: [
      'vpn*|впн*|anyconnect|globalprotect|openvpn|wireguard|forticlient|openconnect|في بي إن|פי פי אן|วีพีเอ็น|वीपीएन',
      `remote access|fernzugriff|remotezugriff|acceso remoto|acces a distance|acces distant|acesso remoto|toegang op afstand|accesso remoto|zdalny dostep|zdalnego dostepu|удаленн* доступ*|віддалений доступ|uzaktan erisim*|원격 접속|远程访问|遠端連線|リモートアクセス|リモート接続|fjarratkomst|fjernadgang|etayhteys|vzdaleny pristup|tavoli eleres*|truy cap tu xa|acces la distanta`,
    ],
    not: [
      ASKS_WHETHER,
      'refund*|subscription price|netflix|review of vpn|vpn deal*|discount|affiliate|buy vpn|vpn subscription|vpn abo|streaming',
    ],
    labels: 'vpn|remote-access|remote access',
  },
  printer: {
    says: [
      PRINTER,
      `print|prints|printing|scan|drucken|druckt|druckt nicht|scannen|imprimir|imprime|imprimer|numeriser|printen|afdrukken|stampare|stampa|drukuje|drukowac|печата*|друкує|друкув*|yazdirmiyor|yazdiramiyorum|인쇄|打印|列印|印刷|طباعة|תדפיס|להדפיס|skriva ut|skrive ut|udskrive|printe|tulostaa|tulosta|tiskne|tisknout|tlacit|nyomtat*|พิมพ์|ปริ้น|प्रिंट|in duoc|printa|printeaza|imprima|εκτυπων*|mencetak|cetak + ${NOT}`,
      'paper jam|papierstau|atasco de papel|bourrage papier|papel preso|papierstoring|carta inceppata|zaciecie papieru|замятие бумаги|застряла бумага|kagit sikis*|용지 걸림|卡纸|卡紙|紙詰まり|papperstrassel|papirstopp|paperitukos|papirelakadas|print queue|print spooler|druckerwarteschlange|toner',
    ],
    not: [TRADE],
    labels: 'printer|printing|drucker',
  },
  'file-share': {
    says: [
      SHARE,
      '*laufwerk|drive|disk|disco|lecteur|dysk|диск|드라이브|盘|ドライブ|schijf|levy + missing|gone|disappeared|access|weg|fehlt|verschwunden|zugriff|falta|no aparece|disparu|acces|sumiu|desapareceu|weg|sparit*|zniknal|dostep*|пропал*|исчез*|доступ*|kayboldu|erisim*|없어|사라|不见|消え|見つから|borta|vaek|borte|kadonnut|zmizel|eltunt*',
      'folder*|ordner|carpeta|dossier|pasta|map|cartella|folderu|папк*|klasor*|폴더|文件夹|資料夾|フォルダ|مجلد|תיקייה|mapp*|mappe*|kansio*|slozk*|mappa*|โฟลเดอร์|फोल्डर|फ़ोल्डर|thu muc|folderul|φακελο* + access*|permission*|open|zugriff*|berechtigung*|offnen|acceso|acceder|permiso*|abrir|acces|acceder|ouvrir|droits|acesso|aceder|acessar|toegang|openen|accesso|aprire|accedere|dostep*|otworz*|доступ*|открыть|відкрити|erisim*|erise*|acamiyorum|접근|권한|열|访问|打开|权限|存取|開啟|アクセス|開け|権限|الوصول|فتح|גישה|לפתוח|atkomst|oppna|adgang|abne|tilgang|apne|paasy|paase|avata|pristup*|otevrit|hozzafer*|megnyit*|เข้า|เปิด|एक्सेस|खोल|truy cap|mo|acces|deschide|προσβαση|ανοιξ*|akses',
      'file|files|datei*|archivo*|fichier*|arquivo*|ficheiro*|bestand*|plik*|файл*|dosya*|파일|文件|檔案|ファイル|fil|filer|tiedosto*|soubor*|fajl* + deleted|restore|locked by|wiederherstell*|geloscht|recuperar|eliminad*|supprim*|recuperer|excluid*|verwijderd|recuperare|usunie*|przywroc*|удален*|восстанов*|silin*|复原|恢复|復元|복구|raderad*|slettet|poistettu|smazan*|torolt*',
    ],
    not: [
      'photo|publish|share price|shares|aktien|acciones|actions|brochure|prospekt|bend*|paper folder|bewerbungsmappe|hard drive for sale|test drive|probefahrt|flash drive|photo permission|work permit|driving',
    ],
    labels: 'file-share|fileshare|sharepoint|onedrive|file share',
  },
  email: {
    says: [
      'mailbox|inbox|boite mail|boite aux lettres|messagerie|postfach|buzon|bandeja|casella|caixa de correio|caixa de entrada|postvak|skrzynk*|ящик* + full|pleine|saturee|voll|lleno|llena|piena|cheia|vol|pelna|переполнен*|заполнен*',
      `${MAIL} + ${NOT}`,
      'undeliverable|mailer daemon|unzustellbar|non remis|onbestelbaar|mailbox full|shared mailbox|distribution list|outlook|mail server|mailserver|bounced mail|mail bounced|mails bounce*|mail comes back|kommt zuruck|配信不能|退信',
      `email|mail|mails|emails + bounce*|crash*|stuck|outbox|sync*`,
    ],
    hints: ['mailbox|postfach|buzon|boite mail|skrzynk*|receive|send'],
    not: [
      'mailbox|letter box + gate|door|house|courier|key',
      BY_MAIL,
      `bounce rate|analytics|newsletter*|unsubscrib*|abbestell*|abmeld*|campaign|marketing|landing page|phish*|${PHISHY}`,
      'letter box|letterbox|briefkasten|post office|po box|parcel*|paket*|package|order|bestellung|invoice|rechnung|refund|colis|paczk*|посылк*|faktur*|factura|facture',
    ],
    labels: 'outlook|mailbox|exchange',
  },
  network: {
    says: [
      `${NET} + ${NOT}|down|drops|dropping|slow|disconnect*|weak|unstable|bricht|instabil|langsam|lent*|cae|cai|coupe|deconnect*|valt weg|cade|zrywa|rwie|пропада*|обрыва*|нет|kopuyor|kesil*|끊|断|斷|切れ|つなが|繋が|ينقطع|מתנתק|kopplas|bryter|falder|patkii|katkeilee|vypadav*|megszakad|หลุด|बंद|mat|chap chon|cade|πεφτει|putus`,
      'no internet|no wifi|kein internet|kein wlan|sin internet|pas d internet|sem internet|geen internet|senza internet|brak internetu|нет интернета|немає інтернету|internet yok|没有网络|没网|斷網|ネットにつなが',
      'wi fi|wifi|wlan',
    ],
    not: [
      'network marketing|partner network|netzwerk der partner|networking event|social network|friends|refund*|invoice|rechnung|contract|vertrag|tariff|tarif|angebot|neural|tv network|fishing net|fischernetz|dealer*|netz der|vpn',
    ],
    labels: 'network|wifi|internet',
  },
  'software-install': {
    says: [
      `${INSTALL} + ${SOFTWARE}|${PC}`,
      'software request|admin rights|administrator rights|adminrechte|administratorrechte|softwareanfrage|permisos de administrador|droits administrateur|droits d administrateur|permissoes de administrador|beheerdersrechten|diritti di amministratore|uprawnien* administratora|права администратора|yonetici yetki*|관리자 권한|管理员权限|管理者権限',
      'license key|licence key|lizenzschlussel|clave de licencia|cle de licence|chave de licenca|licentiesleutel|chiave di licenza|ライセンスキー|许可证密钥|라이선스 키',
    ],
    hints: [INSTALL],
    not: [SOFT_NOT],
    labels: 'software|software-install|installation request|software request',
  },
  'slow-computer': {
    says: [
      `${PC} + ${SLOW}`,
      'blue screen|bluescreen|pantalla azul|ecran bleu|tela azul|ecra azul|blauw scherm|schermata blu|niebieski ekran|синий экран|синій екран|mavi ekran|블루스크린|蓝屏|藍屏|藍底|ブルースクリーン|blaskarm|sininen ruutu|modra obrazovka|kek halal',
    ],
    not: [
      'delivery|support is|your answers|website|webshop|slow cooker|buy|kaufen|order|bestell*|lieferung|motion|quote|refund|payment|invoice',
    ],
    labels: 'slow-computer|performance|slow computer',
  },
  'log-in': {
    says: [
      `${LOGIN} + ${NOT}|denied|stuck`,
      'invalid credentials|access denied|session expired|zugangsdaten|credenciales|credenciais|inloggegevens|credenziali|identifiants|login error|login problem|anmeldefehler|inlogprobleem',
    ],
    hints: [`${LOGIN} + ${SITE}`],
    not: [
      'seminar*|course|kurs*|workshop|event|conference|konferenz|webinar*|newsletter*|schule|school|kita|turnier|tournament|race|lauf|gym|verein|veranstaltung*|termin|zuruckziehen|stornier*|museum|concert|konzert|signature|sign in sheet|fireplace|logs|hotel|park|building|garage|reise|curso|evento|concierto|musee|cours|teilnahm*|vpn*|впн|wifi|wlan|printer|drucker|folder|ordner|shared',
      SHARE,
    ],
    labels: 'login|log-in|sign-in|signin',
  },
  refund: {
    says: [REFUND],
    not: ['tax refund form|refund permission|permission*'],
    labels: 'refund|refunds|return|returns|erstattung|reembolso|remboursement',
  },
  delivery: {
    says: [
      `${PARCEL} + ${LATE}|${NOT}`,
      'tracking number|sendungsnummer|sendungsverfolgung|numero de seguimiento|numero de suivi|codigo de rastreio|track en trace|trackingnummer|numero di tracking|numer przesylki|трек номер*|номер отслежив*|kargo takip|송장|运单|快递单号|追踪|追跡番号|رقم التتبع|מספר מעקב|sparningsnummer|sporingsnummer|seurantakoodi|sledovaci cislo|nyomkoveto|เลขพัสดุ|ma van don|awb',
      `${PARCEL} + ${ORDER}`,
    ],
    not: [
      ...SETTLED,
      'delivery failed|delivery has failed|mailer daemon|email delivery|mail delivery|software delivery|softwarepaket|packages|npm|pip|refund*',
    ],
    labels: 'delivery|shipping|shipment|lieferung|livraison|entrega',
  },
  order: {
    says: [
      `${ORDER} + where|status|cancel*|change|when|number|confirm*|missing|wrong|address|wo|stornier*|andern|falsch*|nummer|adresse|estado|cancelar|cambiar|donde|numero|direccion|annul*|modifier|ou|statut|adresse|onde|estado|alterar|waar|annuleren|wijzigen|dove|dov|annullare|stato|modificare|gdzie|anulow*|zmien*|где|отмен*|статус|измен*|скасув*|де|nerede|iptal*|degistir*|어디|취소|변경|상태|确认|取消|修改|查询|状态|哪|キャンセル|変更|確認|状況|どこ|إلغاء|تعديل|أين|حالة|לבטל|ביטול|איפה|avbestall*|avboka*|andra|var|annuller*|aendre|endre|hvor|peru*|muuta*|missa|zrus*|zmen*|kde|stav|torol*|lemond*|modosit*|hol|ยกเลิก|เปลี่ยน|สถานะ|रद्द|बदल|स्थिति|कहाँ|कहां|huy|doi|o dau|trang thai|anul*|modific*|unde|stare*|ακυρω*|αλλαγ*|που|batal*|ubah|status|otkaz*|prekli*`,
      'order status|order confirmation|order number|bestellstatus|bestellnummer|auftragsbestatigung|estado del pedido|numero de pedido|suivi de commande|numero de commande|numero do pedido|bestelnummer|numero ordine|numer zamowienia|номер заказа|siparis numara*|주문번호|订单号|訂單編號|注文番号|ordernummer|ordrenummer|tilausnumero|cislo objednavky|rendelesszam',
    ],
    hints: [ORDER],
    not: [...SETTLED, 'in order to|out of order|court order|work order|mail order bride|alphabetical order|refund*'],
    labels: 'order|orders|bestellung|pedido|commande|order status',
  },
  billing: {
    says: [
      `${BILL} + ${NOT}|wrong|twice|double|incorrect|correct*|copy|send|pay*|paid|due|missing|question|falsch|doppelt|kopie|korrigier*|frage*|bezahl*|zahl*|stimmt|dos veces|duplicad*|error|incorrect*|copia|pagar|pago|deux fois|erreur|copie|payer|payee|duplicada|cobrad*|dobbel|dubbel|kopie|betal*|fout|sbagliat*|doppi*|due volte|pagare|pagat*|bledn*|dwa razy|kopi*|zaplac*|popraw*|неверн*|дважды|оплат*|копи*|двічі|помилк*|yanlis|iki kez|ode*|kopya*|두 번|잘못|이중|重复|两次|错|多收|重複|間違|二重|خطأ|مرتين|دفع|שגוי|פעמיים|לשלם|fel|tva ganger|forkert|feil|to gange|to ganger|vaar*|kahdesti|maksa*|kopio*|spatn*|dvakrat|zaplat*|kopii|hibas|ketszer|masolat*|fizet*|ผิด|ซ้ำ|จ่าย|गलत|दो बार|भुगतान|sai|hai lan|thanh toan|gresit*|de doua ori|plat*|copie|λαθος|διπλ*|πληρω*|salah|dua kali|bayar|ganda`,
      'charged twice|double charge*|overcharged|doppelt abgebucht|doppelt berechnet|cobrado dos veces|debite deux fois|cobrado duas vezes|dubbel afgeschreven|addebitato due volte|списали дважды|iki kez cekil*|重复扣款|二重請求|이중 결제|billing address|rechnungsadresse|vat number|ust id|credit note|payment method|payment failed|zahlungsmethode|credit card declined|card was declined|metodo de pago|moyen de paiement|metodo di pagamento',
    ],
    hints: [BILL],
    not: ['billboard|fake invoice|gefalschte rechnung|factura falsa|fausse facture|print*|druck*'],
    labels: 'billing|invoice|invoices|payment|rechnung|facturacion|facturation',
  },
};

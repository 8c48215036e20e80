/** Signs and short forms that stand before a number. */
export const SIGNS = String.raw`[$€£¥￥₹₽₩₺₪฿₴₱₫₦₡₲₵₾₸₼﷼৳₨]|(?:US|CA|AU|NZ|HK|NT|MX|S|A|R|C)\$|S\/\.?|Rs\.?|Fr\.|fr\.|SFr\.?|kr\.?|zł|Kč|руб\.?|лв\.?|RM|Rp\.?|Bs\.?`;

/** ISO 4217, those that are no words in capitals. */
export const CODES =
  'USD|EUR|GBP|CHF|JPY|CNY|RMB|AUD|CAD|NZD|SEK|NOK|DKK|ISK|PLN|CZK|HUF|RON|BGN|HRK|RSD|RUB|UAH|TRY|ILS|AED|SAR|QAR|KWD|BHD|OMR|JOD|EGP|MAD|TND|DZD|INR|PKR|BDT|LKR|NPR|THB|VND|IDR|MYR|SGD|HKD|TWD|KRW|KZT|GEL|AMD|AZN|BRL|MXN|ARS|CLP|PEN|UYU|ZAR|NGN|KES|GHS|BTC|ETH|USDT';

/** Words for money behind a number, in its forms. */
export const UNITS =
  '[Dd]ollars?|[Ee]uros?|EURO|cents?|Cents?|pounds?|bucks?|quid|pence|francs?|(?:Schweizer )?Franken|Rappen|Pfund|kronor|kroner|Kronen|kronen|kronas?|krónur|korun|koruny|Kč|kr|złotych|złote|złoty|злотых|злоты[хй]|zł|lei|Ft|forint(?:ot|ért)?|рубл(?:ей|я|ь)|руб|р\\.|грив(?:ень|ні|ня|ен)|грн|ευρώ|δολάρια|λεπτά του ευρώ|yuan|yen|Yen|rupees?|Rupien|pesos?|Pesos|reais|soles|rands?|dirhams?|riyals?|dinars?|shekels?|liras?|lire|lirası|TL|bolivianos|guaraníes|colones|dólares|dolares|dollari|dolarů|dolarów|dolar|dolarów|dollaria|euroa|euroja|evro|eura|eur|долларов|доллара|доллар|доларів|долара|євро|евро|центов|dollár|eurót|libras|livres|sterline|francos|franchi|franków|franků|franc|ريالا?|درهما?|دينارا?|جنيها?|ليرة|دولارا?|يورو|جنيه|שקלים|שקל|ש["״]ח|דולר(?:ים)?|יורו|रुपये|रुपए|रुपया|डॉलर|यूरो|bitcoins?|r(?:o?u)bles?|lv|лв';

export const GAPLESS_UNITS =
  '円|圓|元|块钱|块|人民币|美元|欧元|歐元|日元|港币|ユーロ|ドル|ポンド|원|달러|유로|위안|엔화|万円|億円';

/** "1,5 Mio.", "3만", "20k". */
export const SCALES =
  'k|K|Mio\\.?|Mill?\\.?|Tsd\\.?|million(?:s|en|er|i|es)?|Million(?:en)?|thousand|hundred|tausend|mille|millones|milhões|milioni|milione|miljoen|miljoner|millioner|mln|tys\\.?|тыс\\.?|млн|тис\\.?|bn|billion|Mrd\\.?|lakh|crore|लाख|हजार|מיליון|אלף|مليون|ألف|الف';
export const GAPLESS_SCALES = '万|萬|億|亿|千|百|만|천|백|억';

/** Numbers in words, as far as prices are written so. */
export const NUMBER_WORDS =
  "ninety-nine|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|hundred|thousand|a hundred|a thousand|zwei|drei|vier|fünf|sechs|sieben|acht|neun|zehn|elf|zwölf|fünfzehn|zwanzig|dreißig|vierzig|fünfzig|sechzig|siebzig|achtzig|neunzig|hundert|einhundert|tausend|deux|trois|quatre|cinq|six|sept|huit|dix|quinze|vingt|trente|quarante|cinquante|soixante|cent|mille|dos|tres|cuatro|cinco|seis|siete|ocho|nueve|diez|quince|veinte|treinta|cuarenta|cincuenta|sesenta|setenta|ochenta|noventa|cien|ciento|mil|dois|duas|três|quatro|dez|vinte|trinta|quarenta|cinquenta|sessenta|cem|due|tre|quattro|cinque|sei|dieci|venti|trenta|quaranta|cinquanta|sessanta|cento|twee|drie|vijf|tien|vijftien|twintig|dertig|veertig|vijftig|honderd|duizend|dwa|trzy|pięć|dziesięć|dwadzieścia|trzydzieści|czterdzieści|pięćdziesiąt|sto|tysiąc|deset|dvacet|třicet|čtyřicet|padesát|tjugo|trettio|femtio|hundra|tyve|tredive|halvtreds|femti|hundre|hundrede|kymmenen|kaksikymmentä|viisikymmentä|sata|tíz|húsz|harminc|ötven|száz|ezer|zece|douăzeci|cincizeci|sută|on|yirmi|otuz|elli|yüz|bin|десять|двадцать|тридцать|сорок|пятьдесят|сто|тысяча|двадцять|тридцять|п['’]ятдесят|δέκα|είκοσι|τριάντα|πενήντα|εκατό|عشرون|عشرين|خمسون|خمسين|مئة|مائة|ألف|עשרים|חמישים|מאה|אלף|बीस|पचास|सौ|हजार";

/** What costs: "a fee of 20". Words that programmes use for other numbers, too, are left out. */
export const FEES =
  'fee|price|cost|deposit|surcharge|charge|gebühr|gebühren|preis|aufpreis|pauschale|versandkosten|frais|prix|coût|tarif|precio|coste|costo|tarifa|preço|custo|prezzo|tariffa|prijs|opłata|cena|koszt|poplatek|avgift|pris|kostnad|gebyr|maksu|hinta|díj|ára|taxa|preț|prețul|costul|ücret|ücreti|fiyat|fiyatı|плата|цена|стоимость|ціна|вартість|τιμή|κόστος|χρέωση|料金|価格|費用|手数料|价格|費用|费用|手续费|運費|运费|요금|가격|비용|수수료|الرسوم|رسوم|السعر|سعر|التكلفة|تكلفة|העלות|עלות|המחיר|מחיר|עמלה|शुल्क|कीमत|मूल्य';
export const COSTS =
  'costs?|kostet|kosten|coûte|coûtera|cuesta|costará|custa|custará|costa|costerà|kost|kosztuje|stojí|kostar|koster|maksaa|kerül|costă|tutarı|стоит|стоить|коштує|коштуватиме|κοστίζει';

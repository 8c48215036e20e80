/** Standards, articles of makers, and the like: general knowledge, not somebody's order. */
export const KNOWN =
  'ISO|IEC|RFC|DIN|UTF|SHA|AES|HTTP|RTX|GTX|CP|MP|PM|KB|CVE|MS|IEEE|EN|ANSI|USB|DDR|PC|RAL|WPA|WIN|EVENT|ORA|TLS|UL|ITU|NIST|STD|PEP|JIS|GB|BS';

/** Prefixes of numbers that help desks and shops give. */
export const GIVEN =
  'RMA|INV|ORD|ORDER|TKT|TICKET|INC|REQ|CASE|SR|CHG|PO|SO|RE|RG|CS|CN|REF|RET|SHIP|TRK|KD|AB|LS|BEST|FAC|FACT|PED|CMD|RN|WO|JOB|SUP|HD';

/** What such a number is called, before it. */
export const LABELS =
  'order|invoice|ticket|case|reference|ref|booking|contract|tracking|shipment|parcel|customer|account|serial|return|receipt|quote|claim|rma|policy|membership|confirmation|transaction|delivery|auftrag|auftragsnummer|bestellung|bestellnummer|rechnung|rechnungsnummer|vorgang|vorgangsnummer|aktenzeichen|kundennummer|kunden-nr|vertrag|vertragsnummer|sendung|sendungsnummer|seriennummer|referenz|referenznummer|buchung|buchungsnummer|ticketnummer|lieferschein|angebot|commande|facture|dossier|référence|contrat|colis|suivi|devis|réservation|numéro de client|pedido|factura|caso|referencia|contrato|envío|reserva|encomenda|fatura|referência|pedido n|processo|envio|ordine|fattura|pratica|riferimento|contratto|spedizione|prenotazione|bestelling|bestelnummer|factuur|factuurnummer|zaak|referentie|contract|zending|klantnummer|zamówienie|zamówienia|faktura|faktury|zgłoszenie|zgłoszenia|umowa|umowy|przesyłka|przesyłki|numer klienta|objednávka|objednávky|smlouva|zásilka|beställning|ordernummer|fakturanummer|ärende|ärendenummer|kundnummer|försändelse|ordre|ordrenummer|bestilling|sag|sagsnummer|sak|saksnummer|kundenummer|forsendelse|tilaus|tilausnumero|lasku|laskunumero|tapaus|viite|viitenumero|asiakasnumero|lähetys|rendelés|rendelésszám|számla|számlaszám|ügyszám|ügyfélszám|szerződés|küldemény|comandă|comanda|factură|contract nr|colet|sipariş|sipariş numarası|fatura|talep|sözleşme|müşteri no|kargo takip|заказ|заказа|счет|счёт|счета|заявка|заявки|договор|договора|посылка|накладная|номер клиента|обращение|обращения|замовлення|рахунок|рахунку|звернення|договір|посилка|накладна|παραγγελία|παραγγελίας|τιμολόγιο|υπόθεση|σύμβαση|αποστολή|طلب|الطلب|فاتورة|الفاتورة|تذكرة|العقد|الشحنة|הזמנה|ההזמנה|חשבונית|פנייה|חוזה|משלוח|ऑर्डर|चालान|इनवॉइस|टिकट|अनुबंध|शिकायत';
export const GAPLESS_LABELS =
  '注文|注文番号|請求書|受付番号|お問い合わせ番号|伝票番号|追跡番号|会員番号|契約番号|お客様番号|管理番号|予約番号|订单|订单号|訂單|發票|发票号|发票|工单|工单号|快递单号|运单号|合同|合同编号|客户编号|案件编号|保单号|주문|주문번호|송장|송장번호|접수번호|계약번호|고객번호|티켓|예약번호|청구서';

/** Between a label and its number. */
export const NUMBERED =
  "no\\.?|nr\\.?|nº|n°|n\\.?|num\\.?|núm\\.?|number|nummer|numero|numéro|número|numer|číslo|numeronne|numarası|szám|szama|id|code|№|номер|רقم|رقم|رقمه|מספר|מס['׳]|नंबर|संख्या|号|番号|编号|번호|#|:|：|is|ist|lautet|est|es|é|è|jest|je|är|er|は|為|为|是|는|은";

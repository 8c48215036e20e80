/** Where words have no gaps, anything may stand right after a letter. */
export const GAPLESS = String.raw`\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Hangul}ー`;
/** Not within a word or number. */
export const EDGE = String.raw`(?<!(?![${GAPLESS}])[\p{L}\p{N}])`;
export const END = String.raw`(?!(?![${GAPLESS}])[\p{L}\p{N}])`;
const IS_GAPLESS = new RegExp(`[${GAPLESS}]`, 'u');
export const isGapless = (char: string): boolean => IS_GAPLESS.test(char);

/** Numbers of orders, parcels, devices and the like, in twelve languages and more: what stands behind them is no person's. */
const BUSINESS =
  'order|bestell|auftrag|lieferschein|invoice|rechnung|beleg|facture|commande|pedido|factura|fatura|ordine|fattura|bestelling|factuur|zamówieni|faktur|заказ|счет|счёт|накладн|注文|請求|订单|訂單|发票|發票|주문|송장|청구|طلب|فاتورة|شحن|sipariş|beställning|ordre|tilaus|lasku|tracking|sendung|paket|parcel|shipment|colis|suivi|envío|envio|seguimiento|rastreio|spedizione|zending|przesył|посыл|трек|追跡|运单|運單|快递|운송|serial|serien|série|numéro de série|sku|part|artikel|article|ticket|case|incident|version|build|error|fehler|erreur|imei|mac|isbn|ean|gtin|upc|vin|asset|inventar|model|modell';
const BUSINESS_BEFORE = new RegExp(String.raw`(?:${BUSINESS})[^\n:;,.!?。！？]{0,24}[:#№]?[ \t]{0,2}[#№(]?$`, 'iu');

/** Whether what stands right before a number calls it an order, a parcel, a version, … */
export const calledBusiness = (text: string, at: number): boolean =>
  BUSINESS_BEFORE.test(text.slice(Math.max(0, at - 44), at));

export const digitsOf = (text: string): string => text.replace(/\D/g, '');

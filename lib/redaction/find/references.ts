import { matches } from '../matches';
import type { Span } from '../span';

const CUE = String.raw`(?:order|customer|client|contract|account|policy|invoice|claim|member(?:ship)?|booking|reservation|bestell|auftrags?|kunden|vertrags?|rechnungs?|konto|mitglieds?|policen?|buchungs?|commande|contrat|facture|dossier|adhérent|pedido|cliente|contrato|factura|póliza|fatura|apólice|encomenda|ordine|contratto|fattura|polizza|pratica|klant|contract|factuur|bestelling|polis|zamówieni\p{L}{1,2}|umow\p{L}|klient\p{L}{0,2}|faktur\p{L}|polis\p{L}|заказ\p{L}{0,2}|договор\p{L}{0,2}|клиент\p{L}{0,2}|счет\p{L}{0,2}|полис\p{L}{0,2}|sipariş|müşteri|sözleşme|fatura|kund|beställning|kunde|ordre|tilaus|asiakas|lasku)`;
const GAPLESS_CUE = '注文|お客様|契約|会員|請求書|订单|客户|合同|会员|保单|주문|고객|계약|회원|طلب|عميل|عقد|فاتورة';
const REFERENCE = new RegExp(
  String.raw`(?:(?<![\p{L}\p{N}])${CUE}|${GAPLESS_CUE})(?:[ -]{0,2}(?:number|nummer|numéro|numero|número|num|no\.?|nr\.?|n[º°]|id|code|номер\p{L}{0,1}|numer|numarası|番号|号码?|編號|번호|رقم|is|ist|est|es|è|é|:|：|#|№)){0,3}[\s:：#№]{0,3}(?<value>(?=[\p{L}\-/.]{0,8}\d)[\p{L}\d][\p{L}\d\-/.]{3,30})`,
  'giu',
);

/** Numbers of orders, customers and contracts, beside what they are called. */
export const findReferences = (text: string): Span[] =>
  matches(text, REFERENCE).flatMap(({ 0: all, index, groups }): Span[] => {
    const value = (groups?.['value'] ?? '').replace(/[.,\-/]+$/, '');
    if ((value.match(/\d/g) ?? []).length < 4) return [];
    const from = index + all.length - (groups?.['value'] ?? '').length;
    return [{ from, to: from + value.length, kind: 'reference' }];
  });

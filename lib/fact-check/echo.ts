import { ASKS_AMOUNT, ASKS_PHONE, TOLD_AMOUNT, TOLD_PHONE } from './echo-data';

/**
 * Whether a sentence only repeats what the customer told of themself. What they alone wrote bears out no sum to pay and no
 * number to call, but "you paid 49 €" and "we call you on 030 5551234" ask nothing of them.
 */
export const tellsAmountBack = (sentence: string) => TOLD_AMOUNT.test(sentence) && !ASKS_AMOUNT.test(sentence);
export const tellsPhoneBack = (sentence: string) => TOLD_PHONE.test(sentence) && !ASKS_PHONE.test(sentence);

import { SIGN_OFF } from '@/lib/text/signature';

/** What goes below a reply when it is sent: a text that is added here, one that the help desk adds, or nothing. */
export type Closing = { signature: string } | 'help-desk' | 'nothing';

/** What templates said before the signature was a setting; people have kept it in templates of their own. */
const OLD_SIGN_OFF = 'a short sign-off without any name: the help desk adds the signature';

/** Of languages in which customers' mails are not read for it. */
const OTHERS =
  /^(z poważaniem|pozdrawiam|(med )?vänliga? hälsning(ar)?|(med )?vennlig hilsen|(med )?venlig hilsen|ystävällisin terveisin|s pozdravem|üdvözlettel|saygılar(ımla|ımızla)|с уважением|з повагою|よろしくお願い(いた|致)します|敬具|此致|مع (خالص )?(التحية|تحياتي)|בברכה)[\s,.!。،]*$/i;

/** The end of the sentence "Close with one sentence on what happens next, then …", so that it is true. */
export function signOff(closing: Closing): string {
  if (closing === 'help-desk') return OLD_SIGN_OFF;
  if (closing === 'nothing' || closing.signature.trim() === '') return 'a short sign-off without any name';
  const [first = ''] = closing.signature.trim().split('\n');
  return SIGN_OFF.test(first.trim()) || OTHERS.test(first.trim())
    ? 'nothing more, no sign-off and no name: a signature is added below that begins with a sign-off'
    : 'a short sign-off without any name: a signature is added below';
}

/** A template in which the sentence has a place of its own, where it was written out before. */
export const withSignOffPlace = (template: string): string => template.replaceAll(OLD_SIGN_OFF, '{{sign_off}}');

import { SIGN_OFF } from '@/lib/text/signature';

/** What goes below a reply when it is sent: a text that is added here, one that the help desk adds, or nothing. */
export type Closing = { signature: string } | 'help-desk' | 'nothing';

/** What templates said before the signature was a setting; people have kept it in templates of their own. */
const OLD_SIGN_OFF = 'a short sign-off without any name: the help desk adds the signature';

/** Of languages in which customers' mails are not read for it. */
const OTHERS =
  /^(z poważaniem|pozdrawiam|(med )?vänliga? hälsning(ar)?|(med )?vennlig hilsen|(med )?venlig hilsen|ystävällisin terveisin|s pozdravem|üdvözlettel|saygılar(ımla|ımızla)|с уважением|з повагою|よろしくお願い(いた|致)します|敬具|此致|مع (خالص )?(التحية|تحياتي)|בברכה)[\s,.!。،]*$/i;

const isSignOff = (line: string) => SIGN_OFF.test(line) || OTHERS.test(line);

/** How a reply must end, so that with what goes below it there is one sign-off and one name. */
export function signOff(closing: Closing): string {
  if (closing === 'help-desk') return 'End with a short sign-off without any name: the help desk adds the signature.';
  const [first = ''] = closing === 'nothing' ? [] : closing.signature.trim().split('\n');
  if (first.trim() === '') return 'End with a short sign-off without any name.';
  return isSignOff(first.trim())
    ? `A signature is added below that begins "${first.trim()}": end with your last sentence, without sign-off and name.`
    : 'End with a short sign-off without any name: a signature is added below.';
}

/** A template in which the sentence has a place of its own, where it was written out before. */
export const withSignOffPlace = (template: string): string => template.replaceAll(OLD_SIGN_OFF, '{{sign_off}}');

import { headerLine } from './blocks';

// What tells that a quote is the matter itself, where no thread is there to compare it with.

/** Somebody says that their answers stand in the quote. */
const ANSWERS_INSIDE =
  /\b(?:in-?line|in red|in blue|in green|in bold|in colou?r|(?:my |our )?(?:answers?|comments?|replies|responses) (?:are |is )?(?:below|inside|in the text|within)|see below|below in|im Text|in rot|in blau|in grün|in fett|rot markiert|blau markiert|siehe unten|Antworten (?:unten|stehen|im)|en rouge|en bleu|en vert|en gras|ci-dessous|dans le texte|en rojo|en azul|en verde|en negrita|más abajo|a continuación|abajo|in rosso|in blu|in verde|in grassetto|qui sotto|di seguito|nel testo|em vermelho|em azul|em verde|em negrito|abaixo|in het rood|in het blauw|rood|blauw|hieronder|czerwon\w+|poniżej|červen\w+|níže|piros\w*|alább|punais\w+|alla|röd|rött|nedan|rød|rødt|nedenfor|kırmızı|aşağıda|ниже|красн\w+|нижче|червон\w+)\b|(?:красн|ниже|нижче|червон|以下|下記|赤字|青字|红色|蓝色|紅色|下面|下方|아래|빨간|أدناه|بالأحمر|להלן|באדום|ด้านล่าง|สีแดง)/iu;
/** What mail servers say of a mail that did not arrive, and codes that logs and devices write. */
const BOUNCE =
  /mailer-daemon|postmaster@|mail delivery (?:system|subsystem)|\b[45]\d\d[ -][45]\.\d{1,3}\.\d{1,3}\b|\b[45]\.\d{1,2}\.\d{1,3}\b.{0,40}(?:mailbox|quota|denied|rejected|unknown|full)|delivery (?:has failed|status notification)|undeliver(?:able|ed)|returned mail|unzustellbar|nicht zugestellt|non remis|no se pudo entregar|non recapitabil|niet worden afgeleverd|não entregue/i;
/** An own line with which somebody goes on below a quote that has no marks. */
const ANSWER_MARK =
  /^[-–—=*_#~>\s]{2,}.{0,20}\b(?:my|our|answer|reply|response|antwort|meine|réponse|ma|mi|respuesta|risposta|la mia|minha|resposta|mijn|antwoord|svar|odpowiedź|odpověď|ответ|відповідь|vastaus|cevap)\b.{0,30}[-–—=*_#~:\s]{1,}$|^\[[\p{Lu}]{1,3}\]\s|^(?:answer|antwort|a|re|réponse|respuesta|risposta|resposta|antwoord|ответ|答|回答)\s?\d{0,2}\s?[:：>)]/iu;

const MOST_LINES = 400;

/** "This is what I see:", and not `:+1:`. */
const announces = (line = '') => /[:：]\s*$/.test(line) && !/:[\w+-]{1,40}:\s*$/.test(line);

/** A question, then a line that answers it, twice: nobody quotes so. */
function isAsked(lines: readonly string[]): boolean {
  const texts = lines.filter((line) => !/^[>\s]*$/.test(line));
  let answered = 0;
  for (let at = 1; at < texts.length; at += 1) {
    const [question = '', answer = ''] = [texts[at - 1]?.trim(), texts[at]?.trim()];
    // What both are marked is what others said to each other.
    if (answer.startsWith('>')) continue;
    if (/[?？]$/.test(question) && !/[?？]$/.test(answer) && answer.length < 200) answered += 1;
  }
  return answered >= 2;
}

/**
 * Whether what a quote header announces must stay, by its form.
 * @param above what stands above the header; @param quoted what stands below.
 */
export function isMatter(above: readonly string[], quoted: readonly string[]): boolean {
  const own = above.filter((line) => line.trim() !== '').slice(-8);
  const some = quoted.slice(0, MOST_LINES);
  if (some.some((line) => line.length < 1000 && !line.includes('@') && ANSWER_MARK.test(line.trim()))) return true;
  if (
    own.length > 0 &&
    [...own.slice(-4), ...quoted.slice(0, 30)].some((line) => line.length < 1000 && BOUNCE.test(line))
  )
    return true;
  // "This is what I see:", "here are its headers:".
  if (announces(own.at(-1)) || isAsked(some)) return true;
  const inside = own.some((line) => line.length < 1000 && ANSWERS_INSIDE.test(line));
  return inside && own.join(' ').length < 400;
}

/** Lines with `>` that nobody announced: a menu's path, a console, what is written on a screen. */
export function isPasted(before: readonly string[], marked: readonly string[]): boolean {
  const last = before.findLast((line) => line.trim() !== '') ?? '';
  if (announces(last)) return true;
  return !marked.some((_, at) => {
    const line = headerLine(marked, at);
    return line === '' ? (marked[at] ?? '').length > 300 : /[.?!。？！…]$/.test(line) || line.split(/\s+/).length > 6;
  });
}

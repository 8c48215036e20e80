/** Words that begin a closing, in the languages of the shipped playbooks. */
const CLOSING =
  /^(kind|best|warm|many thanks|thanks|thank you|with (kind|best)|regards|sincerely|yours|cheers|mit (freundlichen|besten)|viele grüße|beste grüße|freundliche grüße|liebe grüße|herzliche|(un )?(cordial )?saludos?|atentamente|(bien )?cordialement|bien à vous|salutations|(com os )?(melhores )?cumprimentos|atenciosamente|abraços|met vriendelijke|vriendelijke groet|groeten|cordiali|distinti|saluti|よろしく|何卒|今後とも|敬具)/iu;

/** Nobody asks a customer more at once. */
export const MOST_QUESTIONS = 50;

const isClosing = (paragraph: string) => {
  const lines = paragraph.split('\n');
  return lines.length <= 4 && (lines[0]?.length ?? 0) <= 60 && CLOSING.test(lines[0]?.trim() ?? '');
};

/**
 * The draft with questions for the customer: before the closing when one is found in the last two paragraphs, else at
 * the end. A question that is there already is not put in again.
 */
export function insertQuestions(text: string, questions: string[]): string {
  const asked = questions
    .slice(0, MOST_QUESTIONS)
    .map((question) => question.trim())
    .filter((one) => one !== '' && !text.includes(one));
  const addition = asked.length > 1 ? asked.map((question) => `- ${question}`).join('\n') : asked[0];
  if (addition === undefined) return text;
  const body = text.trimEnd();
  if (body === '') return addition;
  const paragraphs = body.split(/\n[ \t]*\n/);
  const closing = paragraphs.findLastIndex(
    (paragraph, index) => index >= paragraphs.length - 2 && isClosing(paragraph),
  );
  if (closing < 1) return `${body}\n\n${addition}`;
  return [...paragraphs.slice(0, closing), addition, ...paragraphs.slice(closing)].join('\n\n');
}

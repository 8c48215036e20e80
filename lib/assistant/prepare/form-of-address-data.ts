/** How agents of a language address a person formally and not, and words that only this language has. */
type Forms = {
  language: string;
  formal: string;
  familiar: string;
  known: RegExp;
  formally: RegExp;
  familiarly: RegExp;
};

/** Whole words; where a capital letter tells, as written. */
const words = (list: string, flags = 'giu') =>
  new RegExp(`(?<![\\p{L}\\p{M}])(?:${list.split(', ').join('|')})(?![\\p{L}\\p{M}])`, flags);

export const FORMS: readonly Forms[] = [
  {
    language: 'de',
    formal: 'Sie',
    familiar: 'du',
    known: words('und, nicht, bitte, ich, wir, ist, mit, für, das, der, die, können, haben'),
    formally: words('Sie, Ihnen, Ihre, Ihren, Ihrem, Ihrer, Ihr, sehr geehrte, sehr geehrter', 'gu'),
    familiarly: words('du, dir, dich, dein, deine, deinen, deinem, deiner, euch, eure'),
  },
  {
    language: 'fr',
    formal: 'vous',
    familiar: 'tu',
    known: words('et, est, nous, je, pas, pour, les, une, dans, avec, bonjour, merci, que'),
    formally: words('vous, votre, vos'),
    familiarly: words("tu, te, toi, ton, ta, tes, t'as, t’as"),
  },
  {
    language: 'es',
    formal: 'usted',
    familiar: 'tú',
    known: words('y, es, el, los, las, que, por, para, con, hola, gracias, una, su, está'),
    formally: words('usted, ustedes, le, les, su, sus, puede, podría, tiene, quiere, indíquenos, estimado, estimada'),
    familiarly: words('tú, te, ti, tu, tus, contigo, puedes, tienes, quieres, podrías, vosotros, vuestro, os, podéis'),
  },
  {
    language: 'it',
    formal: 'Lei',
    familiar: 'tu',
    known: words('e, è, il, gli, che, per, con, non, una, buongiorno, grazie, sono, del, della'),
    formally: words('Lei, La, Le, Suo, Sua, Suoi, Sue, gentile, egregio, egregia', 'gu'),
    familiarly: words('tu, ti, te, tuo, tua, tuoi, tue, puoi, hai, ciao, prova, riprova'),
  },
  {
    language: 'nl',
    formal: 'u',
    familiar: 'je',
    known: words('en, het, een, niet, van, voor, wij, we, met, dat, is, kunt, graag, op'),
    formally: words('u, uw, geachte'),
    familiarly: words('je, jij, jou, jouw, jullie'),
  },
  {
    language: 'pt',
    formal: 'o senhor / a senhora',
    familiar: 'você / tu',
    known: words('e, é, não, para, com, uma, que, olá, obrigado, obrigada, em, está, os, as'),
    formally: words('senhor, senhora, prezado, prezada, v\\.ª, vossa'),
    familiarly: words('você, vocês, tu, te, ti, teu, tua, seu, sua, podes, consegues'),
  },
  {
    language: 'pl',
    formal: 'Pan / Pani',
    familiar: 'ty',
    known: words('i, nie, jest, się, proszę, dzień, dobry, na, do, że, dziękuję'),
    formally: words('pan, pani, pana, panu, państwo, państwa, szanowny, szanowna'),
    familiarly: words('ty, ciebie, ci, ciebie, twój, twoja, twoje, możesz, masz, cześć'),
  },
  {
    language: 'ru',
    formal: 'Вы',
    familiar: 'ты',
    known: words('и, не, это, мы, на, что, для, здравствуйте, спасибо, пожалуйста'),
    formally: words('вы, вас, вам, ваш, ваша, ваши, вашего, уважаемый, уважаемая'),
    familiarly: words('ты, тебя, тебе, твой, твоя, твои, привет'),
  },
  {
    language: 'cs',
    formal: 'Vy',
    familiar: 'ty',
    known: words('a, je, se, na, prosím, dobrý, den, není, že, děkujeme'),
    formally: words('vy, vás, vám, váš, vaše, vašeho, můžete, vážený, vážená'),
    familiarly: words('ty, tebe, ti, tvůj, tvoje, můžeš, máš, ahoj'),
  },
  {
    language: 'tr',
    formal: 'siz',
    familiar: 'sen',
    known: words('ve, bir, bu, için, merhaba, lütfen, teşekkürler, ile, değil'),
    formally: words('siz, sizin, size, sizi, sayın, misiniz, mısınız, ediniz'),
    familiarly: words('sen, senin, sana, seni, misin, mısın'),
  },
];

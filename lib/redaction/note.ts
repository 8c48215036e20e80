/** What a model is told of placeholders, in the prompt's language. Only where a request has some. */
export const NOTE =
  'Tokens in double square brackets, like a name in capitals with a number, stand for private values. Copy them exactly as they are, brackets included; never translate, change, shorten or explain them, and never guess what they stand for. Put them where no ending is needed. Tokens with b, c, … behind the number are other spellings of the same value. Never write a token that begins with SECRET or CARD into a text for the customer: what it stands for must not be repeated.';

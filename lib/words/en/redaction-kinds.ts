/** What a replaced value is, by its kind. */
export const redactionKinds = {
  secret: 'password, code or key',
  card: 'payment card',
  iban: 'bank account',
  'national-id': 'national ID number',
  own: 'own pattern',
  email: 'e-mail address',
  'url-token': 'token in a web address',
  phone: 'telephone number',
  'birth-date': 'date of birth',
  address: 'postal address',
  name: 'name',
  reference: 'order, customer or contract number',
  words: 'words you selected',
} as const;

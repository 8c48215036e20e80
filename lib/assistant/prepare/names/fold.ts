/** Lower case without accents; dots go as well. */
export const fold = (word: string) =>
  word
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .normalize('NFC')
    .toLowerCase()
    .replaceAll('ß', 'ss')
    .replaceAll('.', '');

/** Lower case without dots, accents kept. */
export const plain = (word: string) => word.toLowerCase().replaceAll('.', '');

const WORDS = {
  en: {
    tickets: 'All tickets',
    unresolved: 'Unresolved tickets',
    dashboard: 'My dashboard',
    reply: 'Reply',
    note: 'Add note',
    forward: 'Forward',
    close: 'Close',
    merge: 'Merge',
    send: 'Send',
    discard: 'Discard draft',
    to: 'To:',
    properties: 'Properties',
    status: 'Status',
    priority: 'Priority',
    group: 'Group',
    agent: 'Agent',
    contact: 'Contact details',
    update: 'Update',
    replied: 'replied',
    noted: 'added a private note',
    reported: 'reported via email',
    hint: 'Click here to reply to',
    more: 'conversations',
    subject: 'Subject',
    updated: 'Updated',
  },
  nl: {
    tickets: 'Alle tickets',
    unresolved: 'Onopgeloste tickets',
    dashboard: 'Mijn dashboard',
    reply: 'Beantwoorden',
    note: 'Notitie toevoegen',
    forward: 'Doorsturen',
    close: 'Sluiten',
    merge: 'Samenvoegen',
    send: 'Verzenden',
    discard: 'Concept verwijderen',
    to: 'Aan:',
    properties: 'Eigenschappen',
    status: 'Status',
    priority: 'Prioriteit',
    group: 'Groep',
    agent: 'Agent',
    contact: 'Contactgegevens',
    update: 'Bijwerken',
    replied: 'heeft geantwoord',
    noted: 'heeft een privénotitie toegevoegd',
    reported: 'heeft gemeld via e-mail',
    hint: 'Klik hier om te antwoorden aan',
    more: 'gesprekken',
    subject: 'Onderwerp',
    updated: 'Bijgewerkt',
  },
  pt: {
    tickets: 'Todos os tickets',
    unresolved: 'Tickets não resolvidos',
    dashboard: 'Meu painel',
    reply: 'Responder',
    note: 'Adicionar nota',
    forward: 'Encaminhar',
    close: 'Fechar',
    merge: 'Mesclar',
    send: 'Enviar',
    discard: 'Descartar rascunho',
    to: 'Para:',
    properties: 'Propriedades',
    status: 'Status',
    priority: 'Prioridade',
    group: 'Grupo',
    agent: 'Agente',
    contact: 'Detalhes do contato',
    update: 'Atualizar',
    replied: 'respondeu',
    noted: 'adicionou uma nota privada',
    reported: 'relatou por e-mail',
    hint: 'Clique aqui para responder a',
    more: 'conversas',
    subject: 'Assunto',
    updated: 'Atualizado',
  },
};

export const wordsOf = (language) => WORDS[language] ?? WORDS.en;

const UNITS = [
  ['day', 86_400_000],
  ['hour', 3_600_000],
  ['minute', 60_000],
];

export function ago(instant, language) {
  const passed = Date.now() - Date.parse(instant);
  const format = new Intl.RelativeTimeFormat(language, { numeric: 'auto' });
  const [unit, size] = UNITS.find(([, ms]) => passed >= ms) ?? UNITS.at(-1);
  return format.format(-Math.floor(passed / size), unit);
}

export const exact = (instant, language) =>
  new Intl.DateTimeFormat(language, { dateStyle: 'full', timeStyle: 'short' }).format(new Date(instant));

import type { Articles } from './topics';

export const it: Articles = {
  language: 'it',
  around: ['Buongiorno signora Rossi,\ngrazie del suo messaggio.', 'Le è d’aiuto?\nCordiali saluti'],
  path: 'Apra Impostazioni › Modalità fantasma › Attiva.',
  internal:
    'Ai clienti fedeli che vogliono andare via diamo un buono di un mese, ma noi non ne parliamo mai per primi.',
  stranger: 'Il suo ordine ORD-55812 è in viaggio.',
  linked: 'Può chiedere un rimborso entro 90 giorni dall’acquisto.',
  mixed: 'Il piano Team ha fino a 50 utenti.',
  rule: 'Per contratto, ogni abbonamento include sempre un solo dispositivo.',
  unanswerable: [
    ['Parcheggio dell’ufficio', 'Dove possono lasciare la bicicletta i visitatori che vengono al colloquio?'],
    ['Sponsor della nostra squadra', 'La vostra azienda comprerebbe le maglie per i nostri ragazzi?'],
    ['Cioccolato del cesto', 'Quali fave di cacao contiene, ed è vegano?'],
  ],
  topics: [
    {
      title: 'Rimborsi',
      article:
        'Può chiedere un rimborso entro 30 giorni dall’acquisto.\nIl denaro torna sulla stessa carta entro 5 giorni.\nLe spese di spedizione non vengono rimborsate.',
      subject: 'Rimborso del mio acquisto',
      message:
        'Ho comprato il prodotto sbagliato e vorrei un rimborso. Anche le spese di spedizione vengono rimborsate?',
      reply: [
        'Può chiedere il rimborso del suo acquisto entro 30 giorni.',
        'Il denaro torna sulla sua carta entro 5 giorni.',
        'Le spese di spedizione non vengono rimborsate.',
      ],
      flip: [2, 'Le spese di spedizione vengono rimborsate.'],
      unit: [0, 'giorni', 'mesi'],
    },
    {
      title: 'Esportare i dati',
      article:
        'Apra Impostazioni › Dati › Esporta e scelga un periodo.\nIl file contiene al massimo 10 GB.\nIl link per scaricare funziona 48 ore.\nI ticket eliminati non fanno parte del file.',
      subject: 'Esportazione dei nostri ticket',
      message: 'Come esportiamo tutti i dati in un file, e per quanto tempo funziona il link per scaricare?',
      reply: [
        'Apra Impostazioni › Dati › Esporta e scelga un periodo.',
        'Il link per scaricare funziona 48 ore.',
        'I ticket eliminati non fanno parte del file esportato.',
      ],
      flip: [2, 'I ticket eliminati fanno parte del file esportato.'],
      unit: [1, 'ore', 'giorni'],
    },
    {
      title: 'Reimpostare la password',
      article:
        'Apra Account › Sicurezza › Reimposta password.\nIl link nella mail funziona 60 minuti.\nL’account resta bloccato 15 minuti se la password è sbagliata 5 volte.\nL’assistenza non può vedere la sua password.',
      subject: 'Account bloccato',
      message:
        'Il mio account è bloccato perché la password era sbagliata. Come la reimposto, e l’assistenza può vedere la mia password?',
      reply: [
        'Apra Account › Sicurezza › Reimposta password.',
        'Il link che riceve con la mail funziona 60 minuti.',
        'L’assistenza non può vedere la sua password.',
      ],
      flip: [2, 'L’assistenza può vedere la sua password.'],
      unit: [1, 'minuti', 'giorni'],
    },
    {
      title: 'Piani e utenti',
      article:
        'Il piano Team ha fino a 10 utenti.\nIl piano Business ha fino a 50 utenti.\nLa API non fa parte del piano Team.\nPuò cambiare piano ogni mese.',
      subject: 'Quanti utenti',
      message: 'Quanti utenti ha il piano Team, e la API ne fa parte?',
      reply: [
        'Il piano Team ha fino a 10 utenti.',
        'La API non fa parte del piano Team.',
        'Può cambiare il suo piano ogni mese.',
      ],
      flip: [1, 'La API fa parte del piano Team.'],
      unit: [0, 'utenti', 'GB'],
    },
    {
      title: 'Il calendario non si sincronizza',
      article:
        'L’errore SYNC-204 significa che il calendario è pieno.\nServe la versione 4.2.1 o una più recente.\nApra Calendario › Sincronizza › Ricomincia; ci vogliono 20 minuti.\nI calendari condivisi non vengono sincronizzati.',
      subject: 'SYNC-204',
      message: 'Il calendario mostra l’errore SYNC-204 e non si sincronizza più, nemmeno i calendari condivisi.',
      reply: [
        'L’errore SYNC-204 significa che il suo calendario è pieno.',
        'Usi la versione 4.2.1 o una più recente, per favore.',
        'Poi apra Calendario › Sincronizza › Ricomincia; ci vogliono 20 minuti.',
        'I calendari condivisi non vengono sincronizzati.',
      ],
      flip: [3, 'I calendari condivisi vengono sincronizzati.'],
      unit: [2, 'minuti', 'ore'],
    },
    {
      title: 'Cambiare l’indirizzo di una fattura',
      article:
        'Apra Fatturazione › Fatture › Modifica.\nUna fattura può essere modificata per 14 giorni.\nUna nuova fattura costa 12 EUR.\nIl codice fiscale di una fattura non può essere cambiato.',
      subject: 'Indirizzo sbagliato sulla fattura',
      message: 'La nostra fattura ha l’indirizzo e il codice fiscale sbagliati. Come possiamo cambiare la fattura?',
      reply: [
        'Apra Fatturazione › Fatture › Modifica.',
        'Una fattura può essere modificata per 14 giorni; una nuova fattura costa 12 EUR.',
        'Il codice fiscale di una fattura non può essere cambiato.',
      ],
      flip: [2, 'Il codice fiscale di una fattura può essere cambiato.'],
      unit: [1, 'giorni', 'settimane'],
    },
    {
      title: 'Batteria dello scanner X20',
      article:
        'La batteria dello scanner X20 dura 8 ore.\nLa carica richiede 3 ore.\nI caricatori di altri produttori non sono supportati.\nLa batteria ha una garanzia di 24 mesi.',
      subject: 'Batteria dello scanner scarica',
      message:
        'La batteria del nostro scanner X20 è scarica dopo una mattina. Possiamo usare il caricatore di un altro produttore?',
      reply: [
        'La batteria del suo scanner X20 dura 8 ore e la carica richiede 3 ore.',
        'I caricatori di altri produttori non sono supportati.',
        'La garanzia è di 2 anni.',
      ],
      flip: [1, 'I caricatori di altri produttori sono supportati.'],
      unit: [2, 'anni', 'settimane'],
    },
    {
      title: 'Consegna',
      article:
        'Una consegna richiede 4 giorni.\nI pacchi oltre 30 kg arrivano con il corriere pesante.\nI pacchi non vengono consegnati di sabato.\nIl codice di tracciamento arriva per mail.',
      subject: 'Quando arriva il pacco',
      message: 'Quanto richiede la consegna di un pacco, e viene consegnato di sabato?',
      reply: [
        'Una consegna richiede 4 giorni.',
        'I pacchi non vengono consegnati di sabato.',
        'Riceve il codice di tracciamento per mail.',
      ],
      flip: [1, 'I pacchi vengono consegnati di sabato.'],
      unit: [0, 'giorni', 'settimane'],
    },
  ],
};

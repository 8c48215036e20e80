export const optionsModel = {
  downloadStopped: 'Stopped. The browser may go on with the download by itself.',
  downloaded: 'Downloaded. Save to use it.',
  connected: 'Connected to {host} as {agentName} ({agentEmail}).',
  answered: '{model} answered in {seconds} s.',
  noModelsListed: '{host} lists no models. Type the name by hand.',
  keyNeeded: 'The key of your provider ({name}) goes here.',
  keyOptional: 'Only if this endpoint wants a key; many on your own computer or in a company network do not.',
  addressHint: 'OpenAI, or any other endpoint that speaks its Chat Completions API, also on your own machine.',
  downloadModel: 'Download the model',
  download: 'Download',
  stop: 'Stop',
  downloading: 'Downloading, {percent} %…',
  testModel: 'Test model connection',
  waiting: 'Waiting for the model…',
  loadModels: 'Load models',
  listing: 'Asking for the list…',
  modelList: 'Models of this endpoint',
  searchModels: 'Search models',
  searchCount: 'Search {count} models',
  ends: 'ends {day}',
  noMatch: 'None matches. Any name can be typed into the field above.',
  firstOf: 'The first {most} of {count}. Type more of the name.',
  foundOf: '{found} of {count}',
  modelsAt: { one: '1 model at {host}.', other: '{count} models at {host}.' },
  otherKeyNeeded:
    'The key of your provider ({name}) goes here. The saved one is for {owner} and goes nowhere else: enter another.',
  otherKeyOptional:
    'Only if this endpoint wants a key; many on your own computer or in a company network do not. The saved one is for {owner} and goes nowhere else: remove it.',
  goesToThisComputer:
    'The text of tickets goes to a server on this computer. The browser asks you to allow that when you test or save.',
  goesWithKey:
    'Your API key and the text of tickets will go to {host}. The browser asks you to allow that when you test or save.',
  goesWithoutKey:
    'The text of tickets, and your key if you enter one, will go to {host}. The browser asks you to allow that when you test or save.',
  readableWithKey:
    'This address begins with http://, so nothing is encrypted on the way to {host}: whoever is in the same network can read the text of tickets and your key. Use it only in a network that you trust; with https:// nobody else can read it.',
  readableWithoutKey:
    'This address begins with http://, so nothing is encrypted on the way to {host}: whoever is in the same network can read the text of tickets, and your key if you enter one. Use it only in a network that you trust; with https:// nobody else can read it.',
  keyAt: 'You get a key at {site}.',
} as const;
